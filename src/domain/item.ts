import type { Dateline } from './dateline/dateline.ts';
import type { Picture } from './picture/picture.ts';

/** An instant as milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** IPTC publication status, https://cv.iptc.org/newscodes/pubstatusg2/ */
export type PubStatus = 'usable' | 'withheld' | 'canceled';

/**
 * What kind of copy an item is. Only `news` is posted unless a channel asks for more; `possible-advisory`, which reads like a note to desks and
 * may be news all the same, is posted with it and marked.
 */
export type Genre = 'news' | 'advisory' | 'possible-advisory' | 'press-release';

/** Whether an item goes to channels that ask for nothing but news. */
export function isForReaders({ genre }: { readonly genre: Genre }): boolean {
  return genre === 'news' || genre === 'possible-advisory';
}

/** What a version says of itself in a field or in its wording. `possible-kill`: it may be one, and people are asked. */
export type Signal = 'update' | 'correction' | 'repeat' | 'possible-kill' | 'kill';

/** A category as the provider gave it; `scheme` names the vocabulary where it said one. */
export type Category = {
  readonly scheme: string | null;
  readonly code: string;
  readonly label: string | null;
  /** The provider's own rank among the item's categories, 1 the weightiest. Absent: it ranks none. */
  readonly rank?: number;
};

/**
 * What a feed format reads from one entry, before the wire craft (dateline, desk, lede) is applied.
 * All text is clean plain text: tags gone, entities decoded once, white space folded. Absent is null.
 */
export type ItemDraft = {
  readonly guid: string | null;
  /** The provider's version number; higher replaces lower. */
  readonly version: number | null;
  /** guid of the item that this one replaces, where the provider gives another guid to a new version. */
  readonly replaces: string | null;
  readonly headline: string | null;
  /** A description or abstract, one paragraph. */
  readonly summary: string | null;
  /** The body's publishable paragraphs, in order; a dateline still stands at the opening. */
  readonly paragraphs: readonly string[];
  /** The dateline where the format has a field of its own for it: `Berlin (dpa) - `. */
  readonly datelineText: string | null;
  /** http or https, absolute. */
  readonly link: string | null;
  /** First issued. */
  readonly issuedAt: EpochMs | null;
  /** Last changed, where the provider says so. */
  readonly changedAt: EpochMs | null;
  /** IPTC 1 (most urgent) to 9, already normalised from the provider's own scale. */
  readonly urgency: number | null;
  readonly pubStatus: PubStatus;
  readonly embargoedUntil: EpochMs | null;
  /** The agency's words on an embargo, where words told it and no field. Absent: none did. */
  readonly embargoWords?: string;
  /** What a correction says that it corrects, where the format has a field for that. Absent: it has none, or none that tells. */
  readonly correctionWords?: string;
  readonly categories: readonly Category[];
  /** BCP 47. */
  readonly language: string | null;
  readonly credit: string | null;
  /** For editors only: never posted. */
  readonly editorialNote: string | null;
  /** The agency's own short name for the story: `veerboot-kreta`. Absent: it gave none. */
  readonly slug?: string;
  /** Absent: it has none, or none that may be shown. Made by `pictureOf` (feeds/picture/). */
  readonly picture?: Picture;
  readonly genre: Genre;
  readonly signal: Signal | null;
  /** The desk's name in the heading above the entry (wire pages): decides the topic. */
  readonly section: string | null;
  /** False: nobody knows how old it is (a wire page's undated article). The first poll archives it; what is new later is posted. */
  readonly postable: boolean;
};

/** A draft that says nothing: formats spread it and fill in what they find. */
export const emptyDraft: ItemDraft = {
  guid: null,
  version: null,
  replaces: null,
  headline: null,
  summary: null,
  paragraphs: [],
  datelineText: null,
  link: null,
  issuedAt: null,
  changedAt: null,
  urgency: null,
  pubStatus: 'usable',
  embargoedUntil: null,
  categories: [],
  language: null,
  credit: null,
  editorialNote: null,
  genre: 'news',
  signal: null,
  section: null,
  postable: true,
};

/** One version of one news item, read and enriched. */
export type WireItem = {
  readonly guid: string | null;
  readonly version: number | null;
  readonly replaces: string | null;
  readonly headline: string | null;
  readonly dateline: Dateline | null;
  /** The first paragraph, without the dateline. */
  readonly lede: string | null;
  /** All paragraphs, the first without its dateline, with an empty line between them. */
  readonly body: string | null;
  readonly link: string | null;
  readonly issuedAt: EpochMs | null;
  readonly changedAt: EpochMs | null;
  readonly seenAt: EpochMs;
  readonly urgency: number | null;
  readonly pubStatus: PubStatus;
  readonly embargoedUntil: EpochMs | null;
  /** The agency's words on an embargo, where words told it and no field. Absent: none did. */
  readonly embargoWords?: string;
  /** Slugs, the deciding desk first. */
  readonly topics: readonly string[];
  /** Why it stands under these topics, in English, for `telex parse` and the log. */
  readonly topicReason: string | null;
  readonly language: string | null;
  readonly credit: string | null;
  readonly editorialNote: string | null;
  /** The agency's own short name for the story: `veerboot-kreta`. Absent: it gave none. */
  readonly slug?: string;
  /** The agency's own line on what it corrected (`Corrects figure in paragraph 2`), cut out of the text. Absent: it has none. */
  readonly correctionLine?: string;
  /** Absent: it has none, or none that may be shown. */
  readonly picture?: Picture;
  readonly genre: Genre;
  readonly signal: Signal | null;
  readonly postable: boolean;
};

/** An item that says nothing of itself, as nobody read it. */
export const emptyItem: WireItem = {
  guid: null,
  version: null,
  replaces: null,
  headline: null,
  dateline: null,
  lede: null,
  body: null,
  link: null,
  issuedAt: null,
  changedAt: null,
  seenAt: 0,
  urgency: null,
  pubStatus: 'usable',
  embargoedUntil: null,
  topics: [],
  topicReason: null,
  language: null,
  credit: null,
  editorialNote: null,
  genre: 'news',
  signal: null,
  postable: true,
};
