import type { LiveFact } from '../../../../src/chat/ports/live-fact.ts';
import { findMessage } from '../../out/find.ts';
import { act, keptCard, type LiveWorld, paceMs, refusedWith, trialCard } from './live-world.ts';

/** Longer than this nobody waits for the history. */
const patienceMs = 60_000;
/** What Telex waits before it believes that a post is not there. */
const believedMs = 8000;

/** What is relied on of histories, threads and taking away. */
export const readingFacts: readonly LiveFact<LiveWorld>[] = [
  {
    name: 'the history shows a post within eight seconds, with its key',
    how: 'posts a card and reads the history until it is found by its key',
    async try(world, signal) {
      const { channel } = world;
      const key = `proef:${crypto.randomUUID()}`;
      const post = trialCard(world, 'Trial: at what time does the history put this?');
      const ts = await act(world, { kind: 'post', key, channel, post }, signal);
      const since = world.clock();
      const sought = { key, channel, firstAttemptAt: since, parentMessageId: null };
      for (;;) {
        const found = await findMessage(sought, world.bot, () => undefined);
        const tookMs = world.clock() - since;
        if (found.kind === 'found')
          return {
            held: found.messageId === ts && tookMs <= believedMs,
            seen: `found after ${tookMs} ms`,
          };
        if (tookMs > patienceMs) return { held: false, seen: `${found.kind} after ${tookMs} ms` };
        await world.pause(paceMs);
      }
    },
  },
  {
    name: 'an edit keeps the key',
    how: 'edits the first card without metadata and finds it by its key',
    async try(world, signal) {
      const { ts, key } = keptCard(world);
      const { channel } = world;
      const post = trialCard(world, 'Trial: edited');
      await act(world, { kind: 'edit', key: `${key}:2`, channel, messageId: ts, post }, signal);
      const sought = { key, channel, firstAttemptAt: world.clock(), parentMessageId: null };
      const found = await findMessage(sought, world.bot, () => undefined);
      return { held: found.kind === 'found' && found.messageId === ts, seen: found.kind };
    },
  },
  {
    name: 'a channel is read newest first and a thread oldest first, both a page at a time',
    how: 'reads two pages of one message each of the channel and of the thread of the first card',
    async try({ bot, channel: { externalId: channel }, ...world }) {
      const { ts } = keptCard({
        ...world,
        bot,
        channel: { platform: 'slack', workspace: '', externalId: channel },
      });
      const newest = await bot.conversations.history({ channel, limit: 1 });
      const cursor = newest.response_metadata?.next_cursor ?? '';
      const older = await bot.conversations.history({ channel, limit: 1, cursor });
      const thread = await bot.conversations.replies({ channel, ts, limit: 10 });
      const first = Number(newest.messages?.[0]?.ts ?? 0);
      const second = Number(older.messages?.[0]?.ts ?? Number.POSITIVE_INFINITY);
      const isOldestFirst = thread.messages?.[0]?.ts === ts && (thread.messages.length ?? 0) > 1;
      const seen = `channel ${first > second ? 'newest' : 'oldest'} first, thread ${isOldestFirst ? 'oldest' : 'newest'} first`;
      return { held: cursor !== '' && first > second && isOldestFirst, seen };
    },
  },
  {
    name: 'a reply that is also shown in the channel is in its history',
    how: 'looks for the reply to the first card in the history of the channel',
    async try({ bot, channel: { externalId: channel }, kept }) {
      if (kept.reply === undefined) throw new Error('the reply that it needs was not posted');
      const { messages = [] } = await bot.conversations.history({ channel, limit: 100 });
      const found = messages.find(({ ts }) => ts === kept.reply?.ts);
      return { held: found !== undefined, seen: found === undefined ? 'not there' : 'there' };
    },
  },
  {
    name: 'a message of our own can be taken away',
    how: 'posts a card, deletes it and reads the history around it',
    async try(world, signal) {
      const { bot, channel } = world;
      const post = trialCard(world, 'Trial: to be taken away');
      const ts = await act(world, { kind: 'post', key: 'proef:weg', channel, post }, signal);
      await bot.chat.delete({ channel: channel.externalId, ts });
      forget(world, ts);
      const { messages = [] } = await bot.conversations.history({ channel: channel.externalId, limit: 15 });
      const stands = messages.some((message) => message.ts === ts && message.subtype !== 'tombstone');
      return { held: !stands, seen: stands ? 'it still stands there' : 'gone' };
    },
  },
  {
    name: 'a card that is taken away leaves its thread',
    how: 'deletes the first card, which has a reply, and reads its thread',
    async try(world) {
      const { bot, channel } = world;
      const { ts } = keptCard(world);
      await bot.chat.delete({ channel: channel.externalId, ts });
      forget(world, ts);
      const { messages = [] } = await bot.conversations.replies({ channel: channel.externalId, ts });
      const seen = JSON.stringify(messages[0] ?? null).includes('"tombstone"')
        ? 'a tombstone'
        : 'no tombstone';
      const held = messages.some((message) => message.ts === world.kept.reply?.ts);
      return { held, seen: `${seen}, ${messages.length} in the thread` };
    },
  },
  {
    name: 'what is gone is told as message_not_found',
    how: 'edits and deletes a message that was deleted',
    async try(world) {
      const { bot, channel } = world;
      const { ts } = keptCard(world);
      await world.pause(paceMs);
      const message = { channel: channel.externalId, ts, text: 'Trial' };
      const edit = await refusedWith(bot.chat.update(message), 'message_not_found');
      const gone = await refusedWith(
        bot.chat.delete({ channel: channel.externalId, ts }),
        'message_not_found',
      );
      return {
        held: edit.held === true && gone.held === true,
        seen: `edit ${edit.seen}, delete ${gone.seen}`,
      };
    },
  },
  {
    name: 'a reply to a message that never was is refused',
    how: 'replies to a message of 2001',
    try: ({ bot, channel: { externalId: channel } }) =>
      refusedWith(
        bot.chat.postMessage({ channel, text: 'Trial', thread_ts: '1000000000.000001' }),
        'thread_not_found',
        'cannot_reply_to_message',
      ),
  },
];

function forget({ posted }: LiveWorld, ts: string): void {
  const at = posted.indexOf(ts);
  if (at !== -1) posted.splice(at, 1);
}
