import type { ItemKeys } from '../../domain/identity/keys.ts';
import type { WireItem } from '../../domain/item.ts';
import type { StoryVersion, TakenBack } from '../../store/ports.ts';
import type { KnownKeys } from './known-keys.ts';
import type { Tally } from './tally.ts';

/** An item with all that is asked of it more than once. */
export type Entry = {
  readonly item: WireItem;
  readonly keys: ItemKeys;
  readonly version: StoryVersion;
  /** All of a later poll; of a first one the newest few that may be shown. */
  readonly isPostable: boolean;
};

/** The items of one poll, oldest first, with what is asked of all of them together. */
export type DocumentFacts = {
  readonly entries: readonly Entry[];
  /** Keys of links and pages on more than one entry (a home page, a live blog): they identify nothing. */
  readonly sharedLinks: ReadonlySet<string>;
  /** Guids that stand in the document, with the item that each is on: it belongs to that and to no other. */
  readonly guids: Pick<ReadonlyMap<string, WireItem>, 'get' | 'has'>;
  /** On how many items of the document a link stands. */
  readonly links: { get(link: string): number };
  /** Entries without a guid to go by, and the story whose text is nearest. */
  readonly nearest: ReadonlyMap<Entry, number>;
  /** What the source was seen to lie about, before and now. */
  readonly tally: Tally;
};

/** What the agency took back before Telex knew of it, read once while nothing is added. */
export type TakenBackBefore = {
  /** The notice that names the item, which is new. */
  of(entry: Pick<Entry, 'item'>): Promise<TakenBack | null>;
  /** A notice was added. */
  forget(): void;
};

/** The same, with what the store knows of the entries that are folded in one transaction. */
export type ReadDocument = DocumentFacts & { readonly known: KnownKeys; readonly takenBack: TakenBackBefore };
