import { Keyv } from 'keyv';
import { create } from '../../../adapters/slack/index.ts';
import { type SlackTiming, slackTiming } from '../../../adapters/slack/link/timing.ts';
import type { SlackSettings } from '../../../adapters/slack/settings.ts';
import type { Adapter, AdapterDeps } from '../../../src/chat/ports/adapter.ts';
import type { ChannelAddress } from '../../../src/domain/channel.ts';
import { shippedFilters } from '../../../src/filter/filters.ts';
import type { DayHarness } from '../../contracts/newsroom-day.ts';
import type { Fault, PlatformHarness } from '../../contracts/platform-harness.ts';
import { addressesIn } from '../addresses-in.ts';
import { quietLog } from '../quiet-log.ts';
import type { SlackFault } from './faults.ts';
import { markupOf } from './markup.ts';
import { openSlackServer, type SlackServer } from './server.ts';
import { visibleText } from './visible.ts';
import { addChannel, type SlackChannel, type SlackMessage } from './workspace.ts';

/** Connects again at once; whatever waits for an answer waits long, so that a slow machine changes nothing. */
export const testTiming: SlackTiming = {
  ...slackTiming,
  startDeadlineMs: 30_000,
  retryFirstMs: 20,
  retryMostMs: 200,
};

/** Over a socket with the server's own tokens, but for what a test sets. */
export function slackSettings(server: SlackServer, more: SlackTestSettings = {}): SlackSettings {
  const common = { botToken: server.tokens.bot, apiUrl: server.apiUrl, managers: 'everyone' } as const;
  return more.receive === 'http'
    ? { ...common, ...more }
    : { ...common, receive: 'socket', appToken: server.tokens.app, ...more };
}

/** What a test may set of Slack's settings. */
export type SlackTestSettings =
  | (Partial<SlackSettings> & { readonly receive: 'http'; readonly signingSecret: string })
  | (Partial<Extract<SlackSettings, { receive: 'socket' }>> & { readonly receive?: 'socket' });

/** Parts that posting does not need; a test that does brings its own. */
export function bareDeps(more: Partial<AdapterDeps> = {}): AdapterDeps {
  const unused = () => Promise.reject(new Error('not part of this test'));
  return {
    router: { commands: [], run: unused, complete: unused },
    clock: Date.now,
    log: quietLog,
    locale: 'nl',
    timeZone: 'Europe/Amsterdam',
    subscriptions: {
      channel: unused,
      channels: unused,
      followed: unused,
      follow: unused,
      unfollow: unused,
      refilter: unused,
      syncFile: unused,
      anyMarked: unused,
      followers: unused,
      filters: shippedFilters,
      known: unused,
    },
    storyEvents: { takesWith: unused },
    archive: {
      latestFiled: unused,
      filings: unused,
      filedTo: unused,
      changed: unused,
      latest: unused,
      byNumber: unused,
      isDamaged: unused,
      these: unused,
      evenHeld: unused,
      alsoBy: unused,
      underEmbargo: unused,
      countByTopic: unused,
      highestNumber: unused,
    },
    parking: { askAgain: unused, park: unused },
    keyv: (namespace) => new Keyv({ namespace }),
    ...more,
  };
}

export type SlackHarness = PlatformHarness & { readonly server: SlackServer };

/** The real adapter, with the real bolt, connected to a Slack of our own. */
export async function openSlackHarness(options: SlackHarnessOptions = {}): Promise<SlackHarness> {
  const { clock, tiers = false } = options;
  const server = await openSlackServer({ tiers, ...(clock !== undefined && { clock }) });
  const adapter = await connectSlack(server, options);
  return { ...harnessFor(server, adapter), server };
}

export type SlackHarnessOptions = {
  /** Of the server and of the adapter. */
  readonly clock?: () => number;
  readonly deps?: Partial<AdapterDeps>;
  /** Slack takes so many calls of each method a minute. */
  readonly tiers?: boolean;
  /** A call without an answer is given up; short where a test lets one wait. */
  readonly requestTimeoutMs?: number;
};

