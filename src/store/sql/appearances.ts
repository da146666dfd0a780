import type { Kysely, Selectable } from 'kysely';
import type { Appearance, OperationPayload } from '../ledger.ts';
import type { OperationTable, Tables } from './tables.ts';

/** Where a story can be read besides its cards: lists that it was put in, and what was said under its cards. */
export async function appearancesOf(db: Kysely<Tables>, number: number): Promise<readonly Appearance[]> {
  const rows = await db
    .selectFrom('operation as o')
    .innerJoin('card as c', 'c.id', 'o.card_id')
    .select(['o.key', 'o.kind', 'o.channel_id', 'o.payload_json', 'o.message_id'])
    .where('c.story_number', '=', number)
    .where('o.payload_json', 'is not', null)
    .orderBy('o.id')
    .execute();
  const told = rows.flatMap((row) => appearanceOf(row) ?? []);
  const lists = told.flatMap(({ payload }) => (payload.kind === 'listed' ? [payload.list] : []));
  return [...(await appearancesWith(db, lists)), ...told.filter(({ payload }) => payload.kind === 'reply')];
}

export async function appearancesWith(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly Appearance[]> {
  if (keys.length === 0) return [];
  const rows = await db.selectFrom('operation').selectAll().where('key', 'in', keys).execute();
  return rows.flatMap((row) => appearanceOf(row) ?? []);
}

/** The key of the message that an operation is about, where that is no card. */
export function appearanceNamed(payload: OperationPayload | null): string | null {
  if (payload?.kind === 'anew') return payload.message;
  return payload?.kind === 'reply' ? (payload.under ?? null) : null;
}

export function payloadOf({ payload_json }: Pick<OperationTable, 'payload_json'>): OperationPayload | null {
  return payload_json === null ? null : (JSON.parse(payload_json) as OperationPayload);
}

function appearanceOf(
  row: Pick<Selectable<OperationTable>, 'key' | 'kind' | 'channel_id' | 'payload_json' | 'message_id'>,
): Appearance | null {
  const payload = payloadOf(row);
  if (payload === null) return null;
  return { key: row.key, kind: row.kind, channelId: row.channel_id, payload, messageId: row.message_id };
}
