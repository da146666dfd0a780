import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** Promises that every card of these stories comes to say of what event they are. `pressedIn`: the channel where somebody asked for it. */
export async function tellJoined(
  numbers: readonly number[],
  { at, pressedIn }: { readonly at: EpochMs; readonly pressedIn: number | null },
  { events, ledger }: Pick<StorePorts, 'events' | 'ledger'>,
): Promise<void> {
  for (const number of numbers) {
    const turned = await events.turn(number);
    if (turned !== null) await ledger.enqueueHandled({ number, ...turned, at, pressedIn });
  }
}
