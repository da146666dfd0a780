import type { WireItem } from '../item.ts';
import type { StoryName } from '../story.ts';
import { shorten } from './shorten.ts';

/** As much of a lede as names a story: a line of a list. */
const longestOpening = 90;

/** What is kept of a version to name its story by, once its text may not be shown any more. */
export function nameOf({ headline, lede, dateline }: WireItem): StoryName {
  return {
    headline,
    opening: lede === null ? null : shorten(lede, longestOpening),
    dateline,
    slug: null,
  };
}
