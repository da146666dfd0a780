import type { HourOfWeek } from '../../domain/hour-of-week.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Said } from '../../domain/said/said.ts';
import type { EntryKeys } from '../known-entries.ts';
import type { NamedHubs } from '../parsed-feed.ts';
import type { FoundPicture } from '../picture/picture-of.ts';

/** A text and how it is to be read: HTML, or plain text in which `&amp;` is five characters. */
export type TextValue = { readonly value: string; readonly type: 'text' | 'html' };

/** A link as RSS or Atom has it (RFC 4287, 4.2.7). */
export type EntryLink = {
  readonly rel: string;
  readonly href: string;
  readonly type: string | null;
};

/** An author or contributor (RFC 4287, 3.2). */
export type EntryPerson = {
  readonly name: string | null;
  readonly email: string | null;
  readonly url: string | null;
};

/** A category with its scheme (RFC 4287, 4.2.2; RSS 2.0). */
export type EntryCategory = {
  readonly term: string;
  readonly scheme: string | null;
  readonly label: string | null;
};

/** A file that comes with the entry: an image, a recording. */
export type EntryEnclosure = {
  readonly url: string;
  readonly type: string | null;
  readonly length: string | null;
};

/** One item or entry with all that a feed says of it, whichever format it came in. */
export type FeedEntry = {
  readonly id: string | null;
  readonly title: TextValue | null;
  /** http or https, absolute. */
  readonly link: string | null;
  readonly links: readonly EntryLink[];
  readonly summary: TextValue | null;
  readonly contents: readonly TextValue[];
  readonly authors: readonly EntryPerson[];
  readonly categories: readonly EntryCategory[];
  readonly enclosures: readonly EntryEnclosure[];
  readonly published: EpochMs | null;
  readonly updated: EpochMs | null;
  readonly language: string | null;
  readonly rights: string | null;
  /** The feed or party it was taken from, by name. */
  readonly source: string | null;
  /** Null: none is told of. */
  readonly picture: FoundPicture | null;
};

/** A whole feed, before its entries become drafts. */
export type FeedDocument = {
  readonly kind: 'rss' | 'rdf' | 'atom';
  readonly title: TextValue | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly pollEveryMs: number | null;
  readonly skippedHours: readonly HourOfWeek[];
  /** Null: it names no hub. */
  readonly push: NamedHubs | null;
  readonly entries: readonly FeedEntry[];
  readonly problems: readonly Said[];
  /** Its end did not come; the unfinished entry is left out. */
  readonly isCut: boolean;
  /** By what `entries` are known again, and which were left unread; absent where that was not asked for. */
  readonly entryKeys?: EntryKeys;
};
