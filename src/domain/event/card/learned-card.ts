import { learnedAlone, learnedBias, learnedBoth, learnedWeights } from './learned.ts';

/** What was learned of labelled takes of which two tell of one happening, or of two that are like each other. */
export type LearnedCard = {
  /** What each feature weighs, by its name, and what is said before any is looked at; from 0 on one take stands behind the other. */
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
  /** How much rather two takes are of two happenings where a concept is told by one headline alone, and where both tell it; in logarithms of odds. */
  readonly concepts: {
    readonly alone: ReadonlyMap<string, number>;
    readonly both: ReadonlyMap<string, number>;
  };
};

/** What ships. */
export const shippedCard: LearnedCard = {
  weights: learnedWeights,
  bias: learnedBias,
  concepts: { alone: readTenths(learnedAlone), both: readTenths(learnedBoth) },
};

/** `arrest=7 fine=-3`, in tenths. */
function readTenths(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(' ').map((each): [string, number] => {
      const [concept = '', tenths = '0'] = each.split('=');
      return [concept, Number(tenths) / 10];
    }),
  );
}
