import { vi } from 'vitest';
import type { ItemDraft } from '../../../src/domain/item.ts';
import { parseFeed } from '../../../src/feeds/parse-feed.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { askBoard } from '../board/ask-board.ts';
import { boardChannel } from '../board/board.ts';
import { openWholeTelex, type WholeTelexOptions } from '../board/whole-telex.ts';
import { visibleText as discordText } from '../discord/seen.ts';
import { fields, list } from '../discord/validate.ts';
import { patienceMs } from '../process/patience.ts';
import { channelOf } from '../slack/harness.ts';
import { createPeople } from '../slack/people.ts';
import { visibleText as slackText } from '../slack/visible.ts';
import { addUser } from '../slack/workspace.ts';
import { minuteMs } from '../wire-item.ts';

/** What an agency files, as ninjs has it; what is left out is usual. */
export type Filed = {
  readonly uri: string;
  readonly version?: string;
  readonly headline?: string;
  readonly body_text: string;
  readonly urgency?: number;
  readonly pubstatus?: 'usable' | 'withheld' | 'canceled';
  readonly ednote?: string;
  readonly embargoed?: string;
  readonly associations?: object;
};

/** Manage channels: https://discord.com/developers/docs/topics/permissions */
const mayManage = 1n << 4n;

/** The platforms on which the night is lived. */
export const platforms = ['slack', 'discord', 'board'] as const;
type PlatformName = (typeof platforms)[number];

/** A message in the channel as it reads now, without the marks of its platform; `isCard`: under no other. */
type Read = { readonly text: string; readonly isCard: boolean; readonly isLoud: boolean };

const newsroom = newsroomOf(
  'timezone: Europe/Amsterdam\nsources:\n  - id: anp\n    url: https://wire.example/feed\n    credit: ANP\nchannels: []\n',
);
const source = { topic: 'buitenland', credit: 'ANP' };

/** Discord's permission to manage a channel. */
const manageChannels = 1n << 4n;

