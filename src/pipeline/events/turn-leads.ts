import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** When a take changed; whether what it said is to go at once; and in which channel somebody looks at it. */
type Turning = { readonly at: EpochMs; readonly urgent?: boolean; readonly pressedIn?: number | null };

/**
 * Promises that the cards under which a take of this story stands come to show it as it is now. They are other stories' cards: that
 * they are behind is found by the turn of those.
 */
export async function turnLeads(
  number: number,
  { at, urgent = false, pressedIn = null }: Turning,
  { events, eventCards, ledger }: Pick<StorePorts, 'events' | 'eventCards' | 'ledger'>,
): Promise<void> {
  for (const lead of await eventCards.leadsOf(number)) {
    const turned = await events.turn(lead);
    if (turned === null) continue;
    await ledger.enqueueHandled({ number: lead, ...turned, at, urgent, pressedIn, over: number });
  }
  await turnBeside(number, { at, pressedIn }, { events, eventCards, ledger });
}

/** The same where the story stands in a list alone: the card of its event names it. */
export async function turnBeside(
  number: number,
  { at, pressedIn = null }: Pick<Turning, 'at' | 'pressedIn'>,
  { events, eventCards, ledger }: Pick<StorePorts, 'events' | 'eventCards' | 'ledger'>,
): Promise<void> {
  for (const lead of await eventCards.leadsBeside(number)) {
    const turned = await events.turn(lead);
    if (turned !== null) await ledger.enqueueHandled({ number: lead, ...turned, at, pressedIn });
  }
}
