import { type Kysely, sql } from 'kysely';
import { fillFilter } from '../../../domain/filter/filter.ts';

/** Writes beside each subscription what it takes with what its channel usually takes, where that was not written down yet. */
export async function fillTaken(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{
    own: string;
    usual: string;
  }>`SELECT DISTINCT s.filter_json AS own, c.filter_json AS usual
    FROM subscription s JOIN channel c ON c.id = s.channel_id`.execute(db);
  for (const { own, usual } of rows) {
    const taken = JSON.stringify(fillFilter(JSON.parse(own), JSON.parse(usual)));
    await sql`UPDATE subscription SET taken_json = ${taken} WHERE filter_json = ${own}
      AND channel_id IN (SELECT id FROM channel WHERE filter_json = ${usual})`.execute(db);
  }
}
