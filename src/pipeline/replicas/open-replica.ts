import type { AmongOthers } from '../../chat/ports/among-others.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { TelexSettings } from '../../settings/environment/telex-settings.ts';
import type { PlatformAccess } from '../../settings/platform-list.ts';
import type { ReplicaStore } from '../../store/replicas/replica-store.ts';
import { keepLeases, type LeaseKeeperDeps } from './keep-leases.ts';
import { isShared, onlyReplica, type Replica } from './replica.ts';
import type { SharedFile } from './shared-file.ts';

/**
 * Which of the Telexes on the database this one is: the only one, unless that is a PostgreSQL. Its first sign of life is given by
 * then. Rejects where the store does.
 */
export async function openReplica(
  {
    settings: { leaseMs, chat },
    shared,
    ...deps
  }: Pick<LeaseKeeperDeps, 'store' | 'clock' | 'log'> & {
    readonly settings: Pick<TelexSettings, 'leaseMs'> & {
      readonly chat: readonly Pick<PlatformAccess, 'name'>[];
    };
    /** Its newsroom file among those of others; null: there are none, it is on SQLite or on sample news. */
    readonly shared: Pick<SharedFile, 'own'> | null;
  },
  stops: AsyncDisposableStack,
): Promise<Replica> {
  if (shared === null) return onlyReplica;
  const keeper = keepLeases({
    // As Ctrl-C does: nothing is begun any more, and what is under way has its time.
    onOutgrown: () => void process.kill(process.pid, 'SIGTERM'),
    ...{ ...deps, leaseMs, newsroom: () => shared.own().newsroom.digest },
    // Only who is on a platform can hear it.
    names: ['alarms', 'retention', 'hubs', ...chat.map(({ name }) => `hearing-${name}` as const)],
  });
  stops.defer(keeper.stop);
  await keeper.renew();
  keeper.start();
  return keeper;
}

/** What adapters are told of the others on the database; nothing where there are none. */
export function amongOthers(
  replica: Replica,
  store: Pick<ReplicaStore, 'isFirst'>,
  clock: () => EpochMs,
): { readonly amongOthers?: AmongOthers } {
  if (!isShared(replica)) return {};
  return {
    amongOthers: {
      isFirst: (id) => store.isFirst(id, clock()),
      hears: (platform) => replica.does(`hearing-${platform}`),
      count: replica.count,
    },
  };
}
