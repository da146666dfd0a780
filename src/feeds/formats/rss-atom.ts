import { type Category, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import type { FeedDocument, FeedEntry } from '../feed-entry.ts';
import type { DecodedDocument, FormatReader } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { readFeedDocument } from '../read-feed-document.ts';
import { bodyParagraphs, plainLine, plainParagraphs } from '../text-value.ts';

const roots = new Set(['rss', 'rdf', 'feed', 'channel']);

/** RSS 0.9x to 2.0, RDF (RSS 0.90, 1.0, 1.1), Atom 0.3 and 1.0 (RFC 4287), and CDF, through rss-parser. */
export const rssAtom: FormatReader = {
  formats: ['rss', 'rdf', 'atom'],
  detects: (document: DecodedDocument) =>
    document.root !== null && roots.has(document.root.name.toLowerCase()),
  async read(document, context): Promise<ParsedFeed> {
    const feed = await readFeedDocument(document.text, context.url, context.timeZone);
    if (feed.entries.length === 0 && feed.title === null && feed.link === null) {
      throw new FeedError('empty', 'the feed has no title and no items');
    }
    return {
      format: feed.kind,
      title: plainLine(feed.title),
      language: feed.language,
      pollEveryMs: feed.pollEveryMs,
      items: feed.entries.map(draftOf).filter(saysAnything),
      problems: problemsOf(feed),
    };
  },
};

/** An entry to a draft. A long description without content is the body itself. */
export function draftOf(entry: FeedEntry): ItemDraft {
  const described = plainParagraphs(entry.summary);
  const body = bodyParagraphs(entry);
  const isBody = body.length === 0 && described.length > 1;
  const published = entry.published ?? entry.updated;
  const changed = entry.updated !== null && published !== null && entry.updated > published;
  return {
    ...emptyDraft,
    guid: entry.id,
    headline: plainLine(entry.title),
    summary: isBody || described.length === 0 ? null : described.join(' '),
    paragraphs: isBody ? described : body,
    link: entry.link,
    issuedAt: published,
    changedAt: changed ? entry.updated : null,
    categories: entry.categories.map(categoryOf),
    language: entry.language,
    credit: creditOf(entry),
  };
}

function categoryOf({ term, scheme, label }: FeedEntry['categories'][number]): Category {
  return { scheme, code: term, label };
}

/**
 * Who is to be credited: the source the item names, else a creator that is an agency and not a person: its code
 * (`ANP`, `ANP/AFP`). The rights line is left out: at some feeds it credits the photo (`copyright photo: ANP`).
 */
function creditOf(entry: FeedEntry): string | null {
  const agency = entry.authors.map(({ name }) => name ?? '').find((name) => agencyCode.test(name));
  return entry.source ?? agency ?? null;
}

const agencyCode = /^(?:[A-Z][A-Z0-9]{1,5}(?:\s?\/\s?[A-Z][A-Z0-9]{1,5}){0,3}|Belga|Reuters|Xinhua|dpa)$/;

/** An item without words and without a link is noise. */
function saysAnything(draft: ItemDraft): boolean {
  return (
    draft.headline !== null || draft.summary !== null || draft.paragraphs.length > 0 || draft.link !== null
  );
}

function problemsOf(feed: FeedDocument): readonly string[] {
  const untitled = feed.entries.filter((entry) => entry.title === null).length;
  const undated = feed.entries.filter((entry) => entry.published === null && entry.updated === null).length;
  return [
    ...feed.problems,
    ...(untitled > 0 ? [`${untitled} of ${feed.entries.length} items have no title`] : []),
    ...(undated > 0 ? [`${undated} of ${feed.entries.length} items have no date`] : []),
  ];
}
