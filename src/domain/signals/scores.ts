/** What is learned of copy: that it is taken back or held, under embargo, put right, or for desks alone. */
export type Learning = 'withdrawn' | 'embargoed' | 'corrected' | 'advised';

/**
 * What the scores of an item as a whole and of the part that says most come to together. A withdrawal is told by their sum: one stands behind a
 * story, the next has no sentence that is one by itself; so are corrections and advisories. Of an embargo both must speak: a time and a word for
 * what may be done with copy stand in much news.
 */
export const togetherOf: Readonly<Record<Learning, (whole: number, part: number) => number>> = {
  withdrawn: sum,
  embargoed: (whole, part) => 2 * Math.min(whole + 2, part),
  corrected: sum,
  advised: sum,
};

function sum(whole: number, part: number): number {
  return whole + part;
}
