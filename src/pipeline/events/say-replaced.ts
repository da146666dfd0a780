import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';

/**
 * The card of an event shows another take than its own story by now: what that said comes under it as a line, once, so that no text that
 * was read leaves the channel. `face`: the take that it shows.
 */
export async function sayReplaced(
  { card, number, lane: { channel } }: Extract<ClaimedOperation, { readonly kind: 'edit' }>,
  face: number | undefined,
  now: EpochMs,
  { ledger, archive, eventCards }: Pick<StorePorts, 'ledger' | 'archive' | 'eventCards'>,
): Promise<void> {
  if (face === undefined || face === number || card.messageId === null) return;
  const story = await archive.evenHeld(number);
  if (story?.state !== 'live') return;
  // One that was promised before may have had nothing to say: the card showed its own text again when its turn came.
  const key = `replaced:${card.id}:${card.messageId}`;
  if (await eventCards.hasOwnLine(card.id, key)) return;
  await ledger.enqueue({
    kind: 'reply',
    key: `${key}:${now}`,
    channelId: channel.id,
    cardId: card.id,
    number,
    revision: story.revision,
    about: 'replaced',
    under: null,
    urgent: false,
    availableAt: now,
    at: now,
  });
}
