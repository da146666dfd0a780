import { findAdvisory } from './advised/find-advisory.ts';
import { findRevision } from './revised/find-revision.ts';
import { readsLikeNews } from './withdrawn/withdrawal.ts';

/** What stands behind a dateline and asks nobody for anything is told of others: so much more must be said for it. */
const moreOfNews = 2;
/** A correction or an advisory speaks of copy and to desks as a withdrawal does, and of clocks as an embargo. */
const moreOfDesk = 3.5;

/** How much more than of other copy is asked of what was learned before an item is taken for withdrawn, held or embargoed. */
export function moreAskedOf(headline: string, texts: readonly string[], opening: string): number {
  const copy = { headline, texts, isAgency: true };
  if (findRevision(copy) !== null || findAdvisory(copy) !== null) return moreOfDesk;
  return readsLikeNews(opening) ? moreOfNews : 0;
}
