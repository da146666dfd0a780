import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { foldItems } from '../../src/pipeline/fold.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

it('to fold a new version reads no table of stories or versions from end to end, however many there are', async () => {
  const plans = await plansOf(async (store) => {
    const context = { source: { id: 'anp', sample: false }, now: nightShift, firstPosts: 3 };
    for (const headline of ['Brug dicht', 'Brug bij Lindley dicht', 'Brug bij Lindley weer open']) {
      const items = [wireItem({ guid: 'urn:a', headline })];
      const poll = { ...context, previousSuccessAt: nightShift - minuteMs };
      await store.transaction((ports) => foldItems(items, poll, ports));
    }
    await store.archive.byNumber(1);
    await store.versions.recent(1, 5);
  });
  expect(plans.filter((line) => /^SCAN (?:s|v|story|item_version\w*)(?= in |$)/.test(line))).toEqual([]);
});

it('to count the topics of a day reads no story but those of events, however many the day brought', async () => {
  const plans = await plansOf((store) => store.archive.countByTopic(nightShift));
  const ofStories = plans.filter((line) => /^(?:SCAN|SEARCH) s /.test(line));
  expect(ofStories).toEqual([expect.stringContaining('(rowid=?)')]);
});

it('what is open for longest is the first of an index in each channel, however much is open there', async () => {
  const plans = await plansOf((store) => store.troubles.oldestOpen());
  expect(plans).toContainEqual(
    expect.stringMatching(/^SEARCH operation USING INDEX operation_oldest \(channel_id=\?\)/),
  );
  // What is the first of each platform is put in order once, of one act a channel.
  expect(plans.filter((line) => line.startsWith('USE TEMP B-TREE'))).toEqual([
    expect.stringContaining('select platform, channel'),
  ]);
});

it('what changed since is walked to by when it did, newest first, however much was filed before', async () => {
  const before = { updatedAt: nightShift, number: 1 };
  const plans = await plansOf((store) =>
    store.archive.changed({ cameBefore: nightShift, since: nightShift, limit: 100, before }),
  );
  expect(plans).toContainEqual(expect.stringMatching(/^SEARCH story USING INDEX story_updated/));
  expect(plans.filter((line) => /^(?:SCAN story|USE TEMP B-TREE)/.test(line))).toEqual([]);
});

/** How SQLite goes about all that is asked of a store meanwhile: a line for each table that it reads. */
async function plansOf(work: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-no-scan-'));
  const asked = new Set<string>();
  const { prepare } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function (sql, ...more) {
    asked.add(sql);
    return prepare.call(this, sql, ...more);
  };
  try {
    const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => nightShift });
    asked.clear();
    await work(store);
    await store.close();
    const database = new DatabaseSync(join(dataDir, 'telex.sqlite'));
    const plans = [...asked]
      .filter((sql) => /^\s*(?:select|insert|update|delete)/i.test(sql))
      .flatMap((sql) => {
        const plan = prepare.call(database, `explain query plan ${sql}`).all();
        return plan.map(({ detail }) => `${detail} in ${sql.slice(0, 200)}`);
      });
    database.close();
    return plans;
  } finally {
    DatabaseSync.prototype.prepare = prepare;
    rmSync(dataDir, { recursive: true, force: true });
  }
}