/** The same, for a day with an outage and a restart. */
export async function openSlackDay(clock: () => number): Promise<DayHarness> {
  const harness = await openSlackHarness({ clock });
  const { server } = harness;
  return {
    ...harness,
    goDown: () => server.goDown(),
    comeBack: () => server.comeBack(),
    newAdapter: () => connectSlack(server, { clock }),
  };
}

/** An adapter of its own on a Slack of ours, started. */
export async function connectSlack(server: SlackServer, options: SlackHarnessOptions): Promise<Adapter> {
  const clock = options.clock ?? Date.now;
  const { requestTimeoutMs = testTiming.requestTimeoutMs } = options;
  const adapter = create({
    ...bareDeps({ clock, ...options.deps }),
    settings: slackSettings(server),
    timing: { ...testTiming, requestTimeoutMs },
  });
  await adapter.start();
  return adapter;
}

/** A harness over a server and an adapter that a test made itself, for instance in two processes. */
export function harnessFor(server: SlackServer, adapter: Adapter): PlatformHarness {
  const { workspace } = server;
  return {
    adapter,
    async addChannel(name) {
      return addressOf(server, addChannel(workspace, name));
    },
    async messages(channel) {
      return channelOf(server, channel)
        .messages.filter((message) => !message.deleted)
        .map((message) => ({
          id: message.ts,
          text: visibleText(message, workspace),
          parentId: message.threadTs,
          edited: message.edited,
        }));
    },
    async markup(channel) {
      const { messages } = channelOf(server, channel);
      return {
        text: messages.map(({ text, blocks }) => markupOf(text, blocks)).join('\n'),
        links: addressesIn(messages.map(({ blocks }) => blocks)),
      };
    },
    writes: (channel) => channelOf(server, channel).writes,
    fault: (fault) => server.faults.add(slackFault(fault), ['chat.postMessage', 'chat.update']),
    hideNextFromHistory() {
      workspace.hideNext = true;
      return {
        release() {
          workspace.hideNext = false;
          for (const channel of workspace.channels.values())
            for (const message of channel.messages) message.hidden = false;
        },
      };
    },
    takeLess(share) {
      workspace.mostBlockBytes *= share;
    },
    async deleteMessage(channel, id) {
      messageOf(server, channel, id).deleted = true;
    },
    async refuseEdits(channel, id) {
      messageOf(server, channel, id).frozen = true;
    },
    async breakChannel(channel, how) {
      if (how === 'gone') channelOf(server, channel).isGone = true;
      else channelOf(server, channel).isRestricted = true;
    },
    refuseToken() {
      server.tokens.botRefusal = 'account_inactive';
    },
    cutSocket: () => server.socketMode.cut(),
    async stop() {
      await adapter.stop();
      await server.stop();
    },
  };
}

export function addressOf(server: SlackServer, channel: SlackChannel): ChannelAddress {
  return { platform: 'slack', workspace: server.workspace.teamId, externalId: channel.id };
}

export function channelOf(server: SlackServer, { externalId }: ChannelAddress): SlackChannel {
  const channel = server.workspace.channels.get(externalId);
  if (channel === undefined) throw new Error(`No channel ${externalId}`);
  return channel;
}

function messageOf(server: SlackServer, channel: ChannelAddress, id: string): SlackMessage {
  const message = channelOf(server, channel).messages.find(({ ts }) => ts === id);
  if (message === undefined) throw new Error(`No message ${id}`);
  return message;
}

function slackFault(fault: Fault): SlackFault {
  switch (fault.kind) {
    case 'answer-lost':
      return { kind: 'drop-after' };
    case 'request-lost':
      return { kind: 'drop-before' };
    case 'never-answered':
      return { kind: 'silence' };
    case 'server-error':
      return { kind: 'server-error', committed: fault.committed };
    case 'limited': {
      // Slack waits in whole seconds.
      const seconds = fault.retryAfterMs === null ? null : Math.ceil(fault.retryAfterMs / 1000);
      return { kind: 'limited', retryAfterSeconds: seconds };
    }
  }
}
