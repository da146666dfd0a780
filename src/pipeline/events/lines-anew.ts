import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';
import { messageAnew } from './message-anew.ts';

type Ports = Pick<StorePorts, 'ledger' | 'eventCards'>;

/** That the lines by which these cards stand, or stood, under others come to say where their takes are now. */
export async function linesAnew(cardIds: readonly number[], now: EpochMs, ports: Ports): Promise<void> {
  for (const line of await ports.eventCards.linesOf(cardIds)) await messageAnew(line, now, ports);
}

/** A line was sent: those where its take stood before say so, and this one, where its take left meanwhile. */
export async function otherLinesAnew(
  {
    key,
    number,
    card,
    lead,
    lane: { channel },
  }: Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }>,
  now: EpochMs,
  ports: Ports,
): Promise<void> {
  const { eventCards } = ports;
  const [standing] = await eventCards.cardsIn([number], [channel.id]);
  const isHere = standing?.leadId === lead?.id && standing?.isPosted === false;
  for (const line of await eventCards.linesOf([card.id]))
    if (line.key !== key || !isHere) await messageAnew(line, now, ports);
}
