import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteQueryCompiler } from 'kysely';
import { expect, it } from 'vitest';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

it('a poll with news makes no statement anew, and none that SQLite plans again each time it is run', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-prepared-once-'));
  const prepared = new Set<string>();
  const made: string[] = [];
  const { prepare } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function (sql, ...more) {
    prepared.add(sql);
    return prepare.call(this, sql, ...more);
  };
  const { compileQuery } = SqliteQueryCompiler.prototype;
  SqliteQueryCompiler.prototype.compileQuery = function (...asked) {
    const query = compileQuery.apply(this, asked);
    made.push(query.sql);
    return query;
  };
  try {
    const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
    await poll(store, 'Brug dicht');
    made.length = 0;
    await poll(store, 'Trein rijdt weer');
    expect(made).toEqual([]);
    // Made by this version: no text is hashed twice.
    expect(store.stories.hasOldTexts).toBe(false);
    await store.close();
    const bare = [...prepared].filter((sql) => /\blimit \?(?! \+ 0)/i.test(sql));
    expect(bare).toEqual([]);
  } finally {
    DatabaseSync.prototype.prepare = prepare;
    SqliteQueryCompiler.prototype.compileQuery = compileQuery;
    rmSync(dataDir, { recursive: true, force: true });
  }
});

async function poll(store: Store, headline: string): Promise<void> {
  const context = { source: { id: 'anp', sample: false }, now: nightShift, firstPosts: 3 };
  await store.sources.due(nightShift, new Set(), 128);
  await store.transaction((ports) =>
    foldItems(
      [wireItem({ guid: headline, headline })],
      { ...context, previousSuccessAt: nightShift - minuteMs },
      ports,
    ),
  );
}
