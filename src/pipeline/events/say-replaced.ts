import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';
import { messageAnew } from './message-anew.ts';

type Edit = Extract<ClaimedOperation, { readonly kind: 'edit' }>;

/**
 * A card was edited: where it shows its own text again, or does not any more, the line by which that stands under it comes to say so.
 * `shown`: what it shows, where that is known.
 */
export async function ownLineAnew(
  { card, number }: Edit,
  { shown }: Extract<Settlement, { readonly kind: 'sent' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'eventCards'>,
): Promise<void> {
  if (shown === undefined) return;
  const [was, is] = [card.face, shown.face].map((face) => (face ?? number) === number);
  if (was === is) return;
  for (const line of await ports.eventCards.ownLinesOf(card.id)) await messageAnew(line, now, ports);
}

/** That line was found after the card came to show its own text again. */
export async function foundLineAnew(
  { card, number }: Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'eventCards'>,
): Promise<void> {
  if ((card.face ?? number) !== number) return;
  for (const line of await ports.eventCards.ownLinesOf(card.id)) await messageAnew(line, now, ports);
}

/**
 * The card of an event shows another take than its own story by now: what that said comes under it as a line, once, so that no text that
 * was read leaves the channel. `face`: the take that it shows.
 */
export async function sayReplaced(
  { card, number, lane: { channel } }: Edit,
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
