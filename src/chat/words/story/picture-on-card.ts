import type { ChannelAddress, Platform } from '../../../domain/channel.ts';
import type { CardPicture } from '../../../domain/post.ts';
import type { Story } from '../../../domain/story.ts';
import type { Locale } from '../../ports/locale.ts';
import { pictureOfStory } from '../story-words.ts';

/** Whether the cards of a channel show pictures. */
export type PicturesIn = (channel: ChannelAddress) => boolean;

/** What the newsroom file says of its channels; of the others, and where it says nothing, what is `usual` on their platform. */
export function picturesOf(
  channels: readonly (Pick<ChannelAddress, 'platform' | 'externalId'> & {
    readonly pictures: boolean | null;
  })[],
  usual: ReadonlySet<Platform>,
): PicturesIn {
  const told = new Map(
    channels.map(({ platform, externalId, pictures }) => [`${platform} ${externalId}`, pictures]),
  );
  return ({ platform, externalId }) => told.get(`${platform} ${externalId}`) ?? usual.has(platform);
}

/** The picture of a story for its card; null where it has none, or where it is taken back or held back. */
export function pictureOnCard({ state, item: { picture } }: Story, locale: Locale): CardPicture | null {
  if (state !== 'live' || picture === undefined || picture.address === null) return null;
  const { address, caption = pictureOfStory[locale], credit } = picture;
  return { address, alt: credit === undefined ? caption : `${caption} (${credit})` };
}
