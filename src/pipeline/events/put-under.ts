import type { EpochMs } from '../../domain/item.ts';
import type { EventCard } from '../../store/events/event-card-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';

/**
 * Instead of a card of its own a story is promised as a line under the card of its event: in one transaction, so that it is never neither
 * and never both. What its post comes to by that.
 */
export async function putUnder(
  operation: ClaimedOperation,
  lead: EventCard,
  now: EpochMs,
  { ledger, eventCards, archive }: Pick<StorePorts, 'ledger' | 'eventCards' | 'archive'>,
): Promise<Settlement> {
  const reason = { code: 'under-event-card' } as const;
  const settlement = { kind: 'sent', messageId: null, revision: null, reason } as const;
  await ledger.settle(operation, settlement, now);
  if (operation.kind !== 'post') return settlement;
  const { key, lane, card, number, urgent, availableAt } = operation;
  await eventCards.put([card.id], lead.cardId);
  const { revision = 1 } = (await archive.evenHeld(number)) ?? {};
  await ledger.enqueue({
    kind: 'reply',
    key: `take:${key}`,
    channelId: lane.channel.id,
    cardId: card.id,
    number,
    revision,
    about: 'take',
    under: null,
    urgent,
    availableAt,
    at: now,
  });
  return settlement;
}
