import { setImmediate as breath } from 'node:timers/promises';
import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** Told in one turn of the event loop. */
const toldAtOnce = 10;

/** Promises that every card of these stories comes to say of what event they are. `pressedIn`: the channel where somebody asked for it. */
export async function tellJoined(
  numbers: readonly number[],
  { at: now, pressedIn }: { readonly at: EpochMs; readonly pressedIn: number | null },
  { events, ledger }: Pick<StorePorts, 'events' | 'ledger'>,
): Promise<void> {
  for (const [at, number] of numbers.entries()) {
    if (at > 0 && at % toldAtOnce === 0) await breath();
    const turned = await events.turn(number);
    if (turned === null) continue;
    // What a person says holds in lists that were sent too: who has a take that was parted has no other of them.
    const inLists = pressedIn === null ? {} : ({ inLists: true } as const);
    await ledger.enqueueHandled({ number, ...turned, at: now, pressedIn, ...inLists });
  }
}
