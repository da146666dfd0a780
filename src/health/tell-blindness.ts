import { reasonOf } from '../chat/ports/adapter-state.ts';
import { tellReason } from '../chat/words/reasons/tell-reason.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Reason } from '../domain/reason.ts';
import type { Log } from '../observability/log.ts';
import type { StoreFault } from '../store/troubles.ts';
import { storeFault, storeRemedy } from '../store/unusable-store.ts';
import type { ReportDeps } from './health-report.ts';

/** As often as this it is said again, while it lasts. */
const againAfterMs = 2 * 60_000;
/** A lock of a moment, as a backup needs it, is shown to nobody. */
const shownAfterMs = 15_000;

/** Since when the store cannot be used, why, and what is the matter with it. */
export type StoreAway = { readonly since: EpochMs; readonly reason: Reason; readonly fault: StoreFault };

/** What is known of a store that cannot be used, from memory. */
export type Blindness = {
  /** A look succeeded. */
  seen(): void;
  /** A look failed. */
  failed(error: unknown): void;
  /** What people are shown while it lasts; null: nothing. */
  shown(): StoreAway | null;
  /** What whoever asks for it is told, from the first moment; null: the last look succeeded. */
  known(): StoreAway | null;
};

/**
 * Says in the log that the store cannot be used, and which platforms are away, from memory: what stands still is
 * otherwise known by way of the store, and would be told to nobody just then. Said at once, every two minutes while it
 * lasts, and once when it is over.
 */
export function tellBlindness({
  log,
  clock,
  adapters,
}: Pick<ReportDeps, 'clock' | 'adapters'> & { readonly log: Log }): Blindness {
  let since: EpochMs | null = null;
  let saidAt: EpochMs | null = null;
  let why = '';
  let fault: StoreFault = 'file';

  return {
    seen() {
      if (since !== null) log.info({ since: new Date(since).toISOString() }, 'the store can be used again');
      since = null;
      saidAt = null;
    },
    failed(error) {
      const now = clock();
      since ??= now;
      fault = storeFault(error);
      why = error instanceof Error ? error.message : String(error);
      if (saidAt !== null && Math.abs(now - saidAt) < againAfterMs) return;
      saidAt = now;
      const away = adapters.flatMap(({ platform, state }) => {
        const reason = reasonOf(state().posting);
        return reason === null ? [] : [`${platform}: ${tellReason(reason, 'en')}`];
      });
      const detail = { err: error, since: new Date(since).toISOString(), ...(away.length > 0 && { away }) };
      log.warn(
        detail,
        `the store cannot be used, so nothing new is kept, posted or told of: ${storeRemedy(error)}`,
      );
    },
    shown: () => (since === null || clock() - since < shownAfterMs ? null : { since, reason: why, fault }),
    known: () => (since === null ? null : { since, reason: why, fault }),
  };
}
