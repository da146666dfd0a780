import { hourMs, hoursPerWeek } from '../hour-of-week.ts';
import type { EpochMs } from '../item.ts';
import { dueBetween, isUnsure, type Rates, whenDue } from './due.ts';
import { type GapLengths, gapClass, gapClasses, readGapLengths } from './gap-lengths.ts';
import { type HourClock, slotsOf } from './hour-clock.ts';
import { hourRates } from './hour-rates.ts';
import { clockOf, hearClock, type OwnClock } from './own-clock.ts';

/** What is known of when a source brings something: as much after years as after a month. */
export type Rhythm = OwnClock & {
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

/** From when on silence is strange, if nothing comes, and how long a gap that begins when it last spoke usually is at most, in ms; null: not known, or never. */
export type Silence = { readonly strangeAt: EpochMs | null; readonly usualMs: number | null };

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
/** Of the first time that nobody saw since it spoke so many usual gaps count. */
const unseenCounts = 0.5;

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
    ahead: 0,
    stays: 0,
    changed: 0,
    settled: 0,
  };
}

/** When it is silent. */
export function silenceOf(rhythm: Rhythm, newsroom: HourClock): Silence {
  const rates = ratesOf(rhythm);
  const clock = clockOf(rhythm, rates, newsroom);
  const lengths = lengthsOf(rhythm);
  const strangeAt = strangeBy(rhythm, rates, limitOf(rhythm, lengths, rhythm.countedTo), clock);
  const at = strangeAt === null ? null : whenDue(rates, rhythm.spokeAt, lengths.usual, clock);
  return { strangeAt, usualMs: at === null ? null : Math.max(at - rhythm.spokeAt, 60_000) };
}

/**
 * It brought something, after it was last seen to bring nothing at `seenAt`: a silence that nobody saw was none. Hours of strange silence
 * teach nothing of what is usual at these hours.
 */
export function hear(before: Rhythm, at: EpochMs, newsroom: HourClock, seenAt: EpochMs = at - 1): Rhythm {
  const rates = ratesOf(before);
  const clock = clockOf(before, rates, newsroom);
  const lengths = lengthsOf(before);
  const doubt = doubtAt(before, at);
  const strange = strangeBy(before, rates, limitOf(before, lengths, at), clock);
  const isStrange = strange !== null && seenAt >= strange;
  const waited = before.due + dueBetween(rates, before.countedTo, at, clock);
  const learnt = watch(before, rates, isStrange ? strange : at, clock);
  const isSameHour = Math.floor(before.spokeAt / hourMs) === Math.floor(at / hourMs);
  if (!isSameHour) countHour(learnt.counts, before, rates, clock);
  const gaps = fade(before.gaps, at - before.spokeAt);
  const length = gapClass(isStrange ? Math.min(waited, lengths.strange * strangeKept) : waited);
  if (at - before.since > firstGapMs) bump(gaps, length, 1);
  return {
    ...before,
    ...learnt,
    ...hearClock(before, rates, at, newsroom),
    gaps,
    arrivals: before.arrivals + 1,
    spokeAt: at,
    inItsHour: isSameHour ? before.inItsHour + 1 : 1,
    due: 0,
    countedTo: at,
    doubt: isStrange ? doubtAfter(waited, lengths, doubt, at) : doubt,
  };
}

/**
 * Nobody saw it from `from` until `to`, and then it had brought nothing. Of the first such time half a usual gap counts as silence: it may have
 * been down as Telex was, or the clock set. Of what follows all does, for a document tells of the time before it.
 */
export function passOver(before: Rhythm, from: EpochMs, to: EpochMs, newsroom: HourClock): Rhythm {
  const rates = ratesOf(before);
  const clock = clockOf(before, rates, newsroom);
  const lengths = lengthsOf(before);
  const seen = Math.max(Math.min(from, to), before.countedTo);
  const isFirst = before.countedTo === before.spokeAt;
  const most = isFirst ? (whenDue(rates, seen, lengths.usual * unseenCounts, clock) ?? to) : to;
  const until = Math.max(seen, Math.min(to, most));
  const strange = strangeBy(before, rates, limitOf(before, lengths, before.countedTo), clock);
  const learnt = watch(before, rates, Math.min(until, strange ?? until), clock);
  const due = before.due + dueBetween(rates, before.countedTo, until, clock);
  return { ...before, ...learnt, due, ...setClock(before, to) };
}

