import type { LearnedWeights } from './learned/learned.ts';
import { embargoed, withdrawn } from './learned/weights.ts';
import { learnedGates, placeOfEmbargo } from './learned-gates.ts';
import { opensGate } from './opening-gates.ts';
import { partsOf } from './parts-of-copy.ts';
import { togetherOf } from './scores.ts';
import { openingOf, signsOf, wordsAroundEmbargo, wordsOf, wordsOfPart } from './text-features.ts';
import { readsLikeNews } from './withdrawal.ts';

/**
 * The part that weighed most where copy counts as withdrawn, or held back, by what was learned; null: it does not. `mayBe`: the
 * rules' own look said that it may be.
 */
export function judgeWithdrawn(
  headline: string | null,
  texts: readonly string[],
  mayBe: boolean,
): string | null {
  const head = headline ?? '';
  const asked = [headline, ...texts.slice(0, 3)];
  if (!mayBe && !opens('withdrawn', asked)) return null;
  const text = openingOf(texts);
  const words = wordsOf(head, text);
  const byWords = scoreOf(learned.withdrawn.whole, words);
  if (byWords < hopeless) return null;
  const most = partThatSaysMost('withdrawn', head, texts);
  if (togetherOf.withdrawn(byWords, most.score) < withdrawn.threshold - mostOfSigns) return null;
  const whole = scoreOf(learned.withdrawn.whole, [...words, ...signsOf(head, text)]);
  const least = withdrawn.threshold + (readsLikeNews(text) ? moreOfNews : 0);
  return togetherOf.withdrawn(whole, most.score) < least ? null : most.text;
}

/** The part that speaks of an embargo where copy counts as under one by what was learned; null: it does not. */
export function judgeEmbargoed(headline: string | null, texts: readonly string[]): string | null {
  const head = headline ?? '';
  const asked = [headline, ...texts.slice(0, 3)];
  if (!opens('embargoed', asked)) return null;
  const text = openingOf(texts);
  const words = wordsAroundEmbargo(head, text);
  if (words !== null && scoreOf(learned.embargoed.whole, words) >= embargoed.threshold)
    return sentencesOf(head, text).find((each) => placeOfEmbargo(each.toLowerCase()) !== null) ?? head;
  const most = partThatSaysMost('embargoed', head, texts);
  const isNamed = placeOfEmbargo(most.text.toLowerCase()) !== null;
  return most.score < embargoed.threshold + (isNamed ? 0 : moreOfUnnamed) ? null : most.text;
}

/** Of the parts of an item in which a word of the kind stands, the one that what was learned finds likeliest. */
function partThatSaysMost(kind: 'withdrawn' | 'embargoed', headline: string, texts: readonly string[]) {
  let most = { text: headline, score: Number.NEGATIVE_INFINITY };
  for (const part of partsOf(headline, texts.slice(0, 3))) {
    if (!opens(kind, [part.text])) continue;
    const score = scoreOf(learned[kind].part, wordsOfPart(part));
    if (score > most.score) most = { text: part.text, score };
  }
  return most;
}

/** Whether one of these texts has a word without which hardly any copy of the kind is. */
function opens(kind: 'withdrawn' | 'embargoed', texts: readonly (string | null)[]): boolean {
  return opensGate(learnedGates[kind].words, texts) || opensGate(learnedGates[kind].start, texts);
}

type Weights = LearnedWeights & { readonly weights: Int8Array };

const learned = {
  withdrawn: { whole: unpack(withdrawn.whole), part: unpack(withdrawn.part) },
  embargoed: { whole: unpack(embargoed.whole), part: unpack(embargoed.part) },
};

/** What stands behind a dateline and asks nobody for anything is told of others: so much more must be said for it. */
const moreOfNews = 1;

/** And where none of the words stands that embargoes are known by. */
const moreOfUnnamed = 1;

/** What nothing can win back: words that weigh so little are news. */
const hopeless = -1;
/** So much the signs may add to what the words say. */
const mostOfSigns = 1.5;

function unpack(packed: LearnedWeights): Weights {
  return { ...packed, weights: Int8Array.from(atob(packed.packed), (letter) => letter.charCodeAt(0)) };
}

function weigh({ weights, unit }: Weights, found: readonly number[]): number {
  let sum = 0;
  for (const place of found) sum += weights[place] ?? 0;
  return sum * unit;
}

function scoreOf(weights: Weights, found: readonly number[]): number {
  return weights.bias + weigh(weights, found) / Math.sqrt(found.length);
}

function sentencesOf(headline: string, text: string): readonly string[] {
  return [headline, ...text.split(/(?<=[.!?])\s+|\n+/u)].filter((sentence) => sentence !== '');
}
