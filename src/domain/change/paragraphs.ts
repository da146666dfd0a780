import { alignLists } from './align.ts';
import { diffWords, type WordDiff } from './word-diff.ts';

/** What became of a paragraph. */
export type ParagraphChange =
  | { readonly kind: 'changed'; readonly at: number; readonly diff: WordDiff }
  | { readonly kind: 'new' | 'gone'; readonly at: number; readonly text: string };

/** Words compared of a whole body, in all paragraphs together: beyond that it counts as unchanged. */
const mostWords = 8000;
/** Two paragraphs that share less are not one that changed. */
const leastLikeness = 0.35;

/**
 * The paragraphs in which two bodies differ, in order; `at` counts in the newer one (of one that is gone: where it stood).
 * A paragraph is compared with the one in whose place it stands, where the two are alike at all.
 */
export function diffParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let words = 0;
  for (const { from, to, newFrom, newTo } of alignLists(before.map(plain), after.map(plain))) {
    const gone = before.slice(from, to);
    const now = after.slice(newFrom, newTo);
    const paired = pairUp(gone, now);
    words += [...gone, ...now].reduce((sum, text) => sum + text.length / 6, 0);
    if (words > mostWords) break;
    for (const { before: old, after: text, at } of paired) {
      if (old === null && text !== null) changes.push({ kind: 'new', at: newFrom + at, text });
      else if (text === null && old !== null) changes.push({ kind: 'gone', at: newFrom + at, text: old });
      else if (text !== null && old !== null) {
        const diff = diffWords(old, text);
        if (diff.changes.length > 0) changes.push({ kind: 'changed', at: newFrom + at, diff });
      }
    }
  }
  return changes;
}

/** White space makes no difference. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

type Pair = { readonly before: string | null; readonly after: string | null; readonly at: number };

/** In order, each with the first of the next few that is like it. */
function pairUp(gone: readonly string[], now: readonly string[]): readonly Pair[] {
  const bags = gone.map(wordsIn);
  const pairs: Pair[] = [];
  let next = 0;
  for (const [at, text] of now.entries()) {
    const words = wordsIn(text);
    const alike = bags.findIndex(
      (bag, index) => index >= next && index < next + 4 && likenessOf(bag, words) >= leastLikeness,
    );
    if (alike < 0) {
      pairs.push({ before: null, after: text, at });
      continue;
    }
    for (let index = next; index < alike; index++)
      pairs.push({ before: gone[index] ?? null, after: null, at });
    pairs.push({ before: gone[alike] ?? null, after: text, at });
    next = alike + 1;
  }
  for (let index = next; index < gone.length; index++)
    pairs.push({ before: gone[index] ?? null, after: null, at: now.length });
  return pairs;
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 5000)
      .toLowerCase()
      .split(/[\s.,;:!?"“”()]+/u),
  );
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = Math.max(one.size, other.size);
  return most === 0 ? 1 : one.intersection(other).size / most;
}
