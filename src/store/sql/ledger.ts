import { type Expression, type Kysely, sql } from 'kysely';
import { clockStepMs, longestParkedMs } from '../clock-step.ts';
import type { ClaimedOperation, Ledger, OperationPayload, Settlement } from '../ledger.ts';
import { appearanceNamed, appearancesOf, appearancesWith } from './appearances.ts';
import { cardOf, claimedOf, outcome } from './ledger-rows.ts';
import { channelOf } from './rows.ts';
import type { Tables } from './tables.ts';

/** Stories in one list: what fits in one message on every platform, so that none is only counted. */
const longestList = 20;

/** The ledger of operations: one channel has at most one `sending`, and nothing overtakes it. */
export function createLedger(db: Kysely<Tables>): Ledger {
  return {
    async card(channelId, number) {
      await db
        .insertInto('card')
        .values({ channel_id: channelId, story_number: number, ...unposted })
        .onConflict((conflict) => conflict.columns(['story_number', 'channel_id']).doNothing())
        .execute();
      const row = await db
        .selectFrom('card')
        .selectAll()
        .where('story_number', '=', number)
        .where('channel_id', '=', channelId)
        .executeTakeFirstOrThrow();
      return cardOf(row);
    },

    async cardsOf(number) {
      return (await db.selectFrom('card').selectAll().where('story_number', '=', number).execute()).map(
        cardOf,
      );
    },

    appearancesOf: (number) => appearancesOf(db, number),

    async enqueue({ key, kind, channelId, cardId, number, revision, payload, urgent, availableAt, at }) {
      await db
        .insertInto('operation')
        .values({
          key,
          kind,
          channel_id: channelId,
          card_id: cardId,
          story_number: number,
          revision,
          payload_json: payload === null ? null : JSON.stringify(payload),
          urgent: urgent ? 1 : 0,
          state: 'pending',
          due_at: at,
          available_at: availableAt,
          created_at: at,
          ...untried,
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
    },

    async waiting(platform, now) {
      const { rows } = await sql<{
        id: number;
        due_at: number;
        noted_at: number;
        parked_until: number | null;
      }>`
        select c.id, o.due_at, coalesce(o.attempted_at, o.created_at) as noted_at, c.parked_until
        from channel c join operation o on o.id = ${headOf(sql.ref('c.id'))}
        where c.platform = ${platform}`.execute(db);
      return rows.map((row) => ({
        channelId: row.id,
        dueAt: Math.max(dueAt(row, now), parkedUntil(row.parked_until, now)),
      }));
    },

    async claim(channelId, now) {
      const channel = await db
        .selectFrom('channel')
        .selectAll()
        .where('id', '=', channelId)
        .executeTakeFirstOrThrow();
      if (parkedUntil(channel.parked_until, now) > now) return null;
      const head = await db
        .selectFrom('operation')
        .selectAll()
        .where('id', '=', headOf(sql.val(channelId)))
        .executeTakeFirst();
      if (head === undefined) return null;
      const notedAt = head.attempted_at ?? head.created_at;
      if (dueAt({ due_at: head.due_at, noted_at: notedAt }, now) > now) return null;
      const card =
        head.card_id === null
          ? null
          : await db.selectFrom('card').selectAll().where('id', '=', head.card_id).executeTakeFirstOrThrow();
      const claimed = claimedOf(head, channelOf(channel), card === null ? null : cardOf(card), now);
      const about = appearanceNamed(claimed.payload);
      return about === null
        ? claimed
        : { ...claimed, appearance: (await appearancesWith(db, [about]))[0] ?? null };
    },

    async markAttempt(id, at, revision) {
      await db
        .updateTable('operation')
        .set((eb) => ({
          state: 'sending',
          attempts: eb('attempts', '+', 1),
          attempted_at: at,
          attempted_revision: revision,
          first_attempt_at: eb.fn.coalesce('first_attempt_at', eb.val(at)),
          absent_looks: 0,
        }))
        .where('id', '=', id)
        .execute();
    },

    async settle(operation, settlement, now) {
      await db
        .updateTable('operation')
        .set(outcome(settlement, now))
        .where('id', '=', operation.id)
        .execute();
      if (settlement.kind === 'sent') {
        await unpark(operation, settlement.messageId);
        await showOnCard(operation, settlement, now);
      }
      if (settlement.kind === 'channel-parked') {
        await db
          .updateTable('channel')
          .set({ parked_reason: settlement.reason, parked_until: settlement.until })
          .where('id', '=', operation.channel.id)
          .execute();
      }
    },

    async foldLate(channelId, availableBefore, now) {
      const { rows } = await sql<{ id: number; story_number: number }>`
        select id, story_number from operation where channel_id = ${channelId} and settled_at is null and kind = 'post'
        and state = 'pending' and available_at < ${availableBefore}
        order by available_at, id limit ${longestList}`.execute(db);
      const oldest = rows[0];
      if (oldest === undefined) return null;
      const key = `list:${channelId}:${oldest.id}`;
      await db
        .updateTable('operation')
        .set({
          state: 'dead',
          reason: `too late to post by itself: listed in ${key}`,
          payload_json: JSON.stringify({ kind: 'listed', list: key } satisfies OperationPayload),
          settled_at: now,
        })
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .execute();
      await this.enqueue({
        key,
        kind: 'list',
        channelId,
        cardId: null,
        number: null,
        revision: null,
        payload: { kind: 'list', numbers: rows.map((row) => row.story_number) },
        urgent: false,
        availableAt: now,
        at: now,
      });
      return key;
    },

    async parkAllOpen(reason, now) {
      const { numUpdatedRows } = await db
        .updateTable('operation')
        .set({ state: 'parked', reason, settled_at: now })
        .where('settled_at', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },
  };

  async function unpark(operation: ClaimedOperation, messageId: string | null): Promise<void> {
    // Only what the platform took proves that the channel works again.
    if (operation.channel.parkedReason === null || messageId === null) return;
    await db
      .updateTable('channel')
      .set({ parked_reason: null, parked_until: null })
      .where('id', '=', operation.channel.id)
      .execute();
  }

  async function showOnCard(
    { kind, card }: ClaimedOperation,
    { messageId, revision }: Extract<Settlement, { kind: 'sent' }>,
    now: number,
  ): Promise<void> {
    if (card === null || revision === null) return;
    if (kind !== 'post' && kind !== 'edit') return;
    await db
      .updateTable('card')
      .set({
        shown_revision: revision,
        ...(kind === 'post' && { message_id: messageId, first_revision: revision, posted_at: now }),
      })
      .where('id', '=', card.id)
      .execute();
  }
}

/** A channel's next operation: what is uncertain comes before anything else, then what is urgent, then the oldest. */
function headOf(channelId: Expression<unknown>) {
  const first = (state: 'sending' | 'pending') => sql`(select id from operation
    where channel_id = ${channelId} and state = ${state} and settled_at is null order by urgent desc, id limit 1)`;
  return sql<number>`coalesce(${first('sending')}, ${first('pending')})`;
}

function dueAt({ due_at, noted_at }: { readonly due_at: number; readonly noted_at: number }, now: number) {
  return noted_at > now + clockStepMs ? now : due_at;
}

function parkedUntil(until: number | null, now: number): number {
  return until === null || until > now + longestParkedMs + clockStepMs ? 0 : until;
}

const unposted = { message_id: null, first_revision: null, shown_revision: null, posted_at: null };
const untried = {
  first_attempt_at: null,
  attempted_at: null,
  attempted_revision: null,
  message_id: null,
  reason: null,
  settled_at: null,
};
