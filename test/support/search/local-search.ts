import { join } from 'node:path';
import { shippedFilters } from '../../../src/filter/filters.ts';
import type { Search } from '../../../src/store/search.ts';
import { indexPath } from '../../../src/store/sqlite/search/open-search.ts';
import { SearchIndex } from '../../../src/store/sqlite/search/search-index.ts';

/** The real index over a test's archive, without a thread: opened at the first search, and always at the newest. */
export function localSearch(
  dataDir: string,
  {
    name = 'telex.sqlite',
    clock = () => 0,
    shardSize = 50,
  }: { name?: string; clock?: () => number; shardSize?: number } = {},
): Search & { index(): SearchIndex; close(): void } {
  let opened: SearchIndex | null = null;
  const index = () => {
    opened ??= new SearchIndex({
      archivePath: join(dataDir, name),
      path: indexPath(dataDir, name),
      filters: shippedFilters,
      world: 'test',
      clock,
      processorMs: clock,
      shardSize,
    });
    return opened;
  };
  const upToDate = () => {
    while (index().follow());
    while (index().work());
    return index();
  };
  return {
    index,
    find: async (query, part) => upToDate().find(query, part),
    spelledLike: async (word, limit) => upToDate().spelledLike(word, limit),
    close() {
      opened?.close();
      opened = null;
    },
  };
}
