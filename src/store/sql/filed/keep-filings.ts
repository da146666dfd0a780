import { type Kysely, type SqlBool, sql } from 'kysely';
import {
  anyFiling,
  type Filed,
  filingOf,
  filingsOfSender,
  type KeptFiling,
  othersLeft,
  tableMark,
} from '../../../filter/archive/filing.ts';
import { eachNumberIn, insertRows, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** A filing that left out what was not in the table of agencies of another release; its stories are filed anew. */
export const isOfOtherTable = sql<SqlBool>`(filing.facts not like '%"]'
  and filing.facts not like ${sql.lit(`%,${othersLeft}]`)} and filing.facts not like ${sql.lit(`%,${tableMark}]`)})`;

/** So many of one sender, so that no feed takes filings away from others; beyond them what it sends is known by its name alone. */
const mostOfSender = 40;

/** In a transaction: the filing of each of these stories, which is there from now on. */
export async function keepFilings(db: Kysely<Tables>, stories: readonly Filed[]): Promise<readonly number[]> {
  const asked = stories.map((story) => filingOf(story));
  const { unknown, damaged } = await unknownOf(db, asked);
  const room = new Map<number, number>();
  const added = new Map<number, KeptFiling>();
  const refused = new Set<number>();
  for (const filing of unknown.values()) {
    const left = room.get(filing.first) ?? mostOfSender - (await countOf(db, filing.first));
    room.set(filing.first, left - 1);
    if (left > 0 || filing.isPlain || damaged.has(filing.id)) added.set(filing.id, filing);
    else refused.add(filing.id);
  }
  const filings = asked.map((filing, at) => {
    const story = stories[at];
    if (filing === null || story === undefined || !refused.has(filing.id)) return filing;
    const plain = filingOf(story, true);
    if (plain !== null) added.set(plain.id, plain);
    return plain;
  });
  for (const { id } of added.values())
    if (damaged.has(id)) await db.deleteFrom('filing').where('id', '=', id).execute();
  const rows = [...added.values()].map(({ id, kept }) => [id, kept]);
  await insertRows(db, { table: 'filing', columns: ['id', 'facts'], skipsKnown: true }, rows);
  return filings.map((filing) => filing?.id ?? anyFiling);
}

/** Those that are not kept, and which of them stand there as something else: the number says all that is in a filing, so that is damage. */
async function unknownOf(db: Kysely<Tables>, asked: readonly (KeptFiling | null)[]) {
  const unknown = new Map(asked.flatMap((filing) => (filing === null ? [] : [[filing.id, filing]])));
  const damaged = new Set<number>();
  if (unknown.size === 0) return { unknown, damaged };
  const { rows } = await knownOf(db, JSON.stringify([...unknown.keys()]));
  for (const { id, facts } of rows) {
    if (facts === unknown.get(id)?.kept) unknown.delete(id);
    else damaged.add(id);
  }
  return { unknown, damaged };
}

const knownOf = keepStatement((db, ids: string) =>
  db.selectFrom('filing').select(['id', 'facts']).where('id', 'in', eachNumberIn(ids)).compile(),
);

async function countOf(db: Kysely<Tables>, first: number): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*) as many from filing
    where id >= cast(${first} as bigint) and id < cast(${first + filingsOfSender} as bigint) and not ${isOfOtherTable}`.execute(
    db,
  );
  return Number(rows[0]?.many ?? 0);
}
