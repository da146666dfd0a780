import type { TextWords } from '../text/read-words.ts';
import { concepts, conceptsOf } from './concepts.ts';

/** Copy, its times and what becomes of it stand in news as in notices. */
const inBoth = bitsOf(/^(?:copy|time|sent|plan|expect|supply|meet|follow|occasion|figure)$/);
/** What begins many words besides: one alone says nothing. */
const weak = bitsOf(/^(?:wait|mistake|please)$/);

function bitsOf(meant: RegExp): number {
  return concepts.reduce((bits, concept, at) => (meant.test(concept) ? bits | (1 << at) : bits), 0);
}

/** Whether its words stand for something that is done with copy, or asked of who has it. */
export function speaksAsNotice(words: TextWords): boolean {
  let seen = 0;
  for (let at = 0; at < words.count; at++)
    if (words.isSign[at] !== 1) for (const concept of conceptsOf(words, at)) seen |= 1 << concept;
  const told = seen & ~inBoth;
  const weakly = told & weak;
  return told !== weakly || (weakly & (weakly - 1)) !== 0;
}
