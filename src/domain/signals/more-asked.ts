import { findAdvisory } from './advised/find-advisory.ts';
import type { Part } from './parts-of-copy.ts';
import { findRevision } from './revised/find-revision.ts';
import { readsLikeNews } from './withdrawn/withdrawal.ts';

/** What stands behind a dateline and asks nobody for anything is told of others: so much more must be said for it. */
const moreOfNews = 2;
/** The same of what stands over the dateline, or apart from the story. */
const moreOfApart = 0.5;
/** A correction or an advisory speaks of copy and to desks as a withdrawal does, and of clocks as an embargo. */
const moreOfDesk = 3.5;

/** An embargo is hardly ever sent without a text, or a text without a headline: so much more is asked of either. */
const moreOfHalf = 1.5;

/** How much more what was learned must find before an item without a headline, or without a text, is taken for under embargo. */
export function moreAskedOfHalf(headline: string, text: string): number {
  return headline === '' || text === '' ? moreOfHalf : 0;
}

/**
 * How much more than of other copy is asked of what was learned before an item is taken for withdrawn, held or embargoed. `place`: that of the part
 * which says it most.
 */
export function moreAskedOf(
  headline: string,
  texts: readonly string[],
  opening: string,
  place: Part['place'] | null,
): number {
  const copy = { headline, texts, isAgency: true };
  if (findRevision(copy) !== null || findAdvisory(copy) !== null) return moreOfDesk;
  if (!readsLikeNews(opening)) return 0;
  return place === 'above' || place === 'note' ? moreOfApart : moreOfNews;
}
