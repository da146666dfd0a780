/** Lengths of gaps are kept in so many classes. */
export const gapClasses = 56;
/** The shortest class, in arrivals that were due, and by how much each is longer than the one before. */
const shortest = 0.02;
const step = 1.2;
/** Told by mistake so often a source and month, if gaps are as they were: well under the one that is allowed. */
const mistakesAMonth = 0.04;
/** At least so many usual gaps: what is as regular as a clock is late by a little at times. */
const leastUsual = 1.8;
/** A gap that comes more often than so many times a month, and came at least so often, is its own: what is so many times longer is not. */
const ownAMonth = 1.5;
const ownAtLeast = 2;
const beyondOwn = 1.25;

/** The class of a gap, from how many arrivals were due in it. */
export function gapClass(due: number): number {
  if (due <= shortest) return 0;
  return Math.min(gapClasses - 1, 1 + Math.floor(Math.log(due / shortest) / Math.log(step)));
}

const middles = Float64Array.from({ length: gapClasses }, (_, index) =>
  index === 0 ? shortest / 2 : shortest * step ** (index - 0.5),
);

function middleOf(index: number): number {
  return middles[index] ?? 0;
}

/**
 * How long the gaps of a source are, in arrivals that were due in them by its rhythm: around 1 for what comes as a clock,
 * exponentially spread for what comes by chance, long where it comes in bursts.
 */
export type GapLengths = {
  /** Of all moments, 19 of 20 lie in a gap no longer than this. */
  readonly usual: number;
  /** Beyond this a gap is strange. */
  readonly strange: number;
};

/** What the classes say. `weeks`: over how many weeks they were counted; what is long ago counts less in both. */
export function readGapLengths(gaps: ArrayLike<number>, weeks: number): GapLengths {
  let time = 0;
  for (let index = 0; index < gapClasses; index += 1) time += (gaps[index] ?? 0) * middleOf(index);
  const usual = quantile(gaps, time * 0.95);
  const half = quantile(gaps, time * 0.5);
  let beyond = 0;
  let excess = 0;
  for (let index = gapClass(half); index < gapClasses; index += 1) {
    const count = gaps[index] ?? 0;
    beyond += count;
    excess += count * Math.max(0, middleOf(index) - half);
  }
  const aMonth = (beyond / weeks) * (30 / 7);
  const tail = half + (excess / Math.max(beyond, 1)) * Math.log(Math.max(aMonth / mistakesAMonth, 1));
  const young = 1 + 0.3 / weeks;
  const own = longestOwn(gaps, Math.max(ownAtLeast, (ownAMonth * weeks * 7) / 30));
  return { usual, strange: Math.max(Math.max(tail, usual * leastUsual) * young, own * beyondOwn) };
}

/** The length that so many gaps reach: what comes each morning is no accident, however few they are among all. */
function longestOwn(gaps: ArrayLike<number>, times: number): number {
  let count = 0;
  for (let index = gapClasses - 1; index > 0; index -= 1) {
    count += gaps[index] ?? 0;
    if (count >= times) return middleOf(index);
  }
  return 0;
}

/** The gap in which the moment lies before which there is so much of all time. */
function quantile(gaps: ArrayLike<number>, time: number): number {
  let passed = 0;
  for (let index = 0; index < gapClasses; index += 1) {
    const its = (gaps[index] ?? 0) * middleOf(index);
    if (passed + its >= time && its > 0) {
      const low = index === 0 ? 0 : shortest * step ** (index - 1);
      return low + ((time - passed) / its) * (shortest * step ** index - low);
    }
    passed += its;
  }
  return 0;
}
