import { randomUUID } from 'node:crypto';
import { ChannelType, DiscordAPIError, Routes } from 'discord.js';
import type { LiveFact } from '../../../../src/chat/ports/live-fact.ts';
import { plainNotice } from '../../../../src/domain/post.ts';
import { carriesMark, markOf } from '../../out/mark.ts';
import { placeOf } from '../../out/message-id.ts';
import { act, keptCard, type LiveWorld, postRaw, refusedWith } from './live-world.ts';

/** What is relied on of the connection and of the channel. */
export const connectingFacts: readonly LiveFact<LiveWorld>[] = [
  {
    name: 'Discord says how many logins are left',
    how: 'asks `GET /gateway/bot` and reads `session_start_limit`',
    async try({ rest }) {
      const { session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as {
        readonly session_start_limit?: { readonly total?: unknown; readonly remaining?: unknown };
      };
      const held = typeof limit?.remaining === 'number' && typeof limit.total === 'number';
      return { held, seen: `${limit?.remaining} of ${limit?.total}` };
    },
  },
  {
    name: 'a channel says of what kind it is and in which server it stands',
    how: 'asks `GET /channels/…`',
    async try(world) {
      const { type, guild_id } = (await world.rest.get(Routes.channel(world.channel.externalId))) as {
        readonly type?: number;
        readonly guild_id?: string;
      };
      if (type !== undefined) world.kept.type = type;
      return { held: type !== undefined && guild_id !== undefined, seen: `kind ${type}, server ${guild_id}` };
    },
  },
  {
    name: 'the servers that the bot is in are listed',
    how: 'asks `GET /users/@me/guilds` and looks for the server of the channel',
    async try({ rest, channel }) {
      const servers = (await rest.get(Routes.userGuilds())) as readonly { readonly id?: unknown }[];
      const { guild_id } = (await rest.get(Routes.channel(channel.externalId))) as {
        readonly guild_id?: string;
      };
      return { held: servers.some(({ id }) => id === guild_id), seen: `${servers.length} servers` };
    },
  },
  {
    name: 'a channel that is not there is 10003, or 50001',
    how: 'asks about an id that nobody has',
    try: ({ rest }) => refusedWith(rest.get(Routes.channel('100000000000000001')), 10003, 50001),
  },
];

/** What is relied on of the history, of answers and of threads. */
export const readingFacts: readonly LiveFact<LiveWorld>[] = [
  {
    name: 'the history can be read where cards stand in boxes, and shows their ids',
    how: 'reads the last hundred messages and finds the card by its key (discord-api-docs #8611: it was 500)',
    async try({ rest, channel, kept, botId, ...world }) {
      const { id, key } = keptCard({ rest, channel, kept, botId, ...world });
      const query = new URLSearchParams({ limit: '100' });
      const page = await rest.get(Routes.channelMessages(channel.externalId), { query });
      const all = Array.isArray(page) ? (page as { id: string; components: unknown }[]) : [];
      const found = all.find((message) => carriesMark(message.components, markOf(channel, key)));
      return {
        held: found?.id === id,
        seen: `${all.length} messages, ${found === undefined ? 'not' : ''} found`,
      };
    },
  },
  {
    name: 'the history after a message is its oldest part, the newest of it first',
    how: 'reads two messages after the first that stands there: Telex goes on from the newest of them',
    async try({ rest, channel, posted }) {
      const prefix = `${channel.externalId}/`;
      const ids = posted.flatMap((each) => (each.startsWith(prefix) ? [each.slice(prefix.length)] : []));
      const [first, ...later] = ids.map(BigInt).toSorted((one, other) => (one < other ? -1 : 1));
      const query = new URLSearchParams({ after: String(first), limit: '2' });
      const page = (await rest.get(Routes.channelMessages(channel.externalId), { query })) as {
        id: string;
      }[];
      const seen = page.map(({ id }) => id);
      // Somebody may write there meanwhile; what was deleted since does not stand there any more.
      const held = seen.length === 2 && BigInt(seen[0] ?? 0) > BigInt(seen[1] ?? 0);
      const isOldest = later.length > 2 && BigInt(seen[0] ?? 0) < (later.at(-1) ?? 0n);
      return { held: held && isOldest, seen: `${seen.join(', ')} after ${first}` };
    },
  },
  {
    name: 'an answer to a message that is gone is refused as REPLIES_UNKNOWN_MESSAGE',
    how: 'posts a text, deletes it and answers it',
    async try(world) {
      const id = await postRaw(world, { content: 'Trial', allowed_mentions: { parse: [] } });
      await world.rest.delete(Routes.channelMessage(world.channel.externalId, id));
      const answer = { content: 'Trial', message_reference: { message_id: id, fail_if_not_exists: true } };
      try {
        return { held: false, seen: `taken as ${await postRaw(world, answer)}` };
      } catch (error) {
        if (!(error instanceof DiscordAPIError)) throw error;
        const seen = JSON.stringify(error.rawError).slice(0, 300);
        return { held: error.code === 50035 && seen.includes('REPLIES_UNKNOWN_MESSAGE'), seen };
      }
    },
  },
  {
    name: 'an edit keeps a card findable',
    how: 'edits the card and finds its ids again',
    async try(world, signal) {
      const { id, key } = keptCard(world);
      const { channel } = world;
      await act(
        world,
        { kind: 'edit', key, channel, messageId: id, post: plainNotice('Trial: changed', false) },
        signal,
      );
      const { components } = (await world.rest.get(Routes.channelMessage(channel.externalId, id))) as {
        readonly components?: unknown;
      };
      return { held: carriesMark(components, markOf(channel, key)), seen: 'edited and read back' };
    },
  },
  {
    name: 'a kill answers its card in the channel',
    how: 'answers the card with a loud notice',
    async try(world, signal) {
      const { id: messageId } = keptCard(world);
      const { channel } = world;
      const post = plainNotice('Trial: WITHDRAWN, no news', true);
      const id = await act(
        world,
        { kind: 'thread-note', key: randomUUID(), channel, messageId, post },
        signal,
      );
      return { held: !placeOf(channel, id).isInThread, seen: `posted as ${id}` };
    },
  },
  {
    name: 'a follow-up stands in a thread with the id of its card',
    how: 'says something quietly under the card; where the channel has no threads it answers the card',
    async try(world, signal) {
      const { id: messageId } = keptCard(world);
      const { channel } = world;
      const act2 = {
        kind: 'thread-note',
        key: randomUUID(),
        channel,
        messageId,
        post: plainNotice('Trial: follow-up', false),
      } as const;
      const place = placeOf(channel, await act(world, act2, signal));
      if (!place.isInThread)
        return { held: null, seen: 'no thread could be made here: it answered the card' };
      return { held: place.channelId === messageId, seen: `in thread ${place.channelId}` };
    },
  },
  {
    name: 'a second thread under a card is 160004',
    how: 'makes the thread again',
    async try(world) {
      const { id } = keptCard(world);
      const body = { name: 'Trial', auto_archive_duration: 60 };
      const call = world.rest.post(Routes.threads(world.channel.externalId, id), { body });
      return refusedWith(call, 160004, 50024, 50013);
    },
  },
  {
    name: 'an edit in a thread that was folded away is 50083, and taken once it is opened',
    how: 'archives the thread, edits what stands in it, opens it and edits it again, as Telex does',
    async try(world) {
      const name = world.posted.find((each) => each.startsWith(`${keptCard(world).id}/`));
      const [threadId, messageId] = name?.split('/') ?? [];
      if (threadId === undefined || messageId === undefined)
        return { held: null, seen: 'there is no thread here' };
      await world.rest.patch(Routes.channel(threadId), { body: { archived: true } });
      const body = { flags: 32_768, components: [{ type: 10, content: 'Trial: changed' }] };
      const edit = () => world.rest.patch(Routes.channelMessage(threadId, messageId), { body });
      const answer = await refusedWith(edit(), 50083);
      await world.rest.patch(Routes.channel(threadId), { body: { archived: false } });
      await edit();
      return answer;
    },
  },
  {
    name: 'what is said in a thread that was folded away opens it',
    how: 'archives the thread and says something in it',
    async try(world) {
      const threadId = keptCard(world).id;
      if (!world.posted.some((each) => each.startsWith(`${threadId}/`)))
        return { held: null, seen: 'there is no thread here' };
      await world.rest.patch(Routes.channel(threadId), { body: { archived: true } });
      const said = { content: 'Trial: later', allowed_mentions: { parse: [] } };
      const { id } = (await world.rest.post(Routes.channelMessages(threadId), { body: said })) as {
        id: string;
      };
      world.posted.push(`${threadId}/${id}`);
      const { thread_metadata: how } = (await world.rest.get(Routes.channel(threadId))) as {
        readonly thread_metadata?: { readonly archived?: unknown };
      };
      return { held: how?.archived === false, seen: `archived: ${how?.archived}` };
    },
  },
  {
    name: 'a message of an announcement channel is published, and 40033 the second time',
    how: 'publishes the card twice; needs an announcement channel',
    async try(world) {
      if (world.kept.type !== ChannelType.GuildAnnouncement)
        return { held: null, seen: 'this is no announcement channel' };
      const route = Routes.channelMessageCrosspost(world.channel.externalId, keptCard(world).id);
      await world.rest.post(route);
      return refusedWith(world.rest.post(route), 40033);
    },
  },
];
