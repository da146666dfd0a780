import { signsIn } from '../withdrawal.ts';
import { placeOfEmbargo } from './gates.ts';

/** Places that features are hashed into; what falls into the same place shares a weight. */
export const places = 1 << 15;

/** Characters of a headline, and of the text under it, that are weighed. */
const longestHeadline = 200;
const longestText = 400;

/** The texts of an item as one, as far as they are weighed. */
export function openingOf(texts: readonly string[]): string {
  return texts.slice(0, 3).join('\n').slice(0, longestText);
}

/**
 * What stands in a headline and the text under it, as numbers below `places`: words, pairs of neighbours, their first five letters,
 * stretches of five letters of long words, capitals, what either begins with, and how long the text is. Digits count alike.
 */
export function wordsOf(headline: string, text: string): number[] {
  const found: number[] = [];
  addWords(headline.slice(0, longestHeadline), 1, found);
  addWords(text.slice(0, longestText), 2, found);
  const length = [40, 90, 160, 300].findIndex((most) => text.length < most);
  found.push(placeOf(mix(mix(seed, 7001), length)));
  return found;
}

/**
 * What stands around the words of an embargo, which is where it is told from one on arms, however long the story behind it is:
 * as `wordsOf`. Null where nothing in the text speaks of one, which is nearly all copy.
 */
export function wordsAroundEmbargo(headline: string, text: string): number[] | null {
  const said = `${headline.slice(0, longestHeadline)}\n${text.slice(0, longestText)}`;
  const lower = said.toLowerCase();
  const at = placeOfEmbargo(lower);
  if (at === null) return null;
  const from = Math.max(said.lastIndexOf('\n', at) + 1, said.lastIndexOf(' ', Math.max(0, at - 30)) + 1);
  const [around = ''] = said.slice(from, at + 70).split('\n');
  const found: number[] = [];
  addWords(around, at < headline.length ? 1 : 2, found);
  return found;
}

/** The signs that the rules know, one by one and in pairs: what the words alone do not tell in a language of few examples. */
export function signsOf(headline: string, text: string): number[] {
  const seen = signsIn(headline.slice(0, longestHeadline), text.slice(0, longestText));
  const pairs = seen.flatMap((one) =>
    seen.filter((other) => other > one).map((other) => placeOf(mix(mix(mix(seed, 8002), one), other))),
  );
  return [...seen.map((one) => placeOf(mix(mix(seed, 8001), one))), ...pairs, placeOf(mix(seed, 8003))];
}

/** FNV-1a. */
const seed = 0x811c9dc5 | 0;
const mix = (hash: number, value: number) => Math.imul(hash ^ value, 0x01000193);
const placeOf = (hash: number) => (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & (places - 1);

const word = /\p{L}+|\p{N}+|[!?:*+()"«„“]/gu;
/** Letters of a word that stand for the whole, however it is bent. */
const stemLength = 5;

function addWords(text: string, part: number, found: number[]): void {
  let before = mix(seed, 11);
  let stemBefore = before;
  let stemTwoBefore = before;
  let isFirst = true;
  for (const [said] of text.matchAll(word)) {
    const lower = said.toLowerCase();
    const { whole, stem } = hashesOf(lower);
    if (lower.length > stemLength) found.push(placeOf(mix(stem, 3)));
    if (lower.length > stemLength + 1) addStretches(lower, found);
    found.push(
      placeOf(whole),
      placeOf(mix(mix(whole, 77), part)),
      placeOf(mix(Math.imul(before, 31), whole)),
      placeOf(mix(Math.imul(stemBefore, 37), stem)),
      placeOf(mix(Math.imul(stemTwoBefore, 41), stem)),
    );
    if (said.length > 2 && said !== lower && said === said.toUpperCase())
      found.push(placeOf(mix(mix(stem, 99), part)));
    if (isFirst) found.push(placeOf(mix(mix(stem, 55), part)));
    isFirst = false;
    stemTwoBefore = stemBefore;
    stemBefore = stem;
    before = whole;
  }
}

function hashesOf(word: string): { readonly whole: number; readonly stem: number } {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return { whole: mix(seed, 48), stem: mix(seed, 48) };
  let whole = seed;
  let stem = seed;
  for (let at = 0; at < word.length; at++) {
    whole = mix(whole, word.charCodeAt(at));
    if (at < stemLength) stem = whole;
  }
  return { whole, stem };
}

function addStretches(word: string, found: number[]): void {
  for (let from = 1; from + stemLength <= word.length; from++) {
    let hash = mix(seed, 5);
    for (let at = from; at < from + stemLength; at++) hash = mix(hash, word.charCodeAt(at));
    found.push(placeOf(hash));
  }
}
