import { AnyCasePattern } from '../text/patterns/any-case-pattern.ts';
import { readWords } from '../text/read-words.ts';
import type { Learned, LearnedWeights } from './learned/learned.ts';
import { createWordScale, type Weighed, type WordScale } from './learned/weigh-words.ts';
import { advised, corrected, embargoed, withdrawn } from './learned/weights.ts';
import { moreAskedOf, moreAskedOfHalf } from './more-asked.ts';
import { type Part, partsOf } from './parts-of-copy.ts';
import { type Learning, together } from './scores.ts';
import { saysWhatIsDone, speaksAsNotice, speaksToDesks } from './speaks-as-notice.ts';
import { firstParagraphOf, openingOf, signsOf, tellItem, tellPart } from './text-features.ts';
import { readsLikeNews } from './withdrawn/withdrawal.ts';

/** A notice to those who have the copy. `text`: the part of the item that says so most. */
export type Notice = { readonly kind: 'withdrawn' | 'embargoed'; readonly text: string };

/**
 * What an item is by what was learned: it withdraws or holds back copy, or may not be published yet; null: it is news.
 */
export function judgeNotice(headline: string | null, texts: readonly string[]): Notice | null {
  const reading = readItem(headline, texts);
  reading.notice ??= { found: noticeIn(reading, texts) };
  return reading.notice.found;
}

/**
 * Whether an item is copy that puts right what was sent, or is for desks alone, by what was learned; null: neither. `isAgency`: it is known to be
 * an agency's.
 */
export function judgeKind(
  headline: string | null,
  texts: readonly string[],
  isAgency: boolean,
): 'corrected' | 'advised' | null {
  const reading = readItem(headline, texts);
  const moreOfAdvised = isAgency ? 0 : moreOfSite;
  // What is asked more only takes away: of nearly all news this is known without it.
  const isFar = overIn(reading, 'corrected', 0) < 0 && overIn(reading, 'advised', moreOfAdvised) < 0;
  if (isFar || isReport.test(reading.headline)) return null;
  const isLess = reading.text === '' || readsLikeNews(reading.text);
  const corrected = overIn(reading, 'corrected', isLess ? moreOfKind.corrected : 0);
  const advised = overIn(reading, 'advised', moreOfAdvised + (isLess ? moreOfKind.advised : 0));
  if (Math.max(corrected, advised) < 0) return null;
  return corrected >= advised ? 'corrected' : 'advised';
}

function noticeIn(reading: Reading, texts: readonly string[]): Notice | null {
  const asked = (['withdrawn', 'embargoed'] as const).filter(
    (kind) => wholeOf(reading, kind) >= hopeless[kind],
  );
  if (asked.length === 0) return null;
  let found: (Notice & { readonly over: number }) | null = null;
  for (const kind of asked) {
    const { text, score, place } = mostOf(reading, kind);
    const isOfHeadline = kind === 'embargoed' && text !== '' && reading.headline.startsWith(text);
    if (isOfHeadline && score < leastOfHeadline && !clock.test(text)) continue;
    let over = overIn(
      reading,
      kind,
      kind === 'embargoed' ? moreAskedOfHalf(reading.headline, reading.text) : 0,
    );
    if (over < 0) continue;
    over -= moreAskedOf(reading.headline, texts, reading.text, place);
    if (over >= 0 && over > (found?.over ?? -1)) found = { kind, text, over };
  }
  return found;
}

type Saying = { readonly text: string; readonly score: number; readonly place: Part['place'] | null };

/** An item as far as it was weighed: nothing is weighed before it is asked for. */
type Reading = {
  readonly headline: string;
  readonly copy: readonly string[];
  readonly text: string;
  readonly first: string;
  readonly words: Weighed;
  /** Whether a word of it stands for what is done with copy; null: not looked at yet. */
  speaks: boolean | null;
  parts: readonly (Part & { readonly words: Weighed })[] | null;
  signs: readonly number[] | null;
  readonly most: Partial<Record<Learning, Saying>>;
  notice: { readonly found: Notice | null } | null;
};

/** The item that was read last: it is asked about several things. */
let last: Reading | null = null;

function readItem(headline: string | null, texts: readonly string[]): Reading {
  const copy = texts.slice(0, 3);
  const head = headline ?? '';
  if (last?.headline === head && isSame(last.copy, copy)) return last;
  const first = firstParagraphOf(copy);
  last = {
    headline: head,
    copy,
    text: openingOf(copy),
    first,
    words: wholes().weigh((taker) => tellItem(head, first, taker)),
    speaks: null,
    parts: null,
    signs: null,
    most: {},
    notice: null,
  };
  return last;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((text, at) => text === others[at]);
}

