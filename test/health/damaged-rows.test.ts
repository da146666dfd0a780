import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHealth, type Health } from '../../src/health/create-health.ts';
import { createLog } from '../../src/observability/log.ts';
import { createMetrics } from '../../src/observability/metrics.ts';
import { createRetirement } from '../../src/pipeline/retire.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import type { Retention } from '../../src/store/retention.ts';
import { changeFile } from '../support/store/change-file.ts';
import { makeDataFolder } from '../support/store/data-folder.ts';
import { minuteMs, nightShift, wireItem } from '../support/wire-item.ts';

let dataDir: string;
let store: Store;
let health: Health;
let now: number;
let lines: string[];
const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });

beforeEach(async () => {
  now = nightShift;
  lines = [];
  dataDir = await makeDataFolder('telex-told-');
  await start();
  for (const guid of ['een', 'twee', 'drie']) await file(guid);
});
afterEach(async () => {
  await end();
  rmSync(dataDir, { recursive: true, force: true });
});

it('a damaged story is told once by its number with what to do, wherever people look, and no more once it is erased', async () => {
  damage(2);
  for (let poll = 0; poll < 3; poll++) {
    expect(await store.stories.stored(2)).toBeNull();
    await look();
  }
  expect(lines.filter((line) => line.includes('damaged'))).toHaveLength(1);
  expect(lines[0]).toContain('the row story 2 of the database is damaged');
  expect(lines[0]).toContain('npx telex erase 2 takes it away');
  expect(health.inStore().storeTroubles).toMatchObject([{ key: 'row/story/2' }]);
  expect(await health.readiness()).toMatchObject({ ok: true, damagedRows: 1 });
  expect(await createMetrics(health.gauges).text()).toContain('telex_damaged_rows{table="story"} 1');
  // Another Telex, or this one after a start, has read nothing in vain yet, and says nothing once more.
  await end();
  await start();
  await look();
  expect(health.inStore().storeTroubles).toHaveLength(1);
  expect(lines).toHaveLength(1);
  await store.stories.erase(2, { at: now, by: 'Telex', notice: null });
  for (let more = 0; more < 3; more++) await look();
  expect(health.inStore().storeTroubles).toEqual([]);
  expect(await health.readiness()).not.toHaveProperty('damagedRows');
});

it('what nobody reads is found by the nightly clearing', async () => {
  damage(3);
  await look();
  expect(health.inStore().storeTroubles).toEqual([]);
  await clear(store.retention);
  await look();
  expect(health.inStore().storeTroubles).toMatchObject([{ key: 'row/story/3' }]);
});

it('a nightly clearing that fails is told with its parts, and no more once it succeeds', async () => {
  await clear(store.retention);
  const first = now;
  now += 24 * 60 * minuteMs;
  await clear({ ...store.retention, pruneKv: () => Promise.reject(new Error('no such table')) });
  const failedAt = now;
  for (let minute = 0; minute < 4; minute++) await look();
  expect(health.inStore().storeTroubles).toMatchObject([
    { key: 'clearing', since: failedAt, about: { parts: ['paging'], reason: 'no such table' } },
  ]);
  const since = new Date(failedAt).toISOString();
  expect(await health.readiness()).toMatchObject({
    ok: true,
    clearing: { since, parts: ['paging'], reason: 'no such table' },
  });
  const told = await createMetrics(health.gauges).text();
  expect(told).toContain(`telex_clearing_success_timestamp_seconds ${first / 1_000}`);
  expect(told).toContain(`telex_clearing_failing_since_timestamp_seconds ${failedAt / 1_000}`);
  await end();
  await start();
  await clear(store.retention);
  for (let minute = 0; minute < 3; minute++) await look();
  expect(health.inStore().storeTroubles).toEqual([]);
  expect(await health.readiness()).not.toHaveProperty('clearing');
});

async function start(): Promise<void> {
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => now });
  health = createHealth({ store, adapters: [], clock: () => now, elapsed: () => now, log });
}

async function end(): Promise<void> {
  await health.stop();
  await store.close();
}

async function look(): Promise<void> {
  now += minuteMs;
  await health.look();
}

/** As it is done at a start: all of it, and again where it fails. */
async function clear(retention: Retention): Promise<void> {
  const { damagedRows } = store;
  const quiet = createLog({ level: 'silent' });
  const deps = { keepMs: null, timeZone: 'UTC', clock: () => now, log: quiet, pause: async () => {} };
  const retirement = createRetirement({ retention, damagedRows, ...deps });
  retirement.start();
  await retirement.ended();
  await retirement.stop();
}

async function file(guid: string): Promise<void> {
  const version = {
    ...{ sourceId: 'anp', agency: 'anp', sender: 'ANP', sample: false, named: null },
    state: 'live',
    ...{ item: wireItem({ guid, headline: guid }), textHash: guid, withdrawnAt: null },
  } as const;
  await store.transaction(({ stories }) => stories.insert(version, [`guid:${guid}`]));
}

function damage(number: number): void {
  changeFile(dataDir, `update story set item_json = '{"headline":"Tw' where number = ${number}`);
}
