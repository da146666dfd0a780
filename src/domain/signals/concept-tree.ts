import { firstDigit, letterOf } from '../text/letters.ts';

/** What is known of words, by what they begin with: a node for each begin, the first is that of none. */
export type ConceptTree = {
  /** Of each node, the next for each letter; 0: none. */
  readonly next: Uint16Array;
  /** The concepts of all words that begin so. */
  readonly ofBegin: readonly (readonly number[] | undefined)[];
  /** Those of the word that is no more than that. */
  readonly ofWord: readonly (readonly number[] | undefined)[];
};

/** The letters, and one for all digits. */
export const treeLetters = firstDigit + 1;
/** Of a code as `letterOf` says it, which of the letters it is. */
export function treeLetter(code: number): number {
  return code < firstDigit ? code : firstDigit;
}

/** What sixteen bits number. */
const mostNodes = 65_535;

/** Of lists of begins of words (`$` ends a whole word), each list's concept its place. */
export function plantTree(lists: readonly string[]): ConceptTree {
  let next = new Uint16Array(treeLetters * 8192);
  const ofBegin: (number[] | undefined)[] = [undefined];
  const ofWord: (number[] | undefined)[] = [undefined];
  const nodeOf = (word: string) => {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const step = node * treeLetters + treeLetter(letterOf(word.charCodeAt(at)));
      node = next[step] ?? 0;
      if (node !== 0) continue;
      node = ofBegin.push(undefined) - 1;
      ofWord.push(undefined);
      if (node > mostNodes) throw new RangeError(`more than ${mostNodes} begins of words`);
      next[step] = node;
      if ((node + 1) * treeLetters <= next.length) continue;
      const larger = new Uint16Array(next.length * 2);
      larger.set(next);
      next = larger;
    }
    return node;
  };
  for (const [concept, list] of lists.entries())
    for (const said of list.trim().split(/\s+/)) {
      const isWhole = said.endsWith('$');
      const node = nodeOf(isWhole ? said.slice(0, -1) : said);
      const known = isWhole ? ofWord : ofBegin;
      known[node] = [...(known[node] ?? []), concept];
    }
  return { next, ofBegin, ofWord };
}
