import type { EpochMs } from '../domain/item.ts';
import type { StoryState } from '../domain/story.ts';

/** How a story is erased. */
export type Erasing = {
  readonly at: EpochMs;
  /** Who takes it back, where its agency did not: as people read it. */
  readonly by: string;
  /** What stands on the board in the place of its text; null where that was taken back already. */
  readonly notice: string | null;
};

/** What was erased of a story. */
export type Erased = {
  /** As it was before. */
  readonly state: StoryState;
  readonly revision: number;
  readonly versions: number;
  readonly copies: number;
  readonly boardMessages: number;
  /** Some of it could not be read: all of that was erased, with what else would have stayed of it. */
  readonly damaged: boolean;
};
