import { DiscordAPIError, HTTPError, type REST, Routes } from 'discord.js';
import type { FindOutcome, Sought } from '../../../src/chat/ports/adapter.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import { failureOf } from '../link/errors.ts';
import type { BareTexts } from './bare-texts.ts';
import { messageFlags } from './components.ts';
import { carriesMark, type Mark, markOf } from './mark.ts';
import { formatMessageId, placeOf } from './message-id.ts';
import { snowflakeAt } from './snowflake.ts';

/** What looking for a message needs. */
export type FindDeps = {
  readonly rest: REST;
  readonly botId: string;
  /** Whether the bot may read the history there; null: not known. Without it Discord shows an empty list, not an error. */
  readonly mayReadHistory: (channelId: string) => boolean | null;
  readonly clock: () => EpochMs;
  /** Discord's clock less ours, as its last answer told. */
  readonly clockSkewMs: () => number;
  /** The token seems to be refused. */
  readonly onRefused: () => void;
  /** The history was read, or Discord answered 500 to it. */
  readonly sawHistory: (isReadable: boolean, signal: AbortSignal) => Promise<void>;
  readonly bareTexts: Pick<BareTexts, 'of'>;
  /** True where loud posts stay plain. */
  readonly staysPlain: (signal: AbortSignal) => Promise<boolean>;
};

const marginMs = 60_000;
const distrustMs = 6 * 3_600_000;
const pageSize = 100;
const mostPages = 100;

/** Looks for a message of ours in the history by its mark: in the channel, and in the thread for a note under one. */
export async function findMessage(deps: FindDeps, sought: Sought, signal: AbortSignal): Promise<FindOutcome> {
  const { channel } = sought;
  const places = [channel.externalId];
  if (sought.parentMessageId !== null) {
    const parent = placeOf(channel, sought.parentMessageId);
    places.unshift(parent.isInThread ? parent.channelId : parent.messageId);
  }
  const mark = markOf(channel, sought.key);
  const bareText = await deps.bareTexts.of(mark);
  const isSought = (it: HistoryMessage) =>
    it.authorId === deps.botId && (isMarked(it, mark) || (bareText !== null && isBare(it, bareText)));
  try {
    let isEmpty = true;
    for (const place of places) {
      const seen = await findIn(deps, place, place === channel.externalId, isSought, sought, signal);
      if (seen.message !== null) return await foundAt(deps, channel, place, seen.message, signal);
      isEmpty &&= seen.isEmpty;
    }
    await deps.sawHistory(true, signal);
    const mayRead = deps.mayReadHistory(channel.externalId);
    if (mayRead === false) return blind;
    return isEmpty && mayRead === null ? perhapsBlind : { kind: 'absent' };
  } catch (error) {
    if (error instanceof HistoryTooLong) return { kind: 'cannot-look', reason: { code: 'history-too-long' } };
    if (error instanceof HistoryUnreadable)
      return { kind: 'unknown', reason: { code: 'history-unreadable', values: { platform: 'Discord' } } };
    if (error instanceof HTTPError && error.status >= 500) await deps.sawHistory(false, signal);
    const failure = failureOf(error);
    if (failure.kind === 'channel-broken') return { kind: 'cannot-look', reason: failure.reason };
    if (failure.kind === 'platform-refused') deps.onRefused();
    const reason: Reason = failure.kind === 'limited' ? { code: 'asked-to-wait' } : failure.reason;
    return { kind: 'unknown', reason };
  }
}

/** A loud post is plain at first; where its answer was lost it still is. */
async function foundAt(
  deps: FindDeps,
  channel: Sought['channel'],
  place: string,
  { id, flags }: HistoryMessage,
  signal: AbortSignal,
): Promise<FindOutcome> {
  const isPlain = (flags & messageFlags.componentsV2) === 0;
  const unfinished = isPlain && !(await deps.staysPlain(signal).catch(() => true));
  const messageId = formatMessageId(channel, place, id);
  return { kind: 'found', messageId, ...(unfinished && { unfinished }) };
}

