import type { Kysely } from 'kysely';
import { type Filter, fillFilter, isFilter } from '../../../domain/filter/filter.ts';
import { readJson } from '../../../domain/text/read-json.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
import type { Tables } from '../tables.ts';

/** A filter as it is kept; null: it is damaged. */
export function readFilter(json: string): Filter | null {
  const kept = readJson(json);
  return isFilter(kept) ? kept : null;
}

/** What a subscription asks for: its own filter, what its channel usually takes, and both together, which is kept beside it. */
type KeptFilters = { readonly own: string; readonly usual: string; readonly taken: string };

/**
 * What a subscription takes; where that is damaged it is made of what is whole. Null: nobody can tell. What of it is damaged is noted,
 * whether it is read for this or not.
 */
export function takenIn(
  db: Kysely<Tables>,
  kept: KeptFilters,
  channelId: number,
  number: number,
): Filter | null {
  const [own, taken] = [readFilter(kept.own), readFilter(kept.taken)];
  const usual = usualOf(db, channelId, kept.usual);
  if (own === null || taken === null) noteDamaged(db, 'subscription', channelId, number);
  return taken ?? (own === null ? null : fillFilter(own, usual));
}

/** What a channel usually takes: all, where that is damaged, which is noted. */
export function usualOf(db: Kysely<Tables>, channelId: number, kept: string): Filter {
  const usual = readFilter(kept);
  if (usual === null) noteDamaged(db, 'channel', channelId);
  return usual ?? [];
}
