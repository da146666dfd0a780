import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { StatementSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedFilters } from '../../../src/filter/filters.ts';
import { readPhrase } from '../../../src/filter/search/phrase.ts';
import type { SearchQuery } from '../../../src/store/search.ts';
import { forgetInIndex } from '../../../src/store/sqlite/search/forget-in-index.ts';
import { indexPath } from '../../../src/store/sqlite/search/open-search.ts';
import { type IndexOptions, SearchIndex } from '../../../src/store/sqlite/search/search-index.ts';
import { engines, minute, now, openDesk } from '../../support/open-desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let index: SearchIndex | null;
let clock = 0;
afterEach(async () => {
  await index?.close();
  await desk.close();
});

const path = () => indexPath(desk.dataDir, 'telex.sqlite');

const options = (): IndexOptions => ({
  archive: desk.openArchive(),
  path: path(),
  filters: shippedFilters,
  world: 'test',
  clock: () => 0,
  processorMs: () => clock,
  shardSize: 10,
  filledAStep: 16,
});

/** Opens the index as another process would. */
async function open(more: Partial<IndexOptions> = {}): Promise<SearchIndex> {
  await index?.close();
  index = new SearchIndex({ ...options(), ...more });
  return index;
}

/** What FTS5 is asked meanwhile, part by part. */
async function askedOf(search: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = [];
  const { iterate } = StatementSync.prototype;
  StatementSync.prototype.iterate = function (this: StatementSync, ...values: Parameters<typeof iterate>) {
    if (this.sourceSQL.includes('MATCH')) asked.push(String(values[0]));
    return iterate.apply(this, values);
  } as typeof iterate;
  try {
    await search();
  } finally {
    StatementSync.prototype.iterate = iterate;
  }
  return asked;
}

async function finish(opened: SearchIndex): Promise<SearchIndex> {
  while (await opened.follow());
  while (await opened.work());
  return opened;
}

function find(words: string, opened: SearchIndex, after: string | null = null, limit = 100) {
  const query: SearchQuery = {
    phrases: words.split(' ').map(readPhrase),
    ...{ without: [], filter: [], topics: [], since: null, until: null },
  };
  return opened.find(query, { after, limit });
}

async function fileMany(many: number, body = 'Een gewone dag.'): Promise<void> {
  for (let at = 0; at < many; at++) {
    const issuedAt = now - (many - at) * minute;
    await desk.file({ item: { headline: `Bericht ${at}`, body, lede: body, issuedAt, seenAt: issuedAt } });
  }
}

function onDisk(word: string): boolean {
  return ['', '-wal'].some((end) => existsSync(path() + end) && readFileSync(path() + end).includes(word));
}

