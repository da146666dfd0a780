import { gap, letterOf, alphabet as width } from '../text/letters.ts';
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

/** Builds the automaton of all lists together. */
export function compileWords(lists: readonly CompiledList[]): ScanWords {
  const forward = new Automaton();
  const backward = new Automaton();
  for (const { words, meaning } of lists) {
    for (const word of words.split(' ')) {
      if (word === '') continue;
      if (word.startsWith('*')) backward.add(codesOf(word.slice(1)).reverse(), meaning, false);
      else if (word.endsWith('*')) forward.add(codesOf(word.slice(0, -1)), meaning, false);
      else forward.add(codesOf(word), meaning, true);
    }
  }
  return (text) => scan(text, forward, backward);
}

/** What sixteen bits number. */
const mostNodes = 65_535;

class Automaton {
  /** Of each node, the next for each letter; 0: none. */
  next = new Uint16Array(width * 1024);
  /** What a word means that ends at a node, and what one means that goes through it. */
  readonly whole: (readonly Meaning[] | null)[] = [null];
  readonly begin: (readonly Meaning[] | null)[] = [null];

  add(word: readonly number[], meaning: Meaning, isWhole: boolean): void {
    let node = 0;
    for (const code of word) node = this.#child(node, code);
    const at = isWhole ? this.whole : this.begin;
    at[node] = [...(at[node] ?? []), meaning];
  }

  #child(node: number, code: number): number {
    const at = node * width + code;
    const known = this.next[at] ?? 0;
    if (known !== 0) return known;
    const made = this.whole.push(null) - 1;
    this.begin.push(null);
    if (made >= mostNodes) throw new RangeError(`the word lists need more than ${mostNodes} nodes`);
    if ((made + 1) * width > this.next.length) {
      const larger = new Uint16Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.next[at] = made;
    return made;
  }
}

function scan(text: string, forward: Automaton, backward: Automaton): readonly Hit[] {
  const hits: Hit[] = [];
  const { codes, length, count, starts, ends, isSign } = readWords(text);
  for (let word = 0; word < count; word++) {
    if (isSign[word] === 1) continue;
    const start = starts[word] ?? 0;
    takeEnding(codes, start, ends[word] ?? 0, backward, hits);
    takeBeginnings(text, codes, start, length, forward, hits);
  }
  return hits;
}

/** Adds what the word at `start` begins with, or a phrase that it begins. */
function takeBeginnings(
  text: string,
  codes: Uint8Array,
  start: number,
  end: number,
  forward: Automaton,
  hits: Hit[],
): void {
  const { next, begin, whole } = forward;
  let node = 0;
  let at = start;
  while (at < end) {
    const code = codes[at] ?? gap;
    node = next[node * width + code] ?? 0;
    if (node === 0) return;
    at++;
    if (code === gap) {
      while (at < end && codes[at] === gap) at++;
      continue;
    }
    const begun = begin[node];
    if (begun) addHits(begun, text, start, at, false, hits);
    const ended = codes[at] === gap ? whole[node] : null;
    if (ended) addHits(ended, text, start, at, false, hits);
  }
}

/** Adds what the word ends with. */
function takeEnding(
  codes: Uint8Array,
  start: number,
  end: number,
  { next, begin }: Automaton,
  hits: Hit[],
): void {
  let node = 0;
  for (let at = end - 1; at >= start; at--) {
    node = next[node * width + (codes[at] ?? gap)] ?? 0;
    if (node === 0) return;
    const found = begin[node];
    if (found) addHits(found, '', start, end, true, hits);
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

function codesOf(word: string): number[] {
  return [...word].map((letter) => letterOf(letter.charCodeAt(0)));
}
