import type { CardPicture } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale } from '../../ports/locale.ts';
import { pictureOfStory } from '../story-words.ts';

/** The picture of a story for its card; null where it has none, or where it is taken back or held back. */
export function pictureOnCard({ state, item: { picture } }: Story, locale: Locale): CardPicture | null {
  if (state !== 'live' || picture === undefined || picture.address === null) return null;
  const { address, caption = pictureOfStory[locale], credit } = picture;
  return { address, alt: credit === undefined ? caption : `${caption} (${credit})` };
}
