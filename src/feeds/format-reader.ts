import type { EpochMs } from '../domain/item.ts';
import type { Said } from '../domain/said/said.ts';
import type { SignalRules } from '../domain/signals/signal-patterns.ts';
import type { KnownEntries } from './known-entries.ts';
import type { ParsedFeed } from './parsed-feed.ts';

/** What is known about a document from outside it; `Name` is the names of formats, as far as the caller knows them. */
export type ParseContext<Name extends string = string> = {
  /** The HTTP `Content-Type` header, or null (a file). */
  readonly contentType: string | null;
  /** Where it was read from, after redirects: relative links are resolved against it. */
  readonly url: string | null;
  readonly readAt: EpochMs;
  /** Whoever sends it may not be done: an end that may be left out is waited for. Absent: it is all there is. */
  readonly mayGrow?: true;
  /** Set in the newsroom file: skips the detection. */
  readonly format?: Name;
  /** IANA zone of the newsroom, in which agencies and pages tell times that name none; UTC if absent. */
  readonly timeZone?: string;
  /** The zone that the newsroom file gives the source; it wins from both the newsroom's and the format's own. */
  readonly sourceTimeZone?: string;
  /** What the newsroom makes of wordings such as CORRECTED; as shipped if absent. */
  readonly signals?: SignalRules;
  /** Entries that need not be read, where the reader can know them by their text. Absent: all is read, and none is keyed. */
  readonly known?: KnownEntries;
};

/** The root element of an XML document: `newsMessage`, its prefix ('' if none) and its namespace ('' if none). */
export type XmlRoot = {
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** What a document looks like from outside, before any format has read it. */
export type DocumentKind = 'xml' | 'json' | 'html' | 'text';

/** A document as text, looked at just enough to tell which format it is in. */
export type DecodedDocument = {
  readonly text: string;
  /** As it came: for what holds messages of several encodings, or is parted by bytes that are no characters. */
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
  readonly kind: DocumentKind;
  /** The first element of an XML document, comments and declarations skipped; null for other kinds. */
  readonly root: XmlRoot | null;
  /** The parsed JSON (read on first use), undefined where the text is no JSON. */
  readonly json: unknown;
  /** Its end did not come, or may not have. Of JSON `json` then has what the list of items holds whole. */
  readonly isCut: boolean;
  /** What decoding had to mend, in English. */
  readonly problems: readonly Said[];
};

/**
 * One way of reading a document, with all the rules that are its own: a file under formats/ and a line in the list of
 * feed-formats.ts, from which all else that names formats is derived.
 */
export type FormatReader<Name extends string = string> = {
  /** The formats it yields; a source that names one of these in the newsroom file goes straight to this reader. */
  readonly formats: readonly Name[];
  /**
   * The kinds of document it may be found in. A web page is read by no other than a reader that names `html`, not even
   * where the newsroom file says so: it is an error page or a cookie wall.
   */
  readonly kinds: readonly DocumentKind[];
  /** Whose time a date without a zone is: `utc` for what anyone's machines make, `newsroom` for an agency's or a page's. */
  readonly timeZoneDefault: 'utc' | 'newsroom';
  /** Of a document that was cut off it leaves out the unfinished last item itself, and says so. */
  readonly leavesOutHalfItem?: true;
  /** It decodes the bytes itself: what decoding them as one text had to mend is no fault. */
  readonly decodesItself?: true;
  /** A document takes it many times what one of that length takes others, to detect as to read: it is read in a thread of its own unless it is short. */
  readonly isMuchWork?: true;
  /** Asked of documents of its kinds. Sure, and cheap but for much work: looks at the root, a few keys or the address. The first reader that says yes reads. */
  detects(document: DecodedDocument): boolean;
  /** Reads as much as it can; throws FeedError only where the document as a whole is useless. */
  read(document: DecodedDocument, context: ParseContext): ParsedFeed<Name> | Promise<ParsedFeed<Name>>;
};
