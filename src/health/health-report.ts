import type { Adapter } from '../chat/ports/adapter.ts';
import type { AdapterState } from '../chat/ports/adapter-state.ts';
import type { Platform } from '../domain/channel.ts';
import type { UnfoundChannel } from '../domain/channel-name/unfound-channel.ts';
import { type FileStanding, fileAsRead } from '../domain/file-standing.ts';
import type { EpochMs } from '../domain/item.ts';
import type { DamagedRow } from '../store/damaged/damaged-rows.ts';
import type { Store } from '../store/open-store.ts';
import type { OperationState } from '../store/ports.ts';
import type { Clearing } from '../store/retention.ts';
import type { AilingSource, SourcePulse } from '../store/source-store.ts';
import type {
  OldestOpen,
  OverdueChannel,
  ParkedChannel,
  StuckChannel,
  Undelivered,
} from '../store/troubles.ts';

/** How Telex does at one moment: what `/readyz`, the metrics, the alarms and the log are told from. */
export type HealthReport = {
  readonly at: EpochMs;
  readonly platforms: readonly PlatformHealth[];
  /** Operations by state; what waits in a parked channel reads as parked. */
  readonly operations: ReadonlyMap<OperationState, number>;
  readonly parkedChannels: readonly ParkedChannel[];
  readonly stuckChannels: readonly StuckChannel[];
  readonly overdueChannels: readonly OverdueChannel[];
  /** Those that are not well. */
  readonly sources: readonly AilingSource[];
  /** Of all sources; read once that is asked. */
  readonly pulses: () => Promise<readonly SourcePulse[]>;
  readonly undelivered: readonly Undelivered[];
  readonly damage: Damage;
  /** Rows that are damaged, and passed over. */
  readonly damagedRows: readonly DamagedRow[];
  /** How the nightly clearing went. */
  readonly clearing: Clearing;
  readonly file: FileStanding;
  readonly unfound: readonly UnfoundChannel[];
};

/** Whether the pages of the database were looked through since the start, and what was found. */
export type Damage =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly what: string; readonly since: EpochMs };

/** A platform that answers at all has done so within this. */
const answeredWithinMs = 15_000;

/** How one platform does. */
export type PlatformHealth = {
  readonly platform: Platform;
  readonly state: AdapterState;
  /** Null: nothing is open. */
  readonly oldestOpen: OldestOpen | null;
  /** Of the last ten minutes; null: the platform does not count them. */
  readonly refusedRequests: number | null;
};

/** Where a report comes from. */
export type ReportDeps = {
  readonly store: Pick<Store, 'troubles' | 'deliveries' | 'sources'> &
    Partial<Pick<Store, 'damagedRows' | 'retention'>>;
  readonly adapters: readonly Pick<Adapter, 'platform' | 'state' | 'refusedRequests'>[];
  readonly clock: () => EpochMs;
  /** Absent: nobody looks. */
  readonly damage?: () => Damage;
  /** How the newsroom file stands. Absent: nobody looks. */
  readonly newsroomFile?: () => FileStanding;
  /** Channels that are not found by their names. Absent: nobody looks. */
  readonly unfound?: () => readonly UnfoundChannel[];
};

/** Looks at everything once. Rejects when the store cannot be read. */
export async function reportHealth({
  store,
  adapters,
  clock,
  damage,
  newsroomFile,
  unfound,
}: ReportDeps): Promise<HealthReport> {
  const at = clock();
  const [
    open,
    parkedChannels,
    stuckChannels,
    overdueChannels,
    operations,
    sources,
    undelivered,
    damagedRows,
    clearing,
  ] = await Promise.all([
    store.troubles.oldestOpen(),
    store.troubles.parkedChannels(),
    store.troubles.stuckChannels(at - answeredWithinMs),
    store.troubles.overdueChannels(at - answeredWithinMs),
    store.deliveries.countByState(),
    store.sources.ailing(),
    store.troubles.undelivered(),
    damagedRowsIn(store),
    store.retention?.clearing() ?? neverCleared,
  ]);
  let pulses: Promise<readonly SourcePulse[]> | null = null;
  return {
    at,
    platforms: adapters.map(({ platform, state, refusedRequests }) => ({
      platform,
      state: state(),
      refusedRequests: refusedRequests?.() ?? null,
      oldestOpen: open.find((each) => each.platform === platform) ?? null,
    })),
    operations,
    parkedChannels,
    stuckChannels,
    overdueChannels,
    sources,
    pulses() {
      pulses ??= store.sources.pulses();
      return pulses;
    },
    undelivered,
    damage: damage?.() ?? { kind: 'none' },
    damagedRows,
    clearing,
    file: newsroomFile?.() ?? fileAsRead,
    unfound: unfound?.() ?? [],
  };
}

const neverCleared: Clearing = { lastAt: null, failing: null };

/** Those that were met since the start, here, and those that people were told of: by another Telex, or before the start. */
async function damagedRowsIn({ troubles, damagedRows }: ReportDeps['store']): Promise<readonly DamagedRow[]> {
  if (damagedRows === undefined) return [];
  const told = (await troubles.troubles()).flatMap(({ about }) => (about.kind === 'row' ? [about] : []));
  return damagedRows.still(told.map(({ table, key }) => ({ table, key })));
}

/** For how long the platform's oldest open act has been open, in whole seconds; 0: nothing is open. */
export function oldestOpenSeconds({ oldestOpen }: PlatformHealth, at: EpochMs): number {
  return oldestOpen === null ? 0 : Math.max(0, Math.floor((at - oldestOpen.since) / 1_000));
}
