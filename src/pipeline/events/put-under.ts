import type { EpochMs } from '../../domain/item.ts';
import type { EventCard } from '../../store/events/event-card-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';
import { lineAnew } from './lines-anew.ts';
import { turnLeads } from './turn-leads.ts';

/**
 * Instead of a card of its own a story is promised as a line under the card of its event: in one transaction, so that it is never neither
 * and never both. A line of it that stood there before stands there again. What its post comes to by that.
 */
export async function putUnder(
  operation: ClaimedOperation,
  lead: EventCard,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'eventCards' | 'archive' | 'events'>,
): Promise<Settlement> {
  const { ledger, eventCards, archive } = ports;
  const reason = { code: 'under-event-card' } as const;
  const settlement = { kind: 'sent', messageId: null, revision: null, reason } as const;
  await ledger.settle(operation, settlement, now);
  if (operation.kind !== 'post') return settlement;
  const { key, lane, card, number, urgent, availableAt } = operation;
  await eventCards.put([card.id], lead.cardId);
  const stood = await eventCards.linesOf([card.id]);
  for (const line of stood) await lineAnew(line, now, ports);
  if (stood.some(({ leadId }) => leadId === lead.cardId)) {
    await turnLeads(number, { at: now }, ports);
    return settlement;
  }
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
