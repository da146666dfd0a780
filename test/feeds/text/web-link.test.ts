import { expect, test } from 'vitest';
import { emptyDraft } from '../../../src/domain/item.ts';
import { limitItem } from '../../../src/feeds/limit-item.ts';
import { webLink } from '../../../src/feeds/text/web-link.ts';

test.each([
  ['https://bank.example@elders.example/in', null, 'https://elders.example/in'],
  ['http://user:pass@wire.example/1', null, 'http://wire.example/1'],
  ['/2', 'https://user:pass@wire.example/feed', 'https://wire.example/2'],
  ['//user@elders.example/3', 'https://wire.example/feed', 'https://elders.example/3'],
  ['https://wire.example/nieuws/@redactie?a=b@c', null, 'https://wire.example/nieuws/@redactie?a=b@c'],
  ['javascript:alert(1)', null, null],
  ['https://[', null, null],
])('a link shows where it leads, and carries nobody’s password: %s', (address, base, link) => {
  expect(webLink(address, base)).toBe(link);
});

test('however a reader came to it', () => {
  const link = 'https://user:pass@wire.example/4';
  expect(limitItem({ ...emptyDraft, link }).item.link).toBe('https://wire.example/4');
});
