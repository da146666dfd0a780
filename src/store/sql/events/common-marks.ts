/** How many takes have a mark: of the last days, and before. */
export type MarkCount = { readonly now: number; readonly before: number };

/** Counts that are known without counting. */
export type CommonMarks = {
  /** Tells of so many takes or questions: what was counted before that is a little older. */
  age(by: number): void;
  of(mark: string): MarkCount | undefined;
  /** Keeps a count, where that many takes have the mark. */
  keep(mark: string, count: MarkCount): void;
};

/** A mark on so many takes is common: one take more or less says nothing about how rare it is. */
const fewestCommon = 100;
/** After so many takes, or questions, all is counted anew: others file into the same database. */
const longest = 300;

/**
 * Keeps how many takes have a mark that many have: each count is a walk over hundreds of rows, and is asked for with nearly every take. Of what is rare
 * nothing is kept: that is what a take is found by, and one more is all the difference.
 */
export function createCommonMarks(): CommonMarks {
  const counts = new Map<string, MarkCount>();
  let aged = 0;
  return {
    age(by) {
      aged += by;
      if (aged < longest) return;
      aged = 0;
      counts.clear();
    },
    of: (mark) => counts.get(mark),
    keep(mark, count) {
      if (count.now >= fewestCommon) counts.set(mark, count);
    },
  };
}
