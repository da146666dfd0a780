import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely';
import { formatReason, parseReason } from '../../../domain/reason.ts';
import {
  type Card,
  type ClaimedOperation,
  type Lane,
  type NewOperation,
  parentOf,
  type SentAgain,
  type Settlement,
} from '../../operation.ts';
import { payloadOf } from '../damaged/read-payload.ts';
import type { CardTable } from '../stories/card-table.ts';
import type { OperationTable, Tables } from '../tables.ts';
import { appearancesWith, takenBack } from './appearances.ts';
import { rank } from './heads.ts';

/** The row of an operation that is promised now. */
export function rowOf(operation: NewOperation): Insertable<OperationTable> {
  const { key, channelId, urgent, availableAt, at } = operation;
  return {
    key,
    channel_id: channelId,
    urgent: urgent ? 1 : 0,
    rank: placeOf(operation),
    state: 'pending',
    due_at: dueAtOf(operation),
    available_at: availableAt,
    created_at: at,
    ...untried,
    ...columnsOf(operation),
  };
}

/** When it is due first. */
export function dueAtOf(operation: NewOperation): number {
  return operation.dueAt ?? operation.at;
}

function placeOf({ kind, urgent }: Pick<NewOperation, 'kind' | 'urgent'>): number {
  if (kind === 'publish') return rank.background;
  if (urgent) return rank.urgent;
  return kind === 'edit' || kind === 'remake' || kind === 'look-back' ? rank.edit : rank.post;
}

function columnsOf(operation: NewOperation) {
  const ofStory = { card_id: null, story_number: null, revision: null, payload_json: null, about_key: null };
  switch (operation.kind) {
    case 'post':
    case 'edit': {
      const { kind, cardId, number, revision } = operation;
      return { ...ofStory, kind, card_id: cardId, story_number: number, revision };
    }
    case 'remake': {
      const { message, number, revision } = operation;
      const payload_json = JSON.stringify({ kind: 'anew', message });
      return {
        ...ofStory,
        kind: 'edit' as const,
        story_number: number,
        revision,
        payload_json,
        about_key: message,
      };
    }
    // As an edit it holds back nothing, and to do it twice comes to the same.
    case 'look-back': {
      const { kind, message } = operation;
      return { ...ofStory, kind: 'edit' as const, payload_json: JSON.stringify({ kind, message }) };
    }
    case 'reply':
    case 'notice': {
      const { kind, cardId, number, revision, about, under } = operation;
      const payload_json = JSON.stringify({ kind: 'reply', about, ...(under !== null && { under }) });
      return { kind, card_id: cardId, story_number: number, revision, payload_json, about_key: under };
    }
    case 'alarm': {
      const { kind, news } = operation;
      return { ...ofStory, kind, payload_json: JSON.stringify({ kind, news }) };
    }
    case 'publish': {
      const { kind, messageId, number } = operation;
      return { ...ofStory, kind, story_number: number, payload_json: JSON.stringify({ kind, messageId }) };
    }
    case 'list':
      return {
        ...ofStory,
        kind: 'list' as const,
        payload_json: JSON.stringify({
          kind: 'list',
          numbers: operation.numbers,
          ...(operation.heading && { heading: operation.heading }),
        }),
      };
  }
}

/** What a settlement writes on its operation. */
export function outcome(settlement: Settlement, now: number): Updateable<OperationTable> {
  switch (settlement.kind) {
    case 'sent':
      return {
        state: 'sent',
        message_id: settlement.messageId,
        reason: settlement.reason === undefined ? null : formatReason(settlement.reason),
        settled_at: now,
        unsure: 0,
      };
    case 'again':
      return {
        ...pendingAgain(),
        due_at: settlement.dueAt,
        reason: settlement.reason === null ? null : formatReason(settlement.reason),
        ...(settlement.fails && failed(now)),
      };
    case 'uncertain':
      return {
        state: 'sending',
        rank: unsurePlace as never,
        unsure: 1,
        due_at: settlement.dueAt,
        reason: formatReason(settlement.reason),
        // Absence counts from when the attempt was over, not from when it began.
        ...(settlement.absent
          ? {
              absent_looks: sql<number>`absent_looks + 1` as never,
              attempted_at:
                sql<number>`case when attempted_at < ${now} then attempted_at else ${now} end` as never,
            }
          : { attempted_at: now }),
        ...(settlement.fails && failed(now)),
      };
    case 'dead':
    case 'lapsed':
      return { state: settlement.kind, reason: formatReason(settlement.reason), settled_at: now };
    case 'parked':
      return {
        state: 'parked',
        reason: formatReason(settlement.reason),
        rank: rank.background,
        unsure: settlement.uncertain ? 1 : 0,
        ...failed(now),
        ...(settlement.dueAt === null
          ? { settled_at: now }
          : {
              due_at: settlement.dueAt,
              background_tries: sql<number>`background_tries + 1` as never,
            }),
      };
    case 'channel-parked':
      return { ...pendingAgain(), due_at: now, reason: formatReason(settlement.reason) };
    case 'channel-limited':
      return {
        ...pendingAgain(),
        // It waits itself as long as its channel: a kill that asks before takes nothing along.
        due_at: settlement.until,
        reason: formatReason(settlement.reason),
        ...failed(now),
      };
  }
}

/** Where it waits when it may have happened: an edit holds back nothing, since to make it twice comes to the same. */
export const unsurePlace = sql<number>`case when kind <> 'edit' then ${sql.lit(rank.uncertain)}
  when urgent = 1 then ${sql.lit(rank.urgent)} else ${sql.lit(rank.edit)} end`;

