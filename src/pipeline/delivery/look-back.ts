import type { Pace } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import { isReason } from '../../domain/reason.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';

/** What was killed before it was sent again, and what is known to stand there, is looked for soon. */
const soonMs = 10_000;

/**
 * A message that was not in the history is sent again: its first request may still be carried out, and then two stand
 * there. That is looked for afterwards, and stands in the ledger, so that no restart forgets it.
 */
export async function promiseLookBack(
  { key, lane, number }: Pick<ClaimedOperation, 'key' | 'lane' | 'number'>,
  settlement: Settlement,
  { lookBackMs }: Pace,
  now: EpochMs,
  { ledger, archive }: Pick<StorePorts, 'ledger' | 'archive'>,
): Promise<void> {
  if (lookBackMs === undefined || settlement.kind !== 'again') return;
  if (!isReason(settlement.reason, 'not-in-history')) return;
  const story = number === null ? null : await archive.evenHeld(number);
  // It is not sent again then, and may come all the same.
  const urgent = story !== null && story.state !== 'live';
  await ledger.enqueue({
    kind: 'look-back',
    key: `look-back:${key}:${now}`,
    message: key,
    dueAt: now + (urgent ? soonMs : lookBackMs),
    channelId: lane.channel.id,
    urgent,
    availableAt: now,
    at: now,
  });
}

/**
 * It was sent, and another Telex has its lane by now: that one looked it up before, and may have sent it as well. Whatever bears its key and is not the
 * message on record by then is taken away, by whoever has the lane.
 */
export async function promiseLookForOwn(
  { key, kind, lane }: Pick<ClaimedOperation, 'key' | 'kind' | 'lane'>,
  settlement: Settlement,
  { lookBackMs }: Pace,
  now: EpochMs,
  { ledger }: Pick<StorePorts, 'ledger'>,
): Promise<void> {
  const isMessage = settlement.kind === 'sent' && settlement.messageId !== null;
  if (lookBackMs === undefined || !isMessage || kind === 'edit' || kind === 'remake') return;
  await ledger.enqueue({
    kind: 'look-back',
    key: `look-back:${key}:${now}:own`,
    message: key,
    dueAt: now + soonMs,
    channelId: lane.channel.id,
    urgent: false,
    availableAt: now,
    at: now,
  });
}
