import type { Learned } from './learned/learned.ts';
import { embargoed, withdrawn } from './learned/weights.ts';
import { learnedGates, likelyEmbargoed, likelyWithdrawn, placeOfEmbargo, startOf } from './learned-gates.ts';
import { type OpeningGate, opensGate } from './opening-gates.ts';
import { openingOf, signsOf, wordsAroundEmbargo, wordsOf } from './text-features.ts';
import { readsLikeNews } from './withdrawal.ts';

/**
 * The sentence that weighed most where copy counts as withdrawn, or held back, by what was learned; null: it does not. `mayBe`: the
 * rules' own look said that it may be.
 */
export function judgeWithdrawn(
  headline: string | null,
  texts: readonly string[],
  mayBe: boolean,
): string | null {
  const head = headline ?? '';
  if (!mayBe && !isLikely(learnedGates.withdrawn, likelyWithdrawn, head, texts)) return null;
  const text = openingOf(texts);
  const words = wordsOf(head, text);
  if (scoreOf(ofWithdrawn, words) < hopeless) return null;
  const least = withdrawn.threshold + (readsLikeNews(text) ? moreOfNews : 0);
  if (scoreOf(ofWithdrawn, [...words, ...signsOf(head, text)]) < least) return null;
  const weightOf = (sentence: string) => weigh(ofWithdrawn, wordsOf('', sentence));
  return sentencesOf(head, text).toSorted((one, other) => weightOf(other) - weightOf(one))[0] ?? head;
}

/** The sentence that speaks of an embargo where copy counts as under one by what was learned; null: it does not. */
export function judgeEmbargoed(headline: string | null, texts: readonly string[]): string | null {
  const head = headline ?? '';
  if (!isLikely(learnedGates.embargoed, likelyEmbargoed, head, texts)) return null;
  const text = openingOf(texts);
  const words = wordsAroundEmbargo(head, text);
  if (words === null || scoreOf(ofEmbargoed, words) < embargoed.threshold) return null;
  return sentencesOf(head, text).find((each) => placeOfEmbargo(each.toLowerCase()) !== null) ?? head;
}

function isLikely(gate: OpeningGate, likely: RegExp, headline: string, texts: readonly string[]): boolean {
  return opensGate(gate, [headline, ...texts.slice(0, 3)]) && likely.test(startOf(headline, texts));
}

type Weights = Learned & { readonly weights: Int8Array };

const ofWithdrawn = unpack(withdrawn);
const ofEmbargoed = unpack(embargoed);

/** What stands behind a dateline and asks nobody for anything is told of others: so much more must be said for it. */
const moreOfNews = 1;

/** What cannot be won back by signs: words that weigh so little are news. */
const hopeless = -1;

function unpack(learned: Learned): Weights {
  return { ...learned, weights: Int8Array.from(atob(learned.packed), (letter) => letter.charCodeAt(0)) };
}

function weigh({ weights, unit }: Weights, found: readonly number[]): number {
  let sum = 0;
  for (const place of found) sum += weights[place] ?? 0;
  return sum * unit;
}

function scoreOf(learned: Weights, found: readonly number[]): number {
  return learned.bias + weigh(learned, found) / Math.sqrt(found.length);
}

function sentencesOf(headline: string, text: string): readonly string[] {
  return [headline, ...text.split(/(?<=[.!?])\s+|\n+/u)].filter((sentence) => sentence !== '');
}