function pendingAgain() {
  const place = sql<number>`case when kind = 'publish' then ${sql.lit(rank.background)}
    when urgent = 1 then ${sql.lit(rank.urgent)}
    when ${isBehindPosts} then ${sql.lit(rank.edit)} else ${sql.lit(rank.post)} end`;
  return { state: 'pending' as const, unsure: 0, rank: place as never };
}

/** Edits, and lines on new versions: a story that is new goes first, and one of them that has to wait holds back nothing. */
export const isBehindPosts = sql<boolean>`(kind = 'edit' or coalesce(payload_json, '') like '{"kind":"reply","about":"updated"%')`;

function failed(now: number) {
  return { first_failed_at: sql<number>`coalesce(first_failed_at, ${now})` as never };
}

/** An operation as the deliverer works it, with what it is about; null where the row does not say that. */
export async function claimedOf(
  db: Kysely<Tables>,
  row: Selectable<OperationTable>,
  lane: Lane,
  now: number,
): Promise<ClaimedOperation | null> {
  const shared = {
    id: row.id,
    key: row.key,
    lane,
    urgent: row.urgent === 1,
    overtakes: row.rank <= rank.urgent,
    attempts: row.attempts,
    availableAt: row.available_at,
    createdAt: row.created_at,
    firstAttemptAt: row.first_attempt_at ?? now,
    failingSince: row.first_failed_at,
    backgroundTries: row.state === 'parked' || row.background_tries > 0 ? row.background_tries : null,
    uncertain:
      row.unsure === 1
        ? {
            attemptedAt: row.attempted_at ?? now,
            revision: row.attempted_revision,
            absentLooks: row.absent_looks,
            reason: row.reason === null ? null : parseReason(row.reason),
          }
        : null,
  };
  const payload = payloadOf(row);
  if (payload?.kind === 'list')
    return { ...shared, ...payload, heading: payload.heading ?? null, number: null };
  if (payload?.kind === 'alarm') return { ...shared, kind: 'alarm', news: payload.news, number: null };
  if (payload?.kind === 'look-back') {
    const sentAgain = await sentAgainOf(db, payload.message, lane, now);
    return sentAgain === null ? null : { ...shared, kind: 'look-back', sentAgain, number: null };
  }
  if (payload?.kind === 'publish')
    return { ...shared, kind: 'publish', messageId: payload.messageId, number: row.story_number };
  if (payload?.kind === 'anew') {
    const [appearance = null] = await appearancesWith(db, [payload.message]);
    return { ...shared, kind: 'remake', appearance, number: row.story_number };
  }
  const { story_number: number } = row;
  const card = await cardWith(db, row.card_id);
  if (number === null || card === null || isOfMessage(row.kind)) return null;
  if (row.kind === 'post' || row.kind === 'edit') return { ...shared, kind: row.kind, card, number };
  const lead = await cardWith(db, card.leadId);
  // What is said of a take stands under the card of its event.
  const messageId = card.messageId ?? lead?.messageId ?? null;
  if (payload?.kind === 'dispute')
    return { ...shared, kind: 'dispute', card: { ...card, messageId }, number, said: payload };
  if (payload?.kind !== 'reply' || row.revision === null) return null;
  const { about, under = null } = payload;
  const [list = null] = under === null ? [] : await appearancesWith(db, [under]);
  const parentMessageId = list === null ? messageId : list.messageId;
  const { kind, revision } = row;
  const isTakenBackAnew = about === 'unseen' && ((await takenBack(db, [row])).get(card.id) ?? 0) > revision;
  const said = { card, number, revision, about, under, parentMessageId, lead, isTakenBackAnew };
  return { ...shared, kind, ...said };
}

async function cardWith(db: Kysely<Tables>, id: number | null): Promise<Card | null> {
  if (id === null) return null;
  const row = await db.selectFrom('card').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : cardOf(row);
}

function isOfMessage(kind: OperationTable['kind']): kind is 'list' | 'alarm' | 'publish' {
  return kind === 'list' || kind === 'alarm' || kind === 'publish';
}

/** What became of the message that was sent again; null where its operation is not kept any more. */
async function sentAgainOf(
  db: Kysely<Tables>,
  key: string,
  lane: Lane,
  now: number,
): Promise<SentAgain | null> {
  const row = await db.selectFrom('operation').selectAll().where('key', '=', key).executeTakeFirst();
  const operation = row === undefined ? null : await claimedOf(db, row, lane, now);
  if (row === undefined || operation === null) return null;
  return {
    key,
    firstAttemptAt: operation.firstAttemptAt,
    parentMessageId: parentOf(operation),
    messageId: row.message_id,
    isOpen: row.settled_at === null,
  };
}

/** A card as its row has it. */
export function cardOf(row: Selectable<CardTable>): Card {
  const { shown_brief: brief, shown_detail: detail, shown_whole: whole } = row;
  return {
    id: row.id,
    channelId: row.channel_id,
    number: row.story_number,
    messageId: row.message_id,
    firstRevision: row.first_revision,
    shownRevision: row.shown_revision,
    postedAt: row.posted_at,
    toldRevision: row.told_revision,
    broadcastAt: row.broadcast_at,
    leadId: row.lead_id,
    face: row.face,
    shown: brief === null || detail === null || whole === null ? null : { brief, detail, whole },
  };
}

const untried = {
  first_attempt_at: null,
  attempted_at: null,
  attempted_revision: null,
  message_id: null,
  reason: null,
  settled_at: null,
};
