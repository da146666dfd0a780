import { type Client, DiscordAPIError, type REST, Routes } from 'discord.js';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { CodedReason } from '../../../src/domain/reason.ts';
import type { ServerChoice } from '../settings.ts';

/** A server that the bot is in. */
export type Server = { readonly id: string; readonly name: string };

/** Which servers Telex serves: in any other it posts and answers nothing. */
export type ServedServers = {
  /** Why the server is not served; null: it is. Of what the live connection told. */
  whyNot(serverId: string | null): CodedReason | null;
  /** The same for a channel, asked over REST where the live connection never told. Rejects with what REST says. */
  whyNotIn(channel: ChannelAddress, signal: AbortSignal): Promise<CodedReason | null>;
  /** Those that the bot is in, as the live connection told: served, and not. */
  known(): { readonly served: readonly Server[]; readonly others: readonly Server[] };
};

const setting = 'DISCORD_GUILDS';
/** Unknown channel, no access to it, and an id that is none. */
const unseenCodes = new Set([10003, 50001, 50035]);
/** Channels asked for over REST, at most. */
const mostRemembered = 10_000;
/** One that we may not see is not asked for again by each post: who asks where it is refused uses up what may be refused. */
const unseenForMs = 10 * 60_000;

/**
 * What people chose; else the servers of the newsroom file's channels; where it has none, the one server that the bot is
 * in. `fileChannels`: the ids of the channels in the newsroom file.
 */
export function createServedServers(deps: {
  readonly choice: ServerChoice;
  readonly fileChannels: () => readonly string[];
  readonly rest: () => REST;
  readonly lastReady: () => Client<true> | null;
  readonly clock: () => EpochMs;
}): ServedServers {
  const { choice, rest, lastReady, clock } = deps;
  /** By channel: its server, over REST. */
  const asked = new Map<string, string>();
  const unseenUntil = new Map<string, EpochMs>();
  return {
    whyNot(serverId) {
      if (choice === 'all') return null;
      if (serverId === null) return notServed('');
      const client = lastReady();
      return judge(serverId, client === null ? null : serversIn(client), (id) => toldServerOf(client, id));
    },
    async whyNotIn(channel, signal) {
      const fileChannels = deps.fileChannels();
      if (choice === 'all' || (choice === null && fileChannels.includes(channel.externalId))) return null;
      const serverId = await serverOf(channel, signal);
      if (serverId === null) return null;
      const client = lastReady();
      if (choice !== null || client !== null) return this.whyNot(serverId);
      if (fileChannels.length === 0) return judge(serverId, await askServers(rest(), signal), () => null);
      for (const id of fileChannels) if ((await askServerOf(id, signal)) === serverId) return null;
      return notServed(serverId);
    },
    known() {
      const client = lastReady();
      const all = client === null ? [] : serversIn(client);
      const isServed = ({ id }: Server) => this.whyNot(id) === null;
      return { served: all.filter(isServed), others: all.filter((each) => !isServed(each)) };
    },
  };

  function judge(
    serverId: string,
    all: readonly Server[] | null,
    serverOfChannel: (channelId: string) => string | null,
  ): CodedReason | null {
    if (choice === 'all') return null;
    if (choice !== null) return choice.includes(serverId) ? null : notServed(serverId);
    const fileChannels = deps.fileChannels();
    if (fileChannels.length > 0) {
      const isNamed = fileChannels.some((id) => serverOfChannel(id) === serverId);
      return isNamed ? null : notServed(serverId);
    }
    if (all === null || all.length <= 1) return null;
    return { code: 'server-not-chosen', values: { setting, count: all.length, server: serverId } };
  }

  /** Null: Discord does not say; the act itself will meet why. */
  async function serverOf({ externalId, workspace }: ChannelAddress, signal: AbortSignal) {
    const told = toldServerOf(lastReady(), externalId);
    if (told !== null) return told;
    return workspace === '' ? askServerOf(externalId, signal) : workspace;
  }

  /** Null: there is no such channel, or we may not see it. Rejects where that is not known. */
  async function askServerOf(channelId: string, signal: AbortSignal): Promise<string | null> {
    const known = asked.get(channelId);
    if (known !== undefined) return known;
    if ((unseenUntil.get(channelId) ?? 0) > clock()) return null;
    const channel = await rest()
      .get(Routes.channel(channelId), { signal })
      .catch((error: unknown) => {
        if (error instanceof DiscordAPIError && unseenCodes.has(Number(error.code))) return null;
        throw error;
      });
    const isFound = typeof channel === 'object' && channel !== null && 'guild_id' in channel;
    const serverId = isFound ? String(channel.guild_id) : null;
    if (unseenUntil.size >= mostRemembered) unseenUntil.clear();
    if (serverId === null) {
      unseenUntil.set(channelId, clock() + unseenForMs);
      return null;
    }
    if (asked.size >= mostRemembered) asked.clear();
    asked.set(channelId, serverId);
    return serverId;
  }
}

function notServed(server: string): CodedReason {
  return { code: 'server-not-served', values: { setting, server } };
}

function serversIn(client: Client<true>): readonly Server[] {
  // One that is away for a while has no name yet.
  return client.guilds.cache.map(({ id, name }) => ({ id, name: name ?? id }));
}

function toldServerOf(client: Client | null, channelId: string): string | null {
  const channel = client?.channels.cache.get(channelId);
  return channel === undefined || channel.isDMBased() ? null : channel.guildId;
}

async function askServers(rest: REST, signal: AbortSignal): Promise<readonly Server[] | null> {
  const servers = await rest.get(Routes.userGuilds(), { signal });
  if (!Array.isArray(servers)) return null;
  return servers.map((each: { id?: unknown; name?: unknown }) => ({
    id: String(each.id),
    name: String(each.name),
  }));
}
