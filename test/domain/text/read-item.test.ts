import { expect, it } from 'vitest';
import { readItem } from '../../../src/domain/text/read-item.ts';
import { nightShift, wireItem } from '../../support/wire-item.ts';

const whole = {
  ...wireItem({ guid: 'urn:1', headline: 'Veerboot weer vlot', seenAt: nightShift }),
  dateline: {
    text: 'MUSCAT (ANP)',
    places: ['MUSCAT'],
    agencies: ['ANP'],
    date: null,
    country: 'OM',
    zone: 'Asia/Muscat',
  },
  picture: { address: null },
};

it('an item that is whole is read as it was kept', () => {
  expect(readItem(JSON.stringify(whole))).toEqual(whole);
});

it('what an earlier Telex did not keep of an item is as in one that says nothing of it', () => {
  const { guid, genre, dateline, ...earlier } = whole;
  expect([guid, genre, dateline?.country]).toEqual(['urn:1', 'news', 'OM']);
  expect(readItem(JSON.stringify(earlier))).toEqual({
    ...earlier,
    guid: null,
    genre: 'news',
    dateline: null,
  });
});

it.each([
  { headline: 5 },
  { headline: {} },
  { body: [] },
  { lede: true },
  { dateline: 3 },
  { dateline: {} },
  { dateline: { ...whole.dateline, places: 'MUSCAT' } },
  { dateline: { ...whole.dateline, country: 7 } },
  { topics: [5] },
  { topics: {} },
  { issuedAt: 'gisteren' },
  { issuedAt: 9e15 },
  { seenAt: null },
  { seenAt: -1e300 },
  { embargoedUntil: '' },
  { urgency: 'hoog' },
  { pubStatus: null },
  { genre: [] },
  { credit: {} },
  { link: 5 },
  { picture: 5 },
  { picture: {} },
  { slug: null },
  { postable: 'ja' },
])('an item of which a part is not what it should be is damaged: %j', (wrong) => {
  expect(readItem(JSON.stringify({ ...whole, ...wrong }))).toBeNull();
});

it.each(['', 'null', '[]', '5', '"x"', '{}', '{"headline":"Tw', '{"seenAt":1,"topics":[]}'])(
  'what is no item is damaged: %s',
  (kept) => {
    expect(readItem(kept)).toBeNull();
  },
);
