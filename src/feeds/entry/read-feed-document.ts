import type { CanonicalFeed, KeyedFeed } from '../canonical/canonical-xml.ts';
import { canonicalise, canonicaliseUnknown } from '../canonical/canonicalise.ts';
import { fieldsOf, firstField, firstText } from '../canonical/fields.ts';
import { type ReadFeed, readCanonical } from '../canonical/read-canonical.ts';
import { type EntryKeys, entryKey, type KnownEntries } from '../known-entries.ts';
import { FeedError, type NamedHubs } from '../parsed-feed.ts';
import { eachApart } from '../read-items.ts';
import { languageTag } from '../text/language-tag.ts';
import { webLink } from '../text/web-link.ts';
import { documentWords as words } from '../words/document-words.ts';
import type { FeedDocument, FeedEntry } from './feed-entry.ts';
import { mapEntry } from './map-entry.ts';
import { readSkippedHours } from './skipped-hours.ts';
import { textValue } from './text-value.ts';

/** What is known of a document from outside it. */
export type FeedContext = {
  /** The document's address. */
  readonly url: string | null;
  /** Of dates that name none. */
  readonly timeZone?: string | undefined;
  /** Entries that need not be read. */
  readonly known?: KnownEntries | undefined;
};

/**
 * RSS, RDF, Atom or CDF as text to a feed with all its entries, through the canonicaliser and rss-parser. Known entries
 * are left out as long as what they inherit is what it was. Throws FeedError where no feed is in it.
 */
export async function readFeedDocument(text: string, context: FeedContext): Promise<FeedDocument> {
  const { url, timeZone, known } = context;
  if (known === undefined) return readCanonicalFeed(canonicalise(text, url, timeZone), context);
  const canonical = canonicaliseUnknown(text, url, timeZone, known);
  const feed = await readCanonicalFeed(canonical, context, canonical);
  if (feed.entryKeys === undefined || feed.entryKeys.unread.length === 0) return feed;
  if (feed.entryKeys.frame === known.frame) return feed;
  const anew = { frame: '', keys: new Set<string>() };
  const whole = canonicaliseUnknown(text, url, timeZone, anew);
  return readCanonicalFeed(whole, context, whole);
}

async function readCanonicalFeed(
  canonical: CanonicalFeed | null,
  { url, timeZone }: FeedContext,
  keyed: KeyedFeed | null = null,
): Promise<FeedDocument> {
  if (canonical === null) throw new FeedError('not-a-feed', words.noFeedElement);
  const read = await readCanonical(canonical);
  const link = feedLink(read, url);
  const language = languageTag(
    firstText(read, 'language', 'dc:language') ?? canonical.feed.attributes['xml:lang'],
  );
  const frame = { kind: canonical.kind, base: link ?? url, language };
  const entries = eachApart(read.items, (item) => mapEntry(item, frame));
  return {
    kind: canonical.kind,
    title: textValue(firstField(read, 'title', 'dc:title', 'atom:title'), canonical.kind),
    link,
    language,
    pollEveryMs: pollEvery(read),
    skippedHours: readSkippedHours(firstText(read, 'skipHours'), firstText(read, 'skipDays')),
    push: namedHubs(read, url),
    entries: entries.results,
    problems: [...canonical.problems, ...entries.problems],
    isCut: canonical.isCut,
    ...(keyed !== null && {
      entryKeys: keysOf(keyed, entries.results, [keyed.surroundings, frame.base, language, timeZone]),
    }),
  };
}

function keysOf(
  { items, keys, unread }: KeyedFeed,
  entries: readonly FeedEntry[],
  inherited: readonly unknown[],
): EntryKeys {
  const isOneForEach = entries.length === items.length;
  const keyOf = (entry: FeedEntry, at: number) => {
    const item = items[at];
    // How many of all have none is told.
    const isTold = entry.title === null || (entry.published === null && entry.updated === null);
    return item === undefined || isTold || !isOneForEach ? null : (keys.get(item) ?? null);
  };
  return { frame: entryKey(JSON.stringify(inherited)), keys: entries.map(keyOf), unread };
}

function feedLink(read: ReadFeed, url: string | null): string | null {
  const links = fieldsOf(read, 'link', 'atom:link');
  const alternate = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const base = alternate?.attributes['xml:base'] ?? url;
  return webLink(alternate?.attributes.href ?? alternate?.text, base);
}

/** `rel=hub` and `rel=self` of the feed itself; null where it names no hub. */
function namedHubs(read: ReadFeed, url: string | null): NamedHubs | null {
  const links = fieldsOf(read, 'link', 'atom:link');
  const addressed = (rel: string) =>
    links.flatMap(({ attributes }) => {
      if (attributes.rel?.trim().toLowerCase() !== rel) return [];
      return webLink(attributes.href, attributes['xml:base'] ?? url) ?? [];
    });
  const hubs = addressed('hub').slice(0, 4);
  return hubs.length === 0 ? null : { hubs, self: addressed('self')[0] ?? null };
}

const periods: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hourly: 3_600_000,
    daily: 86_400_000,
    weekly: 604_800_000,
    monthly: 2_592_000_000,
    yearly: 31_536_000_000,
  }),
);

/** `ttl` is in minutes (RSS 2.0); `sy:updateFrequency` is times in an `sy:updatePeriod` (RSS 1.0 syndication module). */
function pollEvery(read: ReadFeed): number | null {
  const minutes = Number(firstText(read, 'ttl') ?? Number.NaN);
  if (minutes > 0 && minutes <= 525_600) return minutes * 60_000;
  const period = firstText(read, 'sy:updatePeriod');
  const frequency = firstText(read, 'sy:updateFrequency');
  if (period === null && frequency === null) return null;
  const length = periods.get(period?.toLowerCase() ?? 'daily');
  const times = Number(frequency ?? 1);
  return length === undefined || !(times > 0) ? null : Math.round(length / times);
}
