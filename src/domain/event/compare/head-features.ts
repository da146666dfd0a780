import type { MarkNumbers } from './mark-numbers.ts';

/** What weighs less says who acts and not what is done. */
const telling = 0.35;
/** For a headline that names nobody, or tells nothing that the lexicon knows. */
const nothingSaid = 0.3;

/** How much of what a headline says is found in another text. */
export function foundOf(head: readonly number[], isFound: readonly boolean[], marks: MarkNumbers): number {
  let all = 0;
  let found = 0;
  for (let at = 0; at < head.length; at++) {
    const weight = marks.weightOf(head[at] ?? 0);
    all += weight;
    if (isFound[at] === true) found += weight;
  }
  return all === 0 ? nothingSaid : found / all;
}

/** Whether a headline tells something, and nothing of it is found in another text. What says who acts is not looked at. */
export function lacks(head: readonly number[], isFound: readonly boolean[], marks: MarkNumbers): boolean {
  let says = false;
  for (let at = 0; at < head.length; at++) {
    if (marks.weightOf(head[at] ?? 0) < telling) continue;
    if (isFound[at] === true) return false;
    says = true;
  }
  return says;
}

type Has = { has(mark: string): boolean };
type Said = { readonly names: Has; readonly concepts: Has; readonly words: Has };

/** A name of a headline may stand in the other text without a capital, and the other way round. */
export function has(mark: string, { names, concepts, words }: Said): boolean {
  return names.has(mark) || words.has(mark) || concepts.has(mark);
}
