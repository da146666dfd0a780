import { type Kysely, sql } from 'kysely';
import { formatReason } from '../../../domain/reason.ts';
import type { ClaimedOperation, Settlement } from '../../operation.ts';
import { unheard } from '../engine/unheard.ts';
import type { Tables } from '../tables.ts';
import { countDelay } from './delays.ts';
import { endLease, refreshLane } from './lanes.ts';
import { outcome } from './ledger-rows.ts';

const hourMs = 3_600_000;

type Notice = Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }>;

/**
 * Ends a turn under its fence: what became of the operation, what its card shows by now, and when the lane is ready
 * next. The lease goes first, so that nobody who comes too late writes anything.
 */
export async function settle(
  db: Kysely<Tables>,
  operation: ClaimedOperation,
  settlement: Settlement,
  now: number,
  freeAt: number,
): Promise<void> {
  const { lane } = operation;
  await endLease(db, lane, now, Math.max(freeAt, channelWait(settlement)));
  await db
    .updateTable('operation')
    .set(outcome(settlement, now))
    .where('id', '=', operation.id)
    .modifyEnd(unheard)
    .execute();
  if (settlement.kind === 'sent') {
    await countDelay(db, operation, now);
    await unpark(db, operation, settlement.messageId);
    await noteShown(db, operation, settlement, now);
    await noteTold(db, operation, settlement, now);
    await noteTake(db, operation, settlement, now);
    if (settlement.unfinished === true) await noteUnfinished(db, operation);
  }
  if (settlement.kind === 'dead' && settlement.isTaken === true) await forgetMessage(db, operation);
  if (settlement.kind === 'channel-parked') {
    await db
      .updateTable('channel')
      .set({ parked_reason: formatReason(settlement.reason), parked_until: settlement.until })
      .where('id', '=', lane.channel.id)
      .modifyEnd(unheard)
      .execute();
  }
  await refreshLane(db, lane.channel.id);
}

function channelWait(settlement: Settlement): number {
  return settlement.kind === 'channel-parked' || settlement.kind === 'channel-limited' ? settlement.until : 0;
}

/** Only what the platform took proves that the channel works again. */
async function unpark(
  db: Kysely<Tables>,
  { lane: { channel } }: ClaimedOperation,
  messageId: string | null,
): Promise<void> {
  if (channel.parkedReason === null || messageId === null) return;
  await db
    .updateTable('channel')
    .set({ parked_reason: null, parked_until: null })
    .where('id', '=', channel.id)
    .modifyEnd(unheard)
    .execute();
}

/**
 * Up to which version people were told, so that the next line goes on from there. Of what was found in the history nobody
 * knows any more how it was said: it is taken to have reached the channel, which is never told twice within minutes.
 */
async function noteTold(
  db: Kysely<Tables>,
  operation: ClaimedOperation,
  { revision, told }: Extract<Settlement, { kind: 'sent' }>,
  now: number,
): Promise<void> {
  if (operation.kind !== 'reply' && operation.kind !== 'notice') return;
  const { about, card, id } = operation;
  if (revision === null || (about !== 'updated' && about !== 'corrected')) return;
  const from = told?.from ?? card.toldRevision ?? card.firstRevision ?? Math.max(1, operation.revision - 1);
  const inChannel = told?.inChannel ?? true;
  await db
    .updateTable('operation')
    .set({ revision, told_from: from })
    .where('id', '=', id)
    .modifyEnd(unheard)
    .execute();
  await db
    .updateTable('card')
    .set({ told_revision: revision })
    .where('id', '=', card.id)
    .modifyEnd(unheard)
    .execute();
  if (inChannel) await noteBroadcast(db, operation, now);
}

/** Of an event the channel hears as of one story. */
async function noteBroadcast(
  db: Kysely<Tables>,
  { card, lead }: Pick<Notice, 'card' | 'lead'>,
  now: number,
): Promise<void> {
  await db
    .updateTable('card')
    .set({ broadcast_at: now })
    .where('id', 'in', [card.id, ...(lead === null ? [] : [lead.id])])
    .modifyEnd(unheard)
    .execute();
}

