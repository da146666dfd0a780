import { randomUUID } from 'node:crypto';
import type { LiveFact } from '../../../../src/chat/ports/live-fact.ts';
import { plainNotice } from '../../../../src/domain/post.ts';
import { isOfTheForm } from '../../link/error-table.ts';
import { slackCode } from '../../link/errors.ts';
import { metadataType } from '../../out/send.ts';
import {
  act,
  hostileText,
  keptCard,
  type LiveWorld,
  paceMs,
  postRaw,
  refusedWith,
  trialCard,
} from './live-world.ts';

/** So many posts in a row are at the pace. */
const pacedPosts = 10;
/** So many edits Telex makes in a minute at most: some at once, the others so far apart. */
const pacedEdits = { atOnce: 5, afterwards: 37, everyMs: 1500 };

/** What is relied on of posts, edits and replies. */
export const writingFacts: readonly LiveFact<LiveWorld>[] = [
  {
    name: 'a card is taken as Telex makes it',
    how: 'posts a card with a headline that is all markup, a link, a live date and a button',
    async try(world, signal) {
      const key = `proef:${randomUUID()}`;
      const card = trialCard(world, hostileText);
      const ts = await act(world, { kind: 'post', key, channel: world.channel, post: card }, signal);
      world.kept.card = { ts, key };
      return { held: true, seen: `posted as ${ts}` };
    },
  },
  {
    name: 'text in rich_text is kept to the letter',
    how: 'reads that card back: its headline is the same text, and nothing in it became a mention, an emoji or a link',
    async try(world) {
      const { ts } = keptCard(world);
      const { messages = [] } = await world.bot.conversations.history({
        channel: world.channel.externalId,
        latest: ts,
        oldest: ts,
        inclusive: true,
        limit: 1,
      });
      const blocks = JSON.stringify(messages[0]?.blocks ?? []);
      const isLiteral = blocks.includes(JSON.stringify(hostileText).slice(1, -1));
      const live = ['"type":"user"', '"type":"broadcast"', '"type":"emoji"', 'evil.example"'];
      const made = live.filter((mark) => blocks.includes(mark));
      const seen = isLiteral
        ? `the same text, ${made.length === 0 ? 'nothing made of it' : `but ${made.join(' ')}`}`
        : 'another text, or none';
      return { held: isLiteral && made.length === 0, seen };
    },
  },
  {
    name: 'an edit without blocks of rich text is block_mismatch, one plain block of it is taken',
    how: 'edits the card to no blocks at all, then to one rich_text block',
    async try(world) {
      const { ts } = keptCard(world);
      const message = { channel: world.channel.externalId, ts, text: 'Trial', parse: 'none' };
      const refused = await refusedWith(
        world.bot.apiCall('chat.update', { ...message, blocks: [] }),
        'block_mismatch',
      );
      await world.pause(paceMs);
      await world.bot.apiCall('chat.update', { ...message, blocks: [plainBlock('Trial')] });
      return { ...refused, seen: `${refused.seen}, then taken` };
    },
  },
  {
    name: 'an edit of more than 4,000 letters of text is msg_too_long',
    how: 'edits the card to a text of 4,001 letters',
    async try(world) {
      const { ts } = keptCard(world);
      const channel = world.channel.externalId;
      await world.pause(paceMs);
      const edit = { channel, ts, text: 'p'.repeat(4001), blocks: [plainBlock('Trial')], parse: 'none' };
      return refusedWith(world.bot.apiCall('chat.update', edit), 'msg_too_long');
    },
  },
  {
    name: 'blocks of 12,000 bytes are taken',
    how: 'posts a message whose blocks are as large as the largest list that Telex makes',
    async try(world) {
      await postRaw(world, { text: 'Trial', blocks: blocksOf(12_000) });
      return { held: true, seen: 'taken' };
    },
  },
  {
    name: 'blocks that are far too large are msg_blocks_too_long, and nothing is posted',
    how: 'posts a message with blocks of 40,000 bytes',
    try: (world) =>
      refusedWith(postRaw(world, { text: 'Trial', blocks: blocksOf(40_000) }), 'msg_blocks_too_long'),
  },
  {
    name: 'blocks that are wrong are invalid_blocks, and the same text without blocks is taken',
    how: 'posts a block of a type that does not exist, then the text alone',
    async try(world) {
      const refused = await refusedWith(
        postRaw(world, { text: 'Trial', blocks: [{ type: 'telex_nothing' }] }),
        'invalid_blocks',
        'invalid_blocks_format',
      );
      await postRaw(world, { text: 'Trial' });
      return { ...refused, seen: `${refused.seen}, then taken` };
    },
  },
  {
    name: 'a reply that is also shown in the channel has an id of its own',
    how: 'replies to the card as a kill does, with `reply_broadcast`',
    async try(world, signal) {
      const { ts } = keptCard(world);
      const post = plainNotice('Trial of a notice', true);
      const key = `proef:${randomUUID()}`;
      const { channel } = world;
      const reply = await act(world, { kind: 'thread-note', key, channel, messageId: ts, post }, signal);
      world.kept.reply = { ts: reply };
      return { held: reply !== ts, seen: `posted as ${reply}` };
    },
  },
  {
    name: 'a message is made anew for each post, whatever key it bears',
    how: 'posts the same metadata twice: Slack has no key that keeps a post from being made twice',
    async try(world) {
      const metadata = { event_type: metadataType, event_payload: { key: `proef:${randomUUID()}` } };
      const first = await postRaw(world, { text: 'Trial of a doubled post', metadata });
      const second = await postRaw(world, { text: 'Trial of a doubled post', metadata });
      const held = first !== second;
      return { held, seen: held ? 'two messages' : 'one message: a key of Slack may be used after all' };
    },
  },
  {
    name: 'one post a second in a channel meets no limit',
    how: `posts ${pacedPosts} messages, ${paceMs} ms apart`,
    async try(world) {
      for (let count = 1; count <= pacedPosts; count += 1)
        await postRaw(world, { text: `Trial of the pace, ${count} of ${pacedPosts}` });
      return { held: true, seen: 'all taken' };
    },
  },
  {
    name: 'edits at the pace of Telex meet no limit',
    how: `edits a message ${pacedEdits.atOnce} times at once and ${pacedEdits.afterwards} times more, ${pacedEdits.everyMs} ms apart`,
    async try(world) {
      const ts = await postRaw(world, { text: 'Trial of edits', blocks: [plainBlock('Trial of edits')] });
      const all = pacedEdits.atOnce + pacedEdits.afterwards;
      for (let count = 1; count <= all; count += 1) {
        if (count > pacedEdits.atOnce) await world.pause(pacedEdits.everyMs);
        const text = `Trial of edits, ${count} of ${all}`;
        const channel = world.channel.externalId;
        await world.bot.apiCall('chat.update', { channel, ts, text, blocks: [plainBlock(text)] });
      }
      return { held: true, seen: 'all taken' };
    },
  },
  {
    name: 'a group that nobody has costs a message no more than its form',
    how: 'posts a block that mentions such a group: it is taken, or refused as blocks that are wrong are',
    async try(world) {
      const group = { type: 'usergroup', usergroup_id: 'S0NOBODY00' };
      const block = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [group] }] };
      const call = postRaw(world, { text: 'Trial', blocks: [block] }).then(() => 'taken');
      const seen = await call.catch((error: unknown) => slackCode(error) ?? Promise.reject(error));
      return { held: seen === 'taken' || isOfTheForm(seen), seen };
    },
  },
];

function plainBlock(text: string) {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}

/** Blocks of rich text that are so large as JSON, at most a block's difference. */
function blocksOf(bytes: number) {
  const blocks: ReturnType<typeof plainBlock>[] = [];
  while (JSON.stringify(blocks).length < bytes - 1200) blocks.push(plainBlock('Trial '.repeat(180)));
  return blocks;
}
