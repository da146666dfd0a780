/** What was learned of a text: a weight for each place. */
export type LearnedWeights = {
  /** A letter a place, as `steps` reads them. */
  readonly packed: string;
  /** What a step is worth. */
  readonly unit: number;
  readonly bias: number;
};

/** What was learned of one kind of notice to those who have the copy: of items as a whole, and of each of their parts. */
export type Learned = {
  readonly whole: LearnedWeights;
  readonly part: LearnedWeights;
  /** The score from which on an item is one. */
  readonly threshold: number;
};

/** Those of Base64, in order: that of a step of nothing stands in the middle. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const middle = letters.length / 2;
/** The furthest that a weight may be from nothing. */
export const mostSteps = middle - 1;

/** The weights, in steps, as letters. */
export function writeSteps(steps: Int8Array): string {
  return Array.from(steps, (step) => letters[step + middle]).join('');
}

/** What `writeSteps` wrote. */
export function readSteps(packed: string): Int8Array {
  const stepOf = new Int8Array(128);
  for (let at = 0; at < letters.length; at++) stepOf[letters.charCodeAt(at)] = at - middle;
  return Int8Array.from({ length: packed.length }, (_, at) => stepOf[packed.charCodeAt(at)] ?? 0);
}
