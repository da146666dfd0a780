import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { agencyOf } from '../../../domain/identity/agency.ts';

const statements = [
  `ALTER TABLE source ADD COLUMN agency TEXT`,
  `ALTER TABLE story ADD COLUMN agency TEXT NOT NULL DEFAULT ''`,
  `ALTER TABLE story ADD COLUMN sent_by TEXT NOT NULL DEFAULT ''`,
  `CREATE TABLE known_key (
     key TEXT NOT NULL, agency TEXT NOT NULL, story_number INTEGER NOT NULL, shared INTEGER NOT NULL DEFAULT 0,
     PRIMARY KEY (key, agency)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE sighting (
     story_number INTEGER NOT NULL REFERENCES story (number) ON DELETE CASCADE, source_id TEXT NOT NULL,
     agency TEXT NOT NULL, name TEXT NOT NULL, guid_key TEXT, text_hash TEXT NOT NULL, state TEXT NOT NULL,
     first_at INTEGER NOT NULL, last_at INTEGER NOT NULL, PRIMARY KEY (story_number, source_id)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX sighting_guid ON sighting (guid_key) WHERE guid_key IS NOT NULL`,
];

/** Whose a story is, stands on its row; whoever else carries it is kept beside it. What was known stays known. */
export const ownership: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
    await giveStoriesTheirAgency(db);
    await giveKeysTheirAgency(db);
  },
};

/** A story that was there already belongs to the agency of its source, as its credit in the newsroom file last said. */
async function giveStoriesTheirAgency(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; credit: string | null }>`
    select id, credit from source union select distinct source_id, null from story
      where source_id not in (select id from source)`.execute(db);
  // All stories in one pass: nothing finds those of a source, and an archive is read from end to end each time.
  const agencies = rows.map(({ id, credit }) => ({
    id,
    agency: agencyOf({ id, credit }),
    sentBy: credit ?? id,
  }));
  await sql`create temporary table owner (id text primary key, agency text not null, sent_by text not null)`.execute(
    db,
  );
  await sql`insert into owner select value ->> 'id', value ->> 'agency', value ->> 'sentBy'
    from json_each(${JSON.stringify(agencies)})`.execute(db);
  await sql`update source set agency = owner.agency from owner where owner.id = source.id`.execute(db);
  await sql`update story set agency = owner.agency, sent_by = owner.sent_by from owner
    where owner.id = story.source_id`.execute(db);
  await sql`drop table owner`.execute(db);
}

/** Of a story that retention took away nobody knows whose it was: then it is known to everybody, as it was. */
async function giveKeysTheirAgency(db: Kysely<unknown>): Promise<void> {
  await sql`insert into known_key (key, agency, story_number)
    select i.key, coalesce(s.agency, ''), i.story_number
    from identity i left join story s on s.number = i.story_number`.execute(db);
  await sql`drop table identity`.execute(db);
  await sql`create index known_key_story on known_key (story_number)`.execute(db);
}
