/**
 * What the scores of an item as a whole and of the part that says most come to together. A withdrawal is told by their sum: one stands behind a
 * story, the next has no sentence that is one by itself. Of an embargo both must speak: a time and a word for what may be done with copy stand in
 * much news.
 */
export const togetherOf: Readonly<
  Record<'withdrawn' | 'embargoed', (whole: number, part: number) => number>
> = {
  withdrawn: (whole, part) => whole + part,
  embargoed: (whole, part) => 2 * Math.min(whole + 2, part),
};
