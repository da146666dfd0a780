/**
 * What the scores of an item as a whole and of the part that says most come to together. A withdrawal is told by both: one stands behind a story, the
 * next has no sentence that is one by itself. An embargo is told by one alone, around its word or wherever else it stands.
 */
export const togetherOf: Readonly<
  Record<'withdrawn' | 'embargoed', (whole: number, part: number) => number>
> = {
  withdrawn: (whole, part) => whole + part,
  embargoed: Math.max,
};
