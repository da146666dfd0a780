import type { Kysely, Selectable } from 'kysely';
import type { Elsewhere } from '../../events/elsewhere.ts';
import { payloadOf } from '../damaged/read-payload.ts';
import type { OperationTable, Tables } from '../tables.ts';

/** How what a take's line is made from begins, in `operation.payload_json`. */
const takePayload = '{"kind":"reply","about":"take"';
/** The same of the line by which the own text of a card stands under it. */
const ownPayload = '{"kind":"reply","about":"replaced"';

type Line = Pick<Selectable<OperationTable>, 'id' | 'card_id' | 'payload_json' | 'settled_at' | 'message_id'>;
type Standing = {
  readonly id: number;
  readonly message_id: string | null;
  readonly lead_id: number | null;
  readonly lead_number: number | null;
};

/**
 * Of the lines of takes among these operations, those whose takes stand somewhere else by now, and where. A take that stands under a card
 * stands there by one line: that which is still to be sent, else the last that was sent under that card, else the last.
 */
export async function takesElsewhere(
  db: Kysely<Tables>,
  rows: readonly Line[],
): Promise<ReadonlyMap<number, Elsewhere>> {
  const asked = rows.filter(isTake);
  const again = await shownAgain(
    db,
    rows.filter(({ payload_json }) => payload_json?.startsWith(ownPayload)),
  );
  const cards = cardsOf(asked);
  if (cards.length === 0) return again;
  const lines = await linesOf(db, cards);
  const standing = await db
    .selectFrom('card as c')
    .leftJoin('card as l', 'l.id', 'c.lead_id')
    .select(['c.id', 'c.message_id', 'c.lead_id', 'l.story_number as lead_number'])
    .where('c.id', 'in', cards)
    .execute();
  const heads = await headsOf(db, asked);
  const elsewhere = new Map<number, Elsewhere>(again);
  for (const card of standing) {
    const own = lines.filter(({ card_id }) => card_id === card.id);
    for (const line of asked.filter(({ card_id }) => card_id === card.id)) {
      const place = placeOf(line, own, card, heads);
      if (place !== null) elsewhere.set(line.id, place);
    }
  }
  return elsewhere;
}

function cardsOf(lines: readonly Line[]): readonly number[] {
  return [...new Set(lines.flatMap(({ card_id }) => (card_id === null ? [] : [card_id])))];
}

/** Of the lines by which the own text of a card stands under it, those of cards that show it themselves by now. */
async function shownAgain(
  db: Kysely<Tables>,
  lines: readonly Line[],
): Promise<ReadonlyMap<number, Elsewhere>> {
  const ids = cardsOf(lines);
  if (ids.length === 0) return new Map();
  const cards = await db
    .selectFrom('card')
    .select('id')
    .where('id', 'in', ids)
    .where('message_id', 'is not', null)
    .where((eb) => eb.or([eb('face', 'is', null), eb('face', '=', eb.ref('story_number'))]))
    .execute();
  const shown = new Set(cards.map(({ id }) => id));
  return new Map(
    lines.flatMap(({ id, card_id }) => (shown.has(card_id ?? 0) ? [[id, { kind: 'again' }]] : [])),
  );
}

function placeOf(
  line: Line,
  lines: readonly Line[],
  { id, message_id, lead_id, lead_number }: Standing,
  heads: ReadonlyMap<number, number>,
) {
  if (message_id !== null) {
    const head = heads.get(leadOf(line) ?? 0);
    return { kind: 'card', isOfEvent: head === lost || head === (lead_id ?? id) } as const;
  }
  if (lead_id === null || lead_number === null) return { kind: 'coming' } as const;
  const last =
    lines.findLast(({ settled_at }) => settled_at === null) ??
    lines.findLast((each) => leadOf(each) === lead_id) ??
    lines.at(-1);
  return last === undefined || last.id === line.id ? null : ({ kind: 'under', lead: lead_number } as const);
}

/** In the place of a card that was taken away: that its takes stand elsewhere says nothing of what they belong to. */
const lost = 0;

/** Of the cards under which these lines were sent, those that show their events by now. */
async function headsOf(db: Kysely<Tables>, lines: readonly Line[]): Promise<ReadonlyMap<number, number>> {
  const leads = [...new Set(lines.flatMap((line) => leadOf(line) ?? []))];
  if (leads.length === 0) return new Map();
  const cards = await db
    .selectFrom('card')
    .select(['id', 'lead_id', 'message_id'])
    .where('id', 'in', leads)
    .execute();
  return new Map(
    cards.map(({ id, lead_id, message_id }) => [id, lead_id ?? (message_id === null ? lost : id)]),
  );
}

/** In the order in which they were promised. */
async function linesOf(db: Kysely<Tables>, cards: readonly number[]): Promise<readonly Line[]> {
  return db
    .selectFrom('operation')
    .select(['id', 'card_id', 'payload_json', 'settled_at', 'message_id'])
    .where('card_id', 'in', cards)
    .where('kind', 'in', ['reply', 'notice'])
    .where('payload_json', 'like', `${takePayload}%`)
    .where((eb) => eb.or([eb('settled_at', 'is', null), eb('message_id', 'is not', null)]))
    .orderBy('id')
    .execute();
}

function isTake({ payload_json }: Line): boolean {
  return payload_json?.startsWith(takePayload) === true;
}

/** The card under which a line was sent; null: it was not yet. */
export function leadOf(line: Pick<Line, 'payload_json'>): number | null {
  const payload = payloadOf(line);
  return payload?.kind === 'reply' ? (payload.lead ?? null) : null;
}
