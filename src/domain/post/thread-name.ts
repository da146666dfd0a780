import { shortAgencyName } from '../dateline/agency.ts';
import type { Story } from '../story.ts';

/**
 * What the thread under a story's card is called: `#415 · ERZURUM (ANP/RTR)`; without a dateline who filed it, `#3 · AFP`. Without a headline it
 * never needs to be taken back.
 */
export function threadNameOf({
  number,
  state,
  item,
  named,
  sender,
}: Pick<Story, 'number' | 'state' | 'item' | 'named' | 'sender'>): string {
  const dateline = state === 'live' ? item.dateline : (named?.dateline ?? null);
  return `#${number} · ${dateline?.text ?? shortAgencyName(sender)}`;
}