const blind: FindOutcome = {
  kind: 'cannot-look',
  reason: { code: 'history-hidden', values: { rights: 'Read Message History' } },
};

const perhapsBlind: FindOutcome = {
  kind: 'unknown',
  reason: { code: 'history-perhaps-hidden', values: { platform: 'Discord' } },
};

class HistoryTooLong extends Error {}

/** An answer that is no list says nothing of what stands there. */
class HistoryUnreadable extends Error {}

async function findIn(
  deps: FindDeps,
  channelId: string,
  mustExist: boolean,
  isSought: (message: HistoryMessage) => boolean,
  sought: Sought,
  signal: AbortSignal,
): Promise<{ readonly message: HistoryMessage | null; readonly isEmpty: boolean }> {
  let after = snowflakeAt(startOf(deps, sought.firstAttemptAt));
  for (let page = 0; page < mostPages; page += 1) {
    const messages = await readPage(deps.rest, channelId, mustExist, after, signal);
    const ours = messages.find(isSought);
    if (ours !== undefined) return { message: ours, isEmpty: false };
    if (messages.length < pageSize) return { message: null, isEmpty: page === 0 && messages.length === 0 };
    after = messages.map((it) => BigInt(it.id)).reduce((most, id) => (id > most ? id : most), after);
  }
  throw new HistoryTooLong(`more than ${pageSize * mostPages} messages since the first attempt`);
}

/**
 * A little before the first attempt, on Discord's clock. Ours may have been wrong then or since: an attempt that seems
 * to lie in the future says nothing, so that a long stretch is searched.
 */
function startOf(deps: FindDeps, firstAttemptAt: EpochMs): EpochMs {
  const skew = deps.clockSkewMs();
  const now = deps.clock() + skew;
  const start = Math.min(firstAttemptAt, firstAttemptAt + skew);
  return start > now ? now - distrustMs : start - marginMs;
}

type HistoryMessage = {
  readonly id: string;
  readonly authorId: string | null;
  readonly nonce: string | null;
  readonly components: unknown;
  readonly content: string;
  readonly flags: number;
};

function isMarked(message: HistoryMessage, mark: Mark): boolean {
  return message.nonce === mark.nonce || carriesMark(message.components, mark);
}

/** It has nothing but the text. */
function isBare({ components, content }: HistoryMessage, text: string): boolean {
  return (!Array.isArray(components) || components.length === 0) && content.trim() === text.trim();
}

const unknownChannel = 10003;

/** One page, newest first. A thread that was never made is an empty one. */
async function readPage(
  rest: REST,
  channelId: string,
  mustExist: boolean,
  after: bigint,
  signal: AbortSignal,
): Promise<readonly HistoryMessage[]> {
  const query = new URLSearchParams({ after: after.toString(), limit: String(pageSize) });
  try {
    const page = await rest.get(Routes.channelMessages(channelId), {
      query,
      signal,
    });
    if (!Array.isArray(page))
      throw new HistoryUnreadable('Discord answered with something that is no history');
    return page.map(readMessage);
  } catch (error) {
    if (!mustExist && error instanceof DiscordAPIError && error.code === unknownChannel) return [];
    throw error;
  }
}

function readMessage(raw: {
  id?: unknown;
  author?: { id?: unknown };
  nonce?: unknown;
  components?: unknown;
  content?: unknown;
  flags?: unknown;
}): HistoryMessage {
  return {
    id: String(raw.id),
    authorId: typeof raw.author?.id === 'string' ? raw.author.id : null,
    nonce: typeof raw.nonce === 'string' ? raw.nonce : null,
    components: raw.components,
    content: typeof raw.content === 'string' ? raw.content : '',
    flags: typeof raw.flags === 'number' ? raw.flags : 0,
  };
}
