import type { CommandDesk } from '../../src/chat/command.ts';
import type { Locale } from '../../src/chat/locale.ts';
import { replyToText } from '../../src/chat/reply-text.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { BoardStore, SubscriptionStore } from '../../src/store/ports.ts';
import { completeLine } from './complete-line.ts';
import { messageJson } from './message-json.ts';
import { HttpError } from './respond.ts';

type ApiDeps = {
  readonly board: BoardStore;
  readonly subscriptions: SubscriptionStore;
  readonly desk: CommandDesk;
  readonly locale: Locale;
  readonly clock: () => number;
  readonly tellAge: (issuedAt: number) => string;
};

type ApiRequest = { readonly method: string; readonly url: URL; readonly body: unknown };

const postsShown = 50;
const postsAtMost = 200;

/** The board's JSON faces. Null: there is no such address. Throws HttpError for what the asker did wrong. */
export async function answerApi(request: ApiRequest, deps: ApiDeps): Promise<object | null> {
  const { method, url, body } = request;
  const [, api, kind, name, action, ...rest] = url.pathname.split('/').map(decode);
  if (api !== 'api' || rest.length > 0) return null;
  const get = method === 'GET' || method === 'HEAD';
  const address = [kind, name === undefined ? null : ':name', action].filter((part) => part).join('/');
  const allowed = addresses[address];
  if (allowed === undefined) return null;
  if (allowed !== (get ? 'GET' : method)) throw new HttpError(405, `Use ${allowed} here.`);
  switch (address) {
    case 'channels':
      return { now: new Date(deps.clock()).toISOString(), channels: await listChannels(deps) };
    case 'commands':
      return { commands: deps.desk.commands.map((command) => describeCommand(command, deps.locale)) };
    case 'complete':
      return { choices: await completeLine(url.searchParams, deps) };
    case 'channels/:name/posts':
      return listPosts(await channelNamed(name ?? '', deps), url.searchParams, deps);
    default:
      return runCommand(await channelNamed(name ?? '', deps), body, deps);
  }
}

const addresses: Readonly<Record<string, 'GET' | 'POST'>> = {
  channels: 'GET',
  commands: 'GET',
  complete: 'GET',
  'channels/:name/posts': 'GET',
  'channels/:name/commands': 'POST',
};

async function listChannels({ subscriptions, board }: ApiDeps) {
  const channels = (await subscriptions.channels()).filter(({ platform }) => platform === 'web');
  return Promise.all(
    channels.map(async ({ id, externalId, name }) => {
      const [newest] = await board.list(externalId, 1, null);
      return {
        name: externalId,
        label: name,
        follows: (await subscriptions.followed(id)).map(({ topic }) => topic),
        newestId: newest?.id ?? null,
      };
    }),
  );
}

async function listPosts(channel: Channel, query: URLSearchParams, { board, tellAge }: ApiDeps) {
  const limit = Math.min(wholeNumber(query, 'limit') ?? postsShown, postsAtMost);
  const posts = await board.list(channel.externalId, limit, wholeNumber(query, 'before'));
  return { posts: posts.map((message) => messageJson(message, tellAge)) };
}

async function runCommand(channel: Channel, body: unknown, { desk, locale }: ApiDeps) {
  const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined;
  if (typeof text !== 'string') throw new HttpError(400, 'Send {"text": "/laatste"}: the command as typed.');
  const reply = await desk.run({
    channel,
    channelName: channel.name,
    mayManage: true,
    locale: null,
    text: text.slice(0, 1_000),
  });
  return { reply: { ...reply, text: replyToText(reply, locale) } };
}

async function channelNamed(name: string, { subscriptions }: ApiDeps): Promise<Channel> {
  const channels = await subscriptions.channels();
  const channel = channels.find(({ platform, externalId }) => platform === 'web' && externalId === name);
  if (channel === undefined) throw new HttpError(404, `There is no channel "${name}" on the board.`);
  return channel;
}

function describeCommand({ name, help, arguments: args }: CommandDesk['commands'][number], locale: Locale) {
  return {
    name,
    help: help[locale],
    arguments: args.map((each) => ({
      name: each.name[locale],
      kind: each.kind,
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
