/** What was learned of one question: a weight for each place, and the score from which on the answer is yes. */
export type Learned = {
  readonly packed: string;
  /** What a weight of 1 in `packed` is worth. */
  readonly unit: number;
  readonly bias: number;
  readonly threshold: number;
};
