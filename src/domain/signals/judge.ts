import { findAdvisory } from './advised/find-advisory.ts';
import { type Learned, type LearnedWeights, readSteps } from './learned/learned.ts';
import { embargoed, withdrawn } from './learned/weights.ts';
import { mayBeNotice } from './learned-gates.ts';
import { type Part, partsOf } from './parts-of-copy.ts';
import { findRevision } from './revised/find-revision.ts';
import { togetherOf } from './scores.ts';
import { openingOf, signsOf, wordsOf, wordsOfPart } from './text-features.ts';
import { readsLikeNews, speaksOfCopy } from './withdrawn/withdrawal.ts';

/** A notice to those who have the copy. `text`: the part of the item that says so most. */
export type Notice = { readonly kind: 'withdrawn' | 'embargoed'; readonly text: string };

/** The item that was judged last: it is asked about for withdrawals and for embargoes. */
let judged: { readonly asked: string; readonly notice: Notice | null } | null = null;

/**
 * What an item is by what was learned: it withdraws or holds back copy, or may not be published yet; null: it is news.
 */
export function judgeNotice(headline: string | null, texts: readonly string[]): Notice | null {
  const head = headline ?? '';
  const copy = texts.slice(0, 3);
  if (!mayBeNotice([headline, ...copy]) && !speaksOfCopy(headline, texts)) return null;
  const asked = [head, ...copy].join('\n');
  if (judged?.asked !== asked) judged = { asked, notice: judge(head, copy) };
  return judged.notice;
}

function judge(headline: string, texts: readonly string[]): Notice | null {
  opened ??= openLearned();
  const learned = opened;
  const text = openingOf(texts);
  const words = wordsOf(headline, text);
  const wholes = kinds.map((kind) => scoreOf(learned[kind].whole, words));
  if (wholes.every((score) => score < hopeless)) return null;
  const parts = partsOf(headline, texts).map((part) => ({ part, words: wordsOfPart(part) }));
  const least = isOfDesk(headline, texts) ? moreOfDesk : readsLikeNews(text) ? moreOfNews : 0;
  let signs: readonly number[] | null = null;
  let found: (Notice & { readonly over: number }) | null = null;
  for (const [at, kind] of kinds.entries()) {
    const { whole, part, threshold } = learned[kind];
    const byWords = wholes[at] ?? 0;
    if (byWords < hopeless) continue;
    const saying = mostOf(parts, part);
    if (togetherOf[kind](byWords + mostOfSigns, saying.score) < threshold + least) continue;
    signs ??= signsOf(headline, text);
    const sure = threshold + least + (kind === 'embargoed' ? moreOfEmbargo : 0);
    const over = togetherOf[kind](scoreOf(whole, [...words, ...signs]), saying.score) - sure;
    if (over >= 0 && over > (found?.over ?? -1)) found = { kind, text: saying.text, over };
  }
  return found;
}

/** A correction or an advisory speaks of copy and to desks as a withdrawal does, and of clocks as an embargo. */
function isOfDesk(headline: string, texts: readonly string[]): boolean {
  const copy = { headline, texts, isAgency: true };
  return findRevision(copy) !== null || findAdvisory(copy) !== null;
}

type Asked = { readonly part: Part; readonly words: readonly number[] };

/** Of the parts of an item the one that what was learned finds likeliest. */
function mostOf(parts: readonly Asked[], weights: Weights) {
  let most = { text: '', score: Number.NEGATIVE_INFINITY };
  for (const { part, words } of parts) {
    const score = scoreOf(weights, words);
    if (score > most.score) most = { text: part.text, score };
  }
  return most;
}

type Weights = LearnedWeights & { readonly steps: Int8Array };

const kinds = ['withdrawn', 'embargoed'] as const;
let opened: ReturnType<typeof openLearned> | null = null;

/** Read when something is first asked of them. */
function openLearned() {
  return { withdrawn: unpackBoth(withdrawn), embargoed: unpackBoth(embargoed) };
}

/** What stands behind a dateline and asks nobody for anything is told of others: so much more must be said for it. */
const moreOfNews = 2;
/** The same of a correction or an advisory. */
const moreOfDesk = 3.5;

/** Headlines about embargoes and terms of other kinds (`Sperrfrist 12 Wochen ohne Geld`) reach the least score: so much more must be said. */
const moreOfEmbargo = 0.5;

/** What nothing can win back: words that weigh so little are news. */
const hopeless = -2;
/** So much the signs may add to what the words say. */
const mostOfSigns = 1.5;

function unpackBoth({ whole, part, threshold }: Learned) {
  return { whole: unpack(whole), part: unpack(part), threshold };
}

function unpack(packed: LearnedWeights): Weights {
  return { ...packed, steps: readSteps(packed.packed) };
}

function scoreOf({ steps, unit, bias }: Weights, found: readonly number[]): number {
  let sum = 0;
  for (const place of found) sum += steps[place] ?? 0;
  return bias + (sum * unit) / Math.sqrt(found.length);
}
