import { shortAgencyName } from '../dateline/agency.ts';
import type { Story } from '../story.ts';

/**
 * What the thread under a story's card is called: `#415 · ERZURUM (ANP/RTR)`; without a dateline who filed it, `#3 · AFP`. Without a headline it
 * never needs to be taken back. `isOfEvent`: where a card shows an event its number moves, and a thread keeps its name: `ERZURUM (ANP/RTR)`.
 */
export function threadNameOf(
  { number, state, item, named, sender }: Pick<Story, 'number' | 'state' | 'item' | 'named' | 'sender'>,
  isOfEvent: boolean,
): string {
  const dateline = state === 'live' ? item.dateline : (named?.dateline ?? null);
  const name = dateline?.text ?? shortAgencyName(sender);
  return isOfEvent ? name : `#${number} · ${name}`;
}
