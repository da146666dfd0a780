import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAgencies } from '../../src/domain/identity/agency.ts';
import type { WireItem } from '../../src/domain/item.ts';
import { foldItems } from '../../src/pipeline/fold.ts';
import { createRetirement } from '../../src/pipeline/retire.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { createSqliteDialect } from '../../src/store/sqlite/dialect.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { quietLog } from '../support/quiet-log.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

/** The tables of Telex 0.1. */
const ofFirstRelease = ['0001-first', '0002-long-queues', '0003-retention', '0004-error-kinds'];

/** An item with the keys and the hash that Telex 0.1 stored for it, worked out by 0.1 itself. */
const known: readonly { item: WireItem; keys: readonly string[]; textHash: string }[] = [
  {
    item: bare({ guid: 'http://wire.example/1', link: 'http://wire.example/1' }),
    keys: ['guid://wire.example/1', 'link://wire.example/1'],
    textHash: 'first',
  },
  {
    item: bare({ guid: 'article-12', link: 'https://wire.example/12/' }),
    keys: ['guid:anp:article-12', 'link://wire.example/12'],
    textHash: 'second',
  },
  {
    item: bare({ guid: null, link: 'https://wire.example/13' }),
    keys: ['link://wire.example/13'],
    textHash: 'third',
  },
  {
    item: bare({ guid: null, link: null }),
    keys: ['text:NTWCP2g_7XeWUR5KQFn3fWMJbdocWw_G3Cgh3jPil1g'],
    textHash: 'wQ8ktCM36XXDi9hHMIF6offKY5G1nV5l41xputmRunY',
  },
];
/** Taken away by retention: only its key is left. */
const retired = bare({ guid: 'urn:newsml:wire.example:old', link: null });

/** An address with a password and a key, as it stood in the database of 0.1. */
const [password, key] = ['open-sesam-77', 'k3y-of-the-newsroom'];
const written = `https://anp:${password}@wire.example/rss?apikey=${key}&desk=1`;

let dataDir: string;
let store: Store;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'telex-upgrade-'));
  await makeFirstRelease();
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
});
afterEach(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('nothing that 0.1 knew is posted anew after an upgrade, by whatever key it was known', async () => {
  const folded = await fold('anp', [...known.map(({ item }) => item), retired]);
  expect(folded).toMatchObject({ fresh: 0 });
  expect(await store.archive.highestNumber()).toBe(known.length);
  expect(store.stories.hasOldTexts).toBe(true);
});

test('a story of 0.1 is its source’s agency’s: revised over another feed of the same credit, by no stranger', async () => {
  const killed = { ...(known[0]?.item ?? retired), pubStatus: 'canceled' as const };
  await fold('regioblog', [killed]);
  expect((await store.archive.byNumber(1))?.state).toBe('live');
  await fold('anp-kort', [killed]);
  expect(await store.archive.byNumber(1)).toMatchObject({ state: 'withdrawn', sender: 'ANP' });
});

test('whose the stories are is told in one pass over them, however many sources there are', async () => {
  await store.close();
  const passes = async (sources: number) => {
    rmSync(join(dataDir, 'telex.sqlite'));
    await makeFirstRelease();
    for (let at = 0; at < sources; at++) await run(`INSERT INTO source (id, url) VALUES ('bron-${at}', '')`);
    let asked = 0;
    const db = new Kysely<unknown>({
      dialect: createSqliteDialect(join(dataDir, 'telex.sqlite')),
      log: ({ query }) => {
        if (/^\s*update story\b/i.test(query.sql)) asked++;
      },
    });
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
    }).migrateTo('0008-ownership');
    await db.destroy();
    expect(error).toBeUndefined();
    return asked;
  };
  expect(await passes(40)).toBe(await passes(0));
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
});

test('a source with a password and a key in its address is rid of them on the disk, and not read as if for the first time', async () => {
  const onDisk = readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name), 'latin1'))
    .join();
  expect(onDisk).not.toMatch(new RegExp(`${password}|${key}`));
  const source = { credit: null, topic: null, sample: false };
  await store.sources.sync([
    { ...source, id: 'betaald', url: 'https://wire.example/rss?apikey=***&desk=1' },
    { ...source, id: 'anp', url: 'https://anp.example/' },
  ]);
  const due = await store.sources.due(nightShift, new Set(['anp']), 10);
  expect(due).toMatchObject([
    {
      ...{ id: 'betaald', state: 'ok', etag: '"7"', bodyHash: 'hash', lastSuccessAt: nightShift },
      move: { to: 'https://wire.example/rss?apikey=***&desk=1&new=1' },
    },
  ]);
});

async function fold(id: string, items: readonly WireItem[]) {
  const agencies = createAgencies([
    { id: 'anp', credit: 'ANP' },
    { id: 'anp-kort', credit: 'ANP' },
  ]);
  const source = { id, sample: false };
  const context = {
    source,
    agencies,
    now: nightShift,
    previousSuccessAt: nightShift - minuteMs,
    firstPosts: 3,
  };
  return store.transaction((ports) => foldItems(items, context, ports));
}

