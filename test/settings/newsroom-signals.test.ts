import { afterEach, describe, expect, test } from 'vitest';
import type { SignalRules } from '../../src/domain/signals/signal-patterns.ts';
import { createFeedParser, type FeedParser } from '../../src/feeds/document/parse-in-worker.ts';
import { BoundedPattern } from '../../src/feeds/pattern/bounded-pattern.ts';
import { givenUpPatterns, watchPatterns } from '../../src/settings/signal-table.ts';
import { newsroomOf } from './read-config.ts';

/** For one look of a pattern that takes a moment, on a machine that stands still meanwhile. */
const unhurriedMs = 60_000;

let parser: FeedParser | null = null;
afterEach(() => parser?.stop());

const newsroom = (signals: string) =>
  newsroomOf(`sources: [{id: anp, url: 'https://wire.example/anp.json'}]\n${signals}`);

/** What is read of one item, in this thread or (above 0 bytes) in a worker. */
function read(signals: string, headline: string, workerAboveBytes?: number) {
  return readBy(newsroom(signals).signals, headline, workerAboveBytes);
}

async function readBy(signals: SignalRules, headline: string, workerAboveBytes = 1_000_000) {
  parser = createFeedParser({ signals, workerAboveBytes, timeoutMs: unhurriedMs });
  const bytes = new TextEncoder().encode(JSON.stringify({ uri: 'urn:x:1', headline, pubstatus: 'usable' }));
  const { items } = await parser.parse(bytes, { contentType: null, url: null, readAt: 0 });
  return items[0];
}

const own = `signals:
  add:
    - {in: headline, says: '^NIET GEBRUIKEN', means: kill}
    - {in: headline, says: '^\\*HERZIEN\\* ', means: correction, cut: true}`;

test("a newsroom's own wordings are read, also of a large document in a worker", async () => {
  for (const workerAboveBytes of [1_000_000, 0]) {
    expect(await read(own, 'NIET GEBRUIKEN: Brug dicht', workerAboveBytes)).toMatchObject({
      signal: 'kill',
      pubStatus: 'canceled',
    });
    expect(await read(own, '*HERZIEN* Brug dicht', workerAboveBytes)).toMatchObject({
      signal: 'correction',
      headline: 'Brug dicht',
    });
  }
});

test('a newsroom can switch off what nobody documented', async () => {
  const off = 'signals: {assumptions: false}';
  expect((await read('', 'RECTIFICATIE: Brug open'))?.signal).toBe('correction');
  expect((await read(off, 'RECTIFICATIE: Brug open'))?.signal).toBeNull();
  expect((await read(off, 'KILL KILL KILL'))?.signal).toBe('kill');
});

test('a wording that cannot be read is named with its line', () => {
  const wrong = `signals:
  add:
    - {in: headline, says: '(open', means: kill}
    - {in: headline, says: 'x', means: verdwijn}`;
  expect(() => newsroom(wrong)).toThrow(/newsroom\.yaml:4 signals\.add\[0\]\.says.*not a regular expression/);
  expect(() => newsroom(wrong)).toThrow(
    /newsroom\.yaml:5 signals\.add\[1\]\.means.*one of kill, possible-kill, hold/,
  );
});

describe('a wording that takes for ever on some text', () => {
  const slow = `signals:
  add:
    - {in: headline, says: '^(\\w+\\s?)*$', means: kill}
    - {in: headline, says: '^NIET GEBRUIKEN', means: kill}`;
  const nearMiss = `${'a'.repeat(60)}!`;

  test.each(['^(\\w+\\s?)*$', '(a*)*b', '^(a|aa)+$', '^(?:\\S+ ?)+:$'])(
    'is ended, and given up: %s',
    (source) => {
      const pattern = new BoundedPattern(source);
      expect(pattern.isSlow()).toBe(true);
      // A hundred seconds for what is not given up.
      for (let item = 0; item < 1_000; item++) pattern.exec(nearMiss);
      expect(pattern.isGivenUp).toBe(true);
    },
  );

  test.each([
    '^INTREKKING',
    '^\\*HERZIEN\\* ',
    '\\bKILL(?: KILL)+\\b',
    '^.*vervalt.*$',
    '^(?<version>[2-9])\\)$',
  ])('is none of these: %s', (source) =>
    expect(new BoundedPattern(source, unhurriedMs).isSlow()).toBe(false),
  );

  test('is not one that only waited for a processor, unless that goes on and on', () => {
    const standsStill = new BoundedPattern('^(\\w+\\s?)*$', 5, () => 0);
    for (let item = 0; item < 39; item++) standsStill.exec(nearMiss);
    expect(standsStill.isGivenUp).toBe(false);
    standsStill.exec(nearMiss);
    expect(standsStill.isGivenUp).toBe(true);
  });

  test('is told once it is given up, and known as such from then on', () => {
    const { signals } = newsroom(slow);
    const told: string[] = [];
    watchPatterns(signals, (pattern) => told.push(pattern));
    const [{ pattern } = { pattern: /x/ }] = signals.add;
    pattern.exec(nearMiss);
    expect(givenUpPatterns(signals)).toEqual([]);
    for (let item = 0; item < 12; item++) pattern.exec(nearMiss);
    expect(told).toEqual(['^(\\w+\\s?)*$']);
    expect(givenUpPatterns(signals)).toEqual(told);
  });

  test('holds up no item, and the other wordings go on', async () => {
    expect(await read(slow, nearMiss)).toMatchObject({ signal: null });
    expect(await read(slow, 'NIET GEBRUIKEN: Brug dicht')).toMatchObject({ signal: 'kill' });
  });

  test('is given up in the worker as well, told of, and asked in no thread any more', async () => {
    const { signals } = newsroom(slow);
    const told: string[] = [];
    watchPatterns(signals, (pattern) => told.push(pattern));
    const uri = (at: number) => ({ uri: `urn:x:${at}`, headline: nearMiss, pubstatus: 'usable' });
    const bytes = new TextEncoder().encode(JSON.stringify(Array.from({ length: 20 }, (_, at) => uri(at))));
    // The document's own time does not end it: what it took would come again at each poll.
    parser = createFeedParser({ signals, workerAboveBytes: 0, timeoutMs: unhurriedMs });
    const { items } = await parser.parse(bytes, { contentType: null, url: null, readAt: 0 });
    expect(items).toHaveLength(20);
    expect(told).toEqual(['^(\\w+\\s?)*$']);
    expect(givenUpPatterns(signals)).toEqual(told);
  });

  test('matches and cuts as any other while it is quick', async () => {
    const { signals } = newsroom(
      `signals: {add: [{in: headline, says: '^(?:HERZIEN )+', means: correction, cut: true}]}`,
    );
    const add = signals.add.map((rule) => ({
      ...rule,
      pattern: new BoundedPattern(rule.pattern.source, unhurriedMs),
    }));
    expect(await readBy({ ...signals, add }, 'HERZIEN HERZIEN Brug dicht')).toMatchObject({
      signal: 'correction',
      headline: 'Brug dicht',
    });
  });
});
