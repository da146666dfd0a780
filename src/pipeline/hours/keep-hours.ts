import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import type { Store } from '../../store/open-store.ts';
import { endQuiet } from './end-quiet.ts';
import { makeDigests } from './make-digests.ts';

/** What looks at the clock on the wall for channels: when quiet hours are over, and when digests are due. */
export type HourKeeper = {
  /** Looks now, beside whatever else goes on; not again before it is done. */
  look(): void;
  /** What is under way ends. */
  ended(): Promise<void>;
};

/**
 * Asked each second: what is due by then, or was while Telex was down, is promised now. When that is stands in the store, so
 * nothing is missed, and nothing comes twice where two look.
 */
export function createHourKeeper(
  deps: {
    readonly store: Pick<Store, 'hours' | 'transaction'>;
    readonly clock: () => EpochMs;
    readonly log: Log;
    /** IANA zone of the newsroom, as it is at each look. Default: UTC. */
    readonly timeZone?: string;
    /** Something was promised. */
    readonly onPromised: () => void;
  },
  signal: AbortSignal,
): HourKeeper {
  const { store, clock, log, onPromised } = deps;
  let working: Promise<void> | null = null;

  return {
    look() {
      working ??= work()
        .catch((error: unknown) =>
          log.error({ err: error }, 'what is due by the clock could not be promised; tried again'),
        )
        .finally(() => {
          working = null;
        });
    },
    ended: async () => working ?? undefined,
  };

  async function work(): Promise<void> {
    const { timeZone = 'UTC' } = deps;
    const promised = await endQuiet(clock(), timeZone, store, signal);
    const made = await makeDigests(clock(), timeZone, store, signal);
    if (promised + made > 0) onPromised();
  }
}