/** A desk that follows foreign news on Slack, on Discord and on the board at once, and an agency that files ninjs. */
export async function openNightDesk(options: WholeTelexOptions = {}) {
  const telex = await openWholeTelex(options);
  const { desk, slack, discord } = telex;
  const enrich = createEnricher(newsroom);
  const [onSlack, onDiscord] = [await slack.addChannel('bureau'), await discord.addChannel('bureau')];
  for (const channel of [onSlack, onDiscord, boardChannel('bureau')])
    await desk.follow(channel, 'buitenland');
  const people = createPeople(slack.server);
  const sanne = addUser(slack.server.workspace, 'sanne');
  const slackChannel = channelOf(slack.server, onSlack);
  const { workspace } = slack.server;
  const { world } = discord.server;

  /** What Discord last answered who asked. */
  let offered: unknown = null;

  async function read(platform: PlatformName): Promise<readonly Read[]> {
    if (platform === 'board') return (await boardPosts()).map(readBoardPost).toReversed();
    if (platform === 'slack')
      return slackChannel.messages
        .filter(({ deleted }) => !deleted)
        .map((message) => ({
          text: `${slackText(message, workspace)}\n${message.text}`,
          isCard: message.threadTs === null,
          isLoud: message.threadTs === null || message.broadcast,
        }));
    const seen = await discord.messages(onDiscord);
    return seen.map(({ id, text, parentId }) => ({
      text: text.replace(/\*\*|~~|^(?:###|-#) /gmu, ''),
      isCard: parentId === null,
      isLoud: !id.includes('/'),
    }));
  }

  async function boardPosts(): Promise<readonly BoardPost[]> {
    const answer = await askBoard(telex.url(), '/api/channels/bureau/posts?limit=50');
    return (answer.json() as { readonly posts: readonly BoardPost[] }).posts;
  }

  async function askOnBoard(text: string, name = 'Bram'): Promise<string> {
    const answer = await askBoard(telex.url(), '/api/channels/bureau/commands', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, name }),
    });
    return (answer.json() as { readonly reply: { readonly text: string } }).reply.text;
  }

  /** What only who asked can read. */
  async function askOnSlack(text: string): Promise<string> {
    const before = workspace.ephemerals.length;
    await people.type(sanne, slackChannel, text);
    await waitFor(() => workspace.ephemerals.length > before);
    return workspace.ephemerals
      .slice(before)
      .map((each) => `${slackText(each, workspace)}\n${each.text}`)
      .join('\n');
  }

  /** The answer, whether the whole channel can read it or who asked alone. */
  async function sayOnSlack(text: string): Promise<string> {
    const heard = () => [...workspace.ephemerals, ...slackChannel.messages];
    const before = new Set<unknown>(heard());
    await people.type(sanne, slackChannel, text);
    await waitFor(() => heard().length > before.size);
    return heard()
      .filter((each) => !before.has(each))
      .map((each) => `${slackText(each, workspace)}\n${each.text}`)
      .join('\n');
  }

  /** What Discord makes of it, as it becomes so. */
  function slashOnDiscord(name: string, values: Readonly<Record<string, string | number>>) {
    const asker = { channelId: onDiscord.externalId, permissions: manageChannels };
    return discord.server.slash(asker, name, values);
  }

  async function askOnDiscord(
    name: string,
    values: Readonly<Record<string, string | number>>,
  ): Promise<string> {
    const asked = slashOnDiscord(name, values);
    await discord.server.until(asked, ({ original, deferred }) => original !== null && !deferred);
    offered = asked.original;
    return JSON.stringify([asked.original, ...asked.followUps]);
  }

  async function pressOnSlack(label: string, about: string): Promise<void> {
    const message = slackChannel.messages.findLast(
      (each) => !each.deleted && slackText(each, workspace).includes(about) && hasButton(each.blocks, label),
    );
    if (message === undefined) throw new Error(`Slack shows no "${label}" on ${about}`);
    await people.press(sanne, slackChannel, message, label);
  }

  async function pressOnDiscord(label: string, about: string): Promise<void> {
    const message = world.messages.findLast(
      ({ deleted, content, components }) =>
        !deleted && discordText(content, components).includes(about) && hasButton(components, label),
    );
    const id = message === undefined ? null : customIdOf(message.components, label);
    if (id === null) throw new Error(`Discord shows no "${label}" on ${about}`);
    const pressed = discord.server.press({ channelId: onDiscord.externalId }, id);
    await discord.server.until(pressed, ({ acknowledged }) => acknowledged);
  }

  /** A button of what only who asked can read. */
  async function pressOffer(platform: 'slack' | 'discord', label: string): Promise<void> {
    if (platform === 'slack') {
      const offer = workspace.ephemerals.findLast((each) => hasButton(each.blocks, label));
      if (offer === undefined) throw new Error(`Slack offers no "${label}"`);
      await people.press(sanne, slackChannel, offer, label);
      return;
    }
    const id = offered === null ? null : customIdOf(list(fields(offered).components), label);
    if (id === null) throw new Error(`Discord offers no "${label}"`);
    const pressed = discord.server.press({ channelId: onDiscord.externalId, permissions: mayManage }, id);
    await discord.server.until(pressed, ({ acknowledged }) => acknowledged);
  }

  return {
    telex,
    pressOffer,
    now: () => desk.now,
    read,
    boardPosts,
    askOnBoard,
    askOnSlack,
    sayOnSlack,
    askOnDiscord,
    slashOnDiscord,
    /** Done once Slack heard that it came; the answer may take its time. */
    typeOnSlack: (text: string) => people.type(sanne, slackChannel, text),
    pressOnSlack,
    pressOnDiscord,

    /** What Slack told this person alone. */
    whispers: () => workspace.ephemerals.map((each) => slackText(each, workspace)),

    /** What Discord was sent, word for word, as a phone shows it. */
    discordWrites: () =>
      discord.server.requests
        .filter(({ method }) => method === 'POST')
        .map(({ body }) => String(fields(body).content ?? '')),

    /** The messages on Discord that were edited, each as often as it was. */
    discordEdits: () =>
      discord.server.requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path),

    /** What a poll brings now: parsed, enriched and folded. */
    async file(...filed: readonly Filed[]): Promise<void> {
      const at = new Date(desk.now).toISOString();
      const items = filed.map((each) => ({
        type: 'text',
        version: '1',
        pubstatus: 'usable',
        language: 'nl',
        urgency: 4,
        firstcreated: at,
        versioncreated: at,
        ...each,
      }));
      const bytes = new TextEncoder().encode(JSON.stringify({ items }));
      const about = { contentType: 'application/json', url: 'https://wire.example/feed', readAt: desk.now };
      const feed = await parseFeed(bytes, about);
      await desk.file(...feed.items.map((draft: ItemDraft) => enrich(draft, source, desk.now)));
    },

    /** A minute in which all that is due is done. */
    minutes: (count: number) => telex.passes(count * minuteMs),

    /** The clock goes on, and Telex does nothing. */
    waits(count: number): void {
      desk.now += count * minuteMs;
    },

    close: () => telex.close(),
  };
}

/** As the board's HTTP face gives it, as far as the night looks at it. */
type BoardPost = {
  readonly number: number;
  readonly kind: string;
  readonly newsSeq: number;
  readonly loud?: boolean;
  readonly parentId: number | null;
};

/** All that is said in it, whatever the field. */
function readBoardPost(post: BoardPost): Read {
  const said: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') said.push(value);
    else if (Array.isArray(value)) for (const each of value) collect(each);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) if (key !== 'style') collect(each);
  };
  collect(post);
  return {
    text: said.join(' ').replace(/\s+/gu, ' '),
    isCard: post.parentId === null,
    isLoud: post.loud ?? true,
  };
}

function hasButton(blocks: unknown, label: string): boolean {
  return JSON.stringify(blocks).includes(`"${label}"`);
}

function customIdOf(components: readonly unknown[], label: string): string | null {
  for (const component of components.map(fields)) {
    if (component.type === 2 && component.label === label) return String(component.custom_id);
    const inside = customIdOf(list(component.components), label);
    if (inside !== null) return inside;
  }
  return null;
}

async function waitFor(isSo: () => boolean): Promise<void> {
  await vi.waitFor(
    () => {
      if (!isSo()) throw new Error('not yet');
    },
    { timeout: patienceMs(10_000), interval: 5 },
  );
}
