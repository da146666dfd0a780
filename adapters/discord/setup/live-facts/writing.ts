import { randomUUID } from 'node:crypto';
import { Routes } from 'discord.js';
import type { LiveFact } from '../../../../src/chat/ports/live-fact.ts';
import { markOf } from '../../out/mark.ts';
import { renderPost } from '../../out/render-card.ts';
import {
  act,
  keptCard,
  type LiveWorld,
  paceMs,
  postRaw,
  read,
  refusedWith,
  trialCard,
} from './live-world.ts';

const v2 = 32_768;
const pacedPosts = 8;
const noMentions = { parse: [] };
const text = (content: string) => ({
  flags: v2,
  components: [{ type: 10, content }],
  allowed_mentions: noMentions,
});

/** What is relied on of posts, edits and deletions. */
export const writingFacts: readonly LiveFact<LiveWorld>[] = [
  {
    name: 'a card is taken as Telex makes it',
    how: 'posts a card with a headline, a link, a live date and buttons',
    async try(world, signal) {
      const key = `proef:${randomUUID()}`;
      const post = trialCard(world, 'Trial of Telex, no news');
      const id = await act(world, { kind: 'post', key, channel: world.channel, post }, signal);
      world.kept.card = { id, key };
      return { held: true, seen: `posted as ${id}` };
    },
  },
  {
    name: 'the ids of a card’s components are kept',
    how: 'reads that card back: the ids by which it is found again are there',
    async try(world) {
      const { id, key } = keptCard(world);
      const { components } = await read(world, id);
      const { ids } = markOf(world.channel, key);
      const held = ids.every((each) => JSON.stringify(components).includes(`"id":${each}`));
      return { held, seen: held ? 'both are there' : JSON.stringify(components).slice(0, 200) };
    },
  },
  {
    name: 'a card is of components and raises no notification, and says so',
    how: 'reads the flags of that card back: 4096 and 32768',
    async try(world) {
      const { flags } = await read(world, keptCard(world).id);
      return { held: (flags & v2) !== 0 && (flags & 4096) !== 0, seen: `flags ${flags}` };
    },
  },
  {
    name: 'a message sent again under its nonce is the same message',
    how: 'sends the card again under the same key: Telex looks up so, for two minutes',
    async try(world, signal) {
      const { id, key } = keptCard(world);
      const post = trialCard(world, 'Trial of Telex, no news');
      const again = await act(world, { kind: 'post', key, channel: world.channel, post }, signal);
      return { held: again === id, seen: again === id ? 'the same id' : `another message, ${again}` };
    },
  },
  {
    name: 'a nonce is still known after 100 seconds',
    how: 'posts a text with an enforced nonce, waits for 100 seconds and posts it again',
    async try(world) {
      const body = { ...text('Trial'), nonce: randomUUID().slice(0, 25), enforce_nonce: true };
      const first = await postRaw(world, body);
      await world.pause(100_000);
      const second = await postRaw(world, body);
      return { held: first === second, seen: first === second ? 'the same id' : 'a second message' };
    },
  },
  {
    name: 'a plain message becomes a message of components by an edit',
    how: 'posts plain text, as a flash is, and edits it to a card',
    async try(world) {
      const id = await postRaw(world, { content: 'Trial: flash', allowed_mentions: noMentions });
      const mark = markOf(world.channel, id);
      const body = renderPost(trialCard(world, 'Trial: flash'), mark, 'nl');
      await world.rest.patch(Routes.channelMessage(world.channel.externalId, id), { body });
      const { flags, content } = await read(world, id);
      return { held: (flags & v2) !== 0 && content === '', seen: `flags ${flags}, content “${content}”` };
    },
  },
  {
    name: 'a card without a box is taken',
    how: 'posts the card flat, as Telex does where the history cannot be read',
    async try(world) {
      const mark = markOf(world.channel, randomUUID());
      const { embeds: _, content: __, ...body } = renderPost(trialCard(world, 'Trial'), mark, 'nl', 'flat');
      return { held: true, seen: `posted as ${await postRaw(world, body)}` };
    },
  },
  {
    name: 'plain text is kept to the letter',
    how: 'posts the plainest form of a card and reads it back: Telex finds it again by what it says',
    async try(world) {
      const sent = 'Trial: \\*no news\\*, 40 °C – “too late”\nWASHINGTON (ANP/AFP) · #412';
      const id = await postRaw(world, { content: sent, flags: 4, allowed_mentions: noMentions });
      const { content } = await read(world, id);
      return { held: content === sent, seen: JSON.stringify(content) };
    },
  },
  {
    name: '4,000 letters of text are taken and 4,001 are refused',
    how: 'posts a text of either length',
    async try(world) {
      await postRaw(world, text('x'.repeat(4000)));
      return refusedWith(postRaw(world, text('x'.repeat(4001))), 50035);
    },
  },
  {
    name: 'plain text beside components is refused',
    how: 'posts both in one message',
    try: (world) => refusedWith(postRaw(world, { ...text('Trial'), content: 'Trial' }), 50035),
  },
  {
    name: 'a nonce of 26 letters is refused',
    how: 'posts a text with one',
    try: (world) => refusedWith(postRaw(world, { ...text('Trial'), nonce: 'x'.repeat(26) }), 50035),
  },
  {
    name: 'a button’s custom_id of 100 letters is taken, one of 101 is refused',
    how: 'posts a text with such a button',
    async try(world) {
      const row = (length: number) => ({
        type: 1,
        components: [{ type: 2, style: 2, label: 'Trial', custom_id: 'x'.repeat(length) }],
      });
      await postRaw(world, { flags: v2, components: [row(100)] });
      return refusedWith(postRaw(world, { flags: v2, components: [row(101)] }), 50035);
    },
  },
  {
    name: 'a button’s address of 513 letters is refused',
    how: 'posts a text with such a button',
    async try(world) {
      const url = `https://example.org/${'a'.repeat(493)}`;
      const row = { type: 1, components: [{ type: 2, style: 5, label: 'Bron', url }] };
      return refusedWith(postRaw(world, { flags: v2, components: [row] }), 50035);
    },
  },
  {
    name: 'an address on the house’s own network is taken on a button',
    how: 'posts a button to http://intranet/stuk/2; refused is no harm: the card goes without its link',
    async try(world) {
      const row = {
        type: 1,
        components: [{ type: 2, style: 5, label: 'Bron', url: 'http://intranet/stuk/2' }],
      };
      return { held: true, seen: `posted as ${await postRaw(world, { flags: v2, components: [row] })}` };
    },
  },
  {
    name: 'one post a second in a channel meets no limit',
    how: `posts ${pacedPosts} messages, ${paceMs} ms apart`,
    async try(world) {
      for (let at = 0; at < pacedPosts; at++) await postRaw(world, text(`Trial ${at}`));
      return { held: true, seen: 'none was held up' };
    },
  },
  {
    name: 'a deletion is answered with nothing',
    how: 'posts a text and deletes it: a killed text that may not be edited is taken away so',
    async try(world) {
      const route = Routes.channelMessage(world.channel.externalId, await postRaw(world, text('Trial')));
      const answer = await world.rest.delete(route);
      const held = answer instanceof ArrayBuffer && answer.byteLength === 0;
      return { held, seen: held ? 'nothing' : JSON.stringify(answer).slice(0, 200) };
    },
  },
  {
    name: 'what is gone is told as 10008, by an edit and by a deletion',
    how: 'posts a text, deletes it, and edits and deletes it again',
    async try(world) {
      const route = Routes.channelMessage(world.channel.externalId, await postRaw(world, text('Trial')));
      await world.rest.delete(route);
      const edit = await refusedWith(world.rest.patch(route, { body: text('Changed') }), 10008);
      return edit.held === true ? refusedWith(world.rest.delete(route), 10008) : edit;
    },
  },
];
