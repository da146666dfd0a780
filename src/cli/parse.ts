import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { isTime } from '../domain/text/fits.ts';
import { createFeedParser } from '../feeds/document/parse-in-worker.ts';
import { knowsAllBut } from '../feeds/fetch/anp-api-client.ts';
import { createFetcher } from '../feeds/fetch/fetch-feed.ts';
import { listKindOf } from '../feeds/fetch/list-address.ts';
import { createListFetchers } from '../feeds/fetch/list-fetchers.ts';
import type { EnrichSettings } from '../pipeline/create-enricher.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import type { Source } from '../settings/source-table.ts';
import { aboutParse } from './about/parse.ts';
import type { CliIo, CliTool } from './cli-tool.ts';
import { loadDocument } from './load-document.ts';
import { type Reading, readingOptions, readReading } from './reading-arguments.ts';
import { LoadError, runReading } from './run-reading.ts';
import { readingWords as words } from './words/reading-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** What `telex parse` reads documents with. */
export type ParseToolDeps = {
  readonly clock: () => EpochMs;
  /** The newsroom's own, or the defaults where there is no newsroom file. Throws ConfigError. */
  readonly newsroom: () => EnrichSettings & Pick<Newsroom, 'timeZone' | 'maxBodyBytes'>;
  readonly userAgent: string;
  readonly createEnricher: (
    newsroom: EnrichSettings,
  ) => (draft: ItemDraft, source: Pick<Source, 'topic' | 'credit'>, readAt: EpochMs) => WireItem;
};

/** `telex parse`: for seeing what an item says of itself, and for scripts that need the wire as data. */
export function createParseTool(deps: ParseToolDeps): CliTool {
  return {
    ...aboutParse,
    run: (args, io) =>
      runReading(aboutParse, readArguments(args, io.locale), io, (asked) => parse(asked, deps, io)),
  };
}

/** Items of a feed of the ANP News API that are read: each is a request of its own. */
const itemsShown = 100;

async function parse(asked: Reading, deps: ParseToolDeps, io: CliIo): Promise<void> {
  const { from, format, topic, credit } = asked;
  const readAt = asked.at ?? deps.clock();
  const newsroom = deps.newsroom();
  const maxBytes = newsroom.maxBodyBytes;
  const fetcher = createFetcher({ userAgent: deps.userAgent, maxBytes, clock: deps.clock });
  const parser = createFeedParser({ maxBytes, signals: newsroom.signals });
  try {
    const list = listKindOf(from);
    const loaded = await loadDocument(from, {
      fetcher: list === null ? fetcher : createListFetchers(fetcher, knowsAllBut(itemsShown))[list],
      stdin: io.stdin,
      signal: io.signal,
      maxBytes,
    });
    if (loaded.kind === 'failed') throw new LoadError(loaded.said);
    const { bytes, contentType, url } = loaded.document;
    const { timeZone } = newsroom;
    const context = { contentType, url, readAt, timeZone, ...(format !== null && { format }) };
    const feed = await parser.parse(bytes, context, io.signal);
    for (const told of [...feed.problems, ...(feed.notes ?? [])])
      io.stderr(`telex parse: ${told[io.locale]}\n`);
    const enrich = deps.createEnricher(newsroom);
    for (const draft of feed.items) io.stdout(`${lineOf(enrich(draft, { topic, credit }, readAt))}\n`);
  } finally {
    await Promise.all([fetcher.stop(), parser.stop()]);
  }
}

/** The names and shapes that scripts rely on. */
function lineOf(item: WireItem): string {
  const { dateline } = item;
  return JSON.stringify({
    guid: item.guid,
    version: item.version,
    replaces: item.replaces,
    headline: item.headline,
    dateline: dateline && {
      text: dateline.text,
      places: dateline.places,
      agencies: dateline.agencies,
      date: dateline.date,
      country: dateline.country,
    },
    lede: item.lede,
    body: item.body,
    link: item.link,
    issuedAt: isoTime(item.issuedAt),
    changedAt: isoTime(item.changedAt),
    seenAt: isoTime(item.seenAt),
    urgency: item.urgency,
    pubStatus: item.pubStatus,
    embargoedUntil: isoTime(item.embargoedUntil),
    topics: item.topics,
    topicReason: item.topicReason,
    language: item.language,
    credit: item.credit,
    editorialNote: item.editorialNote,
    slug: item.slug ?? null,
    picture: item.picture ?? null,
    genre: item.genre,
    signal: item.signal,
    postable: item.postable,
  });
}

/** ISO 8601 in UTC; null as well for what no calendar has. */
function isoTime(at: EpochMs | null): string | null {
  return at === null || !isTime(at) ? null : new Date(at).toISOString();
}

function readArguments(args: readonly string[], locale: Locale): Reading | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: readingOptions,
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    return readReading(values, positionals, { what: words.toParse, locale });
  } catch (error) {
    return tellArguments(error, locale);
  }
}
