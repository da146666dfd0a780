import type { TextWords } from '../../text/read-words.ts';
import { numbering } from '../../text/word-numbers.ts';
import { ownOfWord, places, type Taker } from '../text-features.ts';
import { type LearnedWeights, readSteps } from './learned.ts';

/** What is weighed at once: what was learned of four kinds. */
const mostKinds = 4;
/** A step of nothing, so that no step is below it and several are added in one number. */
const nothing = 32;
/** Features that two bytes hold the steps of. */
const mostFeatures = 1_000;
/** More than a word that has a number says by itself. */
const mostOfWord = 32;
const everySecond = 0x00ff00ff;
/** Parts of an item that a word tells different things in: its headline, its text. */
const partCount = 2;

/** Of a text that was weighed: how many features it has, and what they come to for each kind, in steps. */
export type Weighed = { readonly features: number; readonly steps: readonly number[] };

/** Weighs texts by what was learned of several kinds, all of them at once. */
export type WordScale = {
  readonly weigh: (tell: (taker: Taker) => void) => Weighed;
  /** What these come to for one kind, in steps. */
  readonly stepsOf: (features: readonly number[], kind: number) => number;
};

/**
 * The steps of a place for all kinds stand in one number, a byte each, and are looked up and added together. What a word says by itself is added once and
 * kept by its number: most words are known.
 */
export function createWordScale(kinds: readonly LearnedWeights[]): WordScale {
  const table = packTogether(kinds.map(({ packed }) => readSteps(packed)));
  /** Features that are looked up together, one behind the other: each waits for memory, and so they wait at once. */
  const waiting = new Int32Array(mostFeatures);
  let count = 0;
  /** The steps of the first and the third kind, those of the second and the fourth, and how many features these are. */
  let even = 0;
  let odd = 0;
  let features = 0;
  const total = new Int32Array(mostKinds + 1);
  const kept = keepWords();
  const take = (place: number) => {
    if (features + count >= mostFeatures) addUp();
    waiting[count++] = place;
  };
  const takeWord = (words: TextWords, word: number, part: number) => {
    if (kept.numbered !== words.numbered) forget(kept, words.numbered);
    const number = words.numbers[word] ?? 0;
    if (number === 0) return ownOfWord(words, word, part, take);
    if (features + count > mostFeatures - mostOfWord) addUp();
    const at = number * partCount + part - 1;
    if (kept.counts[at] === 0) learnWord(words, word, part);
    even = (even + (kept.even[at] ?? 0)) | 0;
    odd = (odd + (kept.odd[at] ?? 0)) | 0;
    features += kept.counts[at] ?? 0;
    return kept.stems[number] ?? 0;
  };
  const learnWord = (words: TextWords, word: number, part: number) => {
    const number = words.numbers[word] ?? 0;
    const at = number * partCount + part - 1;
    const before = count;
    kept.stems[number] = ownOfWord(words, word, part, take);
    kept.even[at] = sumOf(table, waiting, before, count, 0);
    kept.odd[at] = sumOf(table, waiting, before, count, 8);
    kept.counts[at] = count - before;
    count = before;
  };
  const addUp = () => {
    even = (even + sumOf(table, waiting, 0, count, 0)) | 0;
    odd = (odd + sumOf(table, waiting, 0, count, 8)) | 0;
    features += count;
    const bytes = [even & 0xffff, odd & 0xffff, even >>> 16, odd >>> 16];
    for (const [kind, steps] of bytes.entries())
      total[kind] = (total[kind] ?? 0) + steps - nothing * features;
    total[mostKinds] = (total[mostKinds] ?? 0) + features;
    even = 0;
    odd = 0;
    features = 0;
    count = 0;
  };
  const taker: Taker = { take, takeWord };
  return {
    weigh: (tell) => {
      total.fill(0);
      tell(taker);
      addUp();
      return { features: total[mostKinds] ?? 0, steps: [...total.subarray(0, mostKinds)] };
    },
    stepsOf: (features, kind) =>
      features.reduce((steps, place) => steps + (((table[place] ?? 0) >>> (8 * kind)) & 0xff) - nothing, 0),
  };
}

/** The steps of every second kind at these places. */
function sumOf(table: Uint32Array, places: Int32Array, from: number, to: number, shift: number): number {
  let sum = 0;
  for (let at = from; at < to; at++)
    sum = (sum + (((table[places[at] ?? 0] ?? 0) >>> shift) & everySecond)) | 0;
  return sum;
}

/** Of the words that have a number what they say by themselves; a count of 0: not asked yet. */
function keepWords() {
  const size = numbering.size * partCount;
  return {
    numbered: 0,
    even: new Int32Array(size),
    odd: new Int32Array(size),
    counts: new Uint8Array(size),
    stems: new Int32Array(numbering.size),
  };
}

function forget(kept: ReturnType<typeof keepWords>, numbered: number): void {
  kept.counts.fill(0);
  kept.numbered = numbered;
}

/** Fewer weights than features have places: what differs in its highest bits shares one. */
function packTogether(kinds: readonly Int8Array[]): Uint32Array {
  const table = new Uint32Array(places);
  for (let place = 0; place < places; place++) {
    let packed = 0;
    for (let kind = 0; kind < kinds.length; kind++) {
      const steps = kinds[kind] ?? new Int8Array(1);
      packed |= ((steps[place & (steps.length - 1)] ?? 0) + nothing) << (8 * kind);
    }
    table[place] = packed;
  }
  return table;
}
