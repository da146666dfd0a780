import { describe, expect, test } from 'vitest';
import { judgeNotice } from '../../src/domain/signals/judge.ts';
import type { SampleCopy } from '../../src/sample-wire/copy.ts';
import { fileNext, liveCopy } from '../../src/sample-wire/file-next.ts';
import { fillText } from '../../src/sample-wire/fill-copy.ts';
import { backlogCopy, openBacklog } from '../../src/sample-wire/open-backlog.ts';
import type { SampleLog } from '../../src/sample-wire/sample-item.ts';

const noon = Date.UTC(2026, 10, 24, 11);
const hour = 3_600_000;

/** The wire after so many filings, eight seconds apart. */
function filed(count: number, seed = 1): SampleLog {
  let log = openBacklog(seed, noon);
  for (let at = 1; at <= count; at += 1) log = fileNext(log, noon + at * 8000);
  return log;
}

describe('the copy', () => {
  const all: readonly SampleCopy[] = [...backlogCopy, ...liveCopy];
  const agenciesOf = ({ dateline }: SampleCopy) =>
    /\((.+)\)$/.exec(dateline ?? '')?.[1]?.split('/').length ?? 0;

  test('there is enough of it for a board that looks alive and a wire that runs for days', () => {
    expect(backlogCopy.length).toBeGreaterThanOrEqual(60);
    expect(liveCopy.length).toBeGreaterThanOrEqual(80);
    expect(new Set(backlogCopy.map(({ desk }) => desk))).toEqual(
      new Set(['buitenland', 'binnenland', 'economie', 'sport', 'politiek', 'cultuur']),
    );
  });

  test('every piece is a headline and two to five paragraphs that end as sentences do', () => {
    for (const { headline, body } of all) {
      expect(headline).not.toMatch(/[.!]$/);
      expect(body.length, headline).toBeGreaterThanOrEqual(2);
      expect(body.length, headline).toBeLessThanOrEqual(5);
      for (const paragraph of body) expect(paragraph).toMatch(/^[A-ZÀ-Ž0-9"’{].*[.?!]"?$/u);
    }
  });

  test('none of it, everyday news as it is, reads as withdrawn, held back or under embargo', () => {
    const held = all.filter(({ headline, body }) => judgeNotice(headline, body) !== null);
    expect(held.map(({ headline }) => headline)).toEqual([]);
  });

  test('there are openings with one, two and three agencies, with two cities, and with none', () => {
    for (const count of [0, 1, 2, 3])
      expect(backlogCopy.some((copy) => agenciesOf(copy) === count)).toBe(true);
    expect(backlogCopy.some(({ dateline }) => /^[^(]+\/[^(]+ \(/.test(dateline ?? ''))).toBe(true);
  });

  test('no two pieces have the same headline', () => {
    const headlines = all.map(({ headline }) => headline);
    expect(headlines.length).toBe(new Set(headlines).size);
  });

  test('a slot is filled in as a word, in capitals, with a capital, and by part', () => {
    const values = { stad: 'Den Helder|Helderse' };
    expect(fillText('{STAD}: {stad}, {^stad.2}, {dag}', values, noon)).toBe(
      'DEN HELDER: Den Helder, Helderse, dinsdag',
    );
    expect(() => fillText('{plaats}', values, noon)).toThrow('plaats');
  });
});

describe('the wire at its first start', () => {
  const log = openBacklog(1, noon);

  test('has news from a minute to twenty hours old, newest first, most of it from the last two hours', () => {
    const ages = log.items.map(({ issuedAt }) => noon - issuedAt);
    expect(ages).toEqual([...ages].sort((a, b) => a - b));
    expect(ages[0]).toBe(60_000);
    expect(ages.at(-1)).toBe(20 * hour);
    const recent = ages.filter((age) => age <= 2 * hour).length;
    expect(recent / ages.length).toBeGreaterThan(0.5);
  });

  test('mixes the desks: each has something of the last two hours in either feed or both', () => {
    const recent = log.items.filter(({ issuedAt }) => noon - issuedAt < 2 * hour);
    expect(new Set(recent.map(({ desk }) => desk)).size).toBe(6);
    expect(new Set(recent.map(({ feed }) => feed)).size).toBe(2);
  });
});

describe('the wire as it runs', () => {
  test('within four minutes there is a new version, a correction, a kill and an embargo', () => {
    const { items } = filed(30);
    const live = items.filter((item) => item.live);
    expect(live.some((item) => item.version === 2 && !item.corrected && item.status === 'usable')).toBe(true);
    expect(live.filter((item) => item.corrected)).toHaveLength(1);
    expect(live.filter((item) => item.status === 'canceled')).toHaveLength(1);
    expect(live.filter((item) => item.embargoedUntil !== null)).toHaveLength(1);
  });

  test('a kill is of an item that was on the wire for a minute at least, in the feed that can say so', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const killed = filed(100, seed).items.filter((item) => item.status === 'canceled');
      expect(killed.length).toBeGreaterThanOrEqual(3);
      for (const item of killed) {
        expect(item.feed).toBe('ninjs');
        expect(item.changedAt - item.issuedAt).toBeGreaterThanOrEqual(60_000);
      }
    }
  });

  test('an embargo ends within two minutes', () => {
    for (const { embargoedUntil, issuedAt } of filed(100).items) {
      if (embargoedUntil !== null) expect(embargoedUntil - issuedAt).toBeLessThanOrEqual(120_000);
    }
  });

  test('a new version keeps its guid and the time it was issued, and says something else', () => {
    let log = openBacklog(1, noon);
    let changes = 0;
    for (let at = 1; at <= 300; at += 1) {
      const next = fileNext(log, noon + at * 8000);
      for (const item of next.items) {
        const before = log.items.find(({ guid }) => guid === item.guid);
        if (!before || before.version === item.version) continue;
        changes += 1;
        expect(item.version).toBe(before.version + 1);
        expect(item.issuedAt).toBe(before.issuedAt);
        if (item.status === 'usable') expect(item.body).not.toEqual(before.body);
      }
      log = next;
    }
    expect(changes).toBeGreaterThanOrEqual(35);
  });

  test('for a day no text comes twice within an hour, no slot stays empty and no feed grows', () => {
    let log = openBacklog(7, noon);
    const lastSeen = new Map<string, number>();
    const guids = new Set(log.items.map(({ guid }) => guid));
    for (let at = 1; at <= 10_800; at += 1) {
      const now = noon + at * 8000;
      log = fileNext(log, now);
      const [newest] = log.items;
      if (!newest || newest.issuedAt !== now) continue;
      const text = [newest.headline, newest.dateline, ...newest.body].join('\n');
      expect(text).not.toMatch(/[{}|]|undefined/);
      expect(guids.has(newest.guid)).toBe(false);
      guids.add(newest.guid);
      expect(now - (lastSeen.get(text) ?? 0), text).toBeGreaterThan(hour);
      lastSeen.set(text, now);
      expect(log.items.length).toBeLessThanOrEqual(160);
    }
  });

  test('the same seed files the same news, another seed other news', () => {
    expect(filed(40, 3)).toEqual(filed(40, 3));
    expect(filed(40, 4).items.map(({ headline }) => headline)).not.toEqual(
      filed(40, 3).items.map(({ headline }) => headline),
    );
  });
});
