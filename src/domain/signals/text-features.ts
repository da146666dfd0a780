import { firstDigit, gap } from '../text/letters.ts';
import { mix, mixLetter, readWords, seed, type TextWords } from '../text/read-words.ts';
import { conceptsIn } from './concepts.ts';
import { beginsAsNote, type Part, partPlaces } from './parts-of-copy.ts';
import { signsIn } from './withdrawn/withdrawal.ts';

/** Places that features are hashed into; what falls into the same place shares a weight. */
export const places = 1 << 17;

/** Characters of a headline, and of the text under it, that are weighed. */
const longestHeadline = 200;
const longestText = 400;

/** The texts of an item as one, as far as they are weighed. */
export function openingOf(texts: readonly string[]): string {
  return texts.slice(0, 3).join('\n').slice(0, longestText);
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

/**
 * What stands in a headline and the text under it, as numbers below `places`: words, pairs of neighbours, their first five letters,
 * stretches of five letters of long words, capitals, what either begins with, how long the text is, and what the words stand for. Digits
 * count alike.
 */
export function wordsOf(headline: string, text: string): number[] {
  const found: number[] = [];
  addText(headline.slice(0, longestHeadline), 1, 1, false, found);
  addText(text.slice(0, longestText), 2, 2, false, found);
  addLength(text, found);
  return found;
}

/** What stands in one part of an item, whatever stands around it: as `wordsOf`, with the place that it has. */
export function wordsOfPart({ text, place }: Part): number[] {
  const found: number[] = [];
  addText(text, 2, 3 + saidAt[place], true, found);
  addLength(text, found);
  found.push(placeOf(mix(mix(seed, 7002), partPlaces.indexOf(place))));
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

function addText(text: string, part: number, place: number, isSentence: boolean, found: number[]): void {
  addWords(text, part, found);
  for (const hash of conceptsIn(readWords(text), place, isSentence)) found.push(placeOf(hash));
}

function addLength(text: string, found: number[]): void {
  const length = [40, 90, 160, 300].findIndex((most) => text.length < most);
  found.push(placeOf(mix(mix(seed, 7001), length)));
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

function addWords(text: string, part: number, found: number[]): void {
  const words = readWords(text);
  const before: Before = { whole: mix(seed, 11), stem: mix(seed, 11), stemTwo: mix(seed, 11) };
  for (let word = 0; word < words.count; word++) {
    const stem = addWord(words, word, part, before, found);
    if (isInCapitals(words, word)) found.push(placeOf(mix(mix(stem, 99), part)));
    if (word === 0) found.push(placeOf(mix(mix(stem, 55), part)));
  }
}

/** Hashes of the words before. */
type Before = { whole: number; stem: number; stemTwo: number };

/** Adds what a word tells, and says the hash of its first letters. */
function addWord(words: TextWords, word: number, part: number, before: Before, found: number[]): number {
  const { codes, starts, ends, hashes } = words;
  const from = starts[word] ?? 0;
  const to = ends[word] ?? 0;
  const isFigure = words.isSign[word] === 0 && (codes[from] ?? gap) >= firstDigit;
  const whole = isFigure ? ofFigure : (hashes[word] ?? 0);
  let stem = whole;
  if (to - from > stemLength && !isFigure) {
    stem = seed;
    for (let at = from; at < from + stemLength; at++) stem = mixLetter(stem, codes[at] ?? gap);
    found.push(placeOf(mix(stem, 3)));
    if (to - from > stemLength + 1) addStretches(codes, from, to, found);
  }
  found.push(
    placeOf(whole),
    placeOf(mix(mix(whole, 77), part)),
    placeOf(mix(Math.imul(before.whole, 31), whole)),
    placeOf(mix(Math.imul(before.stem, 37), stem)),
    placeOf(mix(Math.imul(before.stemTwo, 41), stem)),
  );
  before.stemTwo = before.stem;
  before.stem = stem;
  before.whole = whole;
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

function addStretches(codes: Uint8Array, begin: number, end: number, found: number[]): void {
  for (let from = begin + 1; from + stemLength <= end; from++) {
    let hash = mix(seed, 5);
    for (let at = from; at < from + stemLength; at++) hash = mixLetter(hash, codes[at] ?? gap);
    found.push(placeOf(hash));
  }
}
