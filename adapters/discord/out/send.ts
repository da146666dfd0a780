import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Act, SendOutcome } from '../../../src/chat/ports/adapter.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Post } from '../../../src/domain/post.ts';
import type { Log } from '../../../src/observability/log.ts';
import { failureOf } from '../link/errors.ts';
import { RequestLost } from '../link/http.ts';
import { messageFlags } from './components.ts';
import { oneLine } from './escape.ts';
import { type Mark, markOf } from './mark.ts';
import { formatMessageId, placeOf } from './message-id.ts';
import { type MessageBody, renderLoud, renderPost } from './render-card.ts';
import { postedAt } from './snowflake.ts';

/** What sending needs. */
export type SendDeps = {
  readonly rest: REST;
  readonly locale: Locale;
  readonly log: Log;
  /** True where loud posts stay plain: announcement channels, whose followers would not get the edit. */
  readonly staysPlain: () => Promise<boolean>;
  /** The time on Discord's clock. */
  readonly discordNow: () => EpochMs;
};

/** One act, carried out once over REST. It never tries again by itself: how it ended is the caller's to judge. */
export async function sendAct(deps: SendDeps, act: Act, signal: AbortSignal): Promise<SendOutcome> {
  try {
    if (act.kind === 'edit') return await editMessage(deps, act, signal);
    return act.kind === 'post' ? await postCard(deps, act, signal) : await postReply(deps, act, signal);
  } catch (error) {
    return failureOf(error);
  }
}

async function postCard(
  deps: SendDeps,
  act: Act & { kind: 'post' },
  signal: AbortSignal,
): Promise<SendOutcome> {
  const mark = markOf(act.channel, act.key);
  const messageId = await postMessage(deps, act.channel.externalId, act.post, mark, null, signal);
  return { kind: 'sent', messageId };
}

async function editMessage(
  deps: SendDeps,
  act: Act & { kind: 'edit' },
  signal: AbortSignal,
): Promise<SendOutcome> {
  const place = placeOf(act.channel, act.messageId);
  const body = renderPost(act.post, markOf(act.channel, act.key), deps.locale);
  await deps.rest.patch(messageRoute(place.channelId, place.messageId), { body, signal });
  return { kind: 'sent', messageId: act.messageId };
}

/**
 * A follow-up goes into a thread under the message, so that the channel stays a list of stories. A loud one (a kill,
 * a correction) answers the message in the channel itself: a thread tells nobody who is not in it.
 */
async function postReply(
  deps: SendDeps,
  act: Act & { kind: 'thread-note' },
  signal: AbortSignal,
): Promise<SendOutcome> {
  const mark = markOf(act.channel, act.key);
  const parent = placeOf(act.channel, act.messageId);
  const isLoud = act.post.kind === 'notice' && act.post.loud;
  const threadId = isLoud ? null : await openThread(deps, parent, act.post, signal);
  const target = threadId ?? parent.channelId;
  const repliesTo = threadId === null ? parent.messageId : null;
  const id = await postMessage(deps, target, act.post, mark, repliesTo, signal);
  return { kind: 'sent', messageId: formatMessageId(act.channel, target, id) };
}

/** Codes that say: no thread can be made here. Missing permission, wrong kind of channel, too many threads. */
const noThreadCodes = new Set<unknown>([50013, 50024, 50001, 160006, 160007]);
const threadExists = 160004;

/** The thread under a message, made now where there is none; its id is the message's. Null where there can be none. */
async function openThread(
  deps: SendDeps,
  parent: ReturnType<typeof placeOf>,
  post: Post,
  signal: AbortSignal,
): Promise<string | null> {
  if (parent.isInThread) return parent.channelId;
  try {
    await deps.rest.post(Routes.threads(parent.channelId, parent.messageId), {
      body: { name: threadName(post), auto_archive_duration: 1440 },
      signal,
    });
    return parent.messageId;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === threadExists) return parent.messageId;
    if (noThreadCodes.has(error.code)) return null;
    throw error;
  }
}

function threadName(post: Post): string {
  const text = oneLine(post.kind === 'notice' ? post.text : post.title);
  return [...text].slice(0, 90).join('').slice(0, 100) || 'Telex';
}

/**
 * Posts once. A loud post is plain at first and made into a card after, which may fail without harm. Discord gives
 * back the earlier message where the same key was posted before: that one may show an older text.
 */
async function postMessage(
  deps: SendDeps,
  channelId: string,
  post: Post,
  mark: Mark,
  repliesTo: string | null,
  signal: AbortSignal,
): Promise<string> {
  const card = renderPost(post, mark, deps.locale);
  const loud = renderLoud(post, mark);
  const isDressed = loud !== null && !(await staysPlain(deps));
  const first = loud ?? { ...card, flags: card.flags | messageFlags.suppressNotifications };
  const startedAt = deps.discordNow();
  const answer = await deps.rest.post(Routes.channelMessages(channelId), {
    body: withIdentity(first, mark, repliesTo),
    signal,
  });
  const id = idOf(answer);
  const isEarlier = postedAt(id) < startedAt - earlierMs;
  if (isEarlier || isDressed) {
    await dressUp(deps, channelId, id, card, signal);
  }
  return id;
}

/** Asked before the post: what fails here has posted nothing. */
async function staysPlain(deps: SendDeps): Promise<boolean> {
  try {
    return await deps.staysPlain();
  } catch (error) {
    if (error instanceof RequestLost) throw new RequestLost(false, error.reason, { cause: error });
    throw error;
  }
}

function withIdentity(body: MessageBody, mark: Mark, repliesTo: string | null): object {
  // A new message of components may not name what it cannot have; an edit must, to clear it.
  const { content, embeds: _none, ...rest } = body;
  return {
    ...rest,
    ...(content === null ? {} : { content }),
    nonce: mark.nonce,
    enforce_nonce: true,
    ...(repliesTo === null ? {} : { message_reference: { message_id: repliesTo, fail_if_not_exists: true } }),
  };
}

async function dressUp(
  deps: SendDeps,
  channelId: string,
  id: string,
  card: MessageBody,
  signal: AbortSignal,
): Promise<void> {
  try {
    await deps.rest.patch(messageRoute(channelId, id), { body: card, signal });
  } catch (error) {
    deps.log.debug(
      { channel: channelId, message: id, err: error },
      'a message could not be brought up to date',
    );
  }
}

function messageRoute(channelId: string, messageId: string): `/channels/${string}/messages/${string}` {
  return Routes.channelMessage(channelId, messageId);
}

/** Discord's clock is known to the second, and a little later than it was. */
const earlierMs = 3000;

function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') {
    return answer.id;
  }
  throw new TypeError('Discord gave a message without an id');
}
