import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKnowsItem } from '../../src/pipeline/knows-item.ts';
import { type Newsdesk, openNewsdesk } from '../support/newsdesk.ts';
import { minuteMs, wireItem } from '../support/wire-item.ts';

const url = 'https://anp.example/items';
const guid = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
});
afterEach(() => desk.close());

test('an item is known as it was last changed, and no longer when it has changed since', async () => {
  const knows = createKnowsItem(desk.store, [{ id: 'anp', credit: 'ANP', url }]);
  const changedAt = desk.now - minuteMs;
  expect(await knows(guid, changedAt, url)).toBe(false);
  await desk.file(wireItem({ guid, changedAt }));
  expect(await knows(guid, changedAt, url)).toBe(true);
  expect(await knows(guid, null, url)).toBe(true);
  expect(await knows(guid, changedAt + 1, url)).toBe(false);
});
