import { parseArgs } from 'node:util';
import type { EpochMs, ItemDraft, WireItem } from '../domain/item.ts';
import { createFeedParser } from '../feeds/document/parse-in-worker.ts';
import { type FeedFormat, feedFormats } from '../feeds/feed-formats.ts';
import { createFetcher } from '../feeds/fetch/fetch-feed.ts';
import { FeedError } from '../feeds/parsed-feed.ts';
import { parseWireTime } from '../feeds/text/wire-time.ts';
import type { Newsroom } from '../settings/newsroom.ts';
import { ConfigError } from '../settings/problem.ts';
import type { Source } from '../settings/source-table.ts';
import type { CliIo, CliTool } from './cli-tool.ts';
import { loadDocument } from './load-document.ts';

const help = `telex parse: shows what Telex reads from a document

Usage: telex parse [options] <file | address | ->

Writes each item of the document as a line of JSON, in the document's order. Times are
ISO 8601 in UTC; a dateline is {"text", "places", "agencies", "date", "country"}; the
paragraphs of a body are parted by an empty line; what is absent is null. What was
mended or not understood goes to standard error, a line each.

Options:
  --format <name>        reads it as this format: ${feedFormats.join(' ')}
  --at <time>            when it was read, ISO 8601 (default: now); ages count from then
  --source-topic <name>  as if the newsroom file gave the source this topic
  --credit <name>        as if the newsroom file gave the source this credit
  -h, --help             shows this

Exit codes: 0 read, 1 it could not be read, 2 the arguments are wrong.
`;

export type ParseToolDeps = {
  readonly clock: () => EpochMs;
  /** The newsroom's own, or the defaults where there is no newsroom file. Throws ConfigError. */
  readonly newsroom: () => Pick<Newsroom, 'timeZone' | 'homeCountry' | 'topics' | 'signals' | 'maxBodyBytes'>;
  readonly userAgent: string;
  readonly createEnricher: (
    newsroom: Pick<Newsroom, 'homeCountry' | 'topics' | 'signals'>,
  ) => (draft: ItemDraft, source: Pick<Source, 'topic' | 'credit'>, readAt: EpochMs) => WireItem;
};

/** `telex parse`: for seeing what an item says of itself, and for scripts that need the wire as data. */
export function createParseTool(deps: ParseToolDeps): CliTool {
  return {
    name: 'parse',
    summary: 'writes the items of a document as JSON, one a line',
    help,
    async run(args, io) {
      const asked = readArguments(args, deps.clock);
      if (asked === 'help') {
        io.stdout(help);
        return 0;
      }
      if (typeof asked === 'string') {
        io.stderr(`telex parse: ${asked}\n\n${help}`);
        return 2;
      }
      try {
        return await parse(asked, deps, io);
      } catch (error) {
        if (!(error instanceof FeedError || error instanceof ConfigError)) throw error;
        io.stderr(`telex parse: ${error.message}\n`);
        return 1;
      }
    },
  };
}

type Asked = {
  readonly from: string;
  readonly format: FeedFormat | null;
  readonly readAt: EpochMs;
  readonly source: Pick<Source, 'topic' | 'credit'>;
};

async function parse(asked: Asked, deps: ParseToolDeps, io: CliIo): Promise<number> {
  const { from, format, readAt, source } = asked;
  const newsroom = deps.newsroom();
  const maxBytes = newsroom.maxBodyBytes;
  const fetcher = createFetcher({ userAgent: deps.userAgent, maxBytes, clock: deps.clock });
  const parser = createFeedParser({ maxBytes, signals: newsroom.signals });
  try {
    const loaded = await loadDocument(from, { fetcher, stdin: io.stdin, signal: io.signal });
    if (loaded.kind === 'failed') {
      io.stderr(`telex parse: ${loaded.message}\n`);
      return 1;
    }
    const { bytes, contentType, url } = loaded.document;
    const { timeZone } = newsroom;
    const context = { contentType, url, readAt, timeZone, ...(format !== null && { format }) };
    const feed = await parser.parse(bytes, context, io.signal);
    for (const problem of feed.problems) io.stderr(`telex parse: ${problem}\n`);
    const enrich = deps.createEnricher(newsroom);
    for (const draft of feed.items) io.stdout(`${lineOf(enrich(draft, source, readAt))}\n`);
    return 0;
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
    genre: item.genre,
    signal: item.signal,
    postable: item.postable,
  });
}

/** ISO 8601 in UTC; null as well for what no calendar has. */
function isoTime(at: EpochMs | null): string | null {
  return at === null || Math.abs(at) > 8.64e15 ? null : new Date(at).toISOString();
}

function readArguments(args: readonly string[], clock: () => EpochMs): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        format: { type: 'string' },
        at: { type: 'string' },
        'source-topic': { type: 'string' },
        credit: { type: 'string' },
      },
      allowPositionals: true,
    });
    if (values.help === true) return 'help';
    const [from] = positionals;
    if (from === undefined || positionals.length > 1)
      return 'give one file or address, or - for standard input';
    const format = feedFormats.find((each) => each === values.format) ?? null;
    if (values.format !== undefined && format === null) return `there is no format "${values.format}"`;
    const readAt = values.at === undefined ? clock() : parseWireTime(values.at);
    if (readAt === null) return `"${values.at}" is no time: write it as 2026-02-06T20:55:00+01:00`;
    return {
      from,
      format,
      readAt,
      source: { topic: values['source-topic'] ?? null, credit: values.credit ?? null },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
