import { afterEach, beforeEach, expect, test } from 'vitest';
import { kindsOf } from '../../support/adapter-state.ts';
import { type DiscordDesk, openDiscordDesk } from '../../support/discord/desk.ts';
import { isMessageWrite } from '../../support/discord/faults.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { wireItem } from '../../support/wire-item.ts';

let wire: DiscordDesk;
let channels: string[];
let warnings: string[];
beforeEach(async () => {
  warnings = [];
  const warn = (...said: readonly unknown[]) => void warnings.push(String(said.at(-1)));
  wire = await openDiscordDesk({}, {}, { ...quietLog, warn });
  channels = [];
  for (let at = 0; at < 40; at++) channels.push(await wire.channel(`kanaal-${at}`));
});
afterEach(() => wire.close());

const standing = () => channels.map((id) => wire.standing(id).length);
const tried = () => wire.server.requests.filter(({ method, path }) => isMessageWrite(method, path)).length;
const state = (which: 'parked' | 'dead') => wire.desk.store.deliveries.list({ state: which, limit: 1 });

/** A second of the newsroom's clock goes by. */
async function goOn(): Promise<void> {
  await wire.deliver(wire.desk.now + 1_000);
  wire.desk.now += 1_000;
}

test('forty channels with news while Cloudflare blocks the address: at most one post finds it out, one line tells it, nothing is parked, and all is posted once after', async () => {
  const body = { message: 'internal network error', code: 40333 };
  const open = wire.server.faultAlways({ kind: 'answer', status: 403, body }, () => true);
  await wire.desk.file(wireItem({ guid: 'a' }), wireItem({ guid: 'b' }));
  const before = wire.server.requests.length;
  for (let seconds = 0; seconds < 180; seconds++) await goOn();
  // It is asked about again and again, without a post.
  await expect.poll(() => wire.server.requests.length - before).toBeGreaterThan(4);
  await goOn();
  expect(tried()).toBeLessThanOrEqual(1);
  expect(warnings.filter((line) => line.includes('Cloudflare'))).toHaveLength(1);
  expect(await wire.desk.store.troubles.parkedChannels()).toEqual([]);
  expect(await Promise.all([state('parked'), state('dead')])).toEqual([[], []]);
  open();
  await expect.poll(() => kindsOf(wire.adapter)).toContain('posting up');
  // discord.js itself sends fifty a second at most, by the clock on the wall.
  const goneOn = async () => goOn().then(standing);
  await expect.poll(goneOn).toEqual(channels.map(() => 2));
}, 30_000);
