import type { Kysely, Selectable } from 'kysely';
import type { Elsewhere } from '../../events/elsewhere.ts';
import type { Appearance } from '../../operation.ts';
import { payloadOf } from '../damaged/read-payload.ts';
import { takesElsewhere } from '../events/takes-elsewhere.ts';
import type { OperationTable, Tables } from '../tables.ts';

/** Where a story can be read besides its cards: lists that it was put in, and what was said under its cards. */
export async function appearancesOf(db: Kysely<Tables>, number: number): Promise<readonly Appearance[]> {
  const rows = await db
    .selectFrom('operation as o')
    .innerJoin('card as c', 'c.id', 'o.card_id')
    .selectAll('o')
    .where('c.story_number', '=', number)
    .where('o.kind', '!=', 'edit')
    .orderBy('o.id')
    .execute();
  const lists = rows.flatMap(({ kind, about_key }) =>
    kind === 'post' && about_key !== null ? [about_key] : [],
  );
  const digests = await db
    .selectFrom('listed as l')
    .innerJoin('card as c', 'c.id', 'l.card_id')
    .select('l.list_key')
    .where('c.story_number', '=', number)
    .execute();
  const keys = new Set([...lists, ...digests.map(({ list_key }) => list_key)]);
  const since = await saidSince(db, rows);
  return [
    ...(await appearancesWith(db, [...keys])),
    ...rows.flatMap((row) => appearanceOf(row, since) ?? []),
  ];
}

/** The lists and notices with these keys. */
export async function appearancesWith(
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<readonly Appearance[]> {
  if (keys.length === 0) return [];
  const rows = await db.selectFrom('operation').selectAll().where('key', 'in', keys).execute();
  const since = await saidSince(db, rows);
  return rows.flatMap((row) => appearanceOf(row, since) ?? []);
}

/** What else was said of the stories of these. */
type SaidSince = {
  /** The newest operation of each card that tells of a version. */
  readonly lastTold: ReadonlySet<number>;
  /** The newest revision that is said not to be used, by card. */
  readonly takenBack: ReadonlyMap<number, number>;
  /** Where the takes stand by now of which these are lines, by operation. */
  readonly elsewhere: ReadonlyMap<number, Elsewhere>;
};

async function saidSince(
  db: Kysely<Tables>,
  rows: readonly Selectable<OperationTable>[],
): Promise<SaidSince> {
  const [told, back, elsewhere] = [lastTold(db, rows), takenBack(db, rows), takesElsewhere(db, rows)];
  return { lastTold: await told, takenBack: await back, elsewhere: await elsewhere };
}

/** The newest revision of which people were told, or are to be, that it may not be used, by the cards of these. */
export async function takenBack(
  db: Kysely<Tables>,
  rows: readonly Selectable<OperationTable>[],
): Promise<ReadonlyMap<number, number>> {
  const cards = rows.flatMap(({ card_id, kind }) =>
    card_id === null || (kind !== 'reply' && kind !== 'notice') ? [] : [card_id],
  );
  if (cards.length === 0) return new Map();
  const said = await db
    .selectFrom('operation')
    .select(['card_id', 'revision'])
    .where('card_id', 'in', [...new Set(cards)])
    .where('kind', 'in', ['reply', 'notice'])
    .where('payload_json', 'like', '{"kind":"reply","about":"withdrawn"%')
    .where((eb) => eb.or([eb('settled_at', 'is', null), eb('message_id', 'is not', null)]))
    .orderBy('revision')
    .execute();
  return new Map(said.map(({ card_id, revision }) => [card_id ?? 0, revision ?? 0]));
}

/** The newest operation that tells of a version, of the cards of these. */
async function lastTold(
  db: Kysely<Tables>,
  rows: readonly Selectable<OperationTable>[],
): Promise<ReadonlySet<number>> {
  const cards = rows.flatMap(({ card_id, told_from }) =>
    card_id === null || told_from === null ? [] : [card_id],
  );
  if (cards.length === 0) return new Set();
  const last = await db
    .selectFrom('operation')
    .select((eb) => eb.fn.max('id').as('id'))
    .where('card_id', 'in', [...new Set(cards)])
    .where('told_from', 'is not', null)
    .groupBy('card_id')
    .execute();
  return new Set(last.map(({ id }) => id));
}

function appearanceOf(row: Selectable<OperationTable>, since: SaidSince): Appearance | null {
  const payload = payloadOf(row);
  const said = {
    key: row.key,
    channelId: row.channel_id,
    messageId: row.message_id,
    shown: row.shown_whole,
  };
  if (payload?.kind === 'list') {
    const { numbers, heading = null } = payload;
    return { ...said, kind: 'list', numbers, heading };
  }
  if (payload?.kind !== 'reply' || row.story_number === null) return null;
  const kind = row.kind === 'notice' ? 'notice' : 'reply';
  const { told_from: from, card_id, story_number: number } = row;
  const revision = row.revision ?? 0;
  const told = from === null ? null : { from, to: revision, isLast: since.lastTold.has(row.id) };
  const isTakenBackAnew = (since.takenBack.get(card_id ?? 0) ?? 0) > revision;
  const elsewhere = since.elsewhere.get(row.id) ?? null;
  const { created_at: promisedAt } = row;
  return {
    ...said,
    kind,
    number,
    revision,
    promisedAt,
    about: payload.about,
    told,
    isTakenBackAnew,
    elsewhere,
  };
}
