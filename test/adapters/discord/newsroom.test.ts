import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createCommandRouter } from '../../../src/chat/router/command-router.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { createStoryHandling } from '../../../src/pipeline/handling/handle-stories.ts';
import { allUp } from '../../support/adapter-state.ts';
import { type DiscordHarness, openDiscordHarness } from '../../support/discord/harness.ts';
import type { Interaction } from '../../support/discord/interactions.ts';
import { visibleText } from '../../support/discord/seen.ts';
import { type Newsdesk, openNewsdesk, presenter } from '../../support/newsdesk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { wireItem } from '../../support/wire-item.ts';

let newsdesk: Newsdesk;
let discord: DiscordHarness;
let channel: ChannelAddress;

beforeEach(async () => {
  newsdesk = await openNewsdesk();
  const { store, clock } = newsdesk;
  const adapters = [{ platform: 'discord', state: allUp }] as const;
  const router = createCommandRouter({
    ...store,
    handling: createStoryHandling({ store, wake: () => {} }),
    commands,
    topics: shippedTopics,
    clock,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    health: () => ({ version: '0.1.0', startedAt: clock(), sample: false, adapters }),
    log: quietLog,
  });
  discord = await openDiscordHarness({ router, clock });
  channel = await discord.addChannel('bureau-buitenland');
});

afterEach(async () => {
  await discord.stop();
  await newsdesk.close();
});

async function answered(interaction: Interaction): Promise<string> {
  await discord.server.until(interaction, (it) => (it.original?.components.length ?? 0) > 0);
  const all = [interaction.original, ...interaction.followUps];
  return all.map((it) => visibleText(it?.content ?? '', it?.components ?? [])).join('\n');
}

const type = (name: string, values: Readonly<Record<string, string | number>> = {}) =>
  answered(discord.server.slash({ channelId: channel.externalId, permissions: 1n << 4n }, name, values));

async function deliver(): Promise<void> {
  const { store, clock } = newsdesk;
  const deps = {
    adapter: discord.adapter,
    store,
    present: presenter,
    clock,
    random: () => 0.5,
    log: quietLog,
  };
  const deliverer = createDeliverer(deps);
  for (;;) {
    const dueAt = await deliverer.round(new AbortController().signal);
    if (dueAt === null) return;
    newsdesk.now = Math.max(newsdesk.now, dueAt);
  }
}

test('an editor follows a desk, sees its news, reads the whole text, and stops following', async () => {
  expect(await type('volg', { onderwerp: 'buitenland' })).toMatch(/Buitenland/);
  await newsdesk.file(
    wireItem({
      guid: 'a',
      headline: 'Veerboot vlot',
      lede: 'De veerboot is vlot.',
      body: 'De veerboot is vlot.\n\nDe opvarenden mankeren niets.',
      topics: ['buitenland'],
      issuedAt: newsdesk.now,
      seenAt: newsdesk.now,
    }),
    wireItem({
      guid: 'b',
      headline: 'Winst voor Ajax',
      topics: ['sport'],
      issuedAt: newsdesk.now,
      seenAt: newsdesk.now,
    }),
  );
  await deliver();
  const cards = await discord.messages(channel);
  expect(cards.map((it) => it.text)).toEqual([expect.stringContaining('Veerboot vlot')]);

  const button =
    /"custom_id":"([^"]*\/bericht[^"]*)"/.exec(JSON.stringify(discord.server.world.messages))?.[1] ?? '';
  const pressed = discord.server.press({ channelId: channel.externalId }, button);
  expect(await answered(pressed)).toContain('Veerboot vlot');
  expect(pressed.original?.ephemeral).toBe(true);

  expect(await type('laatste', { onderwerp: 'sport', aantal: 3 })).toContain('Winst voor Ajax');
  await type('ontvolg', { onderwerp: 'buitenland' });
  await type('volg', { onderwerp: 'buitenland', filter: '-bron:ANP' });
  expect(await type('laatste')).toContain('geen berichten uit Buitenland (niet van ANP)');
  expect(await type('laatste', { onderwerp: 'buitenland' })).toContain('Veerboot vlot');
  await type('ontvolg', { onderwerp: 'buitenland' });
  await newsdesk.file(
    wireItem({
      guid: 'c',
      headline: 'Later nieuws',
      topics: ['buitenland'],
      issuedAt: newsdesk.now,
      seenAt: newsdesk.now,
    }),
  );
  await deliver();
  expect(await discord.messages(channel)).toHaveLength(1);
});

