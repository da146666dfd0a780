import { type Kysely, type Selectable, sql, type Updateable } from 'kysely';
import type { Card, ClaimedOperation, Ledger, OperationPayload, Settlement } from './ports.ts';
import { channelOf } from './sqlite/rows.ts';
import type { CardTable, OperationTable, Tables } from './sqlite/tables.ts';

const open = ['pending', 'sending'] as const;

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

    async promise({ key, kind, channelId, cardId, number, revision, payload, urgent, availableAt, at }) {
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

    async waiting(platform) {
      const rows = await sql<{ id: number; due_at: number }>`
        select c.id, max(coalesce(c.parked_until, 0), (
          select o.due_at from operation o where o.channel_id = c.id and o.state in ('pending', 'sending')
          order by o.state desc, o.urgent desc, o.id limit 1)) as due_at
        from channel c where c.platform = ${platform} and exists (
          select 1 from operation o where o.channel_id = c.id and o.state in ('pending', 'sending'))`.execute(
        db,
      );
      return rows.rows.map((row) => ({ channelId: row.id, dueAt: row.due_at }));
    },

    async claim(channelId, now) {
      const channel = await db
        .selectFrom('channel')
        .selectAll()
        .where('id', '=', channelId)
        .executeTakeFirstOrThrow();
      if (channel.parked_until !== null && channel.parked_until > now) return null;
      const head = await db
        .selectFrom('operation')
        .selectAll()
        .where('channel_id', '=', channelId)
        .where('state', 'in', [...open])
        // `sending` sorts after `pending`: what is uncertain comes before anything else.
        .orderBy('state', 'desc')
        .orderBy('urgent', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      if (head === undefined || head.due_at > now) return null;
      const card =
        head.card_id === null
          ? null
          : await db.selectFrom('card').selectAll().where('id', '=', head.card_id).executeTakeFirstOrThrow();
      return claimedOf(head, channelOf(channel), card === null ? null : cardOf(card), now);
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
      const late = await db
        .selectFrom('operation')
        .select(['id', 'story_number'])
        .where('channel_id', '=', channelId)
        .where('state', '=', 'pending')
        .where('kind', '=', 'post')
        .where('available_at', '<', availableBefore)
        .orderBy('available_at')
        .orderBy('id')
        .execute();
      const oldest = late[0];
      if (oldest === undefined) return null;
      const key = `list:${channelId}:${oldest.id}`;
      const numbers = late.flatMap((row) => (row.story_number === null ? [] : [row.story_number]));
      await db
        .updateTable('operation')
        .set({ state: 'dead', reason: `too late to post by itself: listed in ${key}`, settled_at: now })
        .where(
          'id',
          'in',
          late.map((row) => row.id),
        )
        .execute();
      await this.promise({
        key,
        kind: 'list',
        channelId,
        cardId: null,
        number: null,
        revision: null,
        payload: { kind: 'list', numbers },
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
        .where('state', 'in', [...open])
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

const unposted = { message_id: null, first_revision: null, shown_revision: null, posted_at: null };
const untried = {
  first_attempt_at: null,
  attempted_at: null,
  attempted_revision: null,
  message_id: null,
  reason: null,
  settled_at: null,
};

function outcome(settlement: Settlement, now: number): Updateable<OperationTable> {
  switch (settlement.kind) {
    case 'sent':
      return {
        state: 'sent',
        message_id: settlement.messageId,
        reason: settlement.reason ?? null,
        settled_at: now,
      };
    case 'again':
      return { state: 'pending', due_at: settlement.dueAt, reason: settlement.reason };
    case 'uncertain':
      return {
        state: 'sending',
        due_at: settlement.dueAt,
        reason: settlement.reason,
        ...(settlement.absent && { absent_looks: sql<number>`absent_looks + 1` as never }),
      };
    case 'dead':
    case 'parked':
      return { state: settlement.kind, reason: settlement.reason, settled_at: now };
    case 'channel-parked':
      return { state: 'pending', due_at: settlement.until, reason: settlement.reason };
  }
}

function claimedOf(
  row: Selectable<OperationTable>,
  channel: ClaimedOperation['channel'],
  card: Card | null,
  now: number,
): ClaimedOperation {
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    channel,
    card,
    number: row.story_number,
    revision: row.revision,
    payload: row.payload_json === null ? null : (JSON.parse(row.payload_json) as OperationPayload),
    urgent: row.urgent === 1,
    attempts: row.attempts,
    availableAt: row.available_at,
    firstAttemptAt: row.first_attempt_at ?? now,
    uncertain:
      row.state === 'sending'
        ? {
            attemptedAt: row.attempted_at ?? now,
            revision: row.attempted_revision,
            absentLooks: row.absent_looks,
          }
        : null,
  };
}

function cardOf(row: Selectable<CardTable>): Card {
  return {
    id: row.id,
    channelId: row.channel_id,
    number: row.story_number,
    messageId: row.message_id,
    firstRevision: row.first_revision,
    shownRevision: row.shown_revision,
  };
}
