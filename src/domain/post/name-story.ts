import type { WireItem } from '../item.ts';
import type { StoryName } from '../story.ts';
import { shorten } from './shorten.ts';

/** As much of a lede as names a story: a line of a list. */
const longestOpening = 90;

/** By its headline, or where that may itself be the danger (a name, a libel) by dateline and time alone. */
export type NameBy = 'headline' | 'place';

/** What is kept of a version to name its story by, once its text may not be shown any more. */
export function nameOf({ headline, lede, dateline }: WireItem, by: NameBy = 'headline'): StoryName {
  if (by === 'place') return { headline: null, opening: null, dateline, slug: null };
  return {
    headline,
    opening: lede === null ? null : shorten(lede, longestOpening),
    dateline,
    slug: null,
  };
}
