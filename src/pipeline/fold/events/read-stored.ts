import { type PackedTake, packTake, unpackTake } from '../../../domain/event/compare/pack-take.ts';
import { type ReadTake, readTake } from '../../../domain/event/read-take.ts';
import { takeOf } from '../../../domain/event/take-of.ts';
import type { StoredTake, TakeStamp } from '../../../store/events/event-store.ts';

/** Those of a busy day, some 800 bytes each. Reading one anew costs as much as holding it against ten. */
const mostKept = 10_000;

type Kept = Pick<TakeStamp, 'agency' | 'stamp'> & { readonly packed: PackedTake | null };

/** What was read of stories, those that were asked for last at the end. */
const kept = new Map<number, Kept>();

/** What was read before of this version of a story, as a take; null: it is none; undefined: it is to be read. */
export function knownTake({ number, agency, stamp }: TakeStamp): ReadTake | null | undefined {
  const known = kept.get(number);
  if (known?.stamp !== stamp || known.agency !== agency) return undefined;
  renew(number, known);
  return known.packed === null ? null : unpackTake(known.packed);
}

/** A story as a take; null: it is none. */
export function readStored(stored: StoredTake): ReadTake | null {
  const { number, agency, stamp } = stored;
  const read = readItem(stored);
  const packed = read === null ? null : packTake(read);
  renew(number, { agency, stamp, packed });
  return read;
}

/** Puts what is asked for at the end; what was not asked for longest goes. */
function renew(number: number, its: Kept): void {
  kept.delete(number);
  kept.set(number, its);
  if (kept.size <= mostKept) return;
  const [oldest] = kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
}

/** News alone: advisories and press releases are nobody's take. */
function readItem(stored: StoredTake): ReadTake | null {
  const item = stored.item();
  if (item.genre !== 'news' || item.pubStatus !== 'usable') return null;
  return readTake(takeOf(stored.number, stored.agency, item));
}