/** A take that stands under the card of its event was read there, in that version. */
async function noteTake(
  db: Kysely<Tables>,
  operation: ClaimedOperation,
  { revision, told }: Extract<Settlement, { kind: 'sent' }>,
  now: number,
): Promise<void> {
  if (operation.kind !== 'reply' && operation.kind !== 'notice') return;
  const { about, lead } = operation;
  if (about !== 'take' || revision === null) return;
  if (lead !== null)
    await db
      .updateTable('operation')
      .set({ payload_json: JSON.stringify({ kind: 'reply', about, lead: lead.id }) })
      .where('id', '=', operation.id)
      .modifyEnd(unheard)
      .execute();
  await db
    .updateTable('card')
    .set({ first_revision: revision, told_revision: revision, posted_at: now })
    .where('id', '=', operation.card.id)
    .modifyEnd(unheard)
    .execute();
  if (told?.inChannel === true) await noteBroadcast(db, operation, now);
}

async function noteShown(
  db: Kysely<Tables>,
  operation: ClaimedOperation,
  { messageId, revision, shown }: Extract<Settlement, { kind: 'sent' }>,
  now: number,
): Promise<void> {
  const whole = messageId === null ? undefined : (shown?.whole ?? null);
  switch (operation.kind) {
    case 'post':
    case 'edit':
      return noteOnCard(db, operation, { messageId, revision, shown }, now);
    case 'remake':
      if (operation.appearance === null || whole === undefined) return;
      await db
        .updateTable('operation')
        .set({ shown_whole: whole })
        .where('key', '=', operation.appearance.key)
        .modifyEnd(unheard)
        .execute();
      return;
    default:
      if (whole === undefined) return;
      await db
        .updateTable('operation')
        .set({ shown_whole: whole })
        .where('id', '=', operation.id)
        .modifyEnd(unheard)
        .execute();
  }
}

/** It stands nowhere any more: what is said of its story is said in the channel, and a story that is freed is posted anew. */
async function forgetMessage(db: Kysely<Tables>, operation: ClaimedOperation): Promise<void> {
  const gone = { message_id: null };
  if (operation.kind === 'edit')
    await db.updateTable('card').set(gone).where('id', '=', operation.card.id).modifyEnd(unheard).execute();
  if (operation.kind === 'remake' && operation.appearance !== null)
    await db
      .updateTable('operation')
      .set(gone)
      .where('key', '=', operation.appearance.key)
      .modifyEnd(unheard)
      .execute();
}

/** It does not read as it is to be read: no edit may be spared for it. */
async function noteUnfinished(db: Kysely<Tables>, operation: ClaimedOperation): Promise<void> {
  if (operation.kind === 'post') {
    const unread = { shown_revision: null, shown_brief: null, shown_detail: null, shown_whole: null };
    await db.updateTable('card').set(unread).where('id', '=', operation.card.id).modifyEnd(unheard).execute();
  } else {
    await db
      .updateTable('operation')
      .set({ shown_whole: null })
      .where('id', '=', operation.id)
      .modifyEnd(unheard)
      .execute();
  }
}

async function noteOnCard(
  db: Kysely<Tables>,
  { kind, card }: Extract<ClaimedOperation, { kind: 'post' | 'edit' }>,
  {
    messageId,
    revision,
    shown,
  }: Pick<Extract<Settlement, { kind: 'sent' }>, 'messageId' | 'revision'> & {
    readonly shown: Extract<Settlement, { kind: 'sent' }>['shown'];
  },
  now: number,
): Promise<void> {
  if (revision === null) return;
  const isRoutineEdit = kind === 'edit' && messageId !== null && shown?.brief === card.shown?.brief;
  await db
    .updateTable('card')
    .set({
      shown_revision: revision,
      ...(kind === 'post' && { message_id: messageId, first_revision: revision, posted_at: now }),
      shown_brief: shown?.brief ?? null,
      shown_detail: shown?.detail ?? null,
      shown_whole: shown?.whole ?? null,
      ...(shown !== undefined && { face: shown.face ?? null }),
      ...(kind === 'edit' && messageId !== null && { edited_at: now }),
      ...(isRoutineEdit && {
        edits: sql<number>`case when edits_since > ${now - hourMs} then edits + 1 else 1 end` as never,
        edits_since:
          sql<number>`case when edits_since > ${now - hourMs} then edits_since else ${now} end` as never,
      }),
    })
    .where('id', '=', card.id)
    .modifyEnd(unheard)
    .execute();
}
