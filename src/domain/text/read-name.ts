import type { StoryName } from '../story.ts';
import { isText, objectOf, orNull } from './fits.ts';
import { isDateline } from './read-item.ts';
import { readJson } from './read-json.ts';

const isName = objectOf({
  headline: orNull(isText),
  opening: orNull(isText),
  dateline: orNull(isDateline),
  slug: orNull(isText),
});

/** What names a story that was taken back, as it was kept; null: that is damaged. */
export function readName(json: string): StoryName | null {
  const kept = readJson(json);
  return isName(kept) ? (kept as StoryName) : null;
}
