import { type Kysely, type SqlBool, sql } from 'kysely';
import type { EpochMs, WireItem } from '../../../domain/item.ts';
import type { TakenBack } from '../../ports.ts';
import { keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** Of an agency within days: more are no notices. */
const mostTakenBack = 50;

/** What was no news from the first, or until a person answered it, in the agency's words or by a field; the last first. */
export async function takenBackSince(
  db: Kysely<Tables>,
  agency: string,
  since: EpochMs,
): Promise<readonly TakenBack[]> {
  const { rows } = await selectTakenBack(db, agency, since);
  return rows.flatMap(({ state, item_json }) =>
    state === 'live' ? [] : [{ state, item: JSON.parse(item_json) as WireItem }],
  );
}

/** Asked once a poll that brings news. */
const selectTakenBack = keepStatement((db, agency: string, since: EpochMs) =>
  db
    .selectFrom('story')
    .select(['state', 'item_json'])
    // As the index has it.
    .where(sql<SqlBool>`state != 'live'`)
    .where('seen_at', '>=', since)
    .where('agency', '=', agency)
    .where('embargoed_until', 'is', null)
    .where((eb) =>
      eb.or([eb('revision', '=', 1), eb.and([eb('revision', '=', 2), eb('answer_json', 'is not', null)])]),
    )
    .orderBy('seen_at', 'desc')
    .limit(mostTakenBack)
    .compile(),
);
