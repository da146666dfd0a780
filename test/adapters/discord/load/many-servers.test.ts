import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type DiscordDesk, openDiscordDesk } from '../../../support/discord/desk.ts';
import { guildCreate } from '../../../support/discord/gateway.ts';
import { minuteMs, wireItem } from '../../../support/wire-item.ts';

const servers = 200;
/** Named in the newsroom file, of each server; one of them follows foreign news. */
const namedPerServer = 5;

let wire: DiscordDesk;
let home: readonly string[];
let named: string[];

beforeEach(async () => {
  wire = await openDiscordDesk({ guilds: 'all' });
  home = Array.from({ length: servers }, (_, at) => wire.server.addGuild(`Krant ${at}`));
  named = [];
  for (const server of home) {
    named.push(await wire.channel('buitenland', undefined, server));
    for (let at = 1; at < namedPerServer; at++)
      named.push(wire.server.addChannel(`ander-${at}`, undefined, server).id);
  }
});
afterEach(() => wire.close());

test('two hundred servers cost no more to log in to than one, and a story in a channel of each one request each', async () => {
  const { identified } = wire.server.gateway.counts;
  let since = wire.server.requests.length;
  // A second later: a login too many at one time is held back.
  wire.desk.now += 1_000;
  await wire.restart({ guilds: null }, named);
  // The token, and what is left of the day's logins.
  expect(askedSince(since)).toEqual({ 'GET /users/@me': 1, 'GET /gateway/bot': 3 });
  expect(wire.server.gateway.counts.identified - identified).toBe(1);
  since = wire.server.requests.length;
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver(wire.desk.now + minuteMs);
  expect(askedSince(since)).toEqual({ 'POST /channels/:id/messages': servers });
});

test('a flood of news on servers asks nothing: of all that are away and come back, and of many that remove the bot', async () => {
  const { gateway, world, requests } = wire.server;
  const removed = home.slice(0, 50);
  const since = requests.length;
  for (const id of home) gateway.dispatch('GUILD_DELETE', { id, unavailable: true });
  for (const id of home) gateway.dispatch('GUILD_CREATE', guildCreate(world, id));
  for (const id of removed) wire.server.removeGuild(id);
  await vi.waitFor(async () => {
    expect(await wire.desk.store.troubles.parkedChannels()).toHaveLength(removed.length);
  });
  await wire.desk.file(wireItem({ guid: 'a' }));
  await wire.deliver(wire.desk.now + minuteMs);
  expect(askedSince(since)).toEqual({ 'POST /channels/:id/messages': servers - removed.length });
});

/** How often each was asked, but for the commands, which are asked for beside all else: `POST /channels/:id/messages`. */
function askedSince(since: number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { method, path } of wire.server.requests.slice(since)) {
    if (path.startsWith('/applications/')) continue;
    const what = `${method} ${path.replaceAll(/\d{10,}/gu, ':id')}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}
