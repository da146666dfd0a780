import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { tellFailing } from '../../observability/tell-failing.ts';
import type { Store } from '../../store/open-store.ts';
import { giveUp, type OnFault } from './each-due.ts';
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
  const looks = tellFailing(
    { log },
    {
      fails: 'what is due by the clock could not be promised; tried again',
      again: 'what is due by the clock is promised again',
    },
  );
  const faults = tellFailing(
    { log },
    {
      fails:
        'what is due in a channel by the clock could not be promised; the others go on, and it is tried again',
      again: 'what is due by the clock is promised again in each channel',
    },
  );
  let working: Promise<void> | null = null;
  let knownZone: string | null = null;

  return {
    look() {
      working ??= work()
        .then(looks.worked, looks.failed)
        .finally(() => {
          working = null;
        });
    },
    ended: async () => working ?? undefined,
  };

  async function work(): Promise<void> {
    const { timeZone = 'UTC' } = deps;
    if (timeZone !== knownZone) await store.hours.useZone(timeZone, clock());
    knownZone = timeZone;
    let failed = 0;
    const onFault: OnFault = (error, { name, platform }) => {
      failed += 1;
      faults.failed(error, { channel: name, platform });
    };
    if ((await promiseDue(clock(), timeZone, store, onFault, signal)) > 0) onPromised();
    if (failed === 0) faults.worked();
  }
}

/**
 * Promises what is due at one moment: digests first, which take with them what quiet hours hold of their stories, then what
 * those hours held besides. So no story comes in both where they end at a digest's hour. How many.
 */
export async function promiseDue(
  now: EpochMs,
  timeZone: string,
  store: Pick<Store, 'hours' | 'transaction'>,
  onFault: OnFault = giveUp,
  signal?: AbortSignal,
): Promise<number> {
  const made = await makeDigests(now, timeZone, store, onFault, signal);
  return made + (await endQuiet(now, timeZone, store, onFault, signal));
}
