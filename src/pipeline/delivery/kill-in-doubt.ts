import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';

/** Until then a look in the history mostly tells what stands there, and the kill is said under it. */
const doubtForMs = 15_000;

/**
 * A story was taken back while nobody knows whether its card, or a list with it, stands there, and the channel's history
 * does not tell: the kill is said in the channel itself. That it may be of what nobody saw is the lesser evil.
 */
export async function sayKillInDoubt(
  operation: ClaimedOperation,
  settlement: Extract<Settlement, { readonly kind: 'uncertain' | 'parked' }>,
  now: EpochMs,
  { ledger, archive }: Pick<StorePorts, 'ledger' | 'archive'>,
): Promise<void> {
  if (operation.kind !== 'post' && operation.kind !== 'list') return;
  if (!isLongInDoubt(operation, settlement, now)) return;
  const { key, lane } = operation;
  const channelId = lane.channel.id;
  for (const number of operation.kind === 'list' ? operation.numbers : [operation.number]) {
    const story = await archive.evenHeld(number);
    if (story === null || story.state === 'live') continue;
    const { revision } = story;
    const { id: cardId } = await ledger.card(channelId, number);
    await ledger.enqueue({
      kind: 'notice',
      key: `doubt:${key}:${number}:${revision}`,
      channelId,
      cardId,
      number,
      revision,
      about: 'withdrawn',
      under: operation.kind === 'list' ? key : null,
      urgent: true,
      availableAt: now,
      at: now,
    });
  }
}

function isLongInDoubt(
  { failingSince }: ClaimedOperation,
  settlement: Extract<Settlement, { readonly kind: 'uncertain' | 'parked' }>,
  now: EpochMs,
): boolean {
  if (settlement.kind === 'parked') return settlement.uncertain;
  return settlement.fails && failingSince !== null && now - failingSince >= doubtForMs;
}
