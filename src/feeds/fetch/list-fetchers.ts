import type { EpochMs } from '../../domain/item.ts';
import { createAnpFetcher, type KnowsItem } from './anp-api-client.ts';
import { createApFetcher } from './ap-media-client.ts';
import type { Fetcher } from './fetch-feed.ts';
import type { ListKind } from './list-address.ts';

/** The fetchers of sources that are lists, by what they are lists of. */
export type ListFetchers = Readonly<Record<ListKind, Fetcher>>;

/** @param known which of the listed items need not be asked for */
export function createListFetchers(
  fetcher: Fetcher,
  known: KnowsItem,
  clock: () => EpochMs = Date.now,
): ListFetchers {
  return { anp: createAnpFetcher(fetcher, known), ap: createApFetcher(fetcher, known, clock) };
}
