import type { EpochMs } from '../domain/item.ts';
import type { SignalRules } from '../domain/signals/signal-patterns.ts';
import type { FeedFormat, ParsedFeed } from './parsed-feed.ts';

/** What is known about a document from outside it. */
export type ParseContext = {
  /** The HTTP `Content-Type` header, or null (a file). */
  readonly contentType: string | null;
  /** Where it was read from, after redirects: relative links are resolved against it. */
  readonly url: string | null;
  readonly readAt: EpochMs;
  /** Set in the newsroom file: skips the detection. */
  readonly format?: FeedFormat;
  /** IANA zone of the newsroom, in which agencies and pages tell times that name none; UTC if absent. */
  readonly timeZone?: string;
  /** The same for public feeds (RSS, Atom, JSON Feed, ninjs), whose machines mostly tell UTC: set per source. */
  readonly sourceTimeZone?: string;
  /** What the newsroom makes of wordings such as CORRECTED; as shipped if absent. */
  readonly signals?: SignalRules;
};

/** The root element of an XML document: `newsMessage`, its prefix ('' if none) and its namespace ('' if none). */
export type XmlRoot = {
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** A document as text, looked at just enough to tell which format it is in. */
export type DecodedDocument = {
  readonly text: string;
  readonly contentType: string | null;
  readonly url: string | null;
  readonly kind: 'xml' | 'json' | 'html' | 'text';
  /** The first element of an XML document, comments and declarations skipped; null for other kinds. */
  readonly root: XmlRoot | null;
  /** The parsed JSON (read on first use), undefined where the text is no JSON. */
  readonly json: unknown;
  /** Its end did not come, or may not have. Of JSON `json` then has what the list of items holds whole. */
  readonly isCut: boolean;
  /** What decoding had to mend, in English. */
  readonly problems: readonly string[];
};

/** One way of reading a document. Each is a file under formats/ and a line in the list of parse-feed.ts. */
export type FormatReader = {
  /** The formats it yields; a source that names one of these in the newsroom file goes straight to this reader. */
  readonly formats: readonly FeedFormat[];
  /** Cheap and sure: looks at the root, a few keys or the address. The first reader that says yes reads. */
  detects(document: DecodedDocument): boolean;
  /** Reads as much as it can; throws FeedError only where the document as a whole is useless. */
  read(document: DecodedDocument, context: ParseContext): ParsedFeed | Promise<ParsedFeed>;
};
