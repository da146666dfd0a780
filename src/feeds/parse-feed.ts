import { describeDocument } from './document/describe-document.ts';
import { discoverFeed } from './document/discover-feed.ts';
import { stopsWithinItem } from './document/ends-early.ts';
import { nameUnreadFormat } from './document/unread-format.ts';
import { type FeedFormat, formatReaders } from './feed-formats.ts';
import type { DecodedDocument, DocumentKind, FormatReader, ParseContext } from './format-reader.ts';
import { FeedError, type ParsedFeed } from './parsed-feed.ts';

/**
 * Bytes to items: decode, look what it is, read it. A pure function of its input; asynchronous because
 * `rss-parser` is. Throws `FeedError` where the document as a whole is no feed; one bad item never loses the others.
 */
export async function parseFeed(
  bytes: Uint8Array,
  context: ParseContext<FeedFormat>,
): Promise<ParsedFeed<FeedFormat>> {
  const document = describeDocument(bytes, context);
  if (document.text.trim() === '') throw new FeedError('empty', 'the document is empty');
  const reader = readerFor(document, context);
  if (!reader) throw refuse(document);
  const timeZone = context.sourceTimeZone ?? (reader.timeZoneDefault === 'utc' ? 'UTC' : context.timeZone);
  const feed = await reader.read(document, { ...context, ...(timeZone !== undefined && { timeZone }) });
  const whole = reader.leavesOutHalfItem ? feed : withoutHalfItem(feed, document);
  return { ...whole, problems: [...new Set([...document.problems, ...whole.problems])].slice(0, 20) };
}

/** Of what was cut off: JSON comes without its unfinished item, of messages and pages it is the last that was read. */
function withoutHalfItem<Name extends string>(
  feed: ParsedFeed<Name>,
  document: DecodedDocument,
): ParsedFeed<Name> {
  if (!document.isCut) return feed;
  const problems = [...feed.problems, endsTooEarly];
  const isHalf = document.kind === 'html' || (document.kind === 'xml' && stopsWithinItem(document.text));
  return { ...feed, problems, isCut: true, items: isHalf ? feed.items.slice(0, -1) : feed.items };
}

const endsTooEarly = 'the document ends before its elements do: it may be cut off';

/** The reader that the newsroom file names, else the first that finds its format in the document. */
function readerFor(
  document: DecodedDocument,
  { format }: ParseContext<FeedFormat>,
): FormatReader<FeedFormat> | undefined {
  const mayRead = ({ kinds }: FormatReader<FeedFormat>) => kinds.includes(document.kind);
  if (format === undefined)
    return formatReaders.find((reader) => mayRead(reader) && reader.detects(document));
  const named = formatReaders.find((reader) => reader.formats.includes(format));
  return document.kind === 'html' && named !== undefined && !mayRead(named) ? undefined : named;
}

/** Why nothing reads this document, in a line an operator can act on. */
function refuse(document: DecodedDocument): FeedError {
  const known = nameUnreadFormat(document);
  if (known !== null) return new FeedError('not-a-feed', `this is ${known}, which Telex does not read`);
  if (document.kind === 'html') {
    const feed = discoverFeed(document.text, document.url);
    const hint = feed === null ? '' : `; the page names this feed: ${feed}`;
    return new FeedError('html', `this is a web page, not a feed${hint}`);
  }
  if (document.kind === 'json' && document.json === undefined) {
    return new FeedError('not-a-feed', 'this looks like JSON but cannot be read: it may be cut off');
  }
  return new FeedError('not-a-feed', `${kinds[document.kind]} in no format that Telex reads`);
}

const kinds: Readonly<Record<DocumentKind, string>> = {
  xml: 'this is XML',
  json: 'this is JSON',
  html: 'this is HTML',
  text: 'this is text or binary data',
};