/** Nobody saw it from `from` until `to`, and then it had brought something meanwhile: who knows when, and how often. */
export function hearAfter(before: Rhythm, from: EpochMs, to: EpochMs, newsroom: HourClock): Rhythm {
  const rates = ratesOf(before);
  const clock = clockOf(before, rates, newsroom);
  const lengths = lengthsOf(before);
  const seen = Math.max(Math.min(from, to), before.countedTo);
  const strange = strangeBy(before, rates, limitOf(before, lengths, seen), clock);
  const isStrange = strange !== null && seen >= strange;
  const learnt = watch(before, rates, isStrange ? strange : seen, clock);
  countHour(learnt.counts, before, rates, clock);
  const waited = before.due + dueBetween(rates, before.countedTo, seen, clock);
  const doubt = doubtAt(before, to);
  return {
    ...before,
    ...learnt,
    ...setClock(before, to),
    gaps: fade(before.gaps, seen - before.spokeAt),
    arrivals: before.arrivals + 1,
    spokeAt: to,
    inItsHour: 0,
    due: 0,
    doubt: isStrange ? doubtAfter(waited, lengths, doubt, to) : doubt,
  };
}

/** How many arrivals are due by what was learnt between two moments, in usual gaps. */
export function usualGapsBetween(rhythm: Rhythm, from: EpochMs, to: EpochMs, newsroom: HourClock): number {
  const rates = ratesOf(rhythm);
  const { usual } = lengthsOf(rhythm);
  return dueBetween(rates, from, to, clockOf(rhythm, rates, newsroom)) / Math.max(usual, 1);
}

/** The clock may have been set back to then. */
function setClock({ since, spokeAt }: Rhythm, to: EpochMs) {
  return { countedTo: to, since: Math.min(since, to), spokeAt: Math.min(spokeAt, to) };
}

function ratesOf({ counts, watched }: Rhythm): Rates {
  return hourRates(counts, watched);
}

/** How many arrivals that were due and did not come are strange. */
function limitOf(rhythm: Rhythm, { strange }: GapLengths, at: EpochMs): number {
  return Math.max(strange, doubtAt(rhythm, at)?.due ?? 0);
}

function lengthsOf(rhythm: Rhythm): GapLengths {
  return readGapLengths(rhythm.gaps, weeksOf(rhythm));
}

function strangeBy(rhythm: Rhythm, rates: Rates, limit: number, clock: HourClock): EpochMs | null {
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
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
}

function bump(values: Float32Array, index: number, by: number): void {
  values[index] = (values[index] ?? 0) + by;
}

function fade(values: Float32Array, ms: number): Float32Array {
  const left = Math.exp(-ms / weekMs / memory);
  return values.map((value) => value * left);
}

function countHour(counts: Float32Array, before: Rhythm, rates: Rates, clock: HourClock): void {
  const hour = Math.floor(before.spokeAt / hourMs);
  const clocked = clock(hour);
  if (hour !== before.settled && !isUnsure(rates, clocked))
    bump(counts, slotsOf(clocked).slot, before.inItsHour);
}

/** What was counted, with what of it is older now counting less. An hour that may be as another teaches of neither: a holiday, or after the clock was set. */
function watch({ counts, watched, countedTo, settled }: Rhythm, rates: Rates, to: EpochMs, clock: HourClock) {
  const next = { counts: counts.slice(), watched: watched.slice() };
  for (let at = countedTo; at < to; ) {
    const hour = Math.floor(at / hourMs);
    const end = Math.min(to, (hour + 1) * hourMs);
    const part = (end - at) / hourMs;
    const clocked = clock(hour);
    at = end;
    if (hour === settled || isUnsure(rates, clocked)) continue;
    const { slot } = slotsOf(clocked);
    const left = kept ** part;
    next.counts[slot] = (next.counts[slot] ?? 0) * left;
    next.watched[slot] = (next.watched[slot] ?? 0) * left + part;
  }
  return next;
}
