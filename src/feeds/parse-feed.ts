import { describeDocument } from './document/describe-document.ts';
import { discoverFeed } from './document/discover-feed.ts';
import { stopsWithinItem } from './document/ends-early.ts';
import { nameUnreadFormat } from './document/unread-format.ts';
import type { DecodedDocument, FormatReader, ParseContext } from './format-reader.ts';
import { anpApi } from './formats/anp-api.ts';
import { jsonFeed } from './formats/json-feed.ts';
import { newsml12 } from './formats/newsml-12.ts';
import { newsmlG2 } from './formats/newsml-g2.ts';
import { ninjs } from './formats/ninjs.ts';
import { rssAtom } from './formats/rss-atom.ts';
import { wirePage } from './formats/wire-page.ts';
import { FeedError, type ParsedFeed } from './parsed-feed.ts';

/** The formats Telex reads; the first whose `detects` says yes reads the document. */
const readers: readonly FormatReader[] = [
  // one a line
  rssAtom,
  newsmlG2,
  newsml12,
  anpApi,
  jsonFeed,
  ninjs,
  wirePage,
];

/** Made by the machines of anyone; their dates without a zone are UTC unless the source says otherwise. */
const publicFeeds: readonly FormatReader[] = [rssAtom, jsonFeed, ninjs];

/**
 * Bytes to items: decode, look what it is, read it. A pure function of its input; asynchronous because
 * `rss-parser` is. Throws `FeedError` where the document as a whole is no feed; one bad item never loses the others.
 */
export async function parseFeed(bytes: Uint8Array, context: ParseContext): Promise<ParsedFeed> {
  const document = describeDocument(bytes, context);
  if (document.text.trim() === '') throw new FeedError('empty', 'the document is empty');
  const reader = readerFor(document, context);
  if (!reader) throw refuse(document);
  const timeZone = context.sourceTimeZone ?? (publicFeeds.includes(reader) ? 'UTC' : context.timeZone);
  const feed = await reader.read(document, { ...context, ...(timeZone !== undefined && { timeZone }) });
  const whole = reader === rssAtom ? feed : withoutHalfItem(feed, document);
  return { ...whole, problems: [...new Set([...document.problems, ...whole.problems])].slice(0, 20) };
}

/** Of what was cut off: JSON comes without its unfinished item, of messages and pages it is the last that was read. */
function withoutHalfItem(feed: ParsedFeed, document: DecodedDocument): ParsedFeed {
  if (!document.isCut) return feed;
  const problems = [...feed.problems, endsTooEarly];
  const isHalf = document.kind === 'html' || (document.kind === 'xml' && stopsWithinItem(document.text));
  return { ...feed, problems, isCut: true, items: isHalf ? feed.items.slice(0, -1) : feed.items };
}

const endsTooEarly = 'the document ends before its elements do: it may be cut off';

function readerFor(document: DecodedDocument, context: ParseContext): FormatReader | undefined {
  const { format } = context;
  if (document.kind === 'html' && format !== 'wire-page' && format !== undefined) return undefined;
  if (format !== undefined) return readers.find((reader) => reader.formats.includes(format));
  return readers.find((reader) => reader.detects(document));
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

const kinds = {
  xml: 'this is XML',
  json: 'this is JSON',
  html: 'this is HTML',
  text: 'this is text or binary data',
};
