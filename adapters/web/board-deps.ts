import type { AdapterDeps, HttpRoute } from '../../src/chat/ports/adapter.ts';
import type { Topic } from '../../src/domain/topic.ts';
import type { SetUpOnBoard } from '../../src/setup/board-set-up.ts';
import type { BoardStore } from '../../src/store/board-store.ts';
import type { EventStore } from '../../src/store/events/event-store.ts';
import type { HandlingStore } from '../../src/store/handling-store.ts';
import type { Search } from '../../src/store/search.ts';
import type { BoardSettings } from './settings.ts';
import type { WireDeps } from './wire-status.ts';

type BoardHealth = {
  healthz(): { readonly ok: boolean };
  readyz(): Promise<{ readonly ok: boolean; readonly reason?: string }>;
  /** In the Prometheus text format. */
  metrics(): Promise<string>;
  /** What stands still, one line each in the newsroom's language. */
  troubles(): readonly string[];
  /** Told when that changes. */
  listen(listener: () => void): void;
};

/** What the board is made with. */
export type BoardDeps = AdapterDeps & {
  readonly board: BoardStore;
  readonly settings: BoardSettings;
  /** The board marks sample news. */
  readonly sample: boolean;
  /** What other platforms serve on our port; each checks its caller itself. */
  readonly routes: readonly HttpRoute[];
  readonly health: BoardHealth;
  readonly wire: WireDeps;
  /** The desks, by which what waits is named. */
  readonly topics: readonly Topic[];
  readonly search: Search;
  /** Which stories are one event. */
  readonly storyEvents: Pick<EventStore, 'takesWith' | 'takesOn'>;
  readonly handlings: Pick<HandlingStore, 'handled'>;
  /** Absent: it is not set up on the board. */
  readonly setUp?: SetUpOnBoard | undefined;
  /** Between two signs of life to each browser, in which one that takes nothing is found; 20 seconds if absent. */
  readonly heartbeatMs?: number | undefined;
  /** How who gave too many wrong passwords is kept waiting. Default: real time. */
  readonly pause?: ((ms: number) => Promise<void>) | undefined;
};
