import type { EpochMs } from '../../domain/item.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { ClaimedOperation } from '../../store/operation.ts';

type ClaimedList = Extract<ClaimedOperation, { readonly kind: 'list' }>;

/**
 * A list that the platform refuses is halved, and its last story becomes a card: only what no platform takes by itself
 * is lost. Every story is noted as standing in the new part, so that a kill still reaches it.
 */
export async function partList(
  { key, lane, numbers, urgent }: ClaimedList,
  now: EpochMs,
  ledger: Pick<Ledger, 'enqueue' | 'card' | 'relist'>,
): Promise<void> {
  const channelId = lane.channel.id;
  // Available as of now: it was late before, and would be put in a list again.
  const promised = { channelId, urgent, availableAt: now, at: now };
  const [only] = numbers;
  if (only === undefined) return;
  if (numbers.length === 1) {
    const { id: cardId } = await ledger.card(channelId, only);
    await ledger.enqueue({
      ...promised,
      kind: 'post',
      key: `${key}:card`,
      cardId,
      number: only,
      revision: 0,
    });
    return;
  }
  const middle = Math.ceil(numbers.length / 2);
  for (const [index, half] of [numbers.slice(0, middle), numbers.slice(middle)].entries()) {
    const part = `${key}:${index + 1}`;
    await ledger.enqueue({ ...promised, kind: 'list', key: part, numbers: half });
    await ledger.relist(key, part, half);
  }
}
