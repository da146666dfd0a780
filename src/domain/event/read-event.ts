import type { ReadTake } from './read-take.ts';

/** The share of some takes that have a mark, by the mark. */
export type Shares = ReadonlyMap<string, number>;

/** Several takes of one happening as one. */
export type ReadEvent = {
  readonly takes: readonly ReadTake[];
  readonly names: Shares;
  readonly concepts: Shares;
  readonly countries: Shares;
  readonly numbers: Shares;
  /** Whether one of them has a word. */
  readonly words: Pick<Shares, 'has'>;
};

/** A take is held against others alone more often than in an event. */
const alone = new WeakMap<ReadTake, ReadEvent>();

/** Takes as one: each mark with the share of them that has it. */
export function readEvent(takes: readonly ReadTake[]): ReadEvent {
  const [only, ...others] = takes;
  if (only === undefined || others.length > 0) return readTogether(takes);
  const read = alone.get(only) ?? readTogether(takes);
  alone.set(only, read);
  return read;
}

function readTogether(takes: readonly ReadTake[]): ReadEvent {
  return {
    takes,
    names: sharesOf(takes, ({ names }) => names),
    concepts: sharesOf(takes, ({ concepts }) => concepts),
    countries: sharesOf(takes, ({ countries }) => countries),
    numbers: sharesOf(takes, ({ numbers }) => numbers),
    words: { has: (word) => takes.some(({ words }) => words.has(word)) },
  };
}

function sharesOf(takes: readonly ReadTake[], of: (take: ReadTake) => Iterable<string>): Shares {
  const shares = new Map<string, number>();
  for (const take of takes)
    for (const mark of of(take)) shares.set(mark, (shares.get(mark) ?? 0) + 1 / takes.length);
  return shares;
}
