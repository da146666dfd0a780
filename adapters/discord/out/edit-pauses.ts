import { DiscordAPIError } from 'discord.js';
import type { EpochMs } from '../../../src/domain/item.ts';
import { TooManyRequests } from '../link/http.ts';
import { postedAt } from './snowflake.ts';

const hourMs = 3_600_000;
/** Where Discord does not say how long. */
const usualWaitMs = 5 * 60_000;
const longestWaitMs = hourMs;
/** Channels that are remembered, at most. */
const mostChannels = 10_000;
/** "Maximum number of edits to messages older than 1 hour reached." */
const oldEditsLimit = 30046;

/** Until when edits of old messages wait in each channel: one that was refused is not asked for by each of the others. */
export type EditPauses = {
  /** How long the edit has to wait; 0: not at all. */
  waitMs(channelId: string, messageId: string): number;
  /** What an edit met. */
  note(channelId: string, error: unknown): void;
};

/** Discord lets a bot edit messages that are older than an hour only now and then. `now` on its own clock. */
export function createEditPauses(now: () => EpochMs): EditPauses {
  const until = new Map<string, EpochMs>();
  return {
    waitMs(channelId, messageId) {
      if (now() - postedAt(messageId) < hourMs) return 0;
      return Math.max(0, (until.get(channelId) ?? 0) - now());
    },
    note(channelId, error) {
      const waitMs = namedWaitMs(error);
      if (waitMs === null) return;
      if (until.size >= mostChannels) until.clear();
      until.set(channelId, now() + Math.min(waitMs, longestWaitMs));
    },
  };
}

/** Null: it is no limit on old messages. */
function namedWaitMs(error: unknown): number | null {
  if (error instanceof TooManyRequests)
    return error.code === oldEditsLimit ? (error.retryAfterMs ?? usualWaitMs) : null;
  return error instanceof DiscordAPIError && error.code === oldEditsLimit ? usualWaitMs : null;
}
