import { type ReadTake, readTake } from '../../../domain/event/read-take.ts';
import { takeOf } from '../../../domain/event/take-of.ts';
import type { StoredTake } from '../../../store/events/event-store.ts';

/** Some four kilobytes each: those of a busy day. Reading one anew costs as much as holding it against ten. */
const mostKept = 10_000;

type Kept = Pick<StoredTake, 'agency' | 'print'> & { readonly read: ReadTake | null };

/** What was read of stories, those that were asked for last at the end. */
const kept = new Map<number, Kept>();

/** A story as a take; null: it is none. What was read before of the very same version is read no more. */
export function readStored(stored: StoredTake): ReadTake | null {
  const { number, agency, print } = stored;
  const known = kept.get(number);
  kept.delete(number);
  if (known?.print === print && known.agency === agency) {
    kept.set(number, known);
    return known.read;
  }
  const read = readItem(stored);
  kept.set(number, { agency, print, read });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return read;
}

/** News alone: advisories and press releases are nobody's take. */
function readItem(stored: StoredTake): ReadTake | null {
  const item = stored.item();
  if (item.genre !== 'news' || item.pubStatus !== 'usable') return null;
  return readTake(takeOf(stored.number, stored.agency, item));
}
