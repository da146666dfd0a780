import { migrations } from '../../../src/store/postgres/migrations.ts';

/**
 * Read before anything else (`--import`): a Telex of a later release, whose tables have a column and a table more (`LATER=adds`), or of the one
 * after it, to whose tables an older one cannot write (`LATER=ends`).
 */
const adds = [
  `ALTER TABLE story ADD COLUMN later_note TEXT NOT NULL DEFAULT ''`,
  `CREATE TABLE later (story_number BIGINT PRIMARY KEY REFERENCES story (number) ON DELETE CASCADE)`,
  `CREATE INDEX later_note ON story (later_note)`,
];
const ends = [`ALTER TABLE story RENAME COLUMN later_note TO latest_note`];

migrations['9998-adds'] = migration(adds);
if (process.env.LATER === 'ends') migrations['9999-ends'] = { ...migration(ends), endsOlder: true };

function migration(statements: readonly string[]): (typeof migrations)[string] {
  return {
    async up(db) {
      const { sql } = await import('kysely');
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
