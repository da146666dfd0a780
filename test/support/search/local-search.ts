import { shippedFilters } from '../../../src/filter/filters.ts';
import type { Search } from '../../../src/store/search.ts';
import type { ArchiveReader } from '../../../src/store/sqlite/search/archive-reader.ts';
import { indexPath } from '../../../src/store/sqlite/search/open-search.ts';
import { SearchIndex } from '../../../src/store/sqlite/search/search-index.ts';

/** The real index over a test's archive, without a thread: opened at the first search, and always at the newest. */
export function localSearch(
  dataDir: string,
  openArchive: () => ArchiveReader,
  { clock = () => 0, shardSize = 50 }: { clock?: () => number; shardSize?: number } = {},
): Search & { close(): Promise<void> } {
  let opened: SearchIndex | null = null;
  const upToDate = async () => {
    opened ??= new SearchIndex({
      archive: openArchive(),
      path: indexPath(dataDir, 'telex.sqlite'),
      filters: shippedFilters,
      world: 'test',
      clock,
      processorMs: clock,
      shardSize,
    });
    while (await opened.follow());
    while (await opened.work());
    return opened;
  };
  return {
    find: async (query, part) => (await upToDate()).find(query, part),
    spelledLike: async (word, limit) => (await upToDate()).spelledLike(word, limit),
    async close() {
      await opened?.close();
      opened = null;
    },
  };
}
