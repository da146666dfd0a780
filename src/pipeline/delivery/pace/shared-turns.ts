import type { Pace } from '../../../chat/ports/adapter.ts';
import type { Platform } from '../../../domain/channel.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { StorePorts } from '../../../store/open-store.ts';
import type { ReplicaStore } from '../../../store/replicas/replica-store.ts';
import { isShared, type Replica } from '../../replicas/replica.ts';
import type { EditRation } from './edit-ration.ts';
import type { Pacer } from './pacer.ts';

/** A platform's pace where several Telexes post on it: in the database, of which one writes at a time. */
export type SharedTurns = {
  /** Whether the platform takes an act of anybody now; else the pacer waits until it does. */
  isOurs(ports: Pick<StorePorts, 'replicas'>, now: EpochMs): Promise<boolean>;
  /** An act was begun: the next one of anybody comes after it. */
  taken(ports: Pick<StorePorts, 'replicas'>, now: EpochMs): Promise<void>;
  /** All wait for what the platform asked this one to wait for. */
  tellWait(ports: Pick<StorePorts, 'replicas'>): Promise<void>;
};

/** The turns of one platform; where this Telex is the only one, its pacer is all there is, and nothing is asked. */
export function createSharedTurns(
  { platform, pace: { overallMs, edits } }: { readonly platform: Platform; readonly pace: Pace },
  replica: Replica,
  pacer: Pick<Pacer, 'hold' | 'heldUntil'>,
  ration: Pick<EditRation, 'spentUntil' | 'spend'>,
): SharedTurns {
  let told: EpochMs = 0;
  let toldSpent: EpochMs = 0;
  if (!isShared(replica)) return alone;
  return {
    async isOurs({ replicas }, now) {
      if (edits !== undefined) {
        toldSpent = Math.max(toldSpent, await replicas.nextTurn(`${platform}/edits`));
        ration.spend(toldSpent);
      }
      const nextAt = await replicas.nextTurn(platform);
      if (nextAt <= now) return true;
      pacer.hold(nextAt);
      told = Math.max(told, nextAt);
      return false;
    },
    async taken({ replicas }, now) {
      if (overallMs > 0) await replicas.holdTurns(platform, now + overallMs);
      await tellSpent(replicas);
    },
    async tellWait({ replicas }) {
      await tellSpent(replicas);
      const until = pacer.heldUntil();
      if (until <= told) return;
      await replicas.holdTurns(platform, until);
      told = until;
    },
  };

  /** What this one spent of the ration of edits, or the platform refused. */
  async function tellSpent(replicas: ReplicaStore): Promise<void> {
    const spent = ration.spentUntil();
    if (spent <= toldSpent) return;
    await replicas.holdTurns(`${platform}/edits`, spent);
    toldSpent = spent;
  }
}

const alone: SharedTurns = { isOurs: async () => true, taken: async () => {}, tellWait: async () => {} };
