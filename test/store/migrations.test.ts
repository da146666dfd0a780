import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { createSqliteDialect } from '../../src/store/sqlite/dialect.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { nightShift, wireItem } from '../support/wire-item.ts';

test('what the channels of an older database follow, and take besides news, comes along', async () => {
  const { dataDir, database } = await olderDatabase('0004-error-kinds');
  database.exec(`
    INSERT INTO channel (id, platform, workspace, external_id, name, genres_json) VALUES
      (1, 'web', '', 'nieuws', 'nieuws', '[]'),
      (2, 'web', '', 'pers', 'pers', '["press-release"]'),
      (3, 'web', '', 'agenda', 'agenda', '["press-release","advisory"]');
    INSERT INTO subscription (channel_id, topic, origin, active, file_digest) VALUES
      (1, 'sport', 'command', 1, NULL), (1, 'weer', 'file', 0, 'v1'),
      (2, 'sport', 'file', 1, 'v1'), (3, 'alles', 'command', 1, NULL);`);
  database.close();

  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => 0 });
  onTestFinished(() => store.close());
  expect(await store.subscriptions.followers(['sport', 'weer'], [])).toEqual([
    { filter: [{ key: 'kind', values: ['advisory', 'news', 'press-release'] }], channels: [3] },
    { filter: [], channels: [1] },
    { filter: [{ key: 'kind', values: ['news', 'press-release'] }], channels: [2] },
  ]);
  // What a command unfollowed stays so for the same text of the file.
  const file = [
    {
      address: { platform: 'web', workspace: '', externalId: 'nieuws' },
      name: null,
      follows: [{ topic: 'weer', filter: [] }],
      filter: [],
    },
  ] as const;
  await store.subscriptions.syncFile(file, 'v1');
  expect((await store.subscriptions.followed(1)).map(({ topic }) => topic)).toEqual(['sport']);
});

test('a story of an older database that was taken back is named by the last version of it that could be read', async () => {
  const { dataDir, database } = await olderDatabase('0004-error-kinds');
  database.exec(`INSERT INTO source (id, url, credit) VALUES ('anp', 'https://anp.example/', 'ANP')`);
  const told = wireItem({ guid: 'a', headline: 'Topman stapt op', lede: 'De topman stapt op. '.repeat(20) });
  const kill = { pubStatus: 'canceled', headline: null, lede: null, dateline: null, link: null } as const;
  const asRead = { headline: told.headline, dateline: told.dateline, slug: null };
  const opening = told.lede?.slice(0, 90);
  const stories = [
    { state: 'withdrawn', versions: [told, { ...told, ...kill }] },
    // The version before is what was killed first, and says nothing.
    { state: 'withdrawn', versions: [told, { ...told, ...kill }, { ...told, ...kill }] },
    // Nobody ever read it: it was under embargo, or killed when it came.
    {
      state: 'withdrawn',
      versions: [
        { ...told, embargoedUntil: nightShift },
        { ...told, ...kill },
      ],
    },
    { state: 'withdrawn', versions: [{ ...told, ...kill }] },
    { state: 'live', versions: [told, { ...told, headline: 'Topman blijft' }] },
  ];
  for (const [at, { state, versions }] of stories.entries()) {
    const newest = JSON.stringify(versions.at(-1));
    database
      .prepare(`INSERT INTO story (number, source_id, sample, state, revision, item_json, text_hash, seen_at, sort_at)
        VALUES (?, 'anp', 0, ?, ?, ?, 'newest', ?, ?)`)
      .run(at + 1, state, versions.length, newest, nightShift, nightShift);
    for (const [before, item] of versions.entries())
      database
        .prepare(`INSERT INTO item_version (story_number, revision, source_id, text_hash, item_json, seen_at)
          VALUES (?, ?, 'anp', ?, ?, ?)`)
        .run(at + 1, before + 1, `hash ${before}`, JSON.stringify(item), nightShift);
  }
  database.close();

  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
  onTestFinished(() => store.close());
  const named = await Promise.all(
    stories.map(async (_, at) => (await store.archive.evenHeld(at + 1))?.named),
  );
  expect(named).toEqual([{ ...asRead, opening }, { ...asRead, opening }, null, null, null]);
});

test('files that stand in a folder and were told under the key of its source go on under their own, told as they were', async () => {
  const { dataDir, database } = await olderDatabase('0049-event-likeness-index');
  const about = (lastErrorKind: string) =>
    JSON.stringify({ kind: 'source', source: 'map', lastError: '"lastErrorKind":"blocked"', lastErrorKind });
  database.exec(
    "INSERT INTO channel (id, platform, workspace, external_id, name) VALUES (1, 'web', '', 'a', 'a')",
  );
  const keep = database.prepare('INSERT INTO trouble (key, about_json, since, told_at) VALUES (?, ?, 1, 2)');
  keep.run('source/map', about('unreadable'));
  keep.run('source/weg', about('folder'));
  keep.run('source/los', about('blocked'));
  const hear = database.prepare(
    'INSERT INTO heard_trouble (channel_id, key, about_json, since, told_at) VALUES (1, ?, ?, 1, 2)',
  );
  // What the channel heard of was the other of the two.
  hear.run('source/map', about('folder'));
  hear.run('source/weg', about('unmovable'));
  database.close();

  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
  onTestFinished(() => store.close());
  const kept = await store.troubles.troubles();
  expect(kept.map(({ key }) => key)).toEqual(['files/los', 'files/map', 'source/weg']);
  expect(kept).toMatchObject(Array(3).fill({ since: 1, toldAt: 2 }));
  const heard = await store.troubles.heard();
  expect(heard.map(({ trouble }) => trouble.key)).toEqual(['files/weg', 'source/map']);
});

/** A database as an earlier version left it, after this migration. */
async function olderDatabase(last: string) {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-older-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const path = join(dataDir, 'telex.sqlite');
  const db = new Kysely<unknown>({ dialect: createSqliteDialect(path) });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateTo(
    last,
  );
  await db.destroy();
  expect(error).toBeUndefined();
  return { dataDir, database: new DatabaseSync(path) };
}
