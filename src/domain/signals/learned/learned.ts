/** What was learned of a text: a weight for each place. */
export type LearnedWeights = {
  readonly packed: string;
  /** What a weight of 1 in `packed` is worth. */
  readonly unit: number;
  readonly bias: number;
};

/** What was learned of one question: of items as a whole, and of each of their parts. */
export type Learned = {
  readonly whole: LearnedWeights;
  readonly part: LearnedWeights;
  /** The score from which on the answer is yes. */
  readonly threshold: number;
  /** Words of which one stands in nearly each item for which it is, parted by `|`; a space is whatever parts words. */
  readonly gate: string;
};
