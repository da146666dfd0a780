import { type HourOfWeek, hourMs, hourOfWeek } from '../domain/hour-of-week.ts';
import type { EpochMs } from '../domain/item.ts';
import { backOffMs } from './back-off.ts';

const minEveryMs = 10_000;
/** How often a source is polled whose hub sends what is new. */
const fedEveryMs = 15 * 60_000;
/** How far a feed's own wish or its silence may stretch an interval nobody set by hand. */
const maxRestMs = 60 * 60_000;
/** A source that brings nothing is asked again after this part of the time that it has been silent. */
const silenceShare = 1 / 12;
/** A source whose items usually follow each other within this long is a busy one: it is left alone for no longer, for a day. */
const busyGapMs = 15 * 60_000;
const dayMs = 24 * hourMs;
/** How long a source that keeps failing is left alone at most, unless its own interval is longer: by failures in a row. */
const backOffs = [
  /** A week, at an hour. */
  { from: 300, mostMs: 4 * hourMs },
  /** A day, at a quarter of an hour. */
  { from: 120, mostMs: hourMs },
  { from: 0, mostMs: 15 * 60_000 },
] as const;
/** How long a source that is said to be gone is left alone. */
const goneAgainMs = dayMs;
/** How much sooner or later than the interval that the newsroom set a poll may be due. */
const spreadShare = 0.025;
/** How much of the interval a poll that began late may make the next one come sooner. */
const madeUpShare = 0.1;
/** How long a `Retry-After` is believed. */
const maxRetryAfterMs = dayMs;
/** After a skipped hour not all come back in the same second. */
const spreadMs = 5 * 60_000;

/** How a poll ended, as far as the time of the next one depends on it. */
export type PollEnd = {
  readonly now: EpochMs;
  /** When it was to begin. */
  readonly dueAt: EpochMs;
  /** When it began. Absent: now. */
  readonly beganAt?: EpochMs;
  /** The source's interval, from the newsroom file or the default. */
  readonly everyMs: number;
  /** The newsroom wrote `every` for this source. */
  readonly everyIsSet: boolean;
  readonly outcome: 'ok' | 'cut' | 'limited' | 'failed' | 'gone';
  /** Failures in a row, this one included: 0 after a good poll. */
  readonly failCount: number;
  /** What the source wishes and is used to, as far as it counts: see restMs. */
  readonly rhythm: Rhythm;
  readonly retryAfterMs: number | null;
  /** Its hub sends what is new, so that it is polled as a safety net. Absent: it does not. */
  readonly isFed?: boolean;
  /** From 0 up to 1. */
  readonly random: () => number;
};

/** What a source says of how often it is to be read, and how often it brings something. */
export type Rhythm = {
  /** The feed's `ttl` or `sy:updatePeriod`, as last read. */
  readonly pollEveryMs: number | null;
  readonly maxAgeMs: number | null;
  /** `skipHours` and `skipDays`. */
  readonly skippedHours: readonly HourOfWeek[];
  /** When it last brought something new; null: not known, or of no account (a folder). */
  readonly lastItemAt: EpochMs | null;
  /** The usual time between its items; null: not known. */
  readonly itemGapMs: number | null;
};

/** Of a source that wishes nothing: a folder, or one that could not be read. */
export const noRhythm: Rhythm = {
  pollEveryMs: null,
  maxAgeMs: null,
  skippedHours: [],
  lastItemAt: null,
  itemGapMs: null,
};

/**
 * When a source is due again.
 *
 * - After a 410 (gone for good): once a day, for nothing that a server says once is final.
 * - After a good poll: its interval. Where the newsroom did not set `every`, it is longer, up to an hour, where the feed
 *   wishes that (`ttl`, `sy:updatePeriod`, `max-age`) or has brought nothing for a while, and the hours that it asks not to
 *   be read at (`skipHours`, `skipDays`) are passed over, a day's worth at most. Where the newsroom did, that is what the
 *   editors want: all of this is put aside, since a conditional GET costs the server next to nothing.
 * - After a document that was cut off: soon, since what is missing may be news.
 *   Whatever `every` says it is a quarter of an hour at least where its hub sends what is new.
 * - `Retry-After` is not a wish but an order: honoured whatever `every` says, up to a day. After a limit it is all that
 *   counts; a limit that names no time is a minute and then more.
 * - After failures: the interval doubles with each in a row, to 15 minutes (or the interval, if longer), to an hour after a
 *   day of failures and to four after a week. Half of the wait is random, so that sources that fell together do not come
 *   back together.
 * - Never within 10 s of its end; within 10 s of its beginning where the newsroom set so short an interval, so that what polls are
 *   rounded up to, a tick, is no part of it. A good poll is spread by a twentieth, so that a thousand sources do not fall due in one tick: half of
 *   it before the interval that the newsroom set, counted from when the poll was to begin, so that it is kept over an hour.
 */
