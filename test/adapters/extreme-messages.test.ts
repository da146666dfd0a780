import { afterEach, describe, expect, it } from 'vitest';
import type { Reply, ReplyPart } from '../../src/chat/ports/reply.ts';
import type { Button, CardPost, ListPost, NoticePost, Post, Said } from '../../src/domain/post.ts';
import type { PlatformHarness } from '../contracts/platform-harness.ts';
import { openDiscordHarness } from '../support/discord/harness.ts';
import { cardPost, loudNotice } from '../support/discord/posts.ts';
import { listeningRouter } from '../support/discord/router.ts';
import { visibleText as discordText } from '../support/discord/seen.ts';
import { openSlackHarness } from '../support/slack/harness.ts';
import { openSlackOffice } from '../support/slack/office.ts';

/** What grows most when it is escaped: for Slack `&`, for Discord `*` and `_`, and what takes two units and four bytes. */
const hard = (letters: number) => 'a *b_ &<c> 😀 '.repeat(Math.ceil(letters / 14)).slice(0, letters);
const many = 600;
const each = <Made>(make: (at: number) => Made): Made[] => Array.from({ length: many }, (_, at) => make(at));
const names = each((at) => `Bureau ${at}`).join(', ');
const mentioned: Said = each((at) => ({
  mention: {
    platform: at % 2 === 0 ? 'slack' : 'discord',
    what: 'user',
    id: at % 2 === 0 ? `U${1_000 + at}` : `${1_000 + at}`,
    name: `Sanne ${at}`,
  },
}));
const buttons: readonly Button[] = each((at) => ({ label: hard(200), command: `/bericht ${at}` }));
const saidLine: Said = [{ text: hard(9_000), style: 'bold' }, { text: names }, ...mentioned];
const event = { id: 7, alsoText: `ook ${names}`, takes: [] };
const desk = { kind: 'taken', said: mentioned } as const;

const card: CardPost = {
  ...cardPost,
  headline: hard(9_000),
  title: hard(9_000),
  link: `https://wire.example/${'x'.repeat(1_900)}`,
  dateline: `MUSCAT (${names})`,
  lede: hard(20_000),
  difference: saidLine,
  change: saidLine,
  takes: each(() => [{ text: `✎ ${names}` }]),
  desk,
  credit: names,
  placeText: hard(900),
  hints: each((at) => `versie ${at}`),
  picture: { address: 'https://wire.example/a.jpg', alt: hard(9_000) },
  buttons,
  more: buttons.slice(0, 4),
  event,
};
const killed: CardPost = {
  ...card,
  mark: { kind: 'killed', sign: '⛔', word: 'INGETROKKEN' },
  headline: null,
  lede: null,
  takenBack: {
    ...{ lead: `INGETROKKEN door ${names}`, name: hard(9_000), struck: true, fromText: 'van 01.31' },
    ...{ advice: hard(2_000), reasonLabel: 'Reden', reason: hard(9_000), question: hard(3_000) },
    standing: `ook bij ${names}, daar niet ingetrokken`,
  },
};
const urgent: CardPost = { ...card, urgent: true, calls: each(() => mentioned.slice(0, 20)) };
const list: ListPost = {
  kind: 'list',
  title: `Laatste uit ${names}`,
  lines: each((at) => ({ ...card, number: at + 1 })),
};
const notice: NoticePost = {
  ...loudNotice,
  text: `${hard(9_000)}\n${names}`,
  said: each(() => saidLine),
  buttons,
};
const kill: NoticePost = {
  ...notice,
  mark: killed.mark,
  number: 412,
  calls: each(() => mentioned.slice(0, 20)),
};

const posts: Readonly<Record<string, Post>> = {
  'a card': card,
  'a card that shows its text': { ...card, look: 'long', rest: each(() => hard(2_000)) },
  'a card in one line': { ...card, look: 'headline' },
  'a flash': urgent,
  'a card of what was killed': killed,
  'a list': list,
  'a list of what was killed': { ...list, lines: each((at) => ({ ...killed, number: at + 1 })) },
  'a notice': { ...notice, loud: false },
  'a loud notice': notice,
  'a kill that calls people': kill,
};

const parts: Readonly<Record<string, ReplyPart>> = {
  text: { kind: 'text', text: `${hard(30_000)} ${names}` },
  stories: { kind: 'stories', title: names, lines: list.lines },
  'a card': { kind: 'card', card },
  'a card of what was killed': { kind: 'card', card: killed },
  'an article': { kind: 'article', card, paragraphs: each(() => hard(2_000)) },
  'an article that was killed': { kind: 'article', card: killed, paragraphs: [] },
  rows: {
    kind: 'rows',
    title: names,
    rows: each(() => ({ term: hard(900), detail: names, health: 'warning' })),
  },
  'what two versions differ in': { kind: 'said', title: names, lines: each(() => saidLine).slice(0, 60) },
  'what is to be copied': { kind: 'copy', text: `${hard(90_000)}${'```'}` },
  choices: { kind: 'choices', text: names, choices: buttons },
};
const replies = { ...parts, 'all of them': null };

let close: () => Promise<void> = async () => {};
afterEach(() => close());

describe.each([
  ['Slack', openSlackHarness],
  ['Discord', openDiscordHarness],
] as const)('a message whose parts are far too long, on %s', (_, open: () => Promise<PlatformHarness>) => {
  it.each(Object.entries(posts))('is taken as it is first sent: %s', async (_name, post) => {
    const platform = await open();
    close = platform.stop;
    const channel = await platform.addChannel('buitenland');
    const never = new AbortController().signal;
    const sent = await platform.adapter.send({ kind: 'post', key: 'k1', channel, post }, never);
    expect(sent).toMatchObject({ kind: 'sent' });
    // What is loud is written over by what it looks like in the end, where the platform needs that.
    expect(platform.writes(channel)).toBeLessThanOrEqual(2);
    const standing = await platform.messages(channel);
    expect(standing).toHaveLength(1);
    expect(standing[0]?.text.length).toBeGreaterThan(40);
  });
});

describe('an answer whose parts are far too long', () => {
  it.each(Object.keys(replies))('is taken by Slack: %s', async (name) => {
    const office = await openSlackOffice({ router: (real) => ({ ...real, run: async () => replyOf(name) }) });
    close = office.close;
    await office.people.type(office.editor, office.channel, '/laatste');
    const [answer = ''] = await office.whispers(office.editor);
    expect(answer.length).toBeGreaterThan(40);
    expect(answer).not.toContain('werkte niet');
  });

  it.each(Object.keys(replies))('is taken by Discord: %s', async (name) => {
    const router = listeningRouter();
    router.answer = async () => replyOf(name);
    const discord = await openDiscordHarness({ router });
    close = discord.stop;
    const { externalId: channelId } = await discord.addChannel('buitenland');
    await expect.poll(() => discord.server.world.commands.length).toBe(router.commands.length);
    const asked = discord.server.slash({ channelId }, 'laatste', {});
    await discord.server.until(asked, (it) => (it.original?.components.length ?? 0) > 0);
    const answer = discordText('', asked.original?.components ?? []);
    expect(answer.length).toBeGreaterThan(40);
    expect(answer).not.toContain('werkte niet');
  });

  function replyOf(name: string): Reply {
    const part = replies[name as keyof typeof replies];
    return { audience: 'asker', refused: false, parts: part === null ? Object.values(parts) : [part] };
  }
});
