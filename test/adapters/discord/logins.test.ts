import { Keyv } from 'keyv';
import { afterEach, expect, test } from 'vitest';
import { create } from '../../../adapters/discord/index.ts';
import { createIdentifyBudget } from '../../../adapters/discord/link/identify-budget.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import { isUp, reasonsOf } from '../../support/adapter-state.ts';
import { adapterDeps, discordSettings, testTimes } from '../../support/discord/harness.ts';
import { type DiscordServer, openDiscordServer } from '../../support/discord/server.ts';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;

function openBudget(keyv = new Keyv()) {
  const time = { now: 0 };
  const budget = createIdentifyBudget({
    keyv,
    clock: () => time.now,
    random: () => 0,
    retryMs: { first: 2_000, most: minuteMs },
  });
  return { time, keyv, budget };
}

/** When logins are used by who logs in as soon as it may; `restarts`: by a new process each time. */
async function usedWithin(ms: number, restarts: boolean): Promise<readonly number[]> {
  const { keyv, time } = openBudget();
  const used: number[] = [];
  let { budget } = openBudget(keyv);
  const anew = () =>
    createIdentifyBudget({
      keyv,
      clock: () => time.now,
      random: () => 0,
      retryMs: { first: 2_000, most: minuteMs },
    });
  budget = anew();
  while (time.now < ms) {
    if (restarts) budget = anew();
    const waitMs = await budget.take(null);
    if (waitMs === 0) used.push(time.now);
    time.now += Math.max(waitMs, 1);
  }
  return used;
}

test.each([
  ['one process', false],
  ['a process that dies and starts again and again', true],
])(
  'a gateway that closes after every login is asked ever more slowly by %s, and the day’s logins last',
  async (_who, restarts) => {
    const used = await usedWithin(24 * hourMs, restarts);
    const within = (ms: number) => used.filter((at) => at < ms).length;
    expect(within(75 * secondMs)).toBe(6);
    expect(within(5 * minuteMs)).toBe(9);
    expect(within(hourMs)).toBeLessThan(35);
    expect(used.length).toBeLessThan(120);
    const gaps = used.map((at, index) => at - (used[index - 1] ?? 0));
    expect(gaps.at(-1)).toBe(hourMs);
  },
);

test('when none are left it waits for as long as Discord says, whatever went before', async () => {
  const { budget } = openBudget();
  expect(await budget.take({ remaining: 0, resetAfterMs: 5 * hourMs })).toBe(5 * hourMs);
  expect(await budget.take({ remaining: 1, resetAfterMs: 5 * hourMs })).toBe(0);
});

test('a session that held makes up for what went before', async () => {
  const { budget, time } = openBudget();
  for (let at = 0; at < 31; at++) time.now += await budget.take(null);
  expect(await budget.waitMs(null)).toBeGreaterThan(minuteMs);
  await budget.held();
  expect(await budget.waitMs(null)).toBeLessThanOrEqual(2_000);
});

test('a clock that is set back makes nobody wait longer', async () => {
  const { budget, time } = openBudget();
  time.now = 10 * hourMs;
  await budget.take(null);
  time.now = 0;
  expect(await budget.waitMs(null)).toBeLessThanOrEqual(2_000);
});

const opened: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).toReversed()) await each.stop();
});

async function open(times = testTimes): Promise<{ server: DiscordServer; adapter: Adapter }> {
  const server = await openDiscordServer();
  const adapter = create({ ...adapterDeps(), settings: discordSettings(server), times });
  opened.push(server, adapter);
  return { server, adapter };
}

test('at no logins left, nobody logs in: posts go on, and it says for how long', async () => {
  const { server, adapter } = await open();
  server.gateway.limit = { remaining: 0, resetAfterMs: 4 * hourMs };
  await adapter.start();
  expect(server.gateway.counts.identified).toBe(0);
  expect(adapter.state().posting.kind).toBe('up');
  expect(reasonsOf(adapter)).toContain('240 min');
});

test('a gateway that takes the login and then closes is not asked again and again', async () => {
  const { server, adapter } = await open({ ...testTimes, retryMs: { first: 50, most: 60_000 } });
  server.gateway.closesAfterReady = 4009;
  await adapter.start().catch(() => undefined);
  await expect.poll(() => server.gateway.counts.identified).toBeGreaterThan(2);
  const before = server.gateway.counts.identified;
  server.gateway.closesAfterReady = null;
  await expect.poll(() => isUp(adapter)).toBe(true);
  expect(before).toBeLessThan(8);
});
