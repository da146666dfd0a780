import type { WireItem } from '../item.ts';

/** True for IPTC's urgency 1 and 2: a flash, and what comes close to one. It overtakes, is marked, and breaks through. */
export function isUrgent({ urgency }: Pick<WireItem, 'urgency'>): boolean {
  return urgency !== null && urgency <= 2;
}
