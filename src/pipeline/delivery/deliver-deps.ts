import type { Adapter } from '../../chat/ports/adapter.ts';
import type { Presenter } from '../../chat/words/create-presenter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import type { Store } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';
import type { Replica } from '../replicas/replica.ts';

/** What a deliverer is made with. */
export type DeliverDeps = {
  readonly adapter: Adapter;
  readonly store: Pick<Store, 'ledger' | 'archive' | 'transaction'>;
  readonly present: Presenter;
  readonly clock: () => EpochMs;
  /** Milliseconds that no setting of the clock touches (`performance.now`). Default: the clock. */
  readonly elapsed?: () => number;
  /** IANA zone of the newsroom, in which quiet hours are. Default: UTC. */
  readonly timeZone?: string;
  readonly random: () => number;
  readonly log: Log;
  /** Resolves after so many milliseconds, or when the signal is aborted. Default: real time. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Which of the Telexes on the database it belongs to. Default: the only one. */
  readonly replica?: Replica;
  /** Older than this is not posted one by one but becomes one list. Default 12 hours. */
  readonly listAfterMs?: number;
  /** Agencies and languages whose text an event's card shows where its channel does not say. Default: none. */
  readonly prefer?: readonly string[];
  /** Told of every settled operation, for the metrics. */
  readonly onSettled?: (operation: ClaimedOperation, settlement: Settlement) => void;
};
