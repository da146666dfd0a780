import type { ChannelAddress } from '../../../domain/channel.ts';
import type { ChannelSettings } from '../../../domain/channel-settings/channel-settings.ts';
import type { Said } from '../../../domain/post.ts';
import type { Locale, Words } from '../../ports/locale.ts';

/** What a channel may call somebody for. */
export type CallFor = 'flash' | 'kill';

const call: Words = { nl: 'Voor', en: 'For' };

/** `Voor @buitenland-wacht`, last in a post. Of a flash and of a kill, where the channel names somebody for it. */
export function callOf(
  what: CallFor,
  { platform }: ChannelAddress,
  { pingFlash, pingKill }: Pick<ChannelSettings, 'pingFlash' | 'pingKill'>,
  locale: Locale,
): readonly Said[] {
  const id = what === 'flash' ? pingFlash : pingKill;
  if (id === null) return [];
  return [[{ text: `${call[locale]} ` }, { mention: { platform, what: 'group', id, name: id } }]];
}
