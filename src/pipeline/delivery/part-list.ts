import type { EpochMs } from '../../domain/item.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { ClaimedOperation } from '../../store/operation.ts';

type ClaimedList = Extract<ClaimedOperation, { readonly kind: 'list' }>;

/**
 * A list that the platform refuses is halved, and its last story becomes a card: only what no platform takes by itself
 * is lost. Every story is noted as standing in the new part, so that a kill still reaches it.
 */
export async function partList(
  { key, lane, numbers, heading, urgent }: ClaimedList,
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
    await ledger.enqueue({ ...promised, kind: 'list', key: part, numbers: half, heading });
    await ledger.relist(key, part, half);
  }
}

/**
 * A list that stands there and whose edit the platform refuses: its second half becomes a list of its own, and what is
 * left is edited anew. A story that the platform will not have ends up alone, where it keeps nothing else from being shown.
 */
export async function partRemake(
  { key, lane, appearance, number, urgent }: Extract<ClaimedOperation, { readonly kind: 'remake' }>,
  now: EpochMs,
  ledger: Pick<Ledger, 'enqueue' | 'relist' | 'shortenList'>,
): Promise<void> {
  if (appearance?.kind !== 'list') return;
  const { numbers, heading, key: message } = appearance;
  const promised = { channelId: lane.channel.id, urgent, availableAt: now, at: now };
  const middle = Math.ceil(numbers.length / 2);
  const rest = numbers.slice(middle);
  const part = `${message}:from:${rest[0]}`;
  await ledger.enqueue({ ...promised, kind: 'list', key: part, numbers: rest, heading });
  await ledger.relist(message, part, rest);
  await ledger.shortenList(message, numbers.slice(0, middle));
  await ledger.enqueue({
    ...promised,
    kind: 'remake',
    key: `${key}:${middle}`,
    message,
    number,
    revision: null,
  });
}
