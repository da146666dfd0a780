import type { Reason } from '../../domain/reason.ts';
import type { Log } from '../../observability/log.ts';
import { isWorthALine } from '../../observability/worth-a-line.ts';
import type { ClaimedOperation } from '../../store/operation.ts';

/** Faults of our own in making, sending or looking up a message. */
export type Faults = {
  /** Logs it, the first time for an operation and then at each doubling. */
  tell(error: unknown, operation: ClaimedOperation, what: string): void;
  /** Something of ours threw: nobody knows whether the act happened. */
  brokeOff(
    error: unknown,
    operation: ClaimedOperation,
  ): { readonly kind: 'unknown'; readonly reason: Reason };
  /** The operation is settled. */
  forget(id: number): void;
};

/** Counts the faults of each operation until it is settled. */
export function createFaults(log: Log): Faults {
  const times = new Map<number, number>();
  const faults: Faults = {
    tell(error, { id, number, lane: { channel } }, what) {
      const count = (times.get(id) ?? 0) + 1;
      times.set(id, count);
      if (!isWorthALine(count)) return;
      const { name, platform } = channel;
      log.error({ err: error, platform, channel: name, operation: id, story: number, times: count }, what);
    },
    brokeOff(error, operation) {
      faults.tell(error, operation, 'an act broke off by a fault of our own; its channel goes on');
      return { kind: 'unknown', reason: { code: 'broke-off', detail: messageOf(error) } };
    },
    forget: (id) => void times.delete(id),
  };
  return faults;
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
