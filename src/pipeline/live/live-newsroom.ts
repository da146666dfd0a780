import type { Topic } from '../../domain/topic.ts';
import { createFilters, type Filters } from '../../filter/filters.ts';
import type { Newsroom } from '../../settings/newsroom.ts';

/** The newsroom that is in force, and what is told by it: whoever holds it reads what the file says by now. */
export type LiveNewsroom = {
  current(): Newsroom;
  /** Puts another one in force. */
  put(newsroom: Newsroom): void;
  readonly filters: Filters;
  /** IANA zone. */
  readonly timeZone: string;
  readonly topics: readonly Topic[];
};

/** Holds that newsroom first. */
export function createLiveNewsroom(first: Newsroom): LiveNewsroom {
  let now = derive(first);

  function derive(newsroom: Newsroom) {
    return {
      newsroom,
      filters: createFilters({ regions: newsroom.regions, home: newsroom.homeCountry }),
    };
  }

  return {
    current: () => now.newsroom,
    put(newsroom) {
      now = derive(newsroom);
    },
    filters: {
      get world() {
        return now.filters.world;
      },
      get kinds() {
        return now.filters.kinds;
      },
      read: (text) => now.filters.read(text),
      join: (words) => now.filters.join(words),
      matches: (filter, facts) => now.filters.matches(filter, facts),
      marksOf: (filter) => now.filters.marksOf(filter),
      marksIn: (facts) => now.filters.marksIn(facts),
      describe: (filter, locale) => now.filters.describe(filter, locale),
      write: (filter, locale) => now.filters.write(filter, locale),
    },
    get timeZone() {
      return now.newsroom.timeZone;
    },
    get topics() {
      return now.newsroom.topics;
    },
  };
}
