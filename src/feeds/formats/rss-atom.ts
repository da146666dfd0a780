import { type Said, sayAll } from '../../domain/said/said.ts';
import { draftOf, saysAnything } from '../entry/entry-draft.ts';
import type { FeedDocument } from '../entry/feed-entry.ts';
import { readFeedDocument } from '../entry/read-feed-document.ts';
import { plainLine } from '../entry/text-value.ts';
import type { DecodedDocument, FormatReader } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { eachApart } from '../read-items.ts';
import { sayNext, documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';

const roots = new Set(['rss', 'rdf', 'feed', 'channel']);

/** RSS 0.9x to 2.0, RDF (RSS 0.90, 1.0, 1.1), Atom 0.3 and 1.0 (RFC 4287), and CDF, through rss-parser. */
export const rssAtom: FormatReader<'rss' | 'rdf' | 'atom'> = {
  formats: ['rss', 'rdf', 'atom'],
  kinds: ['xml'],
  timeZoneDefault: 'utc',
  leavesOutHalfItem: true,
  detects: (document: DecodedDocument) =>
    document.root !== null && roots.has(document.root.name.toLowerCase()),
  async read(document, { url, timeZone, known }): Promise<ParsedFeed<'rss' | 'rdf' | 'atom'>> {
    const feed = await readFeedDocument(document.text, { url, timeZone, known });
    const isEmpty = countOf(feed) === 0 && !feed.isCut;
    if (isEmpty && feed.title === null && feed.link === null) {
      throw new FeedError('empty', sayNext(words.emptyFeed, url));
    }
    const drafts = eachApart(feed.entries, draftOf);
    const isSaying = drafts.results.map(saysAnything);
    const isOneForEach = drafts.results.length === feed.entries.length;
    const { entryKeys } = feed;
    return {
      format: feed.kind,
      title: plainLine(feed.title),
      language: feed.language,
      pollEveryMs: feed.pollEveryMs,
      ...(feed.skippedHours.length > 0 && { skippedHours: feed.skippedHours }),
      items: drafts.results.filter((_, at) => isSaying[at]),
      problems: [...feed.problems, ...drafts.problems],
      notes: notesOf(feed),
      ...(feed.push !== null && { push: feed.push }),
      ...(feed.isCut && { isCut: true }),
      ...(isEmpty && { isEmpty: true }),
      ...(entryKeys !== undefined && {
        entryKeys: {
          ...entryKeys,
          keys: entryKeys.keys.flatMap((key, at) => (isSaying[at] ? [isOneForEach ? key : null] : [])),
        },
      }),
    };
  },
};

function countOf({ entries, entryKeys }: FeedDocument): number {
  return entries.length + (entryKeys?.unread.length ?? 0);
}

/** What many a feed leaves out, and is read without. */
function notesOf(feed: FeedDocument): readonly Said[] {
  const untitled = feed.entries.filter((entry) => entry.title === null).length;
  const undated = feed.entries.filter((entry) => entry.published === null && entry.updated === null).length;
  return [
    ...(untitled > 0 ? [sayAll(problemWords.untitled, { count: untitled, all: countOf(feed) })] : []),
    ...(undated > 0 ? [sayAll(problemWords.undated, { count: undated, all: countOf(feed) })] : []),
  ];
}
