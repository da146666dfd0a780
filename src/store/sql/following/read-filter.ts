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
export type KeptFilters = { readonly own: string; readonly usual: string; readonly taken: string };

/** What a subscription takes; where that is damaged it is made of what is whole. Null: nobody can tell. */
export function takenOf({ own, usual, taken }: KeptFilters): Filter | null {
  const kept = readFilter(taken);
  if (kept !== null) return kept;
  const asked = readFilter(own);
  return asked === null ? null : fillFilter(asked, readFilter(usual) ?? []);
}

/** Notes which of the rows of a subscription is damaged. */
export function noteFilters(
  db: Kysely<Tables>,
  { own, usual, taken }: KeptFilters,
  channelId: number,
  number: number,
): void {
  if (readFilter(own) === null || readFilter(taken) === null)
    noteDamaged(db, 'subscription', channelId, number);
  if (readFilter(usual) === null) noteDamaged(db, 'channel', channelId);
}
