import type { EpochMs, WireItem } from '../domain/item.ts';
import type { StoryState } from '../domain/story.ts';

/** An agency, as people read it, and what its newest word on a story makes of it. */
export type AlsoBy = { readonly name: string; readonly state: StoryState };

/** That another agency carries a story's text, or says something of it; of its own that it took it back and was not obeyed. */
export type Sighting = {
  readonly number: number;
  readonly sourceId: string;
  readonly agency: string;
  /** As people read it. */
  readonly name: string;
  readonly guidKey: string | null;
  readonly textHash: string;
  readonly state: StoryState;
  /** What was read; null or left out where nobody kept it. */
  readonly item?: WireItem | null;
};

/** Who else carries a story. Sightings bring no key into the story. */
export type SightingStore = {
  /** In the order in which they were first seen. */
  of(number: number): Promise<readonly Sighting[]>;
  byGuid(guidKeys: readonly string[]): Promise<readonly Sighting[]>;
  note(sighting: Sighting, at: EpochMs): Promise<void>;
};
