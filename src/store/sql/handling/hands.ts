import type { Kysely } from 'kysely';
import type { HandlingStore } from '../../handling-store.ts';
import { storiesOf } from '../rows.ts';
import type { Tables } from '../tables.ts';

/** In whose hands stories are, in SQL. */
export function createHands(db: Kysely<Tables>): Pick<HandlingStore, 'hand' | 'handledBy' | 'handled'> {
  return {
    async hand(number, turn, to) {
      const { numUpdatedRows } = await db
        .updateTable('story')
        .set({
          handling: to?.kind ?? null,
          handled_at: to?.at ?? null,
          handled_platform: to?.by.platform ?? null,
          handled_workspace: to?.by.workspace ?? null,
          handled_by: to?.by.userId ?? null,
          handled_name: to?.by.name ?? null,
          handling_turn: turn + 1,
        })
        .where('number', '=', number)
        .where('handling_turn', '=', turn)
        // What was killed meanwhile can only be let go.
        .where((eb) => (to === null ? eb.lit(true) : eb('state', '=', 'live')))
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async handledBy({ platform, userId }, since) {
      const rows = await handledSince(since)
        .where('handled_platform', '=', platform)
        .where('handled_by', '=', userId)
        .execute();
      return storiesOf(db, rows);
    },

    async handled(since, limit) {
      return storiesOf(db, await handledSince(since).limit(limit).execute());
    },
  };

  function handledSince(since: number) {
    return db
      .selectFrom('story')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('handling', '=', 'taken'),
          eb.and([eb('handling', '=', 'published'), eb('handled_at', '>=', since)]),
        ]),
      )
      .orderBy('handled_at')
      .orderBy('number');
  }
}
