import { type Said, sayAll } from './../domain/said/said.ts';
import { unreadEncoding } from './document/decode.ts';
import { describeDocument } from './document/describe-document.ts';
import { discoverFeed } from './document/discover-feed.ts';
import { stopsWithinItem } from './document/ends-early.ts';
import { formatReaders } from './feed-formats.ts';
import type { FeedFormat } from './format-names.ts';
import type { DecodedDocument, DocumentKind, FormatReader, ParseContext } from './format-reader.ts';
import { limitItem, mostText } from './limit-item.ts';
import { FeedError, type ParsedFeed } from './parsed-feed.ts';
import { eachApart } from './read-items.ts';
import { sayNext, documentWords as words } from './words/document-words.ts';
import { problemWords } from './words/problem-words.ts';

/**
 * Bytes to items: decode, look what it is, read it. A pure function of its input; asynchronous because
 * `rss-parser` is. Throws `FeedError` where the document as a whole is no feed; one bad item never loses the others.
 */
export async function parseFeed(
  bytes: Uint8Array,
  context: ParseContext<FeedFormat>,
): Promise<ParsedFeed<FeedFormat>> {
  return readDocument(describeDocument(bytes, context), context);
}

/** The same of a document that was looked at already. */
export async function readDocument(
  document: DecodedDocument,
  context: ParseContext<FeedFormat>,
): Promise<ParsedFeed<FeedFormat>> {
  if (document.text.trim() === '') throw new FeedError('empty', sayNext(words.empty, document.url));
  const reader = readerFor(document, context);
  if (!reader) throw asCutAs(document, refuse(document));
  const timeZone = context.sourceTimeZone ?? (reader.timeZoneDefault === 'utc' ? 'UTC' : context.timeZone);
  const feed = await readWith(reader, document, { ...context, ...(timeZone !== undefined && { timeZone }) });
  const whole = limitFeed(reader.leavesOutHalfItem ? feed : withoutHalfItem(feed, document));
  const { notes = [], ...read } = whole;
  return {
    ...read,
    problems: mostTold([...(reader.decodesItself ? [] : document.problems), ...whole.problems]),
    ...(notes.length > 0 && { notes: mostTold(notes) }),
  };
}

function mostTold(sentences: readonly Said[]): readonly Said[] {
  return [...new Map(sentences.map((each) => [each.en, each])).values()].slice(0, 20);
}

/** A reader that fails is this document's failure, and no more than that. */
async function readWith<Name extends string>(
  reader: FormatReader<Name>,
  document: DecodedDocument,
  context: ParseContext,
): Promise<ParsedFeed<Name>> {
  try {
    return await reader.read(document, context);
  } catch (error) {
    if (error instanceof FeedError) throw asCutAs(document, error);
    const said = sayAll(words.bug, { error: String(error).slice(0, 200) });
    throw new FeedError('bug', said, { cause: error });
  }
}

/** What is refused may only lack its end: half of one item in JSON holds nothing whole. */
function asCutAs({ isCut }: DecodedDocument, error: FeedError): FeedError {
  return isCut ? new FeedError(error.code, error.said, { cause: error.cause, isCut }) : error;
}

/** Said, since an item that never comes is missed by nobody who does not know of it. */
function timelessEmbargoes(items: ParsedFeed['items']): readonly Said[] {
  const held = items.filter(
    ({ pubStatus, embargoedUntil, embargoWords }) =>
      pubStatus === 'withheld' && embargoedUntil === null && embargoWords !== undefined,
  );
  if (held.length === 0) return [];
  const [{ embargoWords = '' } = {}] = held;
  return [sayAll(problemWords.timeless, { count: held.length, words: embargoWords.slice(0, 60) })];
}

/** The feed with each of its items within its limits. */
function limitFeed<Name extends string>(feed: ParsedFeed<Name>): ParsedFeed<Name> {
  const limited = eachApart(feed.items, limitItem);
  const cut = limited.results.filter(({ isCut }) => isCut).length;
  const { entryKeys } = feed;
  const count = feed.items.length + (entryKeys?.unread.length ?? 0);
  const isOneForEach = limited.results.length === feed.items.length;
  return {
    ...feed,
    title: feed.title?.slice(0, longestTitle).toWellFormed() ?? null,
    items: limited.results.map(({ item }) => item),
    problems: [
      ...(cut > 0
        ? [
            sayAll(problemWords.cutTexts, {
              count: String(cut),
              all: String(count),
              most: String(mostText),
            }),
          ]
        : []),
      ...timelessEmbargoes(feed.items),
      ...feed.problems,
      ...limited.problems,
    ],
    ...(entryKeys !== undefined && {
      entryKeys: {
        ...entryKeys,
        keys: limited.results.map(({ isCut }, at) =>
          isCut || !isOneForEach ? null : (entryKeys.keys[at] ?? null),
        ),
      },
    }),
  };
}

const longestTitle = 500;

/** Of what was cut off: JSON comes without its unfinished item, of messages and pages it is the last that was read. */
function withoutHalfItem<Name extends string>(
  feed: ParsedFeed<Name>,
  document: DecodedDocument,
): ParsedFeed<Name> {
  if (!document.isCut) return feed;
  const problems = [...feed.problems, problemWords.endsEarly];
  const isHalf = document.kind === 'html' || (document.kind === 'xml' && stopsWithinItem(document.text));
  return { ...feed, problems, isCut: true, items: isHalf ? feed.items.slice(0, -1) : feed.items };
}

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

/** Whether a reader for which a short document is much work reads this one, or may once it has looked at all of it. */
export function isMuchWork(document: DecodedDocument, { format }: ParseContext<FeedFormat>): boolean {
  const reader = formatReaders.find((each) =>
    format === undefined
      ? each.kinds.includes(document.kind) && (each.isMuchWork === true || each.detects(document))
      : each.formats.includes(format),
  );
  return reader?.isMuchWork === true;
}

/** Why nothing reads this document, in a line an operator can act on. */
function refuse(document: DecodedDocument): FeedError {
  const encoding = unreadEncoding(document.bytes, document.contentType);
  if (encoding !== null) return new FeedError('not-a-feed', sayAll(words.unreadEncoding, { encoding }));
  if (document.kind === 'html') {
    const feed = discoverFeed(document.text, document.url);
    return new FeedError('html', feed === null ? words.page : sayAll(words.pageNaming, { feed }));
  }
  if (document.kind === 'json' && document.json === undefined) {
    return new FeedError('not-a-feed', sayNext(words.brokenJson, document.url));
  }
  return new FeedError('not-a-feed', sayAll(words.noFormat, { kind: kinds[document.kind] }));
}

const kinds: Readonly<Record<DocumentKind, string | Said>> = {
  xml: 'XML',
  json: 'JSON',
  html: 'HTML',
  text: words.bytes,
};
