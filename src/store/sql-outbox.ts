import { type Kysely, sql } from 'kysely';
import type { OperationState, Outbox } from './ports.ts';
import { channelOf } from './sqlite/rows.ts';
import type { Tables } from './sqlite/tables.ts';

/** The ledger as people read it. What waits in a parked channel reads as parked. */
export function createOutbox(db: Kysely<Tables>): Outbox {
  return {
    async countByState() {
      const rows = await db
        .selectFrom('operation as o')
        .innerJoin('channel as c', 'c.id', 'o.channel_id')
        .select((eb) => [shownState.as('shown'), eb.fn.countAll<number>().as('operations')])
        .groupBy(shownState)
        .execute();
      return new Map(rows.map((row) => [row.shown, row.operations]));
    },

    async list({ state, limit }) {
      let query = db
        .selectFrom('operation as o')
        .innerJoin('channel as c', 'c.id', 'o.channel_id')
        .selectAll('o')
        .select(shownState.as('shown_state'))
        .select(['c.parked_reason', 'c.id as c_id', 'c.platform', 'c.workspace', 'c.external_id', 'c.name'])
        .select(['c.genres_json', 'c.parked_until']);
      if (state !== null) query = query.where(shownState, '=', state);
      const rows = await query.orderBy('o.id', 'desc').limit(limit).execute();
      return rows.map((row) => ({
        id: row.id,
        key: row.key,
        kind: row.kind,
        state: row.shown_state,
        channel: channelOf({ ...row, id: row.c_id }),
        number: row.story_number,
        attempts: row.attempts,
        createdAt: row.created_at,
        settledAt: row.settled_at,
        reason: row.reason ?? (row.shown_state === 'parked' ? row.parked_reason : null),
      }));
    },
  };
}

const shownState = sql<OperationState>`case
  when o.state = 'pending' and c.parked_reason is not null then 'parked' else o.state end`;
