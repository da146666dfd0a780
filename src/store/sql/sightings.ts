import { type Kysely, type Selectable, sql } from 'kysely';
import { readItem } from '../../domain/text/read-item.ts';
import type { Sighting, SightingState, SightingStore } from '../sighting-store.ts';
import { noteDamaged } from './damaged/note-damaged.ts';
import { eachIn, keepStatement } from './statements.ts';
import type { SightingTable, Tables } from './tables.ts';

/** A row for each source that carries a story of another agency: its newest word on it. */
export function createSightingStore(db: Kysely<Tables>): SightingStore {
  return {
    async of(number) {
      const { rows } = await selectOf(db, number);
      return rows.map(({ has_text, ...row }) => ({ ...seenOf(row), hasText: has_text !== 0 }));
    },

    async from(number, sourceId) {
      const { rows } = await selectFrom(db, number, sourceId);
      const [row] = rows;
      return row === undefined ? null : sightingOf(db, row);
    },

    async saidBy(number, agency) {
      const { rows } = await selectSaid(db, number, agency);
      return rows.map(({ state }) => state);
    },

    async byGuid(guidKeys, agency) {
      if (guidKeys.length === 0) return [];
      const { rows } = await selectByGuid(db, JSON.stringify(guidKeys), agency);
      return rows.map((row) => sightingOf(db, row));
    },

    async note({ number, sourceId, agency, name, guidKey, textHash, state, item = null }, at) {
      const item_json = item === null ? null : JSON.stringify(item);
      await upsert(db, number, sourceId, agency, name, guidKey, textHash, state, item_json, at);
    },

    async pass(number, sourceId) {
      await db
        .updateTable('sighting')
        .set({ state: 'past' })
        .where('story_number', '=', number)
        .where('source_id', '=', sourceId)
        .execute();
    },

    async takeBack(number, agency, state) {
      await db
        .updateTable('sighting')
        .set({ state, item_json: null })
        .where('story_number', '=', number)
        .where('agency', '=', agency)
        .execute();
    },

    async forgetTexts(number, agency) {
      await db
        .updateTable('sighting')
        .set({ item_json: null })
        .where('story_number', '=', number)
        .$if(agency !== undefined, (query) => query.where('agency', '=', agency ?? ''))
        .execute();
    },
  };
}

const upsert = keepStatement(
  (
    db,
    number: number,
    sourceId: string,
    agency: string,
    name: string,
    guidKey: string | null,
    textHash: string,
    state: SightingState,
    itemJson: string | null,
    at: number,
  ) => {
    const said = { agency, name, guid_key: guidKey, text_hash: textHash, state, item_json: itemJson };
    return db
      .insertInto('sighting')
      .values({ story_number: number, source_id: sourceId, first_at: at, last_at: at, ...said })
      .onConflict((conflict) =>
        conflict.columns(['story_number', 'source_id']).doUpdateSet({ ...said, last_at: at }),
      )
      .compile();
  },
);

const selectOf = keepStatement((db, number: number) =>
  db
    .selectFrom('sighting')
    .select(['story_number', 'source_id', 'agency', 'name', 'guid_key', 'text_hash', 'state'])
    .select(sql<number>`case when item_json is null then 0 else 1 end`.as('has_text'))
    .where('story_number', '=', number)
    .orderBy('first_at')
    .orderBy('source_id')
    .compile(),
);

const selectFrom = keepStatement((db, number: number, sourceId: string) =>
  db
    .selectFrom('sighting')
    .selectAll()
    .where('story_number', '=', number)
    .where('source_id', '=', sourceId)
    .compile(),
);

const selectSaid = keepStatement((db, number: number, agency: string) =>
  db
    .selectFrom('sighting')
    .select('state')
    .where('story_number', '=', number)
    .where('agency', '=', agency)
    .compile(),
);

const selectByGuid = keepStatement((db, guidKeys: string, agency: string) =>
  db
    .selectFrom('sighting')
    .selectAll()
    .where('guid_key', 'in', eachIn<string>(guidKeys))
    .where('agency', '=', agency)
    .compile(),
);

/** A copy that is damaged is as one that was forgotten. */
function sightingOf(db: Kysely<Tables>, row: Selectable<SightingTable>): Sighting {
  const item = row.item_json === null ? null : readItem(row.item_json);
  if (row.item_json !== null && item === null) noteDamaged(db, 'sighting', row.story_number, row.source_id);
  return { ...seenOf(row), item };
}

function seenOf(row: Omit<Selectable<SightingTable>, 'item_json' | 'first_at' | 'last_at'>) {
  return {
    number: row.story_number,
    sourceId: row.source_id,
    agency: row.agency,
    name: row.name,
    guidKey: row.guid_key,
    textHash: row.text_hash,
    state: row.state,
  };
}
