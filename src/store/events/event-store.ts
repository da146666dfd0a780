import type { Platform } from '../../domain/channel.ts';
import type { Likest } from '../../domain/event/likest.ts';
import type { EventTake } from '../../domain/event/listed-story.ts';
import type { Person } from '../../domain/handling/person.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';

/** Stories that tell of one happening, and the marks by which they are found; see `src/domain/event/`. */
export type EventStore = {
  /** What these stories are found by from now on, in one statement for all that is new of it; only the difference is written. */
  mark(stories: readonly StoryMarks[]): Promise<void>;
  /**
   * How many takes there were within a month, and how many of them have each of these marks; `mostCounted` at most of the last days. What is on a
   * hundred of them is counted anew after some hundred more alone.
   */
  countMarks(marks: readonly string[]): Promise<MarkCounts>;
  /** The stories that have each of these marks, in versions since then, the newest `mostCounted`; whether they may still be read is not looked at. */
  withMarks(marks: readonly string[], since: EpochMs): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Which versions of these stories stand, of those that are live: what was read of the same before need not be read again. */
  stamps(numbers: readonly number[]): Promise<readonly TakeStamp[]>;
  /** Those of these stories that are live, as they stand. */
  takes(numbers: readonly number[]): Promise<readonly StoredTake[]>;
  /** The events of these stories with all who are in them, in the order in which they came. */
  eventsOf(numbers: readonly number[]): Promise<readonly EventMember[]>;
  /**
   * All live stories of the events of these, the one whose newest version is newest first: that is the one that lists show. One question for a list; where none of these is
   * in an event it is one look down an index.
   */
  takesWith(numbers: readonly number[]): Promise<readonly EventTake[]>;
  /** The same, of those alone that the channel has: it was promised their card. */
  takesIn(channelId: number, numbers: readonly number[]): Promise<readonly EventTake[]>;
  /** The same, of those that a channel of the platform has, once for each of these, with the channel's name there. */
  takesOn(platform: Platform, numbers: readonly number[]): Promise<readonly ChannelTake[]>;
  /**
   * The live story under whose card this one's stands in the channel, else of those of its event that came before it and have their card there
   * the first that surely is of it, or, where this one is only like it, the likest; else the one of another event that it is like; null: there is none. One
   * look-up or two, by key, for each card that is made.
   */
  earlierThan(number: number, channelId: number): Promise<EarlierTake | null>;
  /** The card in the channel on which a story stands, by itself or as a take of its event, and whose text that shows; null: it stands on none. */
  shownOn(number: number, channelId: number): Promise<ShownCard | null>;
  /** The same of several, in one question: by their numbers, those that stand on one. */
  shownOf(numbers: readonly number[], channelId: number): Promise<ReadonlyMap<number, ShownCard>>;
  /** Which stories are never in one event with these, since people said so. */
  apartFrom(numbers: readonly number[]): Promise<readonly Apart[]>;
  /** The stories of other events that are like this one all the same: a person took them from where it is. */
  likeFrom(number: number): Promise<readonly number[]>;
  /** Puts stories in events; one that is in another goes over. Who is left alone in an event by a person's word is in none. */
  join(members: readonly NewMember[], at: EpochMs): Promise<void>;
  /** The number of the next event: one more than any that has members. */
  nextEvent(): Promise<number>;
  /** The story leaves its event and comes into none with the others any more. False: it was in none. */
  split(number: number, by: Person, at: EpochMs): Promise<boolean>;
  /** What was said of these and those is not held any more. */
  forgetApart(numbers: readonly number[], others: readonly number[]): Promise<void>;
  /** Its cards are behind, as after a change of who has it: the turn that it has by that (see `Story.handlingTurn`). Null: there is no such story. */
  turn(number: number): Promise<{ readonly turn: number; readonly revision: number } | null>;
};

/** A live story of an event that a channel has. `channel`: as its platform names it. */
export type ChannelTake = EventTake & { readonly channel: string };

/** A live story as it is compared. `cameAt`: when it came to Telex, or was free to be shown (`readableFrom`). */
export type TakeStamp = {
  readonly number: number;
  readonly agency: string;
  /** Stands for its newest version, of this store that is open: as long as it is the same, so is what the item says, but for its picture. */
  readonly stamp: string;
  readonly cameAt: EpochMs;
};

/** The same with its item, parsed when it is asked for. */
export type StoredTake = TakeStamp & { item(): WireItem };

/** What a story is found by. `at`: when its newest version was issued. */
export type StoryMarks = {
  readonly number: number;
  readonly at: EpochMs;
  /** As `markKey` has them, each once. */
  readonly marks: readonly string[];
  /** It was never marked before: nothing is asked of it. */
  readonly isNew: boolean;
};

/** Of how many takes is told, and how many have a mark; what is not in it none has. */
export type MarkCounts = {
  readonly takes: number;
  /** Of a month. */
  readonly of: ReadonlyMap<string, number>;
  /** Of the last day or two alone: so many would be found by it. */
  readonly recent: ReadonlyMap<string, number>;
};

/** A story in an event. */
export type EventMember = {
  readonly event: number;
  readonly number: number;
  /** When it came to Telex, or was free to be shown: by this the members stand in order. */
  readonly cameAt: EpochMs;
  /** How sure it is, 0 to 1; null: a person said so, or it is the first. */
  readonly score: number | null;
  /** Who said that it belongs there. */
  readonly by: Person | null;
  readonly joinedAt: EpochMs;
  /** A story of no event, or of another one, that this one is like all the same: a person took it from there. */
  readonly like: number | null;
  /** Where it is only like its event, and so are others: what it is like. */
  readonly likest: Likest | null;
};

/** A story as a card names it. */
type NamedTake = Pick<Story, 'number' | 'sender' | 'cameAt'>;

/**
 * An earlier take of a happening, as a card names it. `by`: who said that they belong together; null: nobody had to. `counts`: its card there
 * shows their event, and counts the other one as surely of it. `asLike`: another one, which the story is as like.
 */
export type EarlierTake = NamedTake & {
  readonly by: Person | null;
  readonly counts: boolean;
  readonly asLike: NamedTake | null;
};

/** A card that stands, and the story whose text, and number, it shows. */
export type ShownCard = { readonly cardId: number; readonly face: number };

/** A story as it is put in an event. */
export type NewMember = Omit<EventMember, 'joinedAt' | 'like' | 'likest'> &
  Partial<Pick<EventMember, 'like' | 'likest'>>;

/** Two stories of which a person said that they are not one event. */
export type Apart = {
  readonly number: number;
  readonly other: number;
  readonly by: Person;
  readonly at: EpochMs;
};