test('every command answers in words, and none leaves a person waiting', async () => {
  for (const command of commands) {
    const values = Object.fromEntries(
      command.arguments
        .filter((it) => it.required)
        .map((it) => [it.name.nl, it.kind.name === 'topic' ? 'sport' : '1']),
    );
    expect(await type(command.name, values), command.name).not.toMatch(/Dat ging mis/);
  }
});

test('who has Discord in English reads the names that Discord shows them', async () => {
  const person = { channelId: channel.externalId, locale: 'en-GB' };
  const help = await answered(discord.server.slash(person, 'hulp', {}));
  expect(help).toContain('/latest');
  expect(help).not.toContain('/laatste');
  expect(await type('hulp')).toContain('/laatste');
});

test('while an editor types a desk, the desks that fit are offered', async () => {
  const typing = discord.server.type({ channelId: channel.externalId }, 'laatste', 'onderwerp', 'bui');
  await discord.server.until(typing, (it) => it.choices !== null);
  expect(typing.choices?.map((it) => it.value)).toContain('buitenland');
});

test('an urgent item notifies with its headline, and its kill is said in the channel', async () => {
  await newsdesk.follow(channel, 'politiek');
  const item = wireItem({
    guid: 'k',
    headline: 'Kabinet Varenburg valt',
    urgency: 1,
    topics: ['politiek'],
    issuedAt: newsdesk.now,
    seenAt: newsdesk.now,
  });
  await newsdesk.file(item);
  await deliver();
  await newsdesk.file({ ...item, pubStatus: 'canceled', changedAt: newsdesk.now });
  await deliver();
  const posts = discord.server.requests.filter((it) => it.method === 'POST' && it.path.endsWith('/messages'));
  expect(posts[0]?.body).toMatchObject({
    content: expect.stringMatching(/^🔴 SPOED · Kabinet Varenburg valt/),
  });
  expect(posts[1]?.body).toMatchObject({
    content: expect.stringMatching(/^⛔ INGETROKKEN door ANP .*: ~~Kabinet Varenburg valt~~/),
  });
  const [card, kill] = await discord.messages(channel);
  expect(card?.text).toMatch(/INGETROKKEN/);
  expect(card?.text).not.toMatch(/eerste alinea|wire\.example/);
  expect(kill?.parentId).toBe(card?.id);
});

test('who lets a channel follow a desk is told what the bot still may not do there', async () => {
  expect(await type('volg', { onderwerp: 'sport' })).not.toMatch(/Let op/);
  discord.server.deny(channel.externalId, 1n << 11n);
  expect(await type('volg', { onderwerp: 'economie' })).toMatch(
    /mag in dit kanaal niet schrijven, dus het volgt niets\..*Send Messages$/m,
  );
  expect(await type('laatste')).not.toMatch(/Let op/);
});

test('a press on a story that somebody has is told alone whose it is, and one that shows on the card is told nothing', async () => {
  await newsdesk.file(wireItem({ guid: 'a' }));
  const { store } = newsdesk;
  const sanne = { platform: 'slack', workspace: 'T1', userId: 'U1', name: 'Sanne' };
  await store.handlings.hand(1, 0, { kind: 'taken', by: sanne, at: newsdesk.now });
  const { externalId: channelId } = channel;
  const second = discord.server.press({ channelId }, 't:x:/doe 1');
  expect(await answered(second)).toContain('Sanne (Slack) was je voor');
  expect(second.original?.ephemeral).toBe(true);
  const over = discord.server.press({ channelId }, 't:x:/doe 1 over');
  const platformOf = async () => (await store.archive.byNumber(1))?.handling?.by.platform;
  while ((await platformOf()) !== 'discord') await new Promise((resolve) => setTimeout(resolve, 2));
  expect(over.original?.components ?? []).toEqual([]);
  expect(over.followUps).toEqual([]);
});
