import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQuietHours } from '../../../src/domain/hours/quiet-hours.ts';
import { minuteMs } from '../../support/wire-item.ts';
import { type OneCardDesk, openOneCardDesk } from '../events/one-card-desk.ts';

let room: OneCardDesk;
beforeEach(async () => {
  room = await openOneCardDesk();
});
afterEach(() => room.close());

/** Whose the lines are of the list that is sent once the quiet hours end. */
async function list(): Promise<readonly string[]> {
  room.desk.now += 20 * minuteMs;
  await room.round();
  return room.list();
}

const quiet = () => room.desk.store.hours.chooseQuiet(room.channelId, readQuietHours('20.00-20.15'));
const killAfp = () => room.file('afp', { pubStatus: 'canceled', version: 2 });

describe('who has an event whose take is killed in quiet hours', () => {
  it('has it by what the list of these hours tells', async () => {
    await quiet();
    await room.file('afp anp');
    await room.press('take', 1);
    await killAfp();
    expect(await room.handledBy()).toEqual(['1 withdrawn', '2 live']);
    expect(await list()).toEqual(['#1 Bij Sanne (Slack)', '#2 Bij Sanne (Slack)']);
  });

  it('has it by that also where its card stood before these hours began', async () => {
    await room.file('afp');
    await quiet();
    await room.file('anp');
    await room.press('take', 1);
    await killAfp();
    expect(await list()).toEqual(['#2 Bij Sanne (Slack)']);
  });

  it('has no other story of it where each has its card', async () => {
    await room.desk.store.channelSettings.choose(room.channelId, 'events', 'apart');
    await room.file('afp');
    await quiet();
    await room.file('anp');
    await room.press('take', 1);
    await killAfp();
    expect(await room.handledBy()).toEqual(['1 withdrawn']);
  });

  it('lets go of all of it before the list is sent', async () => {
    await quiet();
    await room.file('afp anp');
    await room.press('take', 1);
    await killAfp();
    await room.press('release', 2);
    expect([await room.handledBy(), await list()]).toEqual([[], ['#1 ', '#2 ']]);
  });
});

it('has an event that a digest is to tell by what stands of it, where her take is killed before that', async () => {
  const { hours, subscriptions } = room.desk.store;
  await subscriptions.unfollow(room.channelId, 'buitenland');
  const follows = [{ topic: 'buitenland', filter: [] }];
  await hours.askDigest(room.channelId, { follows, minutes: [21 * 60], days: [1, 2, 3, 4, 5, 6, 7] });
  await room.file('afp anp');
  await room.press('take', 1);
  await killAfp();
  expect(await room.handledBy()).toEqual(['1 withdrawn', '2 live']);
  room.desk.now += 60 * minuteMs;
  expect(await list()).toEqual(['#2 Bij Sanne (Slack)']);
});