describe.each(engines)('the index of words over %s', (engine) => {
  beforeEach(async () => {
    desk = await openDesk({ engine });
    clock = 0;
    index = null;
  });

  test('is made of what was there, the newest first, and says how far it is', async () => {
    await fileMany(45);
    const opened = await open();
    await opened.follow();
    await opened.work();
    const begun = await find('gewone', opened);
    expect(begun.indexed).toBeGreaterThan(0.2);
    expect(begun.indexed).toBeLessThan(0.5);
    expect(begun.numbers).toEqual(Array.from({ length: 16 }, (_, at) => 45 - at));
    await desk.file({ item: { body: 'Ook een gewone.' } });
    await finish(opened);
    expect(await find('gewone', opened)).toMatchObject({ indexed: null, next: null, lookedTo: null });
    expect((await find('gewone', opened)).numbers).toHaveLength(46);
  });

  test('says how many stories were filed and are not in it yet, and that none are once they are or are gone', async () => {
    await fileMany(3);
    const opened = await finish(await open());
    expect(await find('gewone', opened)).toMatchObject({ indexed: null, behind: 0 });
    await fileMany(40);
    expect(await find('gewone', opened)).toMatchObject({ indexed: null, behind: 40 });
    await opened.follow();
    const some = await find('gewone', opened);
    expect(some.behind).toBe(43 - some.numbers.length);
    expect(some.numbers.length).toBeGreaterThan(3);
    expect(some.numbers).not.toContain(43);
    await desk.store.overwriting((ports) => ports.stories.erase(43, { at: now, by: 'x', notice: null }));
    await finish(opened);
    const all = await find('gewone', opened);
    expect(all.behind).toBe(0);
    expect(all.numbers).toHaveLength(42);
  });

  test('goes on where it was when it is opened anew, also in the middle of being made', async () => {
    await fileMany(45);
    const first = await open();
    await first.follow();
    await first.work();
    await finish(await open());
    expect((await find('gewone', await open())).numbers).toHaveLength(45);
    await desk.file({ item: { body: 'Een gewone erbij.' } });
    await desk.kill(3);
    expect((await find('gewone', await finish(await open()))).numbers).toHaveLength(45);
  });

  test('pages through all its parts without a gap or a double, whatever comes meanwhile', async () => {
    await fileMany(45);
    const opened = await finish(await open());
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = await find('gewone', opened, after, 7);
      seen.push(...page.numbers);
      after = page.next;
      await desk.file({ item: { body: 'Weer een gewone.', issuedAt: now } });
      await opened.follow();
    } while (after !== null);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, at) => 45 - at));
  });

  test('words that begin so are found, whether so few or so many do that the stories are read instead', async () => {
    await fileMany(45);
    await desk.file({ item: { headline: 'Gewonde bij brand', body: 'Een brand.', issuedAt: now } });
    const opened = await finish(await open());
    const asked = async (words: string) => (await find(words, opened)).numbers;
    const [all, both, none] = await Promise.all(['gew*', 'brand gew*', 'gewi* brand'].map(asked));
    expect(all).toHaveLength(46);
    expect(both).toEqual([46]);
    expect(none).toEqual([]);
    const matches = await askedOf(() => find('gew*', opened));
    expect(matches).toContain('"gew" *');
    const broad = await open({ broadFrom: 5 });
    const found = async (words: string) => (await find(words, broad)).numbers;
    expect(await found('gew*')).toEqual(all);
    expect(await found('brand gew*')).toEqual(both);
    expect(await found('gewi* brand')).toEqual(none);
    // Each story of a part has such a word: FTS5 would put all in order before it gave one.
    expect((await askedOf(() => found('gew*'))).filter((match) => match.includes('*'))).toEqual([]);
    // Few stories have the other word: whether they have this one is read in them.
    expect((await askedOf(() => found('brand gew*'))).filter((match) => match.includes('*'))).toEqual([]);
  });

  test('a search that takes long says how far back it has looked, and goes on from there', async () => {
    await fileMany(45);
    const opened = await finish(await open());
    // By this count each look at it costs ten milliseconds of the processor.
    const slow = () => {
      clock += 10;
      return clock;
    };
    const patient = await open({ processorMs: slow });
    const page = await find('nergens', patient);
    expect(page.numbers).toEqual([]);
    expect(page.lookedTo).not.toBeNull();
    let turns = 1;
    for (let next = page.next; next !== null; turns++) next = (await find('nergens', patient, next)).next;
    expect(turns).toBeGreaterThan(1);
    expect(opened).not.toBe(patient);
  });

  test('nothing of a story that was withdrawn, erased or retired is left in its file', async () => {
    await fileMany(30);
    const kinds = ['Ingetrokkenwoord', 'Gewistewoord', 'Verlopenwoord'];
    const [killed = 0, erased = 0, retired = 0] = await Promise.all(
      kinds.map((word) =>
        desk.file({ item: { headline: 'Zaak', body: `Een ${word} staat hier.`, lede: null } }),
      ),
    );
    const opened = await finish(await open());
    for (const word of ['ingetrokkenwoord', 'gewistewoord', 'verlopenwoord']) {
      expect((await find(word, opened)).numbers).toHaveLength(1);
    }
    await desk.kill(killed);
    await desk.store.overwriting((ports) => ports.stories.erase(erased, { at: now, by: 'x', notice: null }));
    await desk.store.retention.retireStories(Number.MAX_SAFE_INTEGER, 1_000);
    expect(retired).toBeGreaterThan(0);
    await finish(opened);
    expect((await find('gewone', opened)).numbers).toEqual([]);
    for (const word of ['ingetrokken', 'gewistewo', 'verlopenwo', 'gewon']) expect(onDisk(word)).toBe(false);
  });

  test('a story that is erased while nobody keeps the index is forgotten by whoever erases it', async () => {
    await fileMany(12);
    const number = await desk.file({
      item: { headline: 'Zaak', body: 'Een gewistewoord staat hier.', lede: null },
    });
    const opened = await finish(await open());
    await fileMany(3);
    expect((await find('gewistewoord', opened)).numbers).toEqual([number]);
    forgetInIndex(path(), number);
    expect(onDisk('gewistewo')).toBe(false);
    expect((await find('gewistewoord', opened)).numbers).toEqual([]);
    // Who had it open goes on.
    await finish(opened);
    expect((await find('gewone', opened)).numbers).toHaveLength(15);
  });

  test('is made anew where its file is damaged, where changes were missed and where the world is another', async () => {
    await fileMany(12);
    await (await finish(await open())).close();
    index = null;
    writeFileSync(path(), 'this is no database at all, but some text in its place'.repeat(100));
    expect((await find('gewone', await finish(await open()))).numbers).toHaveLength(12);
    await desk.kill(1);
    await desk.kill(2);
    await desk.store.retention.pruneChanges(2, 100);
    const anew = await open();
    await anew.follow();
    expect(anew.indexed).toBe(0);
    expect((await find('gewone', await finish(await open()))).numbers).toHaveLength(10);
    expect((await open({ world: 'another' })).indexed).toBe(0);
  });

  test('what was followed is told of no more, and nothing is missed by that', async () => {
    await fileMany(12);
    const opened = await finish(await open());
    for (const number of [1, 2, 3]) await desk.kill(number);
    await finish(opened);
    expect(await desk.store.retention.pruneChanges(opened.seq, 100)).toBeGreaterThan(1);
    const again = await open();
    await again.follow();
    expect(again.indexed).toBeNull();
    await desk.kill(4);
    expect((await find('gewone', await finish(await open()))).numbers).toHaveLength(8);
  });
});
