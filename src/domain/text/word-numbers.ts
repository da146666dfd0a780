/** Words that have a number at once; then all are forgotten, and numbered anew. */
const mostWords = 8_192;
const slotCount = 2 * mostWords;
/** Letters of a word that has a number. */
const longestNumbered = 24;

/** Of each number the word's hash, its length and its letters; where its number stands. */
const hashOf = new Int32Array(mostWords);
const lengthOf = new Uint8Array(mostWords);
const letters = new Uint8Array(mostWords * longestNumbered);
const slots = new Uint16Array(slotCount);
let count = 1;
let current = 1;

/**
 * Numbers of the words that were read lately: most words of the news are those of the news before, and what is known of a word is looked
 * up by its number. What was kept by the numbers of an earlier numbering is worth nothing.
 */
export const numbering = {
  /** More than any number. */
  size: mostWords,
  /** Which numbering holds, from 1 on. */
  get current(): number {
    return current;
  },
  /** Which holds for a text of at most so many words: while it is read none is forgotten. */
  begin(words: number): number {
    if (count + words > mostWords) {
      slots.fill(0);
      count = 1;
      current++;
    }
    return current;
  },
};

/** The number of a word, by its letters (`letterOf`) and their hash; 0: it is too long for one. */
export function numberOf(codes: Uint8Array, from: number, to: number, hash: number): number {
  const length = to - from;
  if (length > longestNumbered) return 0;
  let slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
  for (;;) {
    const number = slots[slot] ?? 0;
    if (number === 0) return add(slot, codes, from, to, hash);
    if (hashOf[number] === hash && lengthOf[number] === length && isWord(number, codes, from, length))
      return number;
    slot = (slot + 1) & (slotCount - 1);
  }
}

function add(slot: number, codes: Uint8Array, from: number, to: number, hash: number): number {
  const number = count++;
  slots[slot] = number;
  hashOf[number] = hash;
  lengthOf[number] = to - from;
  const start = number * longestNumbered;
  for (let at = from; at < to; at++) letters[start + at - from] = codes[at] ?? 0;
  return number;
}

function isWord(number: number, codes: Uint8Array, from: number, length: number): boolean {
  const start = number * longestNumbered;
  for (let at = 0; at < length; at++) if (letters[start + at] !== codes[from + at]) return false;
  return true;
}
