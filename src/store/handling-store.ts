import type { DoubtAnswer, Handling, Seen } from '../domain/handling/handling.ts';
import type { Person } from '../domain/handling/person.ts';
import type { EpochMs, WireItem } from '../domain/item.ts';
import type { Story, StoryName, StoryState } from '../domain/story.ts';

/**
 * What the newsroom does with stories. Each change is one statement that holds only for what was read before it: of two
 * who press at once the first is written, and the other is told so.
 */
export type HandlingStore = {
  /** From now on it is in these hands (null: in nobody's). False, and nothing changed: `turn` is over, or it is not there. */
  hand(number: number, turn: number, to: Handling | null): Promise<boolean>;
  /** What a person has: what she works on, and what she published or passed on since. Longest ago first. */
  handledBy(person: Person, since: EpochMs): Promise<readonly Story[]>;
  /** What anybody works on, however long, and what was published since. Longest ago first, `limit` at most. */
  handled(since: EpochMs, limit: number): Promise<readonly Story[]>;
  /** That a person has seen that the story may not be used, as it stands in this revision. False: she had. */
  see(number: number, revision: number, seen: Seen): Promise<boolean>;
  /** Who has seen it since this revision, each once, the first first. */
  seenBy(number: number, revision: number): Promise<readonly Seen[]>;
  /**
   * What a person said of a doubtful story, and the state that it has by that: a new revision, which is returned. Null, and
   * nothing changed: it has another revision by now.
   */
  answer(number: number, revision: number, answer: DoubtAnswer, after: AfterAnswer): Promise<number | null>;
  /** Lets a held story go, under a new revision, which is returned; nobody having read it, it came then. Null: it is not held, or has another revision by now. */
  release(number: number, revision: number, at: EpochMs): Promise<number | null>;
};

/** What an answer makes of a story. */
export type AfterAnswer = {
  readonly state: StoryState;
  /** When it was withdrawn, where it is. */
  readonly withdrawnAt: EpochMs | null;
  /** When its embargo ends, where one holds it. */
  readonly embargoedUntil: EpochMs | null;
  /** The version that it shows from then on, if that is another one. */
  readonly shown: ShownVersion | null;
  /** What names it. */
  readonly named: StoryName | null;
};

/** An earlier version that is shown again; `updatedAt` is null where it is the first one. */
export type ShownVersion = { readonly item: WireItem; readonly updatedAt: EpochMs | null };
