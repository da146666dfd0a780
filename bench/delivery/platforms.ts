import { create as createDiscord } from '../../adapters/discord/index.ts';
import { create as createSlack } from '../../adapters/slack/index.ts';
import type { Pace } from '../../src/chat/ports/adapter.ts';
import { adapterDeps, discordSettings } from '../../test/support/discord/harness.ts';
import { openDiscordServer } from '../../test/support/discord/server.ts';
import { bareDeps, slackSettings } from '../../test/support/slack/harness.ts';
import { openSlackServer } from '../../test/support/slack/server.ts';
import { addChannel } from '../../test/support/slack/workspace.ts';
import { type Arrivals, createArrivals } from './arrivals.ts';

/** A chat platform of our own whose answers take their time, and which counts as the real one does: between arrivals. */
export type BenchPlatform = {
  readonly name: 'slack' | 'discord';
  readonly channels: readonly string[];
  /** What Telex is started with to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly arrivals: Arrivals;
  /** How Telex's adapter says that it posts there. */
  readonly pace: Pace;
  /** Posts a second over all channels that Telex allows itself there. */
  readonly ceiling: number;
  /** What the platform lets through in a channel: so many posts in so long. */
  readonly limit: { readonly most: number; readonly windowMs: number };
  /** From now on answers in this channel take so long instead; Infinity: they never come. */
  slow(channel: string, answerMs: number): void;
  /** In how many channels stands a message with this text. */
  shows(text: string): number;
  stop(): Promise<void>;
};

/**
 * What Telex allows itself (`ceiling`: posts a second over all channels), and what a channel lets through: one post a
 * second on Slack (https://docs.slack.dev/apis/web-api/rate-limits), five in five seconds on Discord, as its headers tell
 * (https://discord.com/developers/docs/topics/rate-limits).
 */
const allowed = {
  slack: { ceiling: 5, limit: { most: 1, windowMs: 1_000 } },
  discord: { ceiling: 40, limit: { most: 5, windowMs: 5_000 } },
} as const;

/** Our Slack. */
export async function openBenchSlack(answerMs: number, count: number): Promise<BenchPlatform> {
  const arrivals = createArrivals();
  const slow = new Map<string, number>();
  const server = await openSlackServer({
    onCall(method, channel) {
      if (method === 'chat.postMessage') arrivals.note(channel);
      return channel === '' ? 0 : (slow.get(channel) ?? answerMs);
    },
  });
  const { workspace, tokens, apiUrl } = server;
  const channels = Array.from({ length: count }, (_, index) => addChannel(workspace, `kanaal-${index}`).id);
  return {
    name: 'slack',
    channels,
    environment: { SLACK_BOT_TOKEN: tokens.bot, SLACK_APP_TOKEN: tokens.app, SLACK_API_URL: apiUrl },
    arrivals,
    pace: createSlack({ ...bareDeps(), settings: slackSettings(server) }).pace,
    ...allowed.slack,
    slow: (channel, ms) => void slow.set(channel, ms),
    shows: (text) =>
      [...workspace.channels.values()].filter(({ messages }) =>
        messages.some((message) => JSON.stringify(message).includes(text)),
      ).length,
    stop: server.stop,
  };
}

/** Our Discord. */
export async function openBenchDiscord(answerMs: number, count: number): Promise<BenchPlatform> {
  const arrivals = createArrivals();
  const slow = new Map<string, number>();
  const server = await openDiscordServer({
    onRequest(method, path) {
      const channel = /^\/channels\/(\d+)\//.exec(path)?.[1];
      if (channel === undefined) return 0;
      if (method === 'POST' && path.endsWith('/messages')) arrivals.note(channel);
      return slow.get(channel) ?? answerMs;
    },
  });
  const { world, token, apiUrl } = server;
  const channels = Array.from({ length: count }, (_, index) => server.addChannel(`kanaal-${index}`).id);
  return {
    name: 'discord',
    channels,
    environment: { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl },
    arrivals,
    pace: createDiscord({ ...adapterDeps(), settings: discordSettings(server) }).pace,
    ...allowed.discord,
    slow: (channel, ms) => void slow.set(channel, ms),
    shows: (text) =>
      new Set(
        world.messages
          .filter((message) => JSON.stringify([message.content, message.components]).includes(text))
          .map(({ channelId }) => channelId),
      ).size,
    stop: server.stop,
  };
}
