import type { EpochMs } from '../../domain/item.ts';
import { clockStepMs } from '../../store/clock-step.ts';
import type { DeliverDeps } from './deliver-deps.ts';

/**
 * Looks at the clock before anything is begun. At the start, what a crash left behind is free; after a clock that was set back, no wait is as
 * long as the step: `forget` is told of that.
 */
export function createClockNotice(
  { store, adapter: { platform }, clock }: Pick<DeliverDeps, 'store' | 'adapter' | 'clock'>,
  owner: string,
  forget: () => void,
): () => Promise<void> {
  let lastLookAt: EpochMs | null = null;
  return async () => {
    const now = clock();
    if (lastLookAt === null) {
      await store.transaction(({ ledger }) => ledger.takeOver(platform, owner, now));
    } else if (now < lastLookAt - clockStepMs) {
      forget();
      await store.transaction(({ ledger }) => ledger.forgetLaterClock(platform, now));
    }
    lastLookAt = now;
  };
}
