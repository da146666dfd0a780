import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBlockGate, usualBlockedMs } from '../../../adapters/discord/link/block-gate.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { kindsOf, reasonsOf } from '../../support/adapter-state.ts';
import { type DiscordFault, isMessageWrite } from '../../support/discord/faults.ts';
import { type DiscordHarness, openDiscordHarness } from '../../support/discord/harness.ts';
import { cardPost } from '../../support/discord/posts.ts';
import { quietLog } from '../../support/quiet-log.ts';

let discord: DiscordHarness;
let channels: ChannelAddress[];
beforeEach(async () => {
  discord = await openDiscordHarness({ times: { blockedMs: usualBlockedMs } });
  channels = [];
  for (let at = 0; at < 40; at++) channels.push(await discord.addChannel(`kanaal-${at}`));
});
afterEach(() => discord.stop());

const send = (channel: ChannelAddress) =>
  discord.adapter.send({ kind: 'post', key: 'k', channel, post: cardPost }, new AbortController().signal);
const everything = () => true;

const faces: readonly (readonly [string, DiscordFault])[] = [
  ['a page with 429 (1015)', { kind: 'cloudflare', retryAfterMs: null }],
  ['a page with 403', { kind: 'blocked' }],
  [
    'JSON with 403 and 40333',
    { kind: 'answer', status: 403, body: { message: 'internal network error', code: 40333 } },
  ],
  [
    'JSON with 429 that names neither a wait nor a limit',
    {
      kind: 'answer',
      status: 429,
      body: { message: 'You are being blocked from accessing our API', code: 0 },
    },
  ],
];

test.each(faces)(
  '%s blocks the address: one request finds that out, and no channel is to blame',
  async (_what, fault) => {
    const open = discord.server.faultAlways(fault, everything);
    for (const channel of channels)
      expect(await send(channel)).toEqual({
        kind: 'limited',
        retryAfterMs: expect.any(Number),
        wholePlatform: true,
      });
    const posts = discord.server.requests.filter(({ method, path }) => isMessageWrite(method, path));
    expect(posts).toHaveLength(1);
    expect(kindsOf(discord.adapter)).toBe('hearing up, posting connecting');
    expect(reasonsOf(discord.adapter)).toContain('Cloudflare');
    open();
    await expect.poll(() => kindsOf(discord.adapter)).toBe('hearing up, posting up');
    for (const channel of channels) expect((await send(channel)).kind).toBe('sent');
  },
  20_000,
);

test('ten posts that are under way when Cloudflare begins to block say so of the address alone', async () => {
  await discord.stop();
  const warnings: string[] = [];
  const warn = (...said: readonly unknown[]) => void warnings.push(String(said.at(-1)));
  const server = { onRequest: (method: string) => (method === 'POST' ? 250 : 0) };
  discord = await openDiscordHarness({
    server,
    times: { blockedMs: usualBlockedMs },
    deps: { log: { ...quietLog, child: () => ({ ...quietLog, warn }), warn } as typeof quietLog },
  });
  const ten = await Promise.all(Array.from({ length: 10 }, (_, at) => discord.addChannel(`kanaal-${at}`)));
  const open = discord.server.faultAlways({ kind: 'blocked' }, everything);
  for (const outcome of await Promise.all(ten.map(send)))
    expect(outcome).toEqual({ kind: 'limited', retryAfterMs: expect.any(Number), wholePlatform: true });
  expect(warnings.filter((line) => line.includes('Cloudflare'))).toHaveLength(1);
  open();
  await expect.poll(() => kindsOf(discord.adapter)).toBe('hearing up, posting up');
  for (const channel of ten) expect((await send(channel)).kind).toBe('sent');
}, 20_000);

test('a limit of Discord’s own that names no wait is one channel’s alone', async () => {
  discord.server.fault({ kind: 'limited', retryAfterMs: null, global: false });
  const [one, other] = channels;
  if (one === undefined || other === undefined) throw new Error('no channels');
  expect(await send(one)).toEqual({ kind: 'limited', retryAfterMs: null, wholePlatform: false });
  expect((await send(other)).kind).toBe('sent');
});

test('what Discord refuses is counted, as it shuts out who is refused too often', async () => {
  const [one] = channels;
  if (one === undefined) throw new Error('no channels');
  expect(discord.adapter.refusedRequests?.()).toBe(0);
  discord.server.fault({ kind: 'refused', status: 403, code: 50_013 });
  discord.server.fault({ kind: 'limited', retryAfterMs: 10, global: false });
  discord.server.fault({ kind: 'refused', status: 400, code: 50_008 });
  for (let times = 0; times < 3; times++) await send(one);
  expect(discord.adapter.refusedRequests?.()).toBe(2);
});

function openGate() {
  const seen = { now: 0, slow: 0 };
  const gate = createBlockGate({
    elapsed: () => seen.now,
    random: () => 1,
    blockedMs: usualBlockedMs,
    onBlocked: () => undefined,
    onSlow: () => {
      seen.slow += 1;
    },
  });
  return { seen, gate };
}

test('while Cloudflare blocks, one request at a time asks, after 2, 4, 8, 16 and then 30 seconds', () => {
  const { seen, gate } = openGate();
  const asked: number[] = [];
  for (; seen.now < 120_000; seen.now += 100) {
    // Forty channels want to post at each of these moments.
    for (let at = 0; at < 40; at++) {
      if (gate.waitMs() > 0) continue;
      asked.push(seen.now / 1000);
      gate.blocked(null);
    }
  }
  expect(asked).toEqual([0, 2, 6, 14, 30, 60, 90]);
});

test('a wait that Cloudflare names is believed for five minutes at most', () => {
  const { gate } = openGate();
  expect(gate.blocked(60_000)).toBe(60_000);
  expect(openGate().gate.blocked(3_600_000)).toBe(300_000);
});

test('after a thousand refused requests in ten minutes we ask more slowly, and say so once', () => {
  const { seen, gate } = openGate();
  let asked = 0;
  for (; seen.now < 600_000; seen.now += 50) {
    if (gate.waitMs() > 0) continue;
    asked += 1;
    gate.answered(true);
  }
  expect(asked).toBeLessThan(2_000);
  expect(seen.slow).toBe(1);
  expect(gate.refused()).toBeGreaterThan(1_000);
  seen.now += 700_000;
  expect(gate.refused()).toBe(0);
  gate.waitMs();
  gate.answered(false);
  expect([gate.waitMs(), gate.waitMs()]).toEqual([0, 0]);
});
