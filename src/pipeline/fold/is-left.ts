import { allText, isCopyOf, printOf, shareIn } from '../../domain/identity/likeness.ts';
import type { WireItem } from '../../domain/item.ts';

/** Less in common, by three words in a row, and a story says something else than what was carried. */
const leastKept = 0.5;

/** How much of a text that was carried is in what the story says now. */
export type Kept = 'all' | 'most' | 'little';

/** Of two long texts that takes a millisecond. */
export function keptOf(carried: WireItem, says: WireItem): Kept {
  if (isCopyOf(carried, says)) return 'all';
  return shareIn(printOf(allText(carried)), printOf(allText(says))) < leastKept ? 'little' : 'most';
}

/**
 * Whether a text that was carried is not to be read in what the story says now. `isOwner`: who carried it is surely the
 * one whose it is, so that a name or a number that is gone is enough.
 */
export function isLeft(carried: WireItem, says: WireItem, isOwner: boolean): boolean {
  const kept = keptOf(carried, says);
  return kept === 'little' || (kept === 'most' && isOwner);
}
