import { ChannelType, type REST, Routes } from 'discord.js';
import type { ChannelListing } from '../../../src/chat/ports/channel-listing.ts';
import type { NamedChannel } from '../../../src/domain/channel-name/channel-name.ts';
import { failureOf } from '../link/errors.ts';

/** Those that take stories; whether the bot may post there shows when it does. */
const kinds = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

type Named = { readonly id: string; readonly name: string };
type Channel = Named & { readonly type: ChannelType; readonly parent_id?: string | null };

/** What takes stories in these servers, or in all that the bot is in. https://docs.discord.com/developers/resources/guild#get-guild-channels */
export async function listChannels(
  rest: REST,
  {
    servers: wanted = null,
    signal,
  }: { readonly servers?: readonly string[] | null; readonly signal: AbortSignal },
): Promise<ChannelListing> {
  try {
    const servers = (await rest.get(Routes.userGuilds(), { signal })) as readonly Named[];
    const channels: NamedChannel[] = [];
    for (const server of servers) {
      if (wanted !== null && !wanted.includes(server.id)) continue;
      const all = (await rest.get(Routes.guildChannels(server.id), { signal })) as readonly Channel[];
      const names = new Map(all.map(({ id, name }) => [id, name]));
      for (const { id, name, type, parent_id } of all) {
        const category = names.get(parent_id ?? '');
        if (kinds.has(type))
          channels.push({ id, name, place: server.name, ...(category !== undefined && { category }) });
      }
    }
    return { kind: 'listed', channels, isWhole: true };
  } catch (error) {
    const failure = failureOf(error);
    return { kind: 'failed', reason: 'reason' in failure ? failure.reason : { code: 'asked-to-wait' } };
  }
}
