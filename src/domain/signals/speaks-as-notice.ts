import type { TextWords } from '../text/read-words.ts';
import { type Concept, concepts, conceptsOf } from './concepts.ts';

/** What is done with copy, or asked of who has it. */
const strong = placesOf([
  'publish',
  'not',
  'refrain',
  'remove',
  'retract',
  'falsehood',
  'verify',
  'until',
  'release',
  'confidential',
  'only',
  'may',
  'instead',
  'right',
  'sorry',
]);
/** What begins many words besides: one alone says nothing. */
const weak = placesOf(['wait', 'mistake', 'please', 'doubt', 'receiver', 'disregard', 'before']);
/** Longer words that begin like *until* are others: `Unternehmen`. */
const until = concepts.indexOf('until');
const longestUntil = 9;

function placesOf(meant: readonly Concept[]): Uint8Array {
  return Uint8Array.from(concepts, (concept) => (meant.includes(concept) ? 1 : 0));
}

/** Whether its words stand for something that is done with copy, or asked of who has it. */
export function speaksAsNotice(words: TextWords): boolean {
  let weakly = -1;
  for (let at = 0; at < words.count; at++) {
    if (words.isSign[at] === 1) continue;
    const isLong = (words.ends[at] ?? 0) - (words.starts[at] ?? 0) > longestUntil;
    for (const concept of conceptsOf(words, at)) {
      if (isLong && concept === until) continue;
      if (strong[concept] === 1 || (weak[concept] === 1 && weakly !== -1 && weakly !== concept)) return true;
      if (weak[concept] === 1) weakly = concept;
    }
  }
  return false;
}

/** The same without what stands in any sentence: *not*, *until*, *may*, *before*. */
const done = placesOf([
  'publish',
  'refrain',
  'remove',
  'retract',
  'mistake',
  'falsehood',
  'release',
  'disregard',
  'confidential',
  'right',
  'sorry',
  'receiver',
]);

/** Whether a sentence that stands among those of a story says what is done with copy. */
export function saysWhatIsDone(words: TextWords): boolean {
  for (let at = 0; at < words.count; at++)
    if (words.isSign[at] !== 1 && conceptsOf(words, at).some((concept) => done[concept] === 1)) return true;
  return false;
}

/** What desks are told: what is to come, how it comes, and who is asked where. Two of these, as news plans as well. */
const told = placesOf(['plan', 'expect', 'supply', 'meet', 'receiver', 'please', 'time']);

/** Whether its words stand for several things that desks are told. */
export function speaksToDesks(words: TextWords): boolean {
  let one = -1;
  for (let at = 0; at < words.count; at++) {
    if (words.isSign[at] === 1) continue;
    for (const concept of conceptsOf(words, at)) {
      if (told[concept] !== 1 || concept === one) continue;
      if (one !== -1) return true;
      one = concept;
    }
  }
  return false;
}
