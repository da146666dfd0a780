import { hourMs, hoursPerWeek } from '../hour-of-week.ts';
import type { EpochMs } from '../item.ts';
import { type GapLengths, gapClass, gapClasses, readGapLengths } from './gap-lengths.ts';
import type { HourClock } from './hour-clock.ts';
import { hourRates } from './hour-rates.ts';

/** What is known of when a source brings something: as much after years as after a month. */
export type Rhythm = {
  /** By hour of the week: how often it brought something, and how many hours it was watched. What is long ago counts less. */
  readonly counts: Float32Array;
  readonly watched: Float32Array;
  /** How often a gap was so long: see gap-lengths.ts. */
  readonly gaps: Float32Array;
  /** Since when it is watched. */
  readonly since: EpochMs;
  /** How often it brought something, ever. */
  readonly arrivals: number;
  /** When it last did, and how often in that hour: counted once the hour is over, for an hour that was watched in part says less. */
  readonly spokeAt: EpochMs;
  readonly inItsHour: number;
  /** How many arrivals were due since, up to `countedTo`. */
  readonly due: number;
  readonly countedTo: EpochMs;
  /** It was silent beyond what is strange, and spoke again: until then only a longer silence is. Null: it was not. */
  readonly doubt: { readonly due: number; readonly until: EpochMs } | null;
};

const weekMs = hoursPerWeek * hourMs;
/** After so many weeks something counts for a third. */
const memory = 6;
const kept = Math.exp(-1 / memory);
/** Nothing is strange before so much was seen. */
const leastSeenMs = 2 * weekMs;
const leastArrivals = 20;
const leastGaps = 6;
/** Before that the rhythm is known too little to say how long a gap was by it. */
const firstGapMs = 10 * 24 * hourMs;
/** Sooner than this nothing is. */
const leastMs = 10 * 60_000;
/** A silence that ended by itself may come again for so long: only a longer one is strange until then, up to so many times what is else. */
const doubtMs = 31 * 24 * hourMs;
const mostDoubt = 5;
/** After a second silence within that time so many times its length is waited for, for so long. */
const onceMore = 1.5;
const onceMoreMs = 3 * doubtMs;
/** Up to so many usual gaps it was chance, after which so many are waited for. */
const chanceAtMost = 4;
const chanceBelieved = 2.6;
/** A gap that was strange is remembered as one of so many times what is strange: one holiday does not make the next usual. */
const strangeKept = 1.2;
/** So far ahead it is looked when silence will be strange. */
const mostHoursAhead = 5 * hoursPerWeek;

/** Of a source that brought something for the first time: all of a first document counts as one. */
export function beginRhythm(at: EpochMs): Rhythm {
  return {
    counts: new Float32Array(hoursPerWeek),
    watched: new Float32Array(hoursPerWeek),
    gaps: new Float32Array(gapClasses),
    since: at,
    arrivals: 0,
    spokeAt: at,
    inItsHour: 0,
    due: 0,
    countedTo: at,
    doubt: null,
  };
}

/** When silence is strange from, if nothing comes; null: too little is known, or it never is. */
export function strangeFrom(rhythm: Rhythm, clock: HourClock): EpochMs | null {
  return strangeBy(rhythm, ratesOf(rhythm), limitOf(rhythm, rhythm.countedTo), clock);
}

/** How long a gap that begins when it last spoke usually is at most, in ms; null: not known. */
export function usualGapMs(rhythm: Rhythm, clock: HourClock): number | null {
  const { usual } = lengthsOf(rhythm);
  const at = whenDue(ratesOf(rhythm), rhythm.spokeAt, usual, clock);
  return at === null ? null : Math.max(at - rhythm.spokeAt, 60_000);
}

/** It brought something. Hours of strange silence teach nothing of what is usual at these hours. */
export function hear(before: Rhythm, at: EpochMs, clock: HourClock): Rhythm {
  const rates = ratesOf(before);
  const lengths = lengthsOf(before);
  const limit = Math.max(lengths.strange, doubtAt(before, at)?.due ?? 0);
  const strange = strangeBy(before, rates, limit, clock);
  const isStrange = strange !== null && at > strange;
  const waited = before.due + dueBetween(rates, before.countedTo, at, clock);
  const { counts, watched } = watch(before, isStrange ? strange : at, clock);
  const itsHour = Math.floor(before.spokeAt / hourMs);
  const isSameHour = itsHour === Math.floor(at / hourMs);
  if (!isSameHour) counts[clock(itsHour)] = (counts[clock(itsHour)] ?? 0) + before.inItsHour;
  const left = Math.exp(-(at - before.spokeAt) / weekMs / memory);
  const gaps = before.gaps.map((count) => count * left);
  const length = gapClass(isStrange ? Math.min(waited, lengths.strange * strangeKept) : waited);
  if (at - before.since > firstGapMs) gaps[length] = (gaps[length] ?? 0) + 1;
  return {
    ...before,
    ...{ counts, watched, gaps },
    arrivals: before.arrivals + 1,
    spokeAt: at,
    inItsHour: isSameHour ? before.inItsHour + 1 : 1,
    due: 0,
    countedTo: at,
    doubt: isStrange ? doubtAfter(waited, lengths, doubtAt(before, at), at) : doubtAt(before, at),
  };
}

