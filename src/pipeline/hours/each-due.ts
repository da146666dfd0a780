import { setImmediate as breath } from 'node:timers/promises';
import type { Channel } from '../../domain/channel.ts';
import type { HoursStore } from '../../store/hours-store.ts';
import type { Store, StorePorts } from '../../store/open-store.ts';
import { UnusableStoreError } from '../../store/unusable-store.ts';

/** Told of a channel in which what was due failed by a fault of ours. */
export type OnFault = (error: unknown, channel: Channel) => void;

/** Gives all of it up. */
export const giveUp: OnFault = (error) => {
  throw error;
};

/** What is done where something is due in a channel. */
export type DueWork<Due> = {
  /** What is due next, in other channels than these. */
  readonly next: (hours: HoursStore, except: readonly number[]) => Promise<Due | null>;
  /** False: it was not done after all. */
  readonly work: (due: Due, ports: StorePorts) => Promise<boolean>;
};

/**
 * Does what is due in each channel, in a transaction of its own. A channel in which that fails is told of and passed over until
 * the next look: it holds up no other. Throws what is the store's own. How many were done.
 */
export async function eachDue<Due extends { readonly channel: Channel }>(
  { next, work }: DueWork<Due>,
  store: Pick<Store, 'hours' | 'transaction'>,
  onFault: OnFault,
  signal?: AbortSignal,
): Promise<number> {
  const passed: number[] = [];
  let done = 0;
  while (signal?.aborted !== true && (await next(store.hours, passed)) !== null) {
    const claim: { due: Due | null } = { due: null };
    try {
      done += await store.transaction(async (ports) => {
        claim.due = await next(ports.hours, passed);
        return claim.due !== null && (await work(claim.due, ports)) ? 1 : 0;
      });
    } catch (error) {
      if (claim.due === null || error instanceof UnusableStoreError) throw error;
      const { channel } = claim.due;
      passed.push(channel.id);
      onFault(error, channel);
    }
    await breath();
  }
  return done;
}
