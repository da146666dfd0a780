import type { ChannelAddress } from '../../../domain/channel.ts';
import type { Said } from '../../../domain/post.ts';
import type { Locale, Words } from '../../ports/locale.ts';

/** The groups that a channel calls by name: their ids on its platform. */
export type Ping = { readonly flash: string | null; readonly kill: string | null };

/** Whom a channel calls; null: nobody. */
export type PingIn = (channel: ChannelAddress) => Ping | null;

const call: Words = { nl: 'Voor', en: 'For' };

/** `Voor @buitenland-wacht`, last in a post. Of a flash and of a kill, where the channel names somebody for it. */
export function callOf(
  what: keyof Ping,
  { platform }: ChannelAddress,
  ping: Ping | null,
  locale: Locale,
): readonly Said[] {
  const id = ping?.[what] ?? null;
  if (id === null) return [];
  return [[{ text: `${call[locale]} ` }, { mention: { platform, what: 'group', id, name: id } }]];
}

/** What the newsroom file says of its channels. */
export function pingsOf(
  channels: readonly (Pick<ChannelAddress, 'platform' | 'externalId'> & { readonly ping: Ping | null })[],
): PingIn {
  const pings = new Map(
    channels.map(({ platform, externalId, ping }) => [`${platform} ${externalId}`, ping]),
  );
  return ({ platform, externalId }) => pings.get(`${platform} ${externalId}`) ?? null;
}
