import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';

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
    { name: 'a wire feed, RSS, 40 items', bytes: bytesOf(rss(40)), times: 20 },
    { name: 'a long feed, RSS, 1,000 items', bytes: bytesOf(rss(1000)), times: 1 },
    { name: 'a wire feed, Atom, 40 entries', bytes: bytesOf(atom(40)), times: 20 },
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
  const [telex, rssParser] = [median(ours), median(bare)];
  const size = `${(bytes.byteLength / 1024).toFixed(0)} KiB`.padStart(9);
  const figures = `telex ${telex.toFixed(2)} ms, rss-parser ${rssParser.toFixed(2)} ms`;
  return `${name.padEnd(32)}${size}   ${figures}, ratio ${(telex / rssParser).toFixed(2)}`;
}

async function timed(times: number, run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let time = 0; time < times; time++) await run();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  const warm = values.slice(2).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? Number.NaN;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const sentence =
  'De regering van Zilverland heeft dinsdag de noodtoestand uitgeroepen na aanhoudende regenval in het westen. ';

function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `<p>${at === 0 ? 'KARSTAD (ANP/AFP) - ' : ''}${sentence}</p>`,
  ).join('');
}

function rss(count: number): string {
  const items = Array.from(
    { length: count },
    (
      _,
      at,
    ) => `<item><guid isPermaLink="false">urn:wire:${at}</guid><title>Zilverland vraagt hulp &amp; tenten (${at})</title>
<link>https://wire.example/buitenland/${at}</link><description><![CDATA[<p>${sentence}</p>]]></description>
<content:encoded><![CDATA[${paragraphs(5)}]]></content:encoded><dc:creator>ANP</dc:creator>
<category>Buitenland</category><pubDate>Mon, 04 May 2026 10:05:00 +0200</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>De Meerkoet</title><link>https://wire.example/</link>${items.join('\n')}</channel></rss>`;
}

function atom(count: number): string {
  const entries = Array.from(
    { length: count },
    (
      _,
      at,
    ) => `<entry><id>urn:wire:${at}</id><title>Zilverland vraagt hulp (${at})</title><link href="https://wire.example/${at}"/>
<updated>2026-05-04T10:05:00+02:00</updated><summary>${sentence}</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(5)}</div></content></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>De Meerkoet</title>${entries.join('\n')}</feed>`;
}
