import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import type { Fault } from '../../contracts/platform-harness.ts';
import { isMessageWrite } from '../discord/faults.ts';
import { discordHarness } from '../discord/harness.ts';
import { openDiscordServer } from '../discord/server.ts';
import { harnessFor } from '../slack/harness.ts';
import { openSlackServer } from '../slack/server.ts';
import { webhookEnvironment, webhookHarness, webhookKey } from '../webhook/harness.ts';
import { openReceiver } from '../webhook/receiver.ts';
import { restlessOf } from './filing-wire.ts';

/**
 * A chat platform in a process of its own, steered over IPC: it outlives every kill of Telex, as the real ones do. It
 * has two channels: one that works, and a silent one in which everything happens and no answer ever comes.
 * Messages to it: `{ fault }`, `{ hold: true }` (answer the next write in the one that works never, and say
 * `{ held: true }` once it happened), `{ lose: true }` (the same for the next new message, but the connection breaks,
 * so that Telex knows that it does not know: `{ lost: true }`), `{ read: true }` (say `{ messages }`, of both channels,
 * and how many edits were refused). The edit of one restless item fails, however often it is tried.
 */
const platform = process.argv[2];
const noAdapter = { stop: async () => {} } as unknown as Adapter;
/** The restless item whose edit keeps failing. */
const stubborn = restlessOf({ number: 1 });
let silentId = '';
let isHolding = false;
let isLosing = false;
let refusedEdits = 0;
/** One at a time: where few writes come, such as after many kills, those that are left over would spoil one post again and again. */
let isFaultWaiting = false;

const { harness, environment } = await open();
const channel = await harness.addChannel('bureau');
const silent = await harness.addChannel('stil');
silentId = silent.externalId;
say({ ready: { channel: channel.externalId, silent: silentId, environment } });

type Order = { readonly fault?: Fault; readonly hold?: true; readonly lose?: true; readonly read?: true };

process.on('message', (order: Order) => {
  if (order.fault !== undefined && !isFaultWaiting) {
    harness.fault(order.fault);
    isFaultWaiting = true;
  }
  if (order.hold === true) isHolding = true;
  if (order.lose === true) isLosing = true;
  if (order.read === true) void read();
});
process.on('disconnect', () => process.exit(0));

async function read(): Promise<void> {
  const [working, unanswered] = await Promise.all([channel, silent].map(textsOf));
  say({ messages: { working, unanswered, refusedEdits } });
}

async function textsOf(each: typeof channel): Promise<readonly string[]> {
  return (await harness.messages(each)).map(({ text }) => text);
}

/** How long an answer takes in this channel. */
function answerMs(channelId: string, isWrite: boolean): number {
  if (channelId !== '' && channelId === silentId) return Infinity;
  if (!isHolding || !isWrite || channelId !== channel.externalId) return 0;
  isHolding = false;
  say({ held: true });
  return Infinity;
}

/** The next new message in the channel that works: it stands there, and its answer is lost. Asked of a write that no fault was meant for. */
function losesAnswer(channelId: string, isPost: boolean): boolean {
  if (!isLosing || !isPost || channelId !== channel.externalId) return false;
  isLosing = false;
  say({ lost: true });
  return true;
}

function refusesEdit(isEdit: boolean, body: unknown): boolean {
  const isRefused = isEdit && JSON.stringify(body).includes(stubborn);
  if (isRefused) refusedEdits++;
  return isRefused;
}

function open() {
  if (platform === 'webhook') return openWebhook();
  return platform === 'slack' ? openSlack() : openDiscord();
}

async function openWebhook() {
  const receiver = await openReceiver(webhookKey);
  receiver.onEvent = ({ type, data }) => {
    const isPost = type === 'post.created';
    if (refusesEdit(!isPost, data)) return { kind: 'server-error', committed: false };
    if (losesAnswer(data.channel, isPost)) return { kind: 'answer-lost' };
    return answerMs(data.channel, true) === 0 ? null : { kind: 'never-answered' };
  };
  return {
    harness: webhookHarness(receiver, noAdapter),
    environment: webhookEnvironment(receiver.url, ['bureau', 'stil']),
  };
}

async function openSlack() {
  const server = await openSlackServer({
    spoils(method, args) {
      if (isSlackWrite(method)) isFaultWaiting = false;
      if (refusesEdit(method === 'chat.update', args)) return { kind: 'server-error', committed: false };
      return losesAnswer(String(args.channel), method === 'chat.postMessage') ? { kind: 'drop-after' } : null;
    },
    onCall: (method, channelId) => answerMs(channelId, isSlackWrite(method)),
  });
  const { bot, app } = server.tokens;
  return {
    harness: harnessFor(server, noAdapter),
    environment: { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_API_URL: server.apiUrl },
  };
}

async function openDiscord() {
  const server = await openDiscordServer({
    spoils({ method, path, body }) {
      const isWrite = isMessageWrite(method, path);
      if (isWrite) isFaultWaiting = false;
      if (refusesEdit(isWrite && method === 'PATCH', body))
        return { kind: 'server-error', status: 502, after: false };
      return losesAnswer(channelIn(path), isWrite && method === 'POST')
        ? { kind: 'drop', after: true }
        : null;
    },
    onRequest: (method, path) => answerMs(channelIn(path), isMessageWrite(method, path)),
  });
  return {
    harness: discordHarness(server, noAdapter),
    environment: { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl },
  };
}

function isSlackWrite(method: string): boolean {
  return /^chat\.(?:postMessage|update)$/.test(method);
}

function channelIn(path: string): string {
  return /^\/channels\/(\d+)\//.exec(path)?.[1] ?? '';
}

function say(message: object): void {
  process.send?.(message);
}
