/** What is learned of copy: that it is taken back or held, under embargo, put right, or for desks alone. */
export type Learning = 'withdrawn' | 'embargoed' | 'corrected' | 'advised';

/**
 * What the scores of an item as a whole and of the part that says most come to together: their sum, as one stands behind a story and the next has
 * no sentence that says it by itself. Of writers who were left out it finds more embargoes, too, than to ask that both speak.
 */
export function together(whole: number, part: number): number {
  return whole + part;
}
