import type { ChannelAddress, Platform } from '../../domain/channel.ts';
import { isChannelName, plainChannelName } from '../../domain/channel-name/channel-name.ts';
import type { FileName } from '../../store/following/channel-names.ts';
import type { Newsroom } from '../newsroom.ts';

/** A channel as the newsroom file has it. */
type Written = { readonly platform: Platform; readonly externalId: string };

/** Where it is; null: it stands there by its name, and was not found yet. */
export function addressOf(
  { platform, externalId }: Written,
  { names = [] }: Pick<Newsroom, 'names'>,
): ChannelAddress | null {
  if (!isChannelName(platform, externalId)) return { platform, workspace: '', externalId };
  const name = plainChannelName(externalId);
  const known = names.find((each) => each.platform === platform && each.name === name);
  return known === undefined ? null : { platform, workspace: '', externalId: known.externalId };
}

/** The channels and alarm channels that stand there by their names, each name once. */
export function namesIn({ channels, alarms }: Pick<Newsroom, 'channels' | 'alarms'>): WrittenName[] {
  const named = [...channels, ...alarms].filter((each) => isChannelName(each.platform, each.externalId));
  const all = named.map(({ platform, externalId }) => ({
    ...{ platform, name: plainChannelName(externalId), written: externalId.trim() },
  }));
  return [...new Map(all.map((each) => [JSON.stringify([each.platform, each.name]), each])).values()];
}

/** A name as the store knows it, and as it is written. */
export type WrittenName = FileName & { readonly written: string };

/** Entries of `channels` that are the channel of another one before them, which counts. `as`: how that is written. */
export function writtenTwice(
  newsroom: Pick<Newsroom, 'channels' | 'names'>,
): readonly { readonly platform: Platform; readonly written: string; readonly as: string }[] {
  const first = new Map<string, string>();
  return newsroom.channels.flatMap(({ platform, externalId: written }) => {
    const address = addressOf({ platform, externalId: written }, newsroom);
    if (address === null) return [];
    const as = first.get(keyOf(address));
    if (as !== undefined) return [{ platform, written, as }];
    first.set(keyOf(address), written);
    return [];
  });
}

/** By which a channel is told from others. */
export function keyOf({ platform, externalId }: ChannelAddress): string {
  return JSON.stringify([platform, externalId]);
}
