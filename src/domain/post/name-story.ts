import type { WireItem } from '../item.ts';
import type { StoryName } from '../story.ts';
import { shorten } from './shorten.ts';

/** As much of a lede as names a story: a line of a list. */
const longestOpening = 90;

/** As much of an agency's short name for a story. */
const longestSlug = 60;

/** By its headline, or where that may itself be the danger (a name, a libel) by the agency's short name for it, dateline and time. */
export type NameBy = 'headline' | 'place';

/** What is kept of a version to name its story by, once its text may not be shown any more. */
export function nameOf(item: WireItem, by: NameBy = 'headline'): StoryName {
  const { headline, lede, dateline } = item;
  const slug = item.slug === undefined ? null : shorten(item.slug, longestSlug);
  if (by === 'place') return { headline: null, opening: null, dateline, slug };
  return { headline, opening: lede === null ? null : shorten(lede, longestOpening), dateline, slug };
}
