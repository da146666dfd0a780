import type { Kysely, Selectable } from 'kysely';
import type { WireItem } from '../../domain/item.ts';
import type { Sighting, SightingStore } from '../sighting-store.ts';
import { eachIn, keepStatement } from './statements.ts';
import type { SightingTable, Tables } from './tables.ts';

/** A row for each source that carries a story of another agency: its newest word on it. */
export function createSightingStore(db: Kysely<Tables>): SightingStore {
  return {
    async of(number) {
      const { rows } = await selectOf(db, number);
      return rows.map(sightingOf);
    },

    async byGuid(guidKeys) {
      if (guidKeys.length === 0) return [];
      const { rows } = await selectByGuid(db, JSON.stringify(guidKeys));
      return rows.map(sightingOf);
    },

    async note({ number, sourceId, agency, name, guidKey, textHash, state, item = null }, at) {
      const item_json = item === null ? null : JSON.stringify(item);
      const said = { agency, name, guid_key: guidKey, text_hash: textHash, state, item_json, last_at: at };
      await db
        .insertInto('sighting')
        .values({ story_number: number, source_id: sourceId, first_at: at, ...said })
        .onConflict((conflict) => conflict.columns(['story_number', 'source_id']).doUpdateSet(said))
        .execute();
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

const selectOf = keepStatement((db, number: number) =>
  db
    .selectFrom('sighting')
    .selectAll()
    .where('story_number', '=', number)
    .orderBy('first_at')
    .orderBy('source_id')
    .compile(),
);

const selectByGuid = keepStatement((db, guidKeys: string) =>
  db.selectFrom('sighting').selectAll().where('guid_key', 'in', eachIn<string>(guidKeys)).compile(),
);

function sightingOf(row: Selectable<SightingTable>): Sighting {
  return {
    number: row.story_number,
    sourceId: row.source_id,
    agency: row.agency,
    name: row.name,
    guidKey: row.guid_key,
    textHash: row.text_hash,
    state: row.state,
    item: row.item_json === null ? null : (JSON.parse(row.item_json) as WireItem),
  };
}