/** By how much the item is over the least score of a kind. `more`: so much more is asked of it. */
function overIn(reading: Reading, kind: Learning, more: number): number {
  const { whole, threshold } = learned[kind];
  const byWords = wholeOf(reading, kind);
  if (byWords < hopeless[kind]) return Number.NEGATIVE_INFINITY;
  // Words that nobody has seen weigh nothing: what is short and new (`Item 1`) would be a notice for its length alone.
  if (kind !== 'embargoed' && !speaks(reading, kind)) return Number.NEGATIVE_INFINITY;
  const saying = mostOf(reading, kind);
  if (together(byWords + mostOfSigns, saying.score) < threshold + more) return Number.NEGATIVE_INFINITY;
  reading.signs ??= signsOf(reading.headline, reading.first);
  const { features, steps } = reading.words;
  const all = (steps[numberOf(kind)] ?? 0) + wholes().stepsOf(reading.signs, numberOf(kind));
  const score = together(scoreOf(whole, all, features + reading.signs.length), saying.score);
  return score - threshold - more;
}

function speaks(reading: Reading, kind: Learning): boolean {
  const words = readWords(`${reading.headline}\n${reading.text}`);
  reading.speaks ??= speaksAsNotice(words);
  return reading.speaks || (kind === 'advised' && speaksToDesks(words));
}

function wholeOf({ words }: Reading, kind: Learning): number {
  return scoreOf(learned[kind].whole, words.steps[numberOf(kind)] ?? 0, words.features);
}

/** Of the parts of an item the one that what was learned finds likeliest. */
function mostOf(reading: Reading, kind: Learning): Saying {
  const known = reading.most[kind];
  if (known !== undefined) return known;
  reading.parts ??= partsOf(reading.headline, reading.copy).flatMap((part) =>
    mayBeNote(part, reading) ? [{ ...part, words: parts().weigh((taker) => tellPart(part, taker)) }] : [],
  );
  let most: Saying = { text: '', score: Number.NEGATIVE_INFINITY, place: null };
  for (const { text, place, words } of reading.parts) {
    const score = scoreOf(learned[kind].part, words.steps[numberOf(kind)] ?? 0, words.features);
    if (score > most.score) most = { text, score, place };
  }
  reading.most[kind] = most;
  return most;
}

/** What stands further down is the story, unless a word of it says what is done with copy. */
function mayBeNote({ text, place }: Part, { first }: Reading): boolean {
  return place === 'headline' || first.includes(text) || saysWhatIsDone(readWords(text));
}

const learned: Readonly<Record<Learning, Learned>> = { withdrawn, embargoed, corrected, advised };
const kinds = Object.keys(learned) as readonly Learning[];
const numberOf = (kind: Learning) => kinds.indexOf(kind);

let ofWholes: WordScale | null = null;
let ofParts: WordScale | null = null;

/** Made when something is first asked of them. */
function wholes(): WordScale {
  ofWholes ??= createWordScale(kinds.map((kind) => learned[kind].whole));
  return ofWholes;
}

function parts(): WordScale {
  ofParts ??= createWordScale(kinds.map((kind) => learned[kind].part));
  return ofParts;
}

/** Headlines on terms of other kinds, over a text that says nothing of the sort (`Sperrfrist 12 Wochen ohne Geld`): one without a clock or a date must say so by itself. */
const leastOfHeadline = 2.15;
const clock = new AnyCasePattern(
  /\d ?(?:[:.hu]\d{2}(?!\d)|(?:uur|uhr|h|hrs|horas|ore|[ap]\.?m|gmt|utc)(?!\p{L}))|(?<!\d)\d{1,2}[./-]\d{1,2}(?!\d)|(?:kl|ore|ora|klokken)\.? ?\d/u,
);
/** The same of corrections and of notes to desks; a headline alone tells little as well. */
const moreOfKind = { corrected: 2, advised: 3 };
/** What a site plans is news to its readers. */
const moreOfSite = 2.3;
/** dpa's report by a correspondent. */
const isReport = new AnyCasePattern(/^korr-?bericht(?!\p{L})/u);
/** What nothing can win back: words that weigh so little are news. */
const hopeless: Readonly<Record<Learning, number>> = {
  withdrawn: -3,
  embargoed: -3,
  corrected: -4,
  advised: -4.5,
};
/** So much the signs may add to what the words say. */
const mostOfSigns = 1.5;

function scoreOf({ unit, bias }: LearnedWeights, steps: number, features: number): number {
  return bias + (steps * unit) / Math.sqrt(features);
}
