import { type Kysely, sql } from 'kysely';
import type { Tables } from '../sql/tables.ts';

/**
 * How many operations a state has, and how many live stories a desk had in a quarter of an hour. A row that is counted up
 * would be waited for by everybody; each change adds a line instead, the lines are added up when they are read, and
 * retention makes one of many (`sumUp`).
 */
export const counted = [
  `CREATE TABLE operation_tally (state TEXT NOT NULL, operations BIGINT NOT NULL)`,
  `CREATE INDEX operation_tally_state ON operation_tally (state) INCLUDE (operations)`,
  `CREATE VIEW operation_count AS
     SELECT state, sum(operations)::bigint AS operations FROM operation_tally GROUP BY state`,
  statementTrigger('operation_counted', 'operation', {
    INSERT: `INSERT INTO operation_tally SELECT state, count(*) FROM came GROUP BY state;`,
    DELETE: `INSERT INTO operation_tally SELECT state, -count(*) FROM went GROUP BY state;`,
    UPDATE: `INSERT INTO operation_tally SELECT state, sum(n) FROM (
         SELECT state, count(*) AS n FROM came GROUP BY state UNION ALL SELECT state, -count(*) FROM went GROUP BY state) AS moved
       GROUP BY state HAVING sum(n) <> 0;`,
  }),
  `CREATE TABLE topic_tally (topic TEXT NOT NULL, quarter BIGINT NOT NULL, stories BIGINT NOT NULL)`,
  `CREATE INDEX topic_tally_quarter ON topic_tally (quarter, topic) INCLUDE (stories)`,
  `CREATE VIEW topic_count AS
     SELECT topic, quarter, sum(stories)::bigint AS stories FROM topic_tally GROUP BY topic, quarter`,
  statementTrigger('topic_counted', 'story_topic', {
    INSERT: `INSERT INTO topic_tally SELECT c.topic, c.sort_at / 900000, count(*) FROM came c
       JOIN story s ON s.number = c.story_number WHERE s.state = 'live' GROUP BY 1, 2;`,
    DELETE: `INSERT INTO topic_tally SELECT w.topic, w.sort_at / 900000, -count(*) FROM went w
       JOIN story s ON s.number = w.story_number WHERE s.state = 'live' GROUP BY 1, 2;`,
  }),
  // Before the row goes: its topics go with it, and ask it then what it was.
  `CREATE FUNCTION uncount_story() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     IF OLD.state = 'live' THEN
       INSERT INTO topic_tally SELECT topic, sort_at / 900000, -1 FROM story_topic WHERE story_number = OLD.number;
     END IF;
     RETURN OLD; END $$`,
  `CREATE TRIGGER story_uncounted BEFORE DELETE ON story FOR EACH ROW EXECUTE FUNCTION uncount_story()`,
  `CREATE FUNCTION recount_story() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     INSERT INTO topic_tally SELECT topic, sort_at / 900000, CASE WHEN NEW.state = 'live' THEN 1 ELSE -1 END
       FROM story_topic WHERE story_number = NEW.number;
     RETURN NULL; END $$`,
  `CREATE TRIGGER story_recounted AFTER UPDATE OF state ON story FOR EACH ROW
     WHEN ((OLD.state = 'live') <> (NEW.state = 'live')) EXECUTE FUNCTION recount_story()`,
].flat();

/** One run of `body` a statement, over the rows that came and those that went. */
function statementTrigger(
  name: string,
  table: string,
  bodies: Partial<Record<'INSERT' | 'UPDATE' | 'DELETE', string>>,
): readonly string[] {
  return Object.entries(bodies).flatMap(([event, body]) => {
    const own = `${name}_${event.toLowerCase()}`;
    const came = event === 'DELETE' ? '' : 'NEW TABLE AS came';
    const went = event === 'INSERT' ? '' : 'OLD TABLE AS went';
    return [
      `CREATE FUNCTION ${own}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} RETURN NULL; END $$`,
      `CREATE TRIGGER ${own} AFTER ${event} ON ${table} REFERENCING ${went} ${came}
         FOR EACH STATEMENT EXECUTE FUNCTION ${own}()`,
    ];
  });
}

/** In a transaction: one line of many, state by state and desk by desk. */
export async function sumUp(db: Kysely<Tables>): Promise<void> {
  await sql`with gone as (delete from operation_tally returning state, operations)
    insert into operation_tally select state, sum(operations) from gone group by state`.execute(db);
  await sql`with gone as (delete from topic_tally returning topic, quarter, stories)
    insert into topic_tally select topic, quarter, sum(stories) from gone group by topic, quarter
    having sum(stories) <> 0`.execute(db);
}
