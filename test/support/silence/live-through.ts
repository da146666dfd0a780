import { hourMs } from '../../../src/domain/hour-of-week.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { HourClock } from '../../../src/domain/rhythm/hour-clock.ts';
import { learnLook } from '../../../src/domain/rhythm/look.ts';
import { beginRhythm, type Rhythm, silenceOf } from '../../../src/domain/rhythm/rhythm.ts';
import type { Poll, Polls } from './simulated-polls.ts';
import { begin, type Kind, randomOf, wall } from './simulated-sources.ts';

const minuteMs = 60_000;
const monthMs = 30 * 24 * hourMs;
/** What is usual is measured over the weeks before the end. */
const measuredMs = 8 * 7 * 24 * hourMs;
/** Moments at which it is looked in how long a gap they lie. */
const lookMs = 433_000;
/** No poll comes later than this after another, where none fails. */
const mostRestMs = 65 * minuteMs;

/** What became of one simulated source that died. */
export type Life = {
  /** How many alarms were false in each month. */
  readonly mistakes: readonly number[];
  /** From its last item until that was strange and seen; null: it never was. */
  readonly silentMs: number | null;
  /**
   * Its usual gap: of the moments of an hour (of working days, or of the weekend), 19 of 20 lie in a gap no longer than this. Of the hours that the
   * silence ran through the longest, for what is usual at night is no news at night.
   */
  readonly usualMs: number;
  /** The mean time between two polls that brought something. */
  readonly meanMs: number;
};

/** Lives through some months of a source, polled each minute or as told, which dies at a moment of the last third. */
export function liveThrough(
  kind: Kind,
  seed: number,
  months: number,
  { polls, clock = wall }: { readonly polls?: Polls | undefined; readonly clock?: HourClock } = {},
): Life {
  const random = randomOf(seed * 7_919);
  const end = begin + months * monthMs;
  const items = kind(random, end).toSorted((a, b) => a - b);
  const diesAt = begin + months * monthMs * (0.65 + 0.34 * random());
  const living = items.filter((at) => at < diesAt);
  const mistakes = Array.from({ length: months }, () => 0);
  const heard: EpochMs[] = [];
  let rhythm: Rhythm = beginRhythm(begin);
  let strange: EpochMs | null = null;
  let told: EpochMs | null = null;
  for (const { isNews, ...look } of polls === undefined
    ? eachMinute(living)
    : looks(living, polls(random, end))) {
    const { at, lastAt } = look;
    if (isNews && strange !== null && strange <= lastAt) {
      const month = Math.floor((at - begin) / monthMs);
      mistakes[month] = (mistakes[month] ?? 0) + 1;
    }
    if (isNews) heard.push(at);
    if (isNews) told = null;
    const before = rhythm;
    rhythm = learnLook(before, { ...look, isNews, mostRestMs }, clock);
    if (rhythm !== before) strange = silenceOf(rhythm, clock).strangeAt;
    if (!isNews && told === null && strange !== null && at >= strange) told = at;
  }
  if (polls === undefined) told = strange;
  const last = heard.at(-1) ?? begin;
  const usualMs = usualThrough(heard, last, told ?? last);
  const silentMs = told === null ? null : told - last;
  return { mistakes, silentMs, usualMs, meanMs: (last - begin) / Math.max(1, heard.length) };
}

type Seen = Poll & { readonly lastAt: EpochMs; readonly isNews: boolean };

/** Polls that bring nothing teach nothing then. */
function* eachMinute(items: readonly EpochMs[]): Iterable<Seen> {
  for (const at of new Set(items.map((item) => Math.ceil(item / minuteMs) * minuteMs)))
    yield { at, lastAt: at - minuteMs, isLate: false, isNews: true };
}

function* looks(items: readonly EpochMs[], polls: readonly Poll[]): Iterable<Seen> {
  let next = 0;
  let lastAt = begin;
  for (const poll of polls) {
    const from = next;
    while ((items[next] ?? Infinity) <= poll.at) next += 1;
    yield { ...poll, lastAt, isNews: next > from };
    lastAt = poll.at;
  }
}

function usualThrough(heard: readonly EpochMs[], from: EpochMs, to: EpochMs): number {
  const asked = new Set<number>();
  for (let at = from; at <= to; at += hourMs / 4) asked.add(hourOf(at));
  const gaps = new Map<number, number[]>([...asked].map((hour) => [hour, []]));
  let next = 1;
  for (let at = from - measuredMs; at < from; at += lookMs) {
    while ((heard[next] ?? Infinity) <= at) next += 1;
    const [before, after] = [heard[next - 1] ?? at, heard[next] ?? at];
    gaps.get(hourOf(at))?.push(after - before);
  }
  return Math.max(
    ...[...gaps.values()].map((all) => all.sort((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0),
  );
}

/** The hour of the day, of working days or of the weekend: each of these days is alike here. */
function hourOf(at: EpochMs): number {
  const hour = wall(Math.floor(at / hourMs)) % (7 * 24);
  return (hour % 24) + (hour >= 5 * 24 ? 24 : 0);
}
