import { type AtNode, type LetterTree, makeTree, plantedAtOnce, type TreeWord } from '../text/letter-tree.ts';
import { gap, letterOf } from '../text/letters.ts';
import { longestRead, readWords } from '../text/read-words.ts';

/** A word of a list, compiled: what it says and in which language it counts. */
export type Meaning = {
  /** What it speaks of: `sport`, `against-sport`, `country`, … */
  readonly kind: string;
  /** How much it says. */
  readonly weight: number;
  /** Which one it is: a country's code. Empty where there is but one. */
  readonly value: string;
  /** BCP 47; null: any. */
  readonly language: string | null;
  /** Counts only where the text writes it with a capital: `Apple`. */
  readonly isName: boolean;
};

/** A word of a text that means something: what, and where it stands. */
export type Hit = {
  readonly meaning: Meaning;
  readonly start: number;
  /** Where what was recognised ends: of `voetbal*` in the middle of a word. */
  readonly end: number;
  /** It was recognised by its end (`*tribunaal`). */
  readonly isEnding: boolean;
};

/** Words as `WordList` writes them, with what they mean. */
export type CompiledList = { readonly words: string; readonly meaning: Meaning };

/**
 * Reads the words of a text that mean something, in order; at each place all of them, the shorter first. One pass, whose cost is the
 * length of the text; past `longestText` characters nothing is read.
 */
export type ScanWords = (text: string) => readonly Hit[];

/** A headline and the begin of a first paragraph; what comes later tells other stories. */
export const longestText = longestRead;

/** Builds the trees of all lists together, a few milliseconds at a time. */
export function* compileWords(lists: readonly CompiledList[]): Generator<void, ScanWords> {
  const begun: TreeWord<Meaning>[] = [];
  const whole: TreeWord<Meaning>[] = [];
  const ended: TreeWord<Meaning>[] = [];
  let count = 0;
  for (const { words, meaning } of lists) {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      if (++count % plantedAtOnce === 0) yield;
      if (word.startsWith('*')) ended.push({ letters: lettersOf(word.slice(1)).reverse(), what: meaning });
      else if (word.endsWith('*')) begun.push({ letters: lettersOf(word.slice(0, -1)), what: meaning });
      else whole.push({ letters: lettersOf(word), what: meaning });
    }
  }
  yield;
  const forward = yield* makeTree(begun, whole);
  yield;
  const backward = yield* makeTree(ended);
  const [ofBegin, ofWord] = forward.ends as [AtNode<Meaning>, AtNode<Meaning>];
  const [ofEnd] = backward.ends as [AtNode<Meaning>];
  const planted = { forward: forward.tree, backward: backward.tree, ofBegin, ofWord, ofEnd };
  return (text) => scan(text, planted);
}

/** All lists as they are asked: words from their begin on, and from their end. */
type Planted = {
  readonly forward: LetterTree;
  readonly backward: LetterTree;
  readonly ofBegin: AtNode<Meaning>;
  readonly ofWord: AtNode<Meaning>;
  readonly ofEnd: AtNode<Meaning>;
};

function scan(text: string, planted: Planted): readonly Hit[] {
  const hits: Hit[] = [];
  const { codes, length, count, starts, ends, isSign } = readWords(text);
  for (let word = 0; word < count; word++) {
    if (isSign[word] === 1) continue;
    const start = starts[word] ?? 0;
    takeEnding(codes, start, ends[word] ?? 0, planted, hits);
    takeBeginnings(text, codes, start, length, planted, hits);
  }
  return hits;
}

/** Adds what the word at `start` begins with, or a phrase that it begins. */
function takeBeginnings(
  text: string,
  codes: Uint8Array,
  start: number,
  end: number,
  { forward, ofBegin, ofWord }: Planted,
  hits: Hit[],
): void {
  let node = 0;
  let at = start;
  while (at < end) {
    const code = codes[at] ?? gap;
    node = forward.step(node, code);
    if (node === 0) return;
    at++;
    if (code === gap) {
      while (at < end && codes[at] === gap) at++;
      continue;
    }
    const begun = ofBegin(node);
    if (begun !== undefined) addHits(begun, text, start, at, false, hits);
    const ended = codes[at] === gap ? ofWord(node) : undefined;
    if (ended !== undefined) addHits(ended, text, start, at, false, hits);
  }
}

/** Adds what the word ends with. */
function takeEnding(
  codes: Uint8Array,
  start: number,
  end: number,
  { backward, ofEnd }: Planted,
  hits: Hit[],
): void {
  let node = 0;
  for (let at = end - 1; at >= start; at--) {
    node = backward.step(node, codes[at] ?? gap);
    if (node === 0) return;
    const found = ofEnd(node);
    if (found !== undefined) addHits(found, '', start, end, true, hits);
  }
}

function addHits(
  meanings: readonly Meaning[],
  text: string,
  start: number,
  end: number,
  isEnding: boolean,
  hits: Hit[],
): void {
  for (const meaning of meanings)
    if (!meaning.isName || isCapitalOrDigit(text.charCodeAt(start)))
      hits.push({ meaning, start, end, isEnding });
}

function isCapitalOrDigit(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit >= 192 && unit <= 222);
}

function lettersOf(word: string): number[] {
  return [...word].map((letter) => letterOf(letter.charCodeAt(0)));
}
