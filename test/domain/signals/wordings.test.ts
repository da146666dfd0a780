import { describe, expect, test } from 'vitest';
import { missesOf, readCases, type Wanted } from '../../../bench/wire/score-signals.ts';
import { emptyDraft } from '../../../src/domain/item.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../../../src/settings/newsroom.ts';

/**
 * Wordings as agencies write them, of our own making, with traps that must stay news. The rules were made with the `open` half in
 * sight; the `sealed` one is only scored. The `later` ones were written when the rules stood, and scored before these were mended.
 */
const halves = ['open', 'sealed', 'later'] as const;

test('of wordings that were written before the last rules and only scored, nearly all are understood', () => {
  const cases = readCases('test/fixtures/signals/apart.tsv');
  const misses = missesOf(cases);
  expect([cases.length, misses.length <= 7]).toEqual([160, true]);
});

describe.each(halves)('of the %s wordings', (half) => {
  const cases = readCases(`test/fixtures/signals/${half}.tsv`);
  const misses = missesOf(cases);

  function shareOf(...kinds: readonly Wanted[]): number {
    const all = cases.filter(({ want }) => kinds.includes(want)).length;
    const missed = misses.filter(({ case: { want } }) => kinds.includes(want)).length;
    return (all - missed) / all;
  }

  test('every kill and hold is done, or held and asked', () => {
    expect(misses.filter(({ case: { want } }) => want === 'kill' || want === 'hold')).toEqual([]);
  });

  test('nine embargoes of ten and more are kept', () => {
    expect(shareOf('embargo')).toBeGreaterThan(0.92);
  });

  test('corrections, updates, repeats, urgent copy and advisories are told in 98 of 100', () => {
    expect(shareOf('correction', 'update', 'repeat', 'urgent', 'advisory')).toBeGreaterThan(0.98);
  });

  test('news that has the words of a kill, an embargo or a flash stays news', () => {
    expect(misses.filter(({ case: { want } }) => want === 'news')).toEqual([]);
  });
});

describe('of what takes the place of other copy and of what is for desks alone, with news that only looks so', () => {
  const cases = readCases('test/fixtures/signals/revised.tsv');
  const misses = missesOf(cases);
  const missed = (want: Wanted) => misses.filter(({ case: each }) => each.want === want).length;
  const all = (want: Wanted) => cases.filter((each) => each.want === want).length;

  test.each(['correction', 'update', 'repeat', 'advisory'] as const)('nine of ten are told: %s', (want) => {
    expect(missed(want) / all(want)).toBeLessThan(0.1);
  });

  test('news stays news', () => {
    expect(misses.filter(({ case: { want } }) => want === 'news')).toEqual([]);
  });
});

/**
 * A fifth of what five hands wrote who knew nothing of all this; what is learned was learned of the rest. It was looked at when it was scored, so
 * what others write is read a little worse.
 */
describe('of what those wrote who knew nothing of the rules', () => {
  const cases = readCases('test/fixtures/signals/desks.tsv');
  const misses = missesOf(cases);
  const told = (...kinds: readonly Wanted[]) =>
    1 -
    misses.filter(({ case: { want } }) => kinds.includes(want)).length /
      cases.filter(({ want }) => kinds.includes(want)).length;

  test('most is done or held, and the more of corrections and notes to desks is told', () => {
    expect(told('kill', 'hold')).toBeGreaterThan(0.88);
    expect(told('embargo')).toBeGreaterThan(0.88);
    expect(told('correction')).toBeGreaterThan(0.55);
    expect(told('advisory')).toBeGreaterThan(0.35);
  });

  test('news that looks like any of it mostly stays news', () => {
    expect(told('news')).toBeGreaterThan(0.88);
  });
});

/** `kinds`: forms of other languages for each kind of wording that was missed in `agencies`, which was written unseen and read afterwards. */
describe.each(['kinds', 'agencies'])('of wordings of %s, in ten languages', (name) => {
  const cases = readCases(`test/fixtures/signals/${name}.tsv`);
  const misses = missesOf(cases);
  const kinds = [...new Set(cases.map(({ want }) => want))].filter((want) => want !== 'news');

  test.each(kinds)('nineteen of twenty are understood: %s', (kind) => {
    const missed = misses.filter(({ case: { want } }) => want === kind).length;
    expect(missed / cases.filter(({ want }) => want === kind).length).toBeLessThanOrEqual(0.05);
  });

  test('news stays news', () => {
    expect(misses.filter(({ case: { want } }) => want === 'news')).toEqual([]);
  });
});

test.for([
  ['nl', 'Bericht 9 over de haven', 'MUSCAT (ANP/AFP) - Dit is bericht 9 over de haven van Muscat.'],
  ['nl', 'Nieuw bericht', 'DEN HAAG (ANP) - Er is een nieuw bericht.'],
  ['en', 'Item 1', 'Item 1'],
  ['en', 'Hello world', 'Lorem ipsum dolor sit amet.'],
  ['en', 'Headline 3', 'Summary of headline 3.'],
  ['de', 'Meldung 6 aus Berlin', 'BERLIN (dpa) - Das ist Meldung 6 aus Berlin.'],
] as const)(
  'short copy of which no word speaks of what is done with copy is news: %s %s',
  ([language, headline, summary]) => {
    const item = createEnricher(newsroomDefaults)(
      { ...emptyDraft, language, headline, summary, issuedAt: 0 },
      { topic: null, credit: null },
      0,
    );
    expect(item).toMatchObject({ pubStatus: 'usable', signal: null, genre: 'news' });
  },
);
