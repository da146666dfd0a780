import type { Pace } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import { isReason } from '../../domain/reason.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';

/**
 * A message that was not in the history is sent again: its first request may still be carried out, and then two stand
 * there. That is looked for afterwards, and stands in the ledger, so that no restart forgets it.
 */
export async function promiseLookBack(
  { key, lane }: Pick<ClaimedOperation, 'key' | 'lane'>,
  settlement: Settlement,
  { lookBackMs }: Pace,
  now: EpochMs,
  { ledger }: Pick<StorePorts, 'ledger'>,
): Promise<void> {
  if (lookBackMs === undefined || settlement.kind !== 'again') return;
  if (!isReason(settlement.reason, 'not-in-history')) return;
  await ledger.enqueue({
    kind: 'look-back',
    key: `look-back:${key}:${now}`,
    message: key,
    dueAt: now + lookBackMs,
    channelId: lane.channel.id,
    urgent: false,
    availableAt: now,
    at: now,
  });
}
