import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';
import { messageAnew } from '../events/message-anew.ts';

/** A list that was taken away because one of its stories was killed: the others are listed anew. */
export async function listAnew(
  { key, lane, appearance }: Extract<ClaimedOperation, { readonly kind: 'remake' }>,
  now: EpochMs,
  { ledger, archive }: Pick<StorePorts, 'ledger' | 'archive'>,
): Promise<void> {
  if (appearance?.kind !== 'list') return;
  const numbers: number[] = [];
  for (const number of appearance.numbers) {
    const story = await archive.byNumber(number);
    if (story?.state === 'live') numbers.push(number);
  }
  if (numbers.length === 0) return;
  const list = `list:anew:${key}`;
  const promised = { channelId: lane.channel.id, urgent: false, availableAt: now, at: now };
  await ledger.enqueue({ ...promised, kind: 'list', key: list, numbers, heading: appearance.heading });
  await ledger.relist(appearance.key, list, numbers);
}

/**
 * A list was found of which nobody knew whether it stands there: a take that it names behind another may have been taken back meanwhile,
 * when there was nothing yet to make anew.
 */
export async function foundListAnew(
  { key, lane, numbers }: Extract<ClaimedOperation, { readonly kind: 'list' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'events'>,
): Promise<void> {
  const [first] = await ports.events.eventsOf(numbers);
  if (first === undefined) return;
  await messageAnew({ key, number: first.number, channelId: lane.channel.id }, now, ports);
}
