import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DigestWish } from '../../../src/domain/hours/digest-wish.ts';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { createHourKeeper } from '../../../src/pipeline/hours/keep-hours.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { beforeEachTurn } from '../../support/store/before-each-turn.ts';
import { hourMs, nightShift, wireItem } from '../../support/wire-item.ts';
import { type HoursDesk, openHoursDesk } from './hours-desk.ts';

/** Tuesday 24 November, 7.00 in Amsterdam. */
const morning = nightShift + 11 * hourMs;
const sport = { platform: 'web', workspace: '', externalId: 'sport' };
const wish: DigestWish = {
  follows: [{ topic: 'buitenland', filter: [] }],
  minutes: [420],
  days: [1, 2, 3, 4, 5, 6, 7],
};

let hours: HoursDesk;
beforeEach(async () => {
  hours = await openHoursDesk();
});
afterEach(() => hours.desk.close());

it.each([
  ['noteDigest', 'digests'],
  ['noteEnd', 'what quiet hours held'],
] as const)('a fault of ours in one channel at %s holds up no %s of another', async (what, _) => {
  const { desk, channelId, at, filedAt } = hours;
  const { store } = desk;
  await desk.follow(sport, 'buitenland');
  const { id: other } = await store.subscriptions.channel(sport, null);
  for (const id of [channelId, other])
    if (what === 'noteDigest') await store.hours.askDigest(id, wish);
    else await store.hours.chooseQuiet(id, readQuietHours('23.00-07.00'));
  await filedAt(morning - 2 * hourMs, wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
  let fails = true;
  beforeEachTurn(store, what, (id) => {
    if (fails && id === channelId) throw new RangeError('Invalid time value');
  });
  desk.now = morning;
  const keeper = createHourKeeper(
    { store, clock: () => desk.now, log: quietLog, timeZone: 'Europe/Amsterdam', onPromised: () => {} },
    new AbortController().signal,
  );
  keeper.look();
  await keeper.ended();
  expect(await lists()).toEqual([other]);
  fails = false;
  await at(morning + 1_000);
  expect(await lists()).toEqual([other, channelId]);

  async function lists() {
    const all = await store.deliveries.list({ state: null, limit: 100 });
    return all
      .toSorted((a, b) => a.id - b.id)
      .flatMap(({ kind, channel }) => (kind === 'list' ? [channel.id] : []));
  }
});
