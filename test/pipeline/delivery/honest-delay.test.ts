import { afterEach, beforeEach, expect, test } from 'vitest';
import { countedIn, delayAt } from '../../../src/domain/delay/delay.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { minuteMs, wireItem } from '../../support/wire-item.ts';

const address = { platform: 'web', workspace: '', externalId: 'nieuws' };
let desk: Newsdesk;
beforeEach(async () => {
  desk = await openNewsdesk();
  await desk.follow(address, 'buitenland');
  await desk.file();
});
afterEach(() => desk.close());

async function deliver(): Promise<void> {
  const { store, clock } = desk;
  const adapter = createScriptedAdapter();
  const deps = { adapter, store, clock, present: presenter, random: () => 0.5, log: quietLog };
  await createDeliverer(deps).round(new AbortController().signal);
}

async function told() {
  const { id } = await desk.store.subscriptions.channel(address, null);
  const { sources, channel } = await desk.store.deliveries.delays(id, desk.now);
  return { anp: sources.get('anp'), channel };
}

/** Filed by the agency so long before we see it, and posted so long after that. */
async function post(guid: string, issuedToSeenMs: number, seenToPostedMs: number): Promise<void> {
  await desk.file(wireItem({ guid, issuedAt: desk.now - issuedToSeenMs, seenAt: desk.now }));
  desk.now += seenToPostedMs;
  await deliver();
}

test('both steps of each post are counted for its source and its channel, also after a restart', async () => {
  await post('a', 25_000, 2_000);
  await desk.reopen();
  await post('b', 25_000, 2_000);
  const { anp, channel } = await told();
  expect(anp).toEqual(channel);
  expect(countedIn(channel.posted)).toBe(2);
  expect(delayAt(channel.seen, 0.5)).toBeGreaterThan(20_000);
  expect(delayAt(channel.seen, 0.95)).toBeLessThanOrEqual(30_000);
  expect(delayAt(channel.posted, 0.95)).toBeLessThanOrEqual(2_000);
  const { id } = await desk.store.subscriptions.channel(address, null);
  expect(await desk.store.deliveries.postedAt(2, id)).toBe(desk.now);
  expect(await desk.store.deliveries.postedAt(9, id)).toBeNull();
});

test('a first poll counts for nothing', async () => {
  await desk.firstPoll('belga', wireItem({ guid: 'oud', issuedAt: desk.now - 60 * minuteMs }));
  desk.now += 10 * minuteMs;
  await deliver();
  expect(countedIn((await told()).channel.posted)).toBe(0);
  expect((await told()).channel.late).toBe(0);
});

test('what comes late is counted as that, and spoils no figure', async () => {
  await post('a', 5_000, 1_000);
  await post('laat', 5_000, 20 * minuteMs);
  const { channel } = await told();
  expect(channel.late).toBe(1);
  expect(countedIn(channel.posted)).toBe(1);
  expect(delayAt(channel.posted, 1)).toBeLessThanOrEqual(1_000);
});

test('an agency that gives no time is counted by ours alone', async () => {
  await desk.file(wireItem({ guid: 'a', issuedAt: null }));
  desk.now += 3_000;
  await deliver();
  const { channel } = await told();
  expect(countedIn(channel.seen)).toBe(0);
  expect(countedIn(channel.posted)).toBe(1);
});

test('after a day nothing is told of it, and after two it is gone', async () => {
  await post('a', 5_000, 1_000);
  desk.now += 26 * 60 * minuteMs;
  expect(countedIn((await told()).channel.posted)).toBe(0);
  expect(await desk.store.retention.pruneDelays(desk.now, 100)).toBe(4);
});
