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
  const taken = (await store.subscriptions.following(['sport', 'weer'])).map(({ name, filters }) => [
    name,
    filters,
  ]);
  expect(taken).toEqual([
    ['nieuws', [[]]],
    ['pers', [[{ key: 'kind', values: ['news', 'press-release'] }]]],
    ['agenda', [[{ key: 'kind', values: ['advisory', 'news', 'press-release'] }]]],
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
