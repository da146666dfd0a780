import type { EpochMs } from '../domain/item.ts';
import { backOffMs } from './back-off.ts';

const minEveryMs = 10_000;
/** How far a feed's own wish (`ttl`, `sy:updatePeriod`, `max-age`) may stretch an interval nobody set by hand. */
const maxHintMs = 15 * 60_000;
/** How long a source that keeps failing is left alone at most, unless its own interval is longer. */
const maxBackOffMs = 15 * 60_000;
/** How long a source that is said to be gone is left alone. */
const goneAgainMs = 24 * 3_600_000;
/** How long a `Retry-After` is believed. */
const maxRetryAfterMs = 24 * 3_600_000;

/** How a poll ended, as far as the time of the next one depends on it. */
export type PollEnd = {
  readonly now: EpochMs;
  /** The source's interval, from the newsroom file or the default. */
  readonly everyMs: number;
  /** The newsroom wrote `every` for this source. */
  readonly everyIsSet: boolean;
  readonly outcome: 'ok' | 'cut' | 'limited' | 'failed' | 'gone';
  /** Failures in a row, this one included: 0 after a good poll. */
  readonly failCount: number;
  /** The feed's `ttl` or `sy:updatePeriod`, as last read. */
  readonly pollEveryMs: number | null;
  readonly maxAgeMs: number | null;
  readonly retryAfterMs: number | null;
  /** From 0 up to 1. */
  readonly random: () => number;
};

/**
 * When a source is due again.
 *
 * - After a 410 (gone for good): once a day, for nothing that a server says once is final.
 * - After a good poll: its interval. Where the newsroom did not set `every`, a longer wish of the feed (`ttl`,
 *   `sy:updatePeriod`, `max-age`) is honoured up to 15 minutes. Where it did, that is what the editors want: the wish is
 *   put aside, since a conditional GET costs the server next to nothing.
 * - After a document that was cut off: soon, since what is missing may be news.
 * - `Retry-After` is not a wish but an order: honoured whatever `every` says, up to a day.
 * - After failures: the interval doubles with each in a row, to 15 minutes (or the interval, if longer). Half of the wait
 *   is random, so that sources that fell together do not come back together.
 * - Never within 10 s. A good poll is spread by up to 5 %, so that a thousand sources do not fall due in one tick.
 */
export function nextPollAt(poll: PollEnd): EpochMs {
  const everyMs = Math.max(minEveryMs, poll.everyMs);
  const waitMs = waitOf(poll, everyMs);
  // A thousand sources that were told the same do not come back in the same second, and none sooner than it was told.
  const orderedMs = Math.min((poll.retryAfterMs ?? 0) * (1 + 0.1 * poll.random()), maxRetryAfterMs);
  return poll.now + Math.ceil(Math.max(minEveryMs, waitMs, orderedMs));
}

function waitOf(poll: PollEnd, everyMs: number): number {
  if (poll.outcome === 'gone') return goneAgainMs * (1 + 0.05 * poll.random());
  if (poll.outcome === 'cut') return minEveryMs * (1 + 0.5 * poll.random());
  return poll.outcome === 'ok' ? restMs(poll, everyMs) : failedMs(poll, everyMs);
}

function restMs(poll: PollEnd, everyMs: number): number {
  const wishedMs = Math.max(poll.pollEveryMs ?? 0, poll.maxAgeMs ?? 0);
  const hintMs = poll.everyIsSet ? 0 : Math.min(wishedMs, maxHintMs);
  return Math.max(everyMs, hintMs) * (1 + 0.05 * poll.random());
}

function failedMs(poll: PollEnd, everyMs: number): number {
  const mostMs = Math.max(maxBackOffMs, everyMs);
  // A host that limits us without saying for how long gets a minute at least.
  const firstMs = poll.outcome === 'limited' ? Math.max(everyMs, 60_000) : everyMs;
  return backOffMs(poll.failCount, { firstMs, mostMs, factor: 2 }, poll.random);
}
