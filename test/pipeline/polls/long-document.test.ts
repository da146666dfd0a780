import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchStretches } from '../../../bench/stretches.ts';
import { conditional, document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;

/** The newest is the highest. */
const headlines = (count: number) => Array.from({ length: count }, (_, at) => `Bericht ${count - at}`);
const feed = (count: number) => rssDocument(headlines(count), desk.now - minuteMs);

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(newsroom('wire'));
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

describe('a document of more items than one transaction takes', () => {
  it.each([
    ['a crash', () => desk.failNextSave(2)],
    ['a stop', () => desk.stopAfter(1)],
  ] as const)('is read again from its begin after %s in the middle of it', async (_, breakOff) => {
    wire.on('/wire.rss', conditional(feed(180), { etag: '"een"' }));
    breakOff();
    await expect(desk.round()).rejects.toThrow();
    const half = await desk.store().archive.highestNumber();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(180);
    await desk.restart();
    await desk.round();
    expect(wire.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
    const stories = await desk.store().archive.latest({ topics: [], limit: 200 });
    expect(stories.map(({ item }) => item.headline)).toEqual(headlines(180));
    // As at any first poll: the newest three, each once.
    const posts = await desk.store().deliveries.list({ state: null, limit: 50 });
    expect(
      posts.map(({ number }) => stories.find((story) => story.number === number)?.item.headline),
    ).toEqual(['Bericht 180', 'Bericht 179', 'Bericht 178']);
  });
});

describe('a long document of a source that lies', () => {
  it('is read at each poll, and holds nothing up, though one guid stands on all of its items', async () => {
    for (const edition of ['een', 'twee', 'derde']) {
      const titles = Array.from(
        { length: 70 },
        (_, at) => `${wordsOf(at + edition.length * 100).slice(0, 60)} ${edition}`,
      );
      const items = titles.map(
        (title, at) =>
          `<item><guid>x</guid><title>${title}</title><description>${wordsOf(at)}</description></item>`,
      );
      wire.on(
        '/wire.rss',
        document(`<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`),
      );
      desk.now += 60 * minuteMs;
      expect(await desk.round()).toMatchObject([{ outcome: 'read' }]);
    }
    const lies = await desk.store().traits.lies('wire');
    expect(lies.map(({ kind }) => kind)).not.toEqual([]);
  });
});

describe('items as long as items may be', () => {
  const long = (at: number) => `&lt;p&gt;${wordsOf(at)}&lt;/p&gt;`.repeat(150);
  const feedOf = (edition: string) => {
    const items = Array.from(
      { length: 20 },
      (_, at) =>
        `<item><guid>urn:lang:${at}</guid><title>Bericht ${at}</title><description>${edition} ${long(at)}</description></item>`,
    );
    return document(`<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`);
  };

  it('are folded a few at a time', async () => {
    wire.on('/wire.rss', feedOf('eerst'));
    desk.stopAfter(1);
    await expect(desk.round()).rejects.toThrow();
    const half = await desk.store().archive.highestNumber();
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(20);
    await desk.restart();
    await desk.round();
    expect(await desk.store().archive.highestNumber()).toBe(20);
  });
});

describe('the event loop has its turn', () => {
  /** The longest stretch is a small part of all that is done: it counts no time of others. */
  const least = 3;

  it('between the items of a long document', async () => {
    wire.on('/wire.rss', conditional(feed(1_000), { etag: '"een"' }));
    const { longestMs, cpuMs } = await watchStretches(() => desk.round());
    expect(await desk.store().archive.highestNumber()).toBe(1_000);
    expect(longestMs).toBeLessThan(Math.max(20, cpuMs / least));
  });

  it('between the documents of many sources that are read at once', async () => {
    await desk.close();
    desk = await openPollingDesk(newsroom(...Array.from({ length: 24 }, (_, at) => `bron-${at}`)));
    for (let at = 0; at < 24; at++) {
      const mine = rssDocument(
        headlines(40).map((headline) => `${headline} van bron ${at}`),
        desk.now - minuteMs,
      );
      wire.on(`/bron-${at}.rss`, conditional(mine, { etag: '"een"' }));
    }
    const { longestMs, cpuMs } = await watchStretches(() => desk.round());
    expect(await desk.store().archive.highestNumber()).toBe(24 * 40);
    expect(longestMs).toBeLessThan(Math.max(20, cpuMs / least));
  });
});

function newsroom(...ids: readonly string[]): string {
  const lines = ids.map((id) => `  - { id: ${id}, url: '${wire.url}/${id}.rss', topic: buitenland }`);
  const channels = ['channels:', '  - { platform: web, channel: alles, follows: [alles] }', ''];
  return ['sources:', ...lines, ...channels].join('\n');
}

/** Words that no other item has. */
function wordsOf(at: number): string {
  return Array.from({ length: 60 }, (_, place) => `woord${(at * 61 + place * 7) % 9973}`).join(' ');
}
