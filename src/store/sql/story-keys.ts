import { type Kysely, type Nullable, type Selectable, sql } from 'kysely';
import type { KnownKey, StoryHead, StoryKey, StoryStore } from '../ports.ts';
import { senderIn } from './rows.ts';
import { eachIn, insertRows, keepStatement } from './statements.ts';
import type { StoryTable, Tables } from './tables.ts';

/** What stories are known by, in SQL; see StoryStore. */
export function createKeyStore(db: Kysely<Tables>): Pick<StoryStore, 'known' | 'addKeys' | 'shareKeys'> {
  return {
    async known(keys, agencies = []) {
      if (keys.length === 0) return [];
      const asked = JSON.stringify([...new Set(keys)]);
      const most = fewForEach * keys.length + fewInAll;
      const { rows } = await selectSome(db, asked, most + 1);
      if (rows.length <= most) return rows.map(knownKeyOf);
      // What hundreds of agencies have, each in a story of its own, is not read as a whole for each that comes.
      const first = await selectFirst(db, asked, mostAgencies - 1);
      const own = await selectOf(db, asked, JSON.stringify(agencies));
      const known = new Set(first.rows.map(nameOfRow));
      return [...first.rows, ...own.rows.filter((row) => !known.has(nameOfRow(row)))].map(knownKeyOf);
    },

    addKeys: (keys) => addKeys(db, keys),

    async shareKeys(agency, keys) {
      if (keys.length === 0) return;
      await db
        .updateTable('known_key')
        .set({ shared: 1 })
        .where('agency', 'in', [agency, ''])
        .where('key', 'in', [...keys])
        .execute();
    },
  };
}

/** Whether any text is known as 0.1 counted it, or has no words. No other text is from now on. */
export async function readOldTexts(db: Kysely<Tables>): Promise<boolean> {
  const old = db.selectFrom('known_key').select('key').where('key', '>=', 'text:').where('key', '<', 'text;');
  return (await old.limit(1).executeTakeFirst()) !== undefined;
}

/** As much is read by some keys without looking which of them many agencies have: that is all there is, nearly always. */
const [fewForEach, fewInAll] = [4, 100];
/** Of how many agencies, by their names, it is read what a key of many leads to. */
const mostAgencies = 20;

const selectSome = keepStatement((db, keys: string, limit: number) =>
  selectKnown(db).where('k.key', 'in', eachIn<string>(keys)).limit(limit).compile(),
);

const selectOf = keepStatement((db, keys: string, agencies: string) =>
  selectKnown(db)
    .where('k.key', 'in', eachIn<string>(keys))
    .where('k.agency', 'in', eachIn<string>(agencies))
    .compile(),
);

/** Of each key as much as one walk down the beginning of it gives: what ends that walk is looked up before. */
const selectFirst = keepStatement((db, keys: string, others: number) =>
  selectKnown(db)
    .innerJoin(
      sql<{ key: string; last: string }>`(select value as key, coalesce(
        (select o.agency from known_key as o where o.key = value order by o.agency limit 1 offset ${others}),
        (select max(m.agency) from known_key as m where m.key = value)) as last from json_each(${keys}) as asked)`.as(
        'b',
      ),
      (join) => join.onRef('b.key', '=', 'k.key').onRef('k.agency', '<=', 'b.last'),
    )
    .compile(),
);

function selectKnown(db: Kysely<Tables>) {
  return db
    .selectFrom('known_key as k')
    .leftJoin('story as s', 's.number', 'k.story_number')
    .select(['k.key', 'k.agency as key_agency', 'k.story_number', 'k.shared'])
    .select([
      's.number',
      's.agency',
      's.source_id',
      's.sent_by',
      's.state',
      's.revision',
      's.text_hash',
      's.picture',
    ]);
}

function nameOfRow({ key, key_agency }: Pick<KnownKeyRow, 'key' | 'key_agency'>): string {
  return JSON.stringify([key, key_agency]);
}

/** Keys of any number of stories, in few statements; what is known already stays as it is. */
export async function addKeys(db: Kysely<Tables>, keys: readonly StoryKey[]): Promise<void> {
  await insertRows(
    db,
    { table: 'known_key', columns: ['key', 'agency', 'story_number'], skipsKnown: true },
    keys.map(({ key, agency, number }) => [key, agency, number]),
  );
}

type KnownKeyRow = Nullable<Pick<Selectable<StoryTable>, HeadColumn>> & {
  readonly key: string;
  readonly key_agency: string;
  readonly story_number: number;
  readonly shared: number;
};
type HeadColumn =
  | 'number'
  | 'agency'
  | 'source_id'
  | 'sent_by'
  | 'state'
  | 'revision'
  | 'text_hash'
  | 'picture';

function knownKeyOf({ key, key_agency, story_number, shared, ...row }: KnownKeyRow): KnownKey {
  const story = row.number === null ? null : headOf(row as Pick<Selectable<StoryTable>, HeadColumn>);
  return { key, agency: key_agency, number: story_number, shared: shared === 1, story };
}

/** The columns of a story that tell whether an item says anything new of it. */
export function headOf(row: Pick<Selectable<StoryTable>, HeadColumn>): StoryHead {
  return {
    number: row.number,
    agency: row.agency,
    sourceId: row.source_id,
    sender: senderIn(row),
    state: row.state,
    revision: row.revision,
    textHash: row.text_hash,
    picture: row.picture,
  };
}
