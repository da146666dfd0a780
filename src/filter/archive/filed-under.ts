import type { Follow } from '../../domain/filter/filter.ts';
import { everyTopic } from '../../domain/topic.ts';
import type { Filters } from '../filters.ts';
import { anyFiling } from './filing.ts';
import type { Filings } from './filings.ts';

/** Where in the archive stories are that may be followed: under a topic, null for all of them, and these filings. */
export type FiledUnder = { readonly topic: string | null; readonly filings: ReadonlySet<number> };

const onlyAny: ReadonlySet<number> = new Set([anyFiling]);

/** Where all stories are that these subscriptions bring, and as few others as filings can tell. */
export function filedUnder(
  follows: readonly Follow[],
  filings: Filings,
  filters: Pick<Filters, 'kinds' | 'matches'>,
): readonly FiledUnder[] {
  const byTopic = Map.groupBy(follows, ({ topic }) => (topic === everyTopic ? null : topic));
  return [...byTopic].map(([topic, own]) => {
    const [first = onlyAny, ...others] = own.map(({ filter }) => filings.takenBy(filter, filters));
    return { topic, filings: others.reduce((all, other) => all.union(other), first) };
  });
}
