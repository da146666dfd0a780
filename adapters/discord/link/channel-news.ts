import { type Client, Events, PermissionFlagsBits } from 'discord.js';
import type { AdapterDeps } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { channelGone, notInServer } from './errors.ts';
import { permissionsIn } from './permissions.ts';

/** What the gateway tells of channels before anything is posted there: one is reached again, or it or its server is gone. */
export type ChannelNews = {
  /** Listens to a client before it logs in. */
  listen(client: Client): void;
  /** A session began: what was given back while nobody heard is asked for now. */
  ready(client: Client<true>): void;
};

/**
 * Only what the bot may write in by what the gateway told is asked again, and only where something was told of: who asks
 * where it is refused anyhow uses up the requests that Discord lets be refused. `fileChannels`: ids, whose servers
 * nothing else remembers. https://discord.com/developers/docs/events/gateway-events
 */
export function createChannelNews(
  deps: Pick<AdapterDeps, 'parking' | 'clock' | 'log'> & {
    readonly fileChannels: () => readonly string[];
    /** Stopping waits for it. */
    readonly track: (work: Promise<void>) => Promise<void>;
  },
): ChannelNews {
  const { parking, clock, log } = deps;
  /** By channel of the newsroom file: its server. */
  const homes = new Map<string, string>();
  let last: Promise<void> = Promise.resolve();
  return {
    listen(client) {
      const inServer = ({ id }: { readonly id: string }) =>
        askAgain(client, (_, serverId) => serverId === id);
      const ofRole = ({ guild }: { readonly guild: { readonly id: string } }) => inServer(guild);
      const here = ({ id }: { readonly id: string }) => askAgain(client, (channelId) => channelId === id);
      client.on(Events.ChannelCreate, here);
      client.on(Events.ChannelUpdate, (_, channel) => here(channel));
      client.on(Events.ChannelDelete, ({ id }) => {
        later(() => parking.park('discord', ({ externalId }) => externalId === id, channelGone, clock()));
      });
      client.on(Events.GuildRoleUpdate, (_, role) => ofRole(role));
      client.on(Events.GuildRoleDelete, ofRole);
      client.on(Events.GuildMemberUpdate, (_, member) => {
        if (member.id === client.user?.id) inServer(member.guild);
      });
      client.on(Events.GuildAvailable, inServer);
      client.on(Events.GuildCreate, (server) => {
        learnHomes(client);
        inServer(server);
      });
      client.on(Events.GuildDelete, ({ id }) => {
        const isGone = ({ workspace, externalId }: ChannelAddress) =>
          workspace === id || homes.get(externalId) === id;
        later(() => parking.park('discord', isGone, notInServer, clock()));
      });
    },
    ready(client) {
      learnHomes(client);
      askAgain(client, () => true);
    },
  };

  function learnHomes(client: Client): void {
    for (const id of deps.fileChannels()) {
      const serverId = serverOf(client, id);
      if (serverId !== null) homes.set(id, serverId);
    }
  }

  function askAgain(client: Client, isMeant: (channelId: string, serverId: string | null) => boolean): void {
    if (!client.isReady()) return;
    const isBack = ({ externalId }: ChannelAddress) =>
      isMeant(externalId, serverOf(client, externalId)) && mayPostIn(client, externalId);
    later(() => parking.askAgain('discord', isBack, clock()));
  }

  /** In the order in which it was told. What fails is found out all the same: parked channels are tried every ten minutes. */
  function later(work: () => Promise<void>): void {
    const done = last.then(work).catch((error: unknown) => {
      log.warn(
        { err: error, platform: 'discord' },
        'what Discord told of its channels could not be kept; it is found out within ten minutes: look for other lines about the database',
      );
    });
    last = deps.track(done);
  }
}

function serverOf(client: Client, channelId: string): string | null {
  const channel = client.channels.cache.get(channelId);
  return channel === undefined || channel.isDMBased() ? null : channel.guildId;
}

function mayPostIn(client: Client<true>, channelId: string): boolean {
  const given = permissionsIn(client, channelId);
  return given?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) ?? false;
}