export function nextPollAt(poll: PollEnd): EpochMs {
  const everyMs = Math.max(minEveryMs, poll.everyMs);
  const waitMs = waitOf(poll, everyMs);
  // A thousand sources that were told the same do not come back in the same second, and none sooner than it was told.
  const orderedMs = Math.min(poll.retryAfterMs ?? 0, maxRetryAfterMs) * (1 + 0.1 * poll.random());
  const at = poll.now + Math.ceil(Math.max(leastMs(poll), waitMs, orderedMs));
  return poll.outcome === 'ok' && !poll.everyIsSet ? afterSkipped(at, poll) : at;
}

function waitOf(poll: PollEnd, everyMs: number): number {
  if (poll.outcome === 'gone') return goneAgainMs * (1 + 0.05 * poll.random());
  if (poll.outcome === 'cut') return minEveryMs * (1 + 0.5 * poll.random());
  return poll.outcome === 'ok' ? restMs(poll, everyMs) : failedMs(poll, everyMs);
}

function restMs(poll: PollEnd, everyMs: number): number {
  const netMs = poll.isFed === true ? fedEveryMs : 0;
  const { pollEveryMs, maxAgeMs } = poll.rhythm;
  const wishedMs = Math.min(Math.max(pollEveryMs ?? 0, maxAgeMs ?? 0), maxRestMs);
  if (!poll.everyIsSet || netMs > everyMs) {
    const ownMs = poll.everyIsSet ? 0 : Math.max(wishedMs, silentMs(poll));
    return Math.max(everyMs, ownMs, netMs) * (1 + 0.05 * poll.random());
  }
  // What waited for its turn for longer comes later: two polls are never made up for at once.
  const lateMs = Math.min(Math.max(poll.now - poll.dueAt, 0), everyMs * madeUpShare);
  // At the least interval there is none is due later than it: with the next tick it would be a second more.
  const span = everyMs > minEveryMs ? 2 * spreadShare : spreadShare;
  return everyMs * (1 - spreadShare + span * poll.random()) - lateMs;
}

/** A host is not asked again sooner, but for the part by which any interval may come early: a tick is never at the same millisecond. */
function leastMs({ outcome, everyIsSet, isFed, now, beganAt = now }: PollEnd): number {
  if (outcome !== 'ok' || !everyIsSet || isFed === true) return minEveryMs;
  return minEveryMs * (1 - spreadShare) - Math.max(now - beganAt, 0);
}

/** The longer nothing comes, the longer the next look may wait; what then comes is late by a twelfth of the silence at most. */
function silentMs({ now, rhythm: { lastItemAt, itemGapMs } }: PollEnd): number {
  if (lastItemAt === null || lastItemAt > now) return 0;
  const silence = now - lastItemAt;
  const isBusy = itemGapMs !== null && itemGapMs <= busyGapMs && silence < dayMs;
  return Math.min(silence * silenceShare, isBusy ? busyGapMs : maxRestMs);
}

function afterSkipped(at: EpochMs, { rhythm, random }: PollEnd): EpochMs {
  const skipped = new Set(rhythm.skippedHours);
  if (!skipped.has(hourOfWeek(at))) return at;
  const hour = Math.floor(at / hourMs) * hourMs;
  const ahead = Array.from({ length: 24 }, (_, index) => hour + (index + 1) * hourMs);
  const next = ahead.find((start) => !skipped.has(hourOfWeek(start))) ?? at + dayMs;
  return next + Math.round(spreadMs * random());
}

function failedMs(poll: PollEnd, everyMs: number): number {
  // It said for how long, which may be less than a minute.
  if (poll.outcome === 'limited' && poll.retryAfterMs !== null) return everyMs;
  const most = backOffs.find(({ from }) => poll.failCount >= from) ?? backOffs[2];
  const mostMs = Math.max(most.mostMs, everyMs);
  // A host that limits us without saying for how long gets a minute at least.
  const firstMs = poll.outcome === 'limited' ? Math.max(everyMs, 60_000) : everyMs;
  return backOffMs(poll.failCount, { firstMs, mostMs, factor: 2 }, poll.random);
}
