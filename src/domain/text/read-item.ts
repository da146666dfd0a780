import type { WireItem } from '../item.ts';
import { readObject } from './read-json.ts';

/** An item as it is kept; null: it is damaged, and nobody can read it. What all items have tells one from any other object. */
export function readItem(json: string): WireItem | null {
  const kept = readObject<WireItem>(json);
  const isItem =
    kept !== null &&
    typeof kept.seenAt === 'number' &&
    typeof kept.pubStatus === 'string' &&
    Array.isArray(kept.topics);
  return isItem ? kept : null;
}
