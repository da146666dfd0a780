import { pause } from '../../scheduler/pause.ts';
import type { TelexSettings } from '../../settings/environment/telex-settings.ts';
import type { PlatformAccess } from '../../settings/platform-list.ts';
import { DatabaseError } from '../../store/unusable-store.ts';
import type { LiveNewsroom } from '../live/live-newsroom.ts';
import { keepLeases, type LeaseKeeper, type LeaseKeeperDeps } from './keep-leases.ts';
import { onlyReplica, type Replica } from './replica.ts';

/**
 * Which of the Telexes on the database this one is: the only one, unless that is a PostgreSQL. Its first sign of life is given by
 * then. Rejects where the store does.
 */
export async function openReplica(
  {
    settings: { databaseUrl, leaseMs, chat },
    live,
    ...deps
  }: Pick<LeaseKeeperDeps, 'store' | 'clock' | 'log'> & {
    readonly settings: Pick<TelexSettings, 'databaseUrl' | 'leaseMs'> & {
      readonly chat: readonly Pick<PlatformAccess, 'name'>[];
    };
    readonly live: Pick<LiveNewsroom, 'current'>;
  },
  stops: AsyncDisposableStack,
): Promise<Replica> {
  if (databaseUrl === null || live.current().sample) return onlyReplica;
  const keeper = keepLeases({
    ...{ ...deps, leaseMs, newsroom: () => live.current().digest },
    // Only who is on a platform can hear it.
    names: ['alarms', 'retention', ...chat.map(({ name }) => `hearing-${name}` as const)],
  });
  stops.defer(keeper.stop);
  await keeper.renew();
  if (chat.length > 0) await untilAlone(keeper, leaseMs, chat.map(({ name }) => name).join(' or '));
  keeper.start();
  return keeper;
}

/** Of chat platforms both would hear what people type. One that died is there until its lease is over. */
async function untilAlone({ count, renew }: LeaseKeeper, leaseMs: number, platforms: string): Promise<void> {
  for (let quarters = 0; count() > 1; quarters++) {
    if (quarters > 5) {
      const message = `DATABASE_URL: another Telex works on this database, and with ${platforms} there may be one only: stop the other one`;
      throw new DatabaseError('unusable', message);
    }
    await pause(leaseMs / 4);
    await renew();
  }
}
