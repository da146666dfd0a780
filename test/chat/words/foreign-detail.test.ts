import { expect, test } from 'vitest';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';

test.each([
  ['hub.example answers 404', '404'],
  ['127.0.0.1:7803 answers 503', '503'],
  ['Request failed with status 403: Forbidden', '403'],
  ['connect ECONNREFUSED 127.0.0.1:7803', 'ECONNREFUSED'],
  ['127.0.0.1:7803 does not answer in time', 'waarom staat in het log van Telex'],
  ['hub-123.example denies it: no', 'waarom staat in het log van Telex'],
  ['123.example.org:443 does not answer in time', 'waarom staat in het log van Telex'],
])('of %j a Dutch reader gets the code, which no figure of an address is', (said, told) => {
  expect(tellReason(said, 'nl')).toBe(told);
  expect(tellReason(said, 'en')).toBe(said);
});
