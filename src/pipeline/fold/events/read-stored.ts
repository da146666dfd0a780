import { type PackedTake, packTake, unpackTake } from '../../../domain/event/compare/pack-take.ts';
import { type ReadTake, readTake } from '../../../domain/event/read-take.ts';
import { takeOf } from '../../../domain/event/take-of.ts';
import type { StoredTake, TakeStamp } from '../../../store/events/event-store.ts';

/** Those of a busy day, some 800 bytes each. Reading one anew costs as much as holding it against ten. */
const mostKept = 10_000;
/** What was compared last is compared again: as it was read, some five kilobytes each. */
const mostAtHand = 300;

type Kept = Pick<TakeStamp, 'agency' | 'stamp'> & { readonly packed: PackedTake | null };

/** What was read of stories, those that were asked for last at the end. */
const kept = new Map<number, Kept>();
/** The same as it is compared, by what it was unpacked of. */
const atHand = new Map<PackedTake, ReadTake>();

/** What was read before of this version of a story, as a take; null: it is none; undefined: it is to be read. */
export function knownTake({ number, agency, stamp }: TakeStamp): ReadTake | null | undefined {
  const known = kept.get(number);
  if (known?.stamp !== stamp || known.agency !== agency) return undefined;
  renew(kept, number, known, mostKept);
  return known.packed === null ? null : handOf(known.packed);
}

/** A story as a take; null: it is none. */
export function readStored(stored: StoredTake): ReadTake | null {
  const { number, agency, stamp } = stored;
  const read = readItem(stored);
  const packed = read === null ? null : packTake(read);
  renew(kept, number, { agency, stamp, packed }, mostKept);
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
