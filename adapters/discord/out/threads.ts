import { DiscordAPIError, RateLimitError, type REST, Routes } from 'discord.js';
import type { Post } from '../../../src/domain/post.ts';
import { AddressBlocked, TooManyRequests } from '../link/http.ts';
import { oneLine } from './escape.ts';
import type { MessagePlace } from './message-id.ts';

/** Codes that say: no thread can be made here. No permission, wrong kind of channel, too many threads, AutoMod on its name. */
const noThreadCodes = new Set<unknown>([50013, 50024, 50001, 160006, 160007, 200_000, 200_001, 50035]);
const threadExists = 160004;
/** Gone, closed to us, archived or locked: of a thread this says nothing of the channel that it stands in. */
const closedThreadCodes = new Set<unknown>([10003, 50001, 50013, 50083, 160005]);
const archived = 50083;

/** Minutes without a message after which Discord folds a thread away. A server has about a thousand open ones. */
const archiveAfterMin = 60;

/** The thread under a message, made now where there is none; its id is the message's. Null where there can be none. */
export async function openThread(
  rest: REST,
  parent: MessagePlace,
  post: Post,
  signal: AbortSignal,
): Promise<string | null> {
  if (parent.isInThread) return parent.channelId;
  try {
    await rest.post(Routes.threads(parent.channelId, parent.messageId), {
      body: { name: threadName(post), auto_archive_duration: archiveAfterMin },
      signal,
    });
    return parent.messageId;
  } catch (error) {
    // So many threads may be made and no more: posts do not wait for that.
    const isLimit = error instanceof RateLimitError || error instanceof TooManyRequests;
    if (isLimit && !(error instanceof AddressBlocked)) return null;
    if (!(error instanceof DiscordAPIError)) throw error;
    if (error.code === threadExists) return parent.messageId;
    if (noThreadCodes.has(error.code)) return null;
    throw error;
  }
}

/** Nothing can be said in the thread: what is to be said there is said in its channel. */
export function isThreadClosed(error: unknown): boolean {
  return error instanceof DiscordAPIError && closedThreadCodes.has(error.code);
}

/**
 * Edits what stands in a thread. Sending opens an archived thread, editing does not: it is opened first, which a locked
 * one refuses.
 */
export async function editInThread<T>(
  rest: REST,
  threadId: string,
  edit: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  try {
    return await edit();
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== archived) throw error;
    await rest.patch(Routes.channel(threadId), { body: { archived: false }, signal });
    return edit();
  }
}

function threadName(post: Post): string {
  const text = oneLine(post.kind === 'notice' ? (post.threadName ?? post.text) : post.title);
  return [...text].slice(0, 90).join('').slice(0, 100) || 'Telex';
}
