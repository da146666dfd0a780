import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { boardPlatform } from '../../src/domain/channel.ts';
import { readQuietHours } from '../../src/domain/hours/quiet-hours.ts';
import { createHealth, type Health } from '../../src/health/create-health.ts';
import { createLog } from '../../src/observability/log.ts';
import { createHourKeeper } from '../../src/pipeline/hours/keep-hours.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { allUp } from '../support/adapter-state.ts';
import { quietLog } from '../support/quiet-log.ts';
import { beforeEachTurn } from '../support/store/before-each-turn.ts';
import { changeFile } from '../support/store/change-file.ts';
import { makeDataFolder } from '../support/store/data-folder.ts';
import { hourMs, minuteMs, nightShift } from '../support/wire-item.ts';

/** Tuesday 24 November, 7.00 in Amsterdam. */
const morning = nightShift + 11 * hourMs;
const wish = { follows: [], minutes: [420], days: [1, 2, 3, 4, 5, 6, 7] } as const;

let dataDir: string;
let store: Store;
let health: Health;
let now: number;
let lines: string[];

beforeEach(async () => {
  now = nightShift;
  lines = [];
  dataDir = await makeDataFolder('telex-overdue-');
  store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => now });
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const board = { platform: boardPlatform, state: () => allUp };
  health = createHealth({ store, adapters: [board], clock: () => now, elapsed: () => now, log });
});
afterEach(async () => {
  await health.stop();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each([
  ['noteDigest', 'a digest'],
  ['noteEnd', 'what quiet hours hold'],
] as const)(
  'a fault of ours in one channel at %s, by which %s does not come, is told of that channel',
  async (what, _) => {
    const [failing, fine] = [await channel('bureau'), await channel('sport')];
    for (const id of [failing, fine])
      if (what === 'noteDigest') await store.hours.askDigest(id, wish);
      else await store.hours.chooseQuiet(id, readQuietHours('23.00-07.00'));
    if (what === 'noteEnd') changeFile(dataDir, `update quiet_hours set ends_at = ${morning}`, 2);
    let fails = true;
    beforeEachTurn(store, what, (id) => {
      if (fails && id === failing) throw new RangeError('Invalid time value');
    });
    await keepHours();
    now = morning;
    for (let minute = 0; minute < 4; minute++) await keepHours();
    expect(health.inStore().storeTroubles).toMatchObject([
      { key: `overdue/${failing}`, about: { platform: 'web', channel: 'bureau' } },
    ]);
    expect(lines.filter((line) => line.includes('does not come in the channel bureau'))).toHaveLength(1);
    expect(await health.readiness()).toMatchObject({ ok: true, overdueChannels: 1 });
    fails = false;
    for (let minute = 0; minute < 3; minute++) await keepHours();
    expect(health.inStore().storeTroubles).toEqual([]);
    expect(await health.readiness()).not.toHaveProperty('overdueChannels');
  },
);

it('a digest that is damaged is told as that, and is never late', async () => {
  const id = await channel('bureau');
  await store.hours.askDigest(id, wish);
  changeFile(dataDir, `update digest set wish_json = '{"fol', due_at = ${nightShift}`);
  for (let minute = 0; minute < 4; minute++) await keepHours();
  expect(health.inStore().storeTroubles.map(({ about }) => about.kind)).toEqual(['row']);
});

/** A minute of looks by the clock, and one at how Telex does. */
async function keepHours(): Promise<void> {
  const deps = { store, clock: () => now, log: quietLog, timeZone: 'Europe/Amsterdam', onPromised: () => {} };
  const keeper = createHourKeeper(deps, new AbortController().signal);
  for (let look = 0; look < 2; look++) {
    keeper.look();
    await keeper.ended();
  }
  now += minuteMs;
  await health.look();
}

async function channel(externalId: string): Promise<number> {
  return (await store.subscriptions.channel({ platform: boardPlatform, workspace: '', externalId }, null)).id;
}
