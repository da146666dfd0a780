import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** That a message comes to say what is so by now: where the take of a line stands, or whom a list names. `key`: of the act that sent it. */
export async function messageAnew(
  { key, number, channelId }: { readonly key: string; readonly number: number; readonly channelId: number },
  now: EpochMs,
  { ledger }: Pick<StorePorts, 'ledger'>,
): Promise<void> {
  await ledger.enqueue({
    kind: 'remake',
    key: `edit:${key}:anew:${now}`,
    message: key,
    number,
    revision: null,
    channelId,
    urgent: false,
    availableAt: now,
    at: now,
  });
}
