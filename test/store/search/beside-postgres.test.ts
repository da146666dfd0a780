import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/domain/post/name-story.ts';
import { readPhrase } from '../../../src/filter/search/phrase.ts';
import { openPostgresStore, type Store } from '../../../src/store/open-store.ts';
import { PostgresArchive } from '../../../src/store/postgres/search/postgres-archive.ts';
import type { SearchQuery } from '../../../src/store/search.ts';
import { minute, now, washington } from '../../support/open-desk.ts';
import { openEmptyDatabase, type TestDatabase } from '../../support/postgres/test-database.ts';

let database: TestDatabase;
let folders: string[];
let a: Store;
let b: Store;
let filed = 0;

beforeAll(async () => {
  const made = await openEmptyDatabase();
  database = { ...made, url: `${made.url}?schema=nieuws'en%20meer` };
  folders = ['a', 'b'].map((name) => mkdtempSync(join(tmpdir(), `telex-beside-${name}-`)));
  [a, b] = (await Promise.all(
    folders.map((indexDir) => openPostgresStore(database.url, { clock: () => now, indexDir })),
  )) as [Store, Store];
});
afterAll(async () => {
  await Promise.all([a.close(), b.close()]);
  await database.drop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function file(store: Store, headline: string): Promise<number> {
  filed++;
  const at = now - (100 - filed) * minute;
  const item = { ...washington, headline, guid: `g${filed}`, issuedAt: at, seenAt: at };
  const [source, state] = [{ sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false }, 'live'] as const;
  const version = { ...source, state, item, textHash: `h${filed}`, withdrawnAt: null, named: null };
  return store.transaction(({ stories }) => stories.insert(version, [`guid:${item.guid}`]));
}

async function find(store: Store, words: string, after: string | null = null, limit = 8) {
  const phrases = words.split(' ').map(readPhrase);
  const query: SearchQuery = { phrases, without: [], filter: [], topics: [], since: null, until: null };
  return store.search.find(query, { after, limit });
}

const numbers = async (store: Store, words: string) => (await find(store, words)).numbers;

describe('two Telexes on a PostgreSQL, each with an index of its own', () => {
  test('find at once what the other filed, each in its own folder', async () => {
    const first = await file(a, 'Dijkdoorbraak bij Wilnis');
    expect(await numbers(b, 'dijkdoorbraken')).toEqual([first]);
    const second = await file(b, 'Weer een dijkdoorbraak');
    expect(await numbers(a, 'dijkdoorbraak')).toEqual([second, first]);
    for (const folder of folders) expect(readdirSync(folder)).toContain('telex.search.sqlite');
  });

  test('go on with a page that the other began', async () => {
    const all: number[] = [];
    for (let at = 0; at < 5; at++) all.unshift(await file(a, `Stakingsronde ${at}`));
    const page = await find(a, 'stakingsronde', null, 2);
    const rest = await find(b, 'stakingsronde', page.next, 8);
    expect([...page.numbers, ...rest.numbers]).toEqual(all);
  });

  test('forget what the other killed or erased', async () => {
    const [killed, erased] = [
      await file(a, 'Foutbericht over Kamer'),
      await file(a, 'Schandaalnaam genoemd'),
    ];
    expect(await numbers(b, 'foutbericht')).toEqual([killed]);
    expect(await numbers(b, 'schandaalnaam')).toEqual([erased]);
    await a.transaction(async ({ stories }) => {
      const { item } = (await stories.stored(killed)) ?? { item: washington };
      const named = nameOf({ ...item, headline: 'Vervallen' });
      const version = { sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named, item } as const;
      const withdrawn = { ...version, state: 'withdrawn', textHash: 'k', withdrawnAt: now } as const;
      await stories.revise(killed, 'anp', withdrawn, now, false);
      await stories.erase(erased, { at: now, by: 'de redactie', notice: null });
    });
    expect(await numbers(b, 'foutbericht')).toEqual([]);
    expect(await numbers(b, 'vervallen')).toEqual([killed]);
    expect(await numbers(b, 'schandaalnaam')).toEqual([]);
  });

  test('answer again after their connections were cut', async () => {
    const number = await file(a, 'Kabelbreuk op zee');
    await cutAll();
    // What was asked by a connection that was cut may fail once; nobody waits, and nobody restarts anything.
    await expect.poll(() => numbers(b, 'kabelbreuk').catch(() => null)).toEqual([number]);
  });

  test('keep for a week what an index that is off may have to read', async () => {
    await cutAll();
    const archive = new PostgresArchive(database.url);
    const last = await archive.lastChange();
    expect(await archive.neededFrom(last.seq)).toBe(0);
    await ask(`update "nieuws'en meer".story_change set at = at - ${8 * 24 * 60 * minute}`);
    expect(await archive.neededFrom(last.seq)).toBe(last.seq);
    await archive.close();
  });
});

async function ask(statement: string): Promise<void> {
  const client = new pg.Client(database.url.replace(/\?.*/, ''));
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function cutAll(): Promise<void> {
  await ask(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
}
