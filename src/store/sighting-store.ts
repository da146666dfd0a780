import type { EpochMs, WireItem } from '../domain/item.ts';
import type { StoryState } from '../domain/story.ts';

/** An agency, as people read it, and what its newest word on a story makes of it. */
export type AlsoBy = { readonly name: string; readonly state: StoryState };

/**
 * An agency's newest word on another's story: it carries the text (`live`), took it back or holds it. `past`: it carried a
 * text that the story showed then, and has a story of its own since.
 */
export type SightingState = StoryState | 'past';

/** That another agency carries a story's text, or says something of it; of its own that it took it back and was not obeyed. */
export type Sighting = {
  readonly number: number;
  readonly sourceId: string;
  readonly agency: string;
  /** As people read it. */
  readonly name: string;
  readonly guidKey: string | null;
  readonly textHash: string;
  readonly state: SightingState;
  /** What was read; null or left out where nobody kept it, and gone once the text was taken back. */
  readonly item?: WireItem | null;
};

/** The same without what was read. `hasText`: that is kept. */
export type Seen = Omit<Sighting, 'item'> & { readonly hasText: boolean };

/** Who else carries a story. Sightings bring no key into the story. */
export type SightingStore = {
  /** All of them in the order in which they were first seen: hundreds of sources may carry a story, and each text is read by itself. */
  of(number: number): Promise<readonly Seen[]>;
  /** What one source says of a story. */
  from(number: number, sourceId: string): Promise<Sighting | null>;
  /** What an agency says of a story, over each of its sources. */
  saidBy(number: number, agency: string): Promise<readonly SightingState[]>;
  /** What an agency carried under these guids. */
  byGuid(guidKeys: readonly string[], agency: string): Promise<readonly Sighting[]>;
  note(sighting: Sighting, at: EpochMs): Promise<void>;
  /** What the source carried has a story of its own from now on. */
  pass(number: number, sourceId: string): Promise<void>;
  /** The agency takes its text back over one of its sources: all of them said so. Their texts go. */
  takeBack(number: number, agency: string, state: 'withdrawn' | 'held'): Promise<void>;
  /** Nothing is kept of what these carried: of one agency, or of all. */
  forgetTexts(number: number, agency?: string): Promise<void>;
};
