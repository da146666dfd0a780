import { expect, test } from 'vitest';
import { parseText, readFixture } from '../../support/read-fixture.ts';

test('an item of the ANP News API keeps its version, both its times, its desks and entities', async () => {
  const feed = await readFixture('anp-api/item.json');
  expect(feed.format).toBe('anp-api');
  expect(feed.items).toHaveLength(1);
  expect(feed.items[0]).toMatchObject({
    guid: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    version: 2,
    headline: 'Haven van Noordzand dicht na aanvaring',
    paragraphs: [
      'NOORDZAND (ANP/AFP) - De haven is gesloten na een aanvaring.',
      ",,Niemand is gewond'', zei de havenmeester.",
    ],
    issuedAt: Date.parse('2026-02-06T19:05:00Z'),
    changedAt: Date.parse('2026-02-06T19:40:03Z'),
    credit: 'ANP',
    language: 'nl',
    categories: [
      { scheme: null, code: 'ANP/BIN', label: null },
      { scheme: null, code: 'XANP/BIN', label: null },
      { scheme: 'anp-location', code: '77', label: 'Noordzand' },
    ],
  });
});

test("ANP's 3 is normal, which is IPTC's 5", async () => {
  const [item] = (await readFixture('anp-api/item.json')).items;
  expect(item?.urgency).toBe(5);
});

test('an AFP alert in the ANP News API is AFP copy, in English, urgent, and its headline is not said twice', async () => {
  const [item] = (await readFixture('anp-api/alert.json')).items;
  expect(item).toMatchObject({ credit: 'AFP', language: 'en', urgency: 2, paragraphs: [] });
});

test('the list of feeds and the list of ids hold no items and say what they are', async () => {
  const sources = await readFixture('anp-api/sources.json');
  const ids = await readFixture('anp-api/items.json');
  expect(sources.items).toEqual([]);
  expect(sources.problems[0]).toContain('ANP 101 (11111111-2222-3333-4444-555555555555)');
  expect(ids.items).toEqual([]);
  expect(ids.problems[0]).toContain('2 items without their text');
});

test('an answer that carries an error is refused with what it says', async () => {
  await expect(parseText('{"hasError": true, "message": "no access"}')).rejects.toThrow(
    'the ANP News API answered with an error: no access',
  );
});
