import type { EventCardStore } from '../../../store/events/event-card-store.ts';

/** Whether a story stands with others of its event on one card of a channel: what is said of it there names who filed it. */
export async function isAmongTakes(
  number: number,
  channelId: number,
  eventCards: Pick<EventCardStore, 'cardsIn' | 'takesOn'>,
): Promise<boolean> {
  const [card] = await eventCards.cardsIn([number], [channelId]);
  return card !== undefined && (await eventCards.takesOn(card.leadId ?? card.cardId)).length > 1;
}
