import type { EpochMs } from '../../../domain/item.ts';
import type { ClaimedOperation } from '../../../store/operation.ts';
import type { Pacer } from './pacer.ts';

/** Waits of the whole platform that one act asked for. */
export type PlatformWaits = {
  /** This act asked for one before, or its channel did and nothing got through there since: now it asks for itself. */
  isOwn(operation: ClaimedOperation): boolean;
  /** All wait because this act asked for it, or met a refusal of the token. */
  hold(operation: ClaimedOperation, until: EpochMs): void;
  /** Something got through in the channel. */
  worked(channelId: number): void;
  /** The act is settled. */
  forget(id: number): void;
};

/**
 * Tells a platform that has to wait from an act, or a channel, that always says so: the first word is believed for all,
 * the next from there concerns nobody else.
 */
export function createPlatformWaits(pacer: Pick<Pacer, 'hold'>): PlatformWaits {
  const acts = new Set<number>();
  const channels = new Set<number>();
  return {
    isOwn: ({ id, lane, backgroundTries }) =>
      backgroundTries !== null || acts.has(id) || channels.has(lane.channel.id),
    hold({ id, lane }, until) {
      acts.add(id);
      channels.add(lane.channel.id);
      pacer.hold(until);
    },
    worked: (channelId) => void channels.delete(channelId),
    forget: (id) => void acts.delete(id),
  };
}
