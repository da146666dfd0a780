import { type RawBuilder, sql } from 'kysely';

/**
 * Whether an act of this kind is open for the card `c` of a statement. A card has few operations and the ledger may have thousands that are
 * open: so it is asked in words that no index of all that is open answers, or PostgreSQL, which counts on one open row at times, would read
 * them all for each card. Nothing was ever settled at 0.
 */
export function hasOpen(kind: 'post' | 'edit'): RawBuilder<unknown> {
  return sql`exists (select 1 from operation o
    where o.card_id = c.id and o.kind = ${sql.lit(kind)} and coalesce(o.settled_at, 0) = 0)`;
}
