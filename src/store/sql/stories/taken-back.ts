import { type Kysely, type SqlBool, sql } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { readItem } from '../../../domain/text/read-item.ts';
import type { TakenBack } from '../../ports.ts';
import { noteDamaged } from '../damaged/note-damaged.ts';
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
  return rows.flatMap(({ number, state, item_json }) => {
    const item = readItem(item_json);
    if (item === null) noteDamaged(db, 'story', number);
    return state === 'live' || item === null ? [] : { state, item };
  });
}

/** Asked once a poll that brings news. */
const selectTakenBack = keepStatement((db, agency: string, since: EpochMs) =>
  db
    .selectFrom('story')
    .select(['number', 'state', 'item_json'])
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