test('the versions that 0.1 kept are moved in steps while Telex works: each is known before and after', async () => {
  const [{ number } = { number: 0 }] = await rowsOf<{ number: number }>(
    'select max(number) as number from story',
  );
  await run(`update story set revision = 2, text_hash = 'newest' where number = ${number}`);
  await run(`insert into item_version_before (story_number, revision, source_id, text_hash, item_json, seen_at)
    select number, 2, source_id, 'newest', item_json, seen_at from story where number = ${number}`);
  const stored = async () => {
    const story = await store.stories.stored(number);
    return { ...story, earlierHashes: story?.earlierHashes.toSorted() };
  };
  const before = await stored();
  expect(before.earlierHashes).toHaveLength(2);
  expect(await store.retention.moveVersions(2)).toBe(2);
  expect(await stored()).toEqual(before);
  await retire();
  expect(await stored()).toEqual(before);
  expect(await store.stories.earlierVersions(number, 5)).toHaveLength(1);
  // The newest of each stands in its story alone.
  expect(await rowsOf('select story_number, revision from item_version')).toEqual([
    { story_number: number, revision: 1 },
  ]);
  expect(await rowsOf('select * from item_version_before')).toEqual([]);
});

test('the stories of today are counted by desk', async () => {
  const since = nightShift - hourMs;
  await fold('anp', [wireItem({ guid: 'nieuw', topics: ['sport'] })]);
  expect(await store.archive.countByTopic(since)).toEqual(new Map([['sport', 1]]));
});

test('the stories that 0.1 kept are found by who filed them once a night put them in order', async () => {
  const found = async () => {
    const filings = (await store.archive.filings())?.all ?? [];
    const under = [{ topic: null, filings: new Set(filings.map(({ id }) => id)) }];
    return (await store.archive.latestFiled({ under, limit: 9 })).stories.map(({ number }) => number);
  };
  expect(await store.archive.filedTo()).toBeGreaterThan(nightShift);
  expect(await found()).toEqual([]);
  await retire();
  expect(await store.archive.filedTo()).toBe(Number.NEGATIVE_INFINITY);
  expect(await found()).toEqual([4, 3, 2, 1]);
});

async function rowsOf<Row>(query: string): Promise<Row[]> {
  const database = new DatabaseSync(join(dataDir, 'telex.sqlite'));
  try {
    return database.prepare(query).all() as Row[];
  } finally {
    database.close();
  }
}

async function run(statement: string): Promise<void> {
  const database = new DatabaseSync(join(dataDir, 'telex.sqlite'));
  database.exec(statement);
  database.close();
}

async function retire(): Promise<void> {
  const { retention } = store;
  const log = quietLog;
  const pause = async () => {};
  await createRetirement({
    retention,
    keepMs: null,
    timeZone: 'Europe/Amsterdam',
    clock: () => nightShift,
    log,
    pause,
  }).run();
}

async function makeFirstRelease(): Promise<void> {
  const db = new Kysely<unknown>({ dialect: createSqliteDialect(join(dataDir, 'telex.sqlite')) });
  const all = Object.entries(migrations).filter(([name]) => ofFirstRelease.includes(name));
  const provider = { getMigrations: async () => Object.fromEntries(all) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
  await sql`insert into source (id, url, credit) values ('anp', 'https://anp.example/', 'ANP')`.execute(db);
  await sql`insert into source (id, url, moved_to, etag, body_hash, state, last_poll_at, last_success_at)
    values ('betaald', ${written}, ${`${written}&new=1`}, '"7"', 'hash', 'ok', ${nightShift}, ${nightShift})`.execute(
    db,
  );
  for (const { item, keys, textHash } of known) {
    await sql`insert into story (source_id, sample, state, revision, item_json, text_hash, seen_at, sort_at)
      values ('anp', 0, 'live', 1, ${JSON.stringify(item)}, ${textHash}, ${nightShift}, ${nightShift})`.execute(
      db,
    );
    const number = sql`(select max(number) from story)`;
    await sql`insert into item_version (story_number, revision, source_id, text_hash, item_json, seen_at)
      values (${number}, 1, 'anp', ${textHash}, ${JSON.stringify(item)}, ${nightShift})`.execute(db);
    for (const key of keys) {
      await sql`insert into identity (key, story_number) values (${key}, ${number})`.execute(db);
    }
  }
  await sql`insert into identity (key, story_number) values ('guid:urn:newsml:wire.example:old', 99)`.execute(
    db,
  );
  await db.destroy();
}

function bare(different: Partial<WireItem>): WireItem {
  return { ...wireItem({ guid: `${different.guid ?? different.link}` }), ...different };
}
