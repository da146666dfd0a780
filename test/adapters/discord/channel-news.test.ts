import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DiscordDesk, openDiscordDesk } from '../../support/discord/desk.ts';
import { guildCreate } from '../../support/discord/gateway.ts';
import { botUser, permissionBits } from '../../support/discord/world.ts';
import { wireItem } from '../../support/wire-item.ts';

const { sendMessages } = permissionBits;

let wire: DiscordDesk;
let channel: string;
beforeEach(async () => {
  wire = await openDiscordDesk();
  channel = await wire.channel('buitenland');
});
afterEach(() => wire.close());

let filed = 0;
async function file(headline: string): Promise<void> {
  const { now } = wire.desk;
  filed += 1;
  await wire.desk.file(
    wireItem({ guid: `n${filed}`, headline, topics: ['buitenland'], issuedAt: now, seenAt: now }),
  );
}

const parked = () => wire.desk.store.troubles.parkedChannels();

/** A story that the channel refused, and that waits for ten minutes. */
async function refused(headline: string): Promise<void> {
  await file(headline);
  // On a crowded machine an answer that does not come in time puts the card off for a moment.
  await expect
    .poll(async () => {
      await wire.deliver(wire.desk.now + 5_000);
      return parked();
    })
    .toMatchObject([{ externalId: channel }]);
  expect(wire.standing(channel)).toEqual([]);
  expect(await dueInMs()).toBeGreaterThan(9 * 60_000);
}

const dueInMs = async () =>
  ((await wire.desk.store.ledger.nextReadyAt('discord')) ?? Number.POSITIVE_INFINITY) - wire.desk.now;

/** What waited is posted at the time that it is, and not ten minutes later. */
async function isPostedNow(): Promise<void> {
  await expect.poll(dueInMs).toBeLessThanOrEqual(0);
  await wire.deliver(wire.desk.now + 5_000);
  expect(wire.standing(channel)).toHaveLength(1);
  expect(await parked()).toEqual([]);
}

/** A second later: a login too many at one time is held back. */
function startAgain(...asked: Parameters<DiscordDesk['restart']>): Promise<void> {
  wire.desk.now += 1_000;
  return wire.restart(...asked);
}

/** What everybody may do in the server, and the bot with them. */
function setEverybody(permissions: bigint, serverId = wire.server.world.guildId): void {
  wire.server.world.botPermissions = permissions;
  wire.server.gateway.dispatch('GUILD_ROLE_UPDATE', {
    guild_id: serverId,
    role: { id: serverId, name: '@everyone', permissions: permissions.toString(), position: 0, flags: 0 },
  });
}

function comeBack(serverId: string): void {
  const { world, gateway } = wire.server;
  world.guilds.set(serverId, 'Redactie');
  gateway.dispatch('GUILD_CREATE', guildCreate(world, serverId));
}

test('a channel in which the bot may write again gets what waits at once', async () => {
  wire.server.deny(channel, sendMessages);
  await refused('Veerboot vlot');
  wire.server.allow(channel);
  await isPostedNow();
});

test('so it does when a role of the whole server gives the permission back', async () => {
  const { botPermissions } = wire.server.world;
  setEverybody(botPermissions & ~sendMessages);
  await refused('Veerboot vlot');
  setEverybody(botPermissions);
  await isPostedNow();
});

test('so it does when the bot itself is given a role that may write', async () => {
  const { world, gateway } = wire.server;
  const all = world.botPermissions;
  setEverybody(all & ~sendMessages);
  await refused('Veerboot vlot');
  const role = { id: '1175000000000000555', name: 'Telex', permissions: all.toString(), position: 1 };
  gateway.dispatch('GUILD_ROLE_CREATE', { guild_id: world.guildId, role });
  world.botPermissions = all;
  gateway.dispatch('GUILD_MEMBER_UPDATE', {
    guild_id: world.guildId,
    user: botUser(world),
    roles: [role.id],
    joined_at: '2026-01-05T09:00:00.000Z',
    flags: 0,
  });
  await isPostedNow();
});

test('what was given back while the connection was away is asked for with the next session', async () => {
  wire.server.deny(channel, sendMessages);
  await refused('Veerboot vlot');
  await wire.adapter.stop();
  wire.server.allow(channel);
  await startAgain();
  await isPostedNow();
});

test('a change that gives nothing back asks nothing', async () => {
  const other = await wire.channel('sport');
  wire.server.deny(channel, sendMessages);
  wire.server.deny(other, sendMessages);
  await file('Veerboot vlot');
  await wire.deliver(wire.desk.now + 5_000);
  expect(await parked()).toHaveLength(2);
  wire.server.deny(channel, permissionBits.embedLinks);
  wire.server.allow(other);
  await expect.poll(dueInMs).toBeLessThanOrEqual(0);
  const before = wire.server.requests.length;
  await wire.deliver(wire.desk.now + 5_000);
  const asked = wire.server.requests.slice(before).map(({ path }) => path);
  expect(asked).not.toEqual([]);
  expect(asked.filter((path) => path.includes(channel))).toEqual([]);
  expect(await parked()).toMatchObject([{ externalId: channel }]);
});

test('a server that removes the bot parks its channels before anything is posted, and no other', async () => {
  const { world } = wire.server;
  const theirs = await wire.channel('elders', 0, wire.server.addGuild('Andere krant'));
  await startAgain({ guilds: 'all' });
  wire.server.removeGuild(world.guildId);
  await expect.poll(parked).toHaveLength(1);
  expect(await parked()).toMatchObject([{ externalId: channel, parkedReason: { code: 'not-in-server' } }]);
  await file('Veerboot vlot');
  const before = wire.server.requests.length;
  await wire.deliver(wire.desk.now + 5_000);
  expect(wire.standing(theirs)).toHaveLength(1);
  expect(wire.server.requests.slice(before).some(({ path }) => path.includes(channel))).toBe(false);
  comeBack(world.guildId);
  await isPostedNow();
});

test('so does one whose channels stand in the newsroom file, which names no server', async () => {
  const { world } = wire.server;
  const { id } = wire.server.addChannel('economie');
  await wire.desk.follow({ platform: 'discord', workspace: '', externalId: id }, 'economie');
  await startAgain({}, [id]);
  wire.server.removeGuild(world.guildId);
  await expect.poll(parked).toHaveLength(2);
});

test('a server that comes back before anything was filed parks nothing any more', async () => {
  const { world } = wire.server;
  wire.server.removeGuild(world.guildId);
  await expect.poll(parked).toHaveLength(1);
  comeBack(world.guildId);
  await expect.poll(parked).toEqual([]);
});

test('a channel that is deleted is parked before anything is posted, and no other', async () => {
  const other = await wire.channel('sport');
  wire.server.removeChannel(channel);
  await expect.poll(parked).toHaveLength(1);
  expect(await parked()).toMatchObject([{ externalId: channel, parkedReason: { code: 'channel-gone' } }]);
  await file('Veerboot vlot');
  const before = wire.server.requests.length;
  await wire.deliver(wire.desk.now + 5_000);
  expect(wire.standing(other)).toHaveLength(1);
  expect(wire.server.requests.slice(before).some(({ path }) => path.includes(channel))).toBe(false);
});
