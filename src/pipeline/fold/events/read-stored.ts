import { type PackedTake, packTake, unpackTake } from '../../../domain/event/compare/pack-take.ts';
import { type ReadTake, readTake } from '../../../domain/event/read-take.ts';
import { takeOf } from '../../../domain/event/take-of.ts';
import type { StoredTake } from '../../../store/events/event-store.ts';

/** Those of a busy day, some 800 bytes each. Reading one anew costs as much as holding it against ten. */
const mostKept = 10_000;
/** What was compared last is compared again: as it was read, some five kilobytes each. */
const mostAtHand = 300;

type Kept = Pick<StoredTake, 'agency' | 'print'> & { readonly packed: PackedTake | null };

/** What was read of stories, those that were asked for last at the end. */
const kept = new Map<number, Kept>();
/** The same as it is compared, by what it was unpacked of. */
const atHand = new Map<PackedTake, ReadTake>();

/** A story as a take; null: it is none. What was read before of the very same version is read no more. */
export function readStored(stored: StoredTake): ReadTake | null {
  const { number, agency, print } = stored;
  const known = kept.get(number);
  if (known?.print === print && known.agency === agency) {
    renew(kept, number, known, mostKept);
    return known.packed === null ? null : handOf(known.packed);
  }
  const read = readItem(stored);
  const packed = read === null ? null : packTake(read);
  renew(kept, number, { agency, print, packed }, mostKept);
  if (read !== null && packed !== null) renew(atHand, packed, read, mostAtHand);
  return read;
}

function handOf(packed: PackedTake): ReadTake {
  const read = atHand.get(packed) ?? unpackTake(packed);
  renew(atHand, packed, read, mostAtHand);
  return read;
}

/** Puts what is asked for at the end; what was not asked for longest goes. */
function renew<Key, Value>(all: Map<Key, Value>, key: Key, value: Value, most: number): void {
  all.delete(key);
  all.set(key, value);
  if (all.size <= most) return;
  const [oldest] = all.keys();
  if (oldest !== undefined) all.delete(oldest);
}

/** News alone: advisories and press releases are nobody's take. */
function readItem(stored: StoredTake): ReadTake | null {
  const item = stored.item();
  if (item.genre !== 'news' || item.pubStatus !== 'usable') return null;
  return readTake(takeOf(stored.number, stored.agency, item));
}
