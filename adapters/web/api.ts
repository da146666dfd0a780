import type { IncomingMessage } from 'node:http';
import type { CommandRouter } from '../../src/chat/ports/command.ts';
import type { Locale } from '../../src/chat/ports/locale.ts';
import { shownName } from '../../src/chat/router/command-list.ts';
import { replyToText } from '../../src/chat/words/reply-text.ts';
import type { Channel } from '../../src/domain/channel.ts';
import { type Person, personOnBoard } from '../../src/domain/handling/person.ts';
import type { BoardStore } from '../../src/store/board-store.ts';
import type { SubscriptionStore } from '../../src/store/ports.ts';
import type { ChannelList } from './client/types.ts';
import { completeLine } from './complete-line.ts';
import type { DeskStatus } from './desk-status.ts';
import type { ToJson } from './message-json.ts';
import { allow, HttpError, readJson, stringIn } from './respond.ts';
import { searchApi } from './search-api.ts';
import type { WireStatus } from './wire-status.ts';

type ApiDeps = Parameters<typeof searchApi>[1] & {
  readonly board: BoardStore;
  readonly subscriptions: SubscriptionStore;
  readonly router: CommandRouter;
  readonly locale: Locale;
  readonly clock: () => number;
  readonly toJson: ToJson;
  readonly status: WireStatus;
  readonly desk: DeskStatus;
};

const postsShown = 50;
const postsAtMost = 200;
const longestCommand = 1_000;
/** More unread are not counted. */
const mostUnread = 999;

/** The board's JSON faces. Throws HttpError for what the asker did wrong. */
export async function answerApi(request: IncomingMessage, url: URL, deps: ApiDeps): Promise<object> {
  const [, api, kind, name, action, ...rest] = url.pathname.split('/').map(decode);
  const address = rest.length > 0 ? '' : [api, kind, name && ':name', action].filter(Boolean).join('/');
  switch (address) {
    case 'api/channels':
      allow('GET', request);
      return listChannels(url.searchParams, deps);
    case 'api/status':
      allow('GET', request);
      return { status: await deps.status.read() };
    case 'api/desk':
      allow('GET', request);
      return { desk: await deps.desk.read() };
    case 'api/search':
      allow('GET', request);
      return searchApi(url.searchParams, deps);
    case 'api/commands':
      allow('GET', request);
      return { commands: deps.router.commands.map((command) => describeCommand(command, deps.locale)) };
    case 'api/complete': {
      allow('GET', request);
      const channel = await channelNamed(url.searchParams.get('channel') ?? '', deps);
      return { choices: await completeLine(url.searchParams.get('text') ?? '', channel, deps) };
    }
    case 'api/channels/:name/posts':
      allow('GET', request);
      return listPosts(await channelNamed(name ?? '', deps), url.searchParams, deps);
    case 'api/channels/:name/commands': {
      allow('POST', request);
      const channel = await channelNamed(name ?? '', deps);
      return runCommand(channel, await readJson(request), deps);
    }
    default:
      throw new HttpError(404, `There is nothing at ${url.pathname}.`);
  }
}

/**
 * `seq` is read first: whoever then asks for the events since it misses nothing. `seen`, any number of times, is
 * `12:buitenland`: the newest seq that the reader saw in that channel.
 */
async function listChannels(query: URLSearchParams, deps: ApiDeps): Promise<ChannelList> {
  const { subscriptions, board, clock, status } = deps;
  const seq = await board.lastSeq();
  const ours = (await subscriptions.channels()).filter(({ platform }) => platform === 'web');
  const seen = seenIn(query);
  const channels = await Promise.all(
    ours.map(async ({ id, externalId, name }) => {
      const [newest] = await board.list(externalId, 1, null);
      const topics = (await subscriptions.followed(id)).map(({ topic }) => topic);
      const follows = [...new Set(topics)];
      const since = seen.get(externalId);
      return {
        name: externalId,
        label: name,
        follows,
        newestId: newest?.id ?? null,
        unread: since === undefined ? null : await board.countSince(externalId, since, mostUnread),
        ...(await status.ofChannel(follows)),
      };
    }),
  );
  return { now: new Date(clock()).toISOString(), seq, channels };
}

function seenIn(query: URLSearchParams): ReadonlyMap<string, number> {
  return new Map(
    query.getAll('seen').map((each) => {
      const [, seq, name] = /^(\d{1,15}):(.*)$/su.exec(each) ?? [];
      if (name === undefined) throw new HttpError(400, `"${each}" is no seen=12:buitenland.`);
      return [name, Number(seq)];
    }),
  );
}

async function listPosts(channel: Channel, query: URLSearchParams, { board, toJson }: ApiDeps) {
  const limit = Math.min(wholeNumber(query, 'limit') ?? postsShown, postsAtMost);
  const posts = await board.list(channel.externalId, limit, wholeNumber(query, 'before'));
  return { posts: posts.map(toJson) };
}

async function runCommand(channel: Channel, body: unknown, { router, locale }: ApiDeps) {
  const text = stringIn(body, 'text', '{"text": "/laatste"}: the command as typed');
  if (text.length > longestCommand)
    throw new HttpError(400, `A command has at most ${longestCommand} characters.`);
  const reply = await router.run({
    channel,
    channelName: channel.name,
    mayManage: async () => true,
    person: async () => personIn(body),
    asker: personIn(body)?.userId ?? null,
    locale: null,
    text,
  });
  const answer = { reply: { ...reply, text: replyToText(reply, locale) } };
  // The browser asks for the name, keeps it, and sends it with this command and all that come after.
  return reply.asksName === true ? { ...answer, asksName: true } : answer;
}

/** Who asks, by the name that the browser has from her; null where it has none. */
function personIn(body: unknown): Person | null {
  const isNamed = typeof body === 'object' && body !== null && 'name' in body;
  return isNamed && typeof body.name === 'string' ? personOnBoard(body.name) : null;
}

async function channelNamed(name: string, { subscriptions }: ApiDeps): Promise<Channel> {
  const channel = await subscriptions.known({ platform: 'web', externalId: name });
  if (channel === null) throw new HttpError(404, `There is no channel "${name}" on the board.`);
  return channel;
}

function describeCommand(command: CommandRouter['commands'][number], locale: Locale) {
  const { help, arguments: args } = command;
  return {
    name: shownName(command, locale),
    help: help[locale],
    arguments: args.map((each) => ({
      name: each.name[locale],
      kind: each.kind.name,
      required: each.required,
      help: each.help[locale],
    })),
  };
}

/** Null when it was not given. Throws HttpError. */
function wholeNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (!/^\d{1,15}$/.test(text) || text === '0')
    throw new HttpError(400, `"${text}" is not a number for ${name}.`);
  return Number(text);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpError(400, 'This address is not well encoded.');
  }
}
