import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';

/** Some of the stories that a list is of, newest first, behind those of the page before. */
export type Page = {
  readonly stories: readonly Story[];
  readonly isLast: boolean;
  /** Others of their events may have come after them, and be on no page. */
  readonly isApart: boolean;
};

/** Stories in the order of time, page after page. */
export type Pages = {
  /** `more`: so many are wanted still. Live stories of the events are left out. */
  next(more: number, butEvents: readonly number[]): Promise<Page>;
  /** Behind its last page: it was looked for all stories back to then, and not further. Null: there are no others. */
  readonly lookedTo: EpochMs | null;
};

type Latest = {
  latest(query: {
    readonly topics: readonly string[];
    readonly limit: number;
    readonly before?: number;
    readonly butEvents?: readonly number[];
  }): Promise<readonly Story[]>;
};

/** Behind so many stories nothing is looked for any more. */
const mostRead = 2_000;

/** All stories of these topics, of all where there are none. */
export function pagesOfTopics(topics: readonly string[], archive: Latest): Pages {
  let read = 0;
  let before: number | undefined;
  return {
    lookedTo: null,
    async next(more, butEvents) {
      const limit = Math.max(more, Math.min(read, 200));
      const stories = await archive.latest({
        ...{ topics, limit },
        ...(before !== undefined && { before }),
        ...(butEvents.length > 0 && { butEvents }),
      });
      read += stories.length;
      before = stories.at(-1)?.number;
      return { stories, isLast: stories.length < limit || read >= mostRead, isApart: false };
    },
  };
}
