import { type Selectable, sql, type Updateable } from 'kysely';
import type { Card, ClaimedOperation, Settlement } from '../ledger.ts';
import { payloadOf } from './appearances.ts';
import type { CardTable, OperationTable } from './tables.ts';

/** What a settlement writes on its operation. */
export function outcome(settlement: Settlement, now: number): Updateable<OperationTable> {
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
        // Absence counts from when the attempt was over, not from when it began.
        ...(settlement.absent
          ? {
              absent_looks: sql<number>`absent_looks + 1` as never,
              attempted_at: sql<number>`min(attempted_at, ${now})` as never,
            }
          : { attempted_at: now }),
      };
    case 'dead':
    case 'parked':
      return { state: settlement.kind, reason: settlement.reason, settled_at: now };
    case 'channel-parked':
      return { state: 'pending', due_at: settlement.until, reason: settlement.reason };
  }
}

export function claimedOf(
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
    appearance: null,
    number: row.story_number,
    revision: row.revision,
    payload: payloadOf(row),
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

export function cardOf(row: Selectable<CardTable>): Card {
  return {
    id: row.id,
    channelId: row.channel_id,
    number: row.story_number,
    messageId: row.message_id,
    firstRevision: row.first_revision,
    shownRevision: row.shown_revision,
  };
}
