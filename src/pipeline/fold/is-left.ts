import { allText, isCopyOf, printOf, shareIn } from '../../domain/identity/likeness.ts';
import type { WireItem } from '../../domain/item.ts';

/** Less in common, by three words in a row, and a story says something else than what was carried. */
const leastKept = 0.5;

/**
 * Whether a text that was carried is not to be read in what the story says now. `isOwner`: who carried it is surely the
 * one whose it is, so that a name or a number that is gone is enough.
 */
export function isLeft(carried: WireItem, says: WireItem, isOwner: boolean): boolean {
  if (isCopyOf(carried, says)) return false;
  return isOwner || shareIn(printOf(allText(carried)), printOf(allText(says))) < leastKept;
}
