import type { NamedChannel } from '../../domain/channel-name/channel-name.ts';
import type { Reason } from '../../domain/reason.ts';

/** What channels there are on a platform. `isWhole`: false where there are more than are asked for. */
export type ChannelListing =
  | { readonly kind: 'listed'; readonly channels: readonly NamedChannel[]; readonly isWhole: boolean }
  | { readonly kind: 'failed'; readonly reason: Reason };
