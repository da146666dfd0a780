import type { ChannelListing } from '../../chat/ports/channel-listing.ts';
import type { Platform } from '../../domain/channel.ts';
import { findChannel } from '../../domain/channel-name/channel-name.ts';
import type { Reason } from '../../domain/reason.ts';
import type { KnownName } from '../../store/following/channel-names.ts';
import type { PlatformAccess } from '../platform-list.ts';
import type { WrittenName } from './names-in.ts';

/** What came of a name: the channel that it stands for, or why it stands for none. `isTold`: its platform said what there is. */
export type FoundName = WrittenName &
  (
    | { readonly kind: 'found'; readonly known: KnownName }
    | { readonly kind: 'unfound'; readonly reason: Reason; readonly isTold: boolean }
  );

/** Asks each platform that has such names for its channels, once and side by side. Never rejects. */
export async function findNames(
  names: readonly WrittenName[],
  chat: readonly Pick<PlatformAccess, 'name' | 'channels'>[],
  signal: AbortSignal,
): Promise<readonly FoundName[]> {
  const platforms = [...Map.groupBy(names, ({ platform }) => platform)];
  const found = await Promise.all(
    platforms.map(async ([platform, named]) => {
      const access = chat.find(({ name }) => name === platform);
      const listing = await listChannels(platform, access, signal);
      return named.map((each) => judge(each, listing));
    }),
  );
  return found.flat();
}

type Listing = ChannelListing | { readonly kind: 'nameless'; readonly reason: Reason };

async function listChannels(
  platform: Platform,
  access: Pick<PlatformAccess, 'channels'> | undefined,
  signal: AbortSignal,
): Promise<Listing> {
  if (access === undefined) return { kind: 'failed', reason: { code: 'not-connected' } };
  if (access.channels === undefined)
    return { kind: 'nameless', reason: { code: 'names-unknown', values: { platform } } };
  try {
    return await access.channels(signal);
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function judge(name: WrittenName, listing: Listing): FoundName {
  if (listing.kind === 'nameless') return { ...name, kind: 'unfound', reason: listing.reason, isTold: true };
  if (listing.kind === 'failed') return { ...name, kind: 'unfound', reason: listing.reason, isTold: false };
  const finding = findChannel(name.written, listing.channels);
  if (finding.kind === 'found') {
    const { platform, name: plain } = name;
    return { ...name, kind: 'found', known: { platform, name: plain, externalId: finding.channel.id } };
  }
  return { ...name, kind: 'unfound', reason: reasonOf(finding, listing.isWhole), isTold: true };
}

function reasonOf(
  finding: Exclude<ReturnType<typeof findChannel>, { kind: 'found' }>,
  isWhole: boolean,
): Reason {
  if (finding.kind === 'several')
    return { code: 'name-of-several', values: { names: finding.names.join(', ') } };
  if (!isWhole) return { code: 'name-not-among-first' };
  if (finding.near.length === 0) return { code: 'name-of-none' };
  return { code: 'name-of-none-but', values: { names: finding.near.join(', ') } };
}
