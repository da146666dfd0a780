import { alphabet, firstDigit, gap, letterOf } from './letters.ts';
import { numbering, numberOf } from './word-numbers.ts';

/** Characters of a text that are read; what comes later tells other stories. */
export const longestRead = 700;

/**
 * A text in words: runs of letters and digits, and the signs that stand among them. Its arrays are used again for another text: nothing
 * waits between `readWords` and reading them.
 */
export type TextWords = {
  text: string;
  /** Letter by letter, as `letterOf` says; a gap behind them. */
  readonly codes: Uint8Array;
  length: number;
  /** How many words and signs there are. */
  count: number;
  /** Where each stands in the text. */
  readonly starts: Uint16Array;
  readonly ends: Uint16Array;
  /** Of each, so that the same word has the same: its letters without marks and case, all digits alike. */
  readonly hashes: Int32Array;
  readonly isSign: Uint8Array;
  /** Of each word its number (`word-numbers.ts`); 0 for a sign, and for a word that has none. */
  readonly numbers: Uint16Array;
  /** Which numbering they are of. */
  numbered: number;
};

/** Texts whose words are kept: an item's headline and paragraphs are asked about for several things. */
const kept = 4;
const pool: readonly TextWords[] = Array.from({ length: kept }, () => ({
  text: '',
  codes: new Uint8Array(longestRead + 1).fill(gap),
  length: 0,
  count: 0,
  starts: new Uint16Array(longestRead),
  ends: new Uint16Array(longestRead),
  hashes: new Int32Array(longestRead),
  isSign: new Uint8Array(longestRead),
  numbers: new Uint16Array(longestRead),
  numbered: 0,
}));
let next = 0;

/** FNV-1a. */
export const seed = 0x811c9dc5 | 0;
/** Takes one number more into a hash. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Takes one letter more into a hash; all digits are alike. */
export function mixLetter(hash: number, code: number): number {
  return mix(hash, (code < firstDigit ? code : firstDigit) + 1);
}

/** Signs that say something: what ends a sentence, sets a word apart or is said by somebody. */
const signs = '!?:*+()"«„“';

/** The words of a text's first 700 characters, in one pass; of a text that was read just before, as they were. */
export function readWords(text: string): TextWords {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text;
  const { current } = numbering;
  for (const known of pool) if (known.text === read && known.numbered === current) return known;
  const words = pool[next] as TextWords;
  next = (next + 1) % kept;
  fill(words, read);
  return words;
}

function fill(words: TextWords, text: string): void {
  const { codes } = words;
  const end = text.length;
  words.text = text;
  words.length = end;
  words.numbered = numbering.begin(longestRead);
  words.count = 0;
  for (let at = 0; at < end; at++) codes[at] = letterOf(text.charCodeAt(at));
  codes[end] = gap;
  for (let at = 0; at < end; ) {
    const from = at++;
    if (codes[from] === gap) {
      const unit = text.charCodeAt(from);
      if (unit !== 32 && signs.includes(text[from] ?? ' '))
        addWord(words, from, at, mix(seed, alphabet + unit), 1);
      continue;
    }
    let hash = mixLetter(seed, codes[from] ?? gap);
    for (; codes[at] !== gap; at++) hash = mixLetter(hash, codes[at] ?? gap);
    addWord(words, from, at, hash, 0);
  }
}

function addWord(words: TextWords, from: number, to: number, hash: number, isSign: 0 | 1): void {
  const at = words.count++;
  words.starts[at] = from;
  words.ends[at] = to;
  words.hashes[at] = hash;
  words.isSign[at] = isSign;
  words.numbers[at] = isSign === 1 ? 0 : numberOf(words.codes, from, to, hash);
}
