import { firstDigit, gap } from '../text/letters.ts';
import { mix, mixLetter, readWords, seed, type TextWords } from '../text/read-words.ts';
import { tellConcepts } from './concepts.ts';
import { beginOf, beginsAsNote, type Part, partPlaces } from './parts-of-copy.ts';
import { signsIn } from './withdrawn/withdrawal.ts';

/** Places that features are hashed into; what falls into the same place shares a weight. */
export const places = 1 << 17;

/** Characters of a headline, and of the text under it, that are weighed. */
const longestHeadline = 200;
const longestText = 400;

/** The texts of an item as one, as far as they are weighed. */
export function openingOf(texts: readonly string[]): string {
  return beginOf(texts.slice(0, 3), longestText);
}

/** What is shorter says too little: `OSLO (NTB)`. */
const shortestParagraph = 12;

/**
 * The paragraph that an item begins with, the next where that is short, and before it what is set apart as a note under it. What else stands there
 * is as a rule the story, among whose words those of a notice would be lost.
 */
export function firstParagraphOf(texts: readonly string[]): string {
  let first = '';
  let notes = '';
  for (const text of texts.slice(0, 3))
    if (first.length < shortestParagraph) first = first === '' ? text : `${first}\n${text}`;
    else if (beginsAsNote(text)) notes += `${text}\n`;
  return `${notes}${first}`.slice(0, longestText);
}

/** Who takes what texts say: features, as numbers below `places`. */
export type Taker = {
  readonly take: (place: number) => void;
  /** Takes what a word says by itself, and tells the hash of its first letters: `ownOfWord`, or what is known of it. */
  readonly takeWord: (words: TextWords, word: number, part: number) => number;
};

/**
 * Tells what stands in a headline and the text under it: words, pairs of neighbours, their first five letters,
 * stretches of five letters of long words, capitals, what either begins with, how long the text is, and what the words stand for. Digits
 * count alike.
 */
export function tellItem(headline: string, text: string, taker: Taker): void {
  tellText(headline.slice(0, longestHeadline), 1, 1, false, taker);
  tellText(text.slice(0, longestText), 2, 2, false, taker);
  tellLength(text, taker);
}

/** The same of one part of an item, whatever stands around it, with the place that it has. */
export function tellPart({ text, place }: Part, taker: Taker): void {
  tellText(text, 2, 3 + saidAt[place], true, taker);
  tellLength(text, taker);
  taker.take(placeOf(mix(mix(seed, 7002), partPlaces.indexOf(place))));
}

/** What `tellItem` tells, as a list. */
export function wordsOf(headline: string, text: string): number[] {
  return listed((taker) => tellItem(headline, text, taker));
}

/** What `tellPart` tells, as a list. */
export function wordsOfPart(part: Part): number[] {
  return listed((taker) => tellPart(part, taker));
}

function listed(tell: (taker: Taker) => void): number[] {
  const found: number[] = [];
  const take = (place: number) => void found.push(place);
  tell({ take, takeWord: (words, word, part) => ownOfWord(words, word, part, take) });
  return found;
}

/** What stands over a dateline says the same things as what a text without one begins with. */
const saidAt: Readonly<Record<Part['place'], number>> = {
  headline: 0,
  first: 1,
  above: 1,
  note: 2,
  last: 3,
  lead: 4,
  behind: 4,
};

function tellText(text: string, part: number, place: number, isSentence: boolean, taker: Taker): void {
  const words = readWords(text);
  tellWords(words, part, taker);
  tellConcepts(words, place, isSentence, (hash) => taker.take(placeOf(hash)));
}

function tellLength(text: string, { take }: Taker): void {
  const length = [40, 90, 160, 300].findIndex((most) => text.length < most);
  take(placeOf(mix(mix(seed, 7001), length)));
}

/** The signs that the rules know, one by one and in pairs: what the words alone do not tell in a language of few examples. */
export function signsOf(headline: string, text: string): number[] {
  const seen = signsIn(headline.slice(0, longestHeadline), text.slice(0, longestText));
  const pairs = seen.flatMap((one) =>
    seen.filter((other) => other > one).map((other) => placeOf(mix(mix(mix(seed, 8002), one), other))),
  );
  return [...seen.map((one) => placeOf(mix(mix(seed, 8001), one))), ...pairs, placeOf(mix(seed, 8003))];
}

const placeOf = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4) & (places - 1);

/** Letters of a word that stand for the whole, however it is bent. */
const stemLength = 5;
/** All figures count alike. */
const ofFigure = mix(seed, 48);

function tellWords(words: TextWords, part: number, { take, takeWord }: Taker): void {
  let wholeBefore = mix(seed, 11);
  let stemBefore = wholeBefore;
  let stemTwo = wholeBefore;
  for (let word = 0; word < words.count; word++) {
    const stem = takeWord(words, word, part);
    const whole = wholeOf(words, word);
    take(placeOf(mix(Math.imul(wholeBefore, 31), whole)));
    take(placeOf(mix(Math.imul(stemBefore, 37), stem)));
    take(placeOf(mix(Math.imul(stemTwo, 41), stem)));
    if (isInCapitals(words, word)) take(placeOf(mix(mix(stem, 99), part)));
    if (word === 0) take(placeOf(mix(mix(stem, 55), part)));
    stemTwo = stemBefore;
    stemBefore = stem;
    wholeBefore = whole;
  }
}

function isFigure({ isSign, codes, starts }: TextWords, word: number): boolean {
  return isSign[word] === 0 && (codes[starts[word] ?? 0] ?? gap) >= firstDigit;
}

function wholeOf(words: TextWords, word: number): number {
  return isFigure(words, word) ? ofFigure : (words.hashes[word] ?? 0);
}

/** Tells what a word says by itself, whatever stands around it, and the hash of its first letters. */
export function ownOfWord(
  words: TextWords,
  word: number,
  part: number,
  take: (place: number) => void,
): number {
  const { codes, starts, ends } = words;
  const from = starts[word] ?? 0;
  const to = ends[word] ?? 0;
  const whole = wholeOf(words, word);
  let stem = whole;
  if (to - from > stemLength && !isFigure(words, word)) {
    stem = seed;
    for (let at = from; at < from + stemLength; at++) stem = mixLetter(stem, codes[at] ?? gap);
    take(placeOf(mix(stem, 3)));
    if (to - from > stemLength + 1) tellStretches(codes, from, to, take);
  }
  take(placeOf(whole));
  take(placeOf(mix(mix(whole, 77), part)));
  return stem;
}

function isInCapitals({ text, starts, ends }: TextWords, word: number): boolean {
  const from = starts[word] ?? 0;
  const to = ends[word] ?? 0;
  if (to - from <= 2) return false;
  // Nearly every word has a small letter of ASCII, which tells it sooner than to write it anew twice.
  for (let at = from; at < to; at++) if (isSmallLetter(text.charCodeAt(at))) return false;
  const said = text.slice(from, to);
  return said === said.toUpperCase() && said !== said.toLowerCase();
}

const isSmallLetter = (unit: number) => unit >= 97 && unit <= 122;

function tellStretches(codes: Uint8Array, begin: number, end: number, take: (place: number) => void): void {
  for (let from = begin + 1; from + stemLength <= end; from++) {
    let hash = mix(seed, 5);
    for (let at = from; at < from + stemLength; at++) hash = mixLetter(hash, codes[at] ?? gap);
    take(placeOf(hash));
  }
}
