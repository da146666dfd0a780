import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';
import { atomDocument, bytesOf, rssDocument } from './documents.ts';
import { median } from './median.ts';

type Document = { readonly name: string; readonly bytes: Uint8Array; readonly times: number };

const context = {
  contentType: 'application/rss+xml; charset=utf-8',
  url: 'https://wire.example/feed',
  readAt: 0,
};
const rounds = 9;

/**
 * Bytes to items, beside bare rss-parser on the same generated documents in the same process, in turns. Lines to print:
 * milliseconds a document (median of the rounds) and how many times rss-parser's time Telex takes. Telex decodes,
 * mends, and makes clean paragraphs; rss-parser only reads.
 */
export async function benchParse(): Promise<readonly string[]> {
  const documents: readonly Document[] = [
    { name: 'a wire feed, RSS, 40 items', bytes: bytesOf(rssDocument(40)), times: 20 },
    { name: 'a long feed, RSS, 1,000 items', bytes: bytesOf(rssDocument(1000)), times: 1 },
    { name: 'a wire feed, Atom, 40 entries', bytes: bytesOf(atomDocument(40)), times: 20 },
  ];
  const lines = ['bytes to items: ms a document, telex beside bare rss-parser'];
  for (const document of documents) lines.push(await compare(document));
  return lines;
}

async function compare({ name, bytes, times }: Document): Promise<string> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(times, () => parseFeed(bytes, context)));
    bare.push(await timed(times, () => new RssParser().parseString(new TextDecoder().decode(bytes))));
  }
  const [telex, rssParser] = [median(ours.slice(2)), median(bare.slice(2))];
  const size = `${(bytes.byteLength / 1024).toFixed(0)} KiB`.padStart(9);
  const figures = `telex ${telex.toFixed(2)} ms, rss-parser ${rssParser.toFixed(2)} ms`;
  return `${name.padEnd(32)}${size}   ${figures}, ratio ${(telex / rssParser).toFixed(2)}`;
}

async function timed(times: number, run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) await run();
  return (performance.now() - start) / times;
}
