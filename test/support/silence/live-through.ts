import { hourMs } from '../../../src/domain/hour-of-week.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import { beginRhythm, hear, type Rhythm, strangeFrom } from '../../../src/domain/rhythm/rhythm.ts';
import { begin, hours, type Kind, randomOf } from './simulated-sources.ts';

const pollMs = 60_000;
const monthMs = 30 * 24 * hourMs;
/** What is usual is measured over the weeks before the end. */
const measuredMs = 8 * 7 * 24 * hourMs;
/** Moments at which it is looked in how long a gap they lie. */
const lookMs = 433_000;

/** What became of one simulated source that died. */
export type Life = {
  /** How many alarms were false in each month. */
  readonly mistakes: readonly number[];
  /** From its last item until that was strange; null: it never was. */
  readonly silentMs: number | null;
  /**
   * Its usual gap: of the moments of an hour (of working days, or of the weekend), 19 of 20 lie in a gap no longer than this. Of the hours that the
   * silence ran through the longest, for what is usual at night is no news at night.
   */
  readonly usualMs: number;
  /** The mean time between two polls that brought something. */
  readonly meanMs: number;
};

/** Lives through some months of a source, polled each minute, which dies at a moment of the last third. */
export function liveThrough(kind: Kind, seed: number, months: number): Life {
  const random = randomOf(seed * 7_919);
  const end = begin + months * monthMs;
  const items = kind(random, end).toSorted((a, b) => a - b);
  const diesAt = begin + months * monthMs * (0.65 + 0.34 * random());
  const heard = [...new Set(items.map((at) => Math.ceil(at / pollMs) * pollMs))].filter((at) => at < diesAt);
  const mistakes = Array.from({ length: months }, () => 0);
  let rhythm: Rhythm = beginRhythm(begin);
  let strange: EpochMs | null = null;
  for (const at of heard) {
    const month = Math.floor((at - begin) / monthMs);
    if (strange !== null && strange < at) mistakes[month] = (mistakes[month] ?? 0) + 1;
    rhythm = hear(rhythm, at, hours);
    strange = strangeFrom(rhythm, hours);
  }
  const last = heard.at(-1) ?? begin;
  const usualMs = usualThrough(heard, last, strange ?? last);
  const silentMs = strange === null ? null : strange - last;
  return { mistakes, silentMs, usualMs, meanMs: (last - begin) / Math.max(1, heard.length) };
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
  const hour = hours(Math.floor(at / hourMs));
  return (hour % 24) + (hour >= 5 * 24 ? 24 : 0);
}
