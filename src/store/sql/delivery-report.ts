import { type Kysely, sql } from 'kysely';
import { parseReason, type Reason } from '../../domain/reason.ts';
import type { DeliveryReport, OperationState } from '../ports.ts';
import { createBroughtStore } from './following/brought.ts';
import { readDelays, readPostedAt } from './ledger/delays.ts';
import { channelOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** The ledger as people read it. What waits in a parked channel reads as parked. Quick in a ledger of a million rows. */
export function createDeliveryReport(db: Kysely<Tables>): DeliveryReport {
  return {
    ...createBroughtStore(db),

    async countByState() {
      const rows = await db.selectFrom('operation_count').selectAll().where('operations', '>', 0).execute();
      const counts = new Map<OperationState, number>(rows.map((row) => [row.state, row.operations]));
      const { rows: stuck } = await sql<{ operations: number }>`
        select count(*) as operations from (${pendingWhere(sql`parked_reason is not null`)}) as parked`.execute(
        db,
      );
      const waiting = stuck[0]?.operations ?? 0;
      if (waiting > 0) {
        counts.set('pending', (counts.get('pending') ?? 0) - waiting);
        counts.set('parked', (counts.get('parked') ?? 0) + waiting);
      }
      return counts;
    },

    delays: (channelId, now) => readDelays(db, channelId, now),

    postedAt: (number, channelId) => readPostedAt(db, number, channelId),

    async list({ state, limit }) {
      let query = db
        .selectFrom('operation as o')
        .innerJoin('channel as c', 'c.id', 'o.channel_id')
        .selectAll('o')
        .select(['c.parked_reason', 'c.id as c_id', 'c.platform', 'c.workspace', 'c.external_id', 'c.name'])
        .select(['c.filter_json', 'c.parked_until']);
      if (state !== null) {
        query = query.where('o.id', 'in', sql<number>`(${idsOf(state)} order by id desc limit ${limit} + 0)`);
      }
      const rows = await query.orderBy('o.id', 'desc').limit(limit).execute();
      return rows.map((row) => {
        const isParked = row.state === 'pending' && row.parked_reason !== null;
        return {
          id: row.id,
          key: row.key,
          kind: row.kind,
          state: isParked ? 'parked' : row.state,
          channel: channelOf({ ...row, id: row.c_id }),
          number: row.story_number,
          attempts: row.attempts,
          createdAt: row.created_at,
          settledAt: row.settled_at,
          reason: reasonIn(row.reason ?? (isParked ? row.parked_reason : null)),
        };
      });
    },
  };
}

function reasonIn(text: string | null): Reason | null {
  return text === null ? null : parseReason(text);
}

function idsOf(state: OperationState) {
  const inState = sql`select id from operation where state = ${state}`;
  if (state === 'parked') return sql`${inState} union ${pendingWhere(sql`parked_reason is not null`)}`;
  if (state === 'pending') return pendingWhere(sql`parked_reason is null`);
  return inState;
}

function pendingWhere(channel: ReturnType<typeof sql>) {
  return sql`select id from operation where settled_at is null and state = 'pending'
    and channel_id in (select id from channel where ${channel})`;
}
