import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';
import { createEnricher } from '../src/pipeline/create-enricher.ts';
import { newsroomDefaults } from '../src/settings/newsroom.ts';
import { atomDocument, bytesOf, rssDocument } from './documents.ts';
import { median } from './median.ts';
import { urlSource } from './url-source.ts';

/** What is read in one go, `times` over. */
type Reading = {
  readonly name: string;
  readonly documents: readonly Uint8Array[];
  readonly times: number;
  readonly goal: number;
};

const context = {
  contentType: 'application/rss+xml; charset=utf-8',
  url: 'https://wire.example/feed',
  readAt: 0,
};
const source = urlSource('wire', context.url);
const rounds = 15;
const warmUp = 5;

/**
 * Bytes to items, read alone and enriched as well, beside bare rss-parser on the same documents in the same process, in
 * turns. Lines to print: processor time of this thread (median of the rounds) and how many times rss-parser's time Telex
 * takes. Telex decodes, mends, and makes clean paragraphs; rss-parser only reads. `folder`: with real feeds in it.
 */
export async function benchParse(folder?: string): Promise<readonly string[]> {
  const generated: readonly Reading[] = [
    { name: 'a wire feed, RSS, 40 items', documents: [bytesOf(rssDocument(40))], times: 20, goal: 1.2 },
    { name: 'a long feed, RSS, 1,000 items', documents: [bytesOf(rssDocument(1000))], times: 1, goal: 1.2 },
    { name: 'a wire feed, Atom, 40 entries', documents: [bytesOf(atomDocument(40))], times: 20, goal: 1.2 },
  ];
  const real = folder === undefined ? [] : realFeeds(folder);
  const lines = ['bytes to items: ms, telex beside bare rss-parser'];
  for (const reading of [...generated, ...real]) lines.push(await compare(reading));
  return lines;
}

function realFeeds(folder: string): readonly Reading[] {
  const files = readdirSync(folder).filter((name) => /\.(?:xml|rss|atom|rdf)$/.test(name));
  const documents = files.map((name) => readFileSync(join(folder, name)));
  return [{ name: `${files.length} real feeds`, documents, times: 1, goal: 0.8 }];
}

async function compare({ name, documents, times, goal }: Reading): Promise<string> {
  const enrich = createEnricher(newsroomDefaults);
  const read = async (bytes: Uint8Array) => (await parseFeed(bytes, context).catch(() => null))?.items ?? [];
  const ours: number[] = [];
  const enriched: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(read));
    enriched.push(
      await timed(async (bytes) => {
        for (const draft of await read(bytes)) enrich(draft, source, context.readAt);
      }),
    );
    // It throws on some real feeds.
    bare.push(
      await timed((bytes) =>
        new RssParser().parseString(new TextDecoder().decode(bytes)).catch(() => undefined),
      ),
    );
  }
  const [telex, whole, rssParser] = [ours, enriched, bare].map((all) => median(all.slice(warmUp))) as [
    number,
    number,
    number,
  ];
  const bytes = documents.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const size = `${(bytes / 1024).toFixed(0)} KiB`.padStart(9);
  const figures = `telex ${telex.toFixed(2)} ms, enriched ${whole.toFixed(2)} ms, rss-parser ${rssParser.toFixed(2)} ms`;
  const ratios = `ratio ${(telex / rssParser).toFixed(2)}, enriched ${(whole / rssParser).toFixed(2)} (goal ${goal})`;
  return `${name.padEnd(32)}${size}   ${figures}, ${ratios}`;

  async function timed(run: (bytes: Uint8Array) => Promise<unknown>): Promise<number> {
    const start = threadMs();
    for (let time = 0; time < times; time++) for (const bytes of documents) await run(bytes);
    return (threadMs() - start) / times;
  }
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
