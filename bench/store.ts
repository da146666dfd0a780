import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import RssParser from 'rss-parser';
import { parseFeed } from '../src/feeds/parse-feed.ts';
import { createEnricher } from '../src/pipeline/create-enricher.ts';
import { foldItems } from '../src/pipeline/fold.ts';
import { newsroomDefaults } from '../src/settings/newsroom.ts';
import { openStore } from '../src/store/open-store.ts';
import { atomDocument, bytesOf, rssDocument } from './documents.ts';
import { median } from './median.ts';

const rounds = 9;
const warmUp = 2;
const documents = [
  { name: 'a wire feed, RSS, 40 items', count: 40, write: rssDocument },
  { name: 'a long feed, RSS, 1,000 items', count: 1_000, write: rssDocument },
  { name: 'a wire feed, Atom, 40 entries', count: 40, write: atomDocument },
];

/**
 * Bytes to stored items: decode, mend, parse, enrich, fold into stories and commit to disk, beside bare rss-parser,
 * which only reads, on the same documents in the same process, in turns. Every document holds new items only: the
 * dearest there is.
 */
export async function benchStore(): Promise<readonly string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-bench-'));
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: Date.now });
  const enrich = createEnricher(newsroomDefaults);
  const source = { id: 'wire', sample: false, topic: 'buitenland', credit: 'ANP' };
  const lines = ['bytes to stored items: ms a document, telex beside bare rss-parser'];
  try {
    for (const [index, { name, count, write }] of documents.entries()) {
      const ours: number[] = [];
      const bare: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const bytes = bytesOf(write(count, `${index}-${round}-`));
        ours.push(await timed(() => readAndStore(bytes, count)));
        bare.push(await timed(() => new RssParser().parseString(new TextDecoder().decode(bytes))));
      }
      const [telex, rssParser] = [median(ours.slice(warmUp)), median(bare.slice(warmUp))];
      lines.push(
        `${name.padEnd(32)}ratio ${(telex / rssParser).toFixed(2)}   telex ${telex.toFixed(1)} ms (${(telex / count).toFixed(2)} an item), rss-parser ${rssParser.toFixed(1)} ms`,
      );
    }
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return lines;

  async function readAndStore(bytes: Uint8Array, count: number): Promise<void> {
    const readAt = Date.now();
    const contentType = 'application/xml; charset=utf-8';
    const parsed = await parseFeed(bytes, { contentType, url: 'https://wire.example/feed', readAt });
    const items = parsed.items.map((draft) => enrich(draft, source, readAt));
    const context = { source, now: readAt, previousSuccessAt: readAt - 60_000, firstPosts: 3 };
    const { fresh } = await store.transaction((ports) => foldItems(items, context, ports));
    if (fresh !== count) throw new Error(`${fresh} of ${count} items were stored`);
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
