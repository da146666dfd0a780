import type { EpochMs } from '../../domain/item.ts';
import type { EventCard } from '../../store/events/event-card-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';
import { messageAnew } from './message-anew.ts';
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
  const { ledger, eventCards } = ports;
  const reason = { code: 'under-event-card' } as const;
  const settlement = { kind: 'sent', messageId: null, revision: null, reason } as const;
  await ledger.settle(operation, settlement, now);
  if (operation.kind !== 'post') return settlement;
  const { key, lane, card, number, urgent, availableAt } = operation;
  await eventCards.put([card.id], lead.cardId);
  const take = { key, cardId: card.id, number, channelId: lane.channel.id, urgent, availableAt };
  await promiseLine(take, lead, now, ports);
  return settlement;
}

type Take = {
  /** Of the act that brings it there. */
  readonly key: string;
  readonly cardId: number;
  readonly number: number;
  readonly channelId: number;
  readonly urgent: boolean;
  readonly availableAt: EpochMs;
};

/** The line by which a take stands under that card from now on, or the one by which it stood there before. */
export async function promiseLine(
  { key, ...take }: Take,
  lead: Pick<EventCard, 'cardId'>,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'eventCards' | 'archive' | 'events'>,
): Promise<void> {
  const { ledger, eventCards, archive } = ports;
  const { cardId, number } = take;
  const stood = await eventCards.linesOf([cardId]);
  for (const line of stood) await messageAnew(line, now, ports);
  if (stood.some(({ leadId }) => leadId === lead.cardId)) return turnLeads(number, { at: now }, ports);
  const { revision = 1 } = (await archive.evenHeld(number)) ?? {};
  const said = { revision, about: 'take', under: null, at: now } as const;
  await ledger.enqueue({ ...take, ...said, kind: 'reply', key: `take:${key}` });
}