/** Nobody could see it from `from` until `to`, or the clock was set back to `to`: that counts as neither silence nor news. */
export function passOver(before: Rhythm, from: EpochMs, to: EpochMs, clock: HourClock): Rhythm {
  const until = Math.max(Math.min(from, to), before.countedTo);
  const strange = strangeFrom(before, clock);
  const learnt = watch(before, Math.min(until, strange ?? until), clock);
  const due = before.due + dueBetween(ratesOf(before), before.countedTo, until, clock);
  const [since, spokeAt] = [Math.min(before.since, to), Math.min(before.spokeAt, to)];
  return { ...before, ...learnt, due, countedTo: to, since, spokeAt };
}

function ratesOf({ counts, watched }: Rhythm): Float64Array {
  return hourRates(counts, watched);
}

/** How many arrivals that were due and did not come are strange. */
function limitOf(rhythm: Rhythm, at: EpochMs): number {
  return Math.max(lengthsOf(rhythm).strange, doubtAt(rhythm, at)?.due ?? 0);
}

function lengthsOf(rhythm: Rhythm): GapLengths {
  return readGapLengths(rhythm.gaps, weeksOf(rhythm));
}

function strangeBy(rhythm: Rhythm, rates: Float64Array, limit: number, clock: HourClock): EpochMs | null {
  const { arrivals, gaps, since, countedTo, spokeAt, due } = rhythm;
  if (arrivals < leastArrivals || sumOf(gaps) < leastGaps) return null;
  const at = whenDue(rates, countedTo, limit - due, clock);
  return at === null ? null : Math.ceil(Math.max(at, spokeAt + leastMs, since + leastSeenMs));
}

/**
 * A holiday may be followed by a longer one; what was strange by chance alone makes the source no harder to hear. Where even what was
 * waited for because of an earlier one was too little, its rhythm is another than the one that was learnt: no bound holds then.
 */
function doubtAfter(
  waited: number,
  { usual, strange }: GapLengths,
  earlier: Rhythm['doubt'],
  at: EpochMs,
): Rhythm['doubt'] {
  if (earlier !== null) return { due: waited * onceMore, until: at + onceMoreMs };
  const isChance = waited < usual * chanceAtMost;
  const due = isChance ? Math.min(waited * 1.1, usual * chanceBelieved) : waited + (waited - strange) / 2;
  return { due: Math.min(due, strange * mostDoubt), until: at + doubtMs };
}

function doubtAt({ doubt }: Rhythm, at: EpochMs): Rhythm['doubt'] {
  return doubt !== null && at < doubt.until ? doubt : null;
}

/** How many weeks what is remembered comes to. */
function weeksOf({ watched }: Rhythm): number {
  return Math.max(0.5, sumOf(watched) / hoursPerWeek);
}

function sumOf(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function watch({ counts, watched, countedTo }: Rhythm, to: EpochMs, clock: HourClock) {
  const next = { counts: counts.slice(), watched: watched.slice() };
  for (let at = countedTo; at < to; ) {
    const hour = Math.floor(at / hourMs);
    const end = Math.min(to, (hour + 1) * hourMs);
    const part = (end - at) / hourMs;
    const slot = clock(hour);
    const left = kept ** part;
    next.counts[slot] = (next.counts[slot] ?? 0) * left;
    next.watched[slot] = (next.watched[slot] ?? 0) * left + part;
    at = end;
  }
  return next;
}

function dueBetween(rates: Float64Array, from: EpochMs, to: EpochMs, clock: HourClock): number {
  let due = 0;
  const last = Math.min(to, from + mostHoursAhead * hourMs);
  for (let at = from; at < last; ) {
    const hour = Math.floor(at / hourMs);
    const end = Math.min(last, (hour + 1) * hourMs);
    due += ((rates[clock(hour)] ?? 0) * (end - at)) / hourMs;
    at = end;
  }
  return due;
}

/** When so many arrivals are due, counted from then; null: not within weeks. */
function whenDue(rates: Float64Array, from: EpochMs, due: number, clock: HourClock): EpochMs | null {
  let left = due;
  let at = from;
  for (let hours = 0; hours < mostHoursAhead; hours += 1) {
    const hour = Math.floor(at / hourMs);
    const end = (hour + 1) * hourMs;
    const rate = rates[clock(hour)] ?? 0;
    const its = (rate * (end - at)) / hourMs;
    if (its >= left) return at + Math.max(0, (left / Math.max(rate, 1e-9)) * hourMs);
    left -= its;
    at = end;
  }
  return null;
}
