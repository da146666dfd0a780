import { gzipSync } from 'node:zlib';
import { cutOff, document, endless, type FeedBehaviour, gzipBomb } from './feed-server.ts';
import { rssDocument } from './rss-document.ts';

/** A source that is broken, and what its one line must say. */
export type BrokenFeed = { readonly serve: FeedBehaviour; readonly says: RegExp };

const feed = rssDocument(
  ['Kabinet in crisisberaad', 'Storm trekt over Waddenzee', 'Café heropend'],
  Date.now(),
);

/** The ways in which a wire breaks that end within moments. */
export const brokenFeeds: Readonly<Record<string, BrokenFeed>> = {
  'cut-off': { serve: cutOff, says: /cut the answer off halfway/ },
  'half-a-document': { serve: document(feed.slice(0, feed.length / 2)), says: /may be cut off/ },
  'wrong-charset': {
    serve: document(Buffer.from(feed, 'latin1'), { 'content-type': 'application/rss+xml; charset=utf-8' }),
    says: /not valid utf-8/i,
  },
  'web-page': {
    serve: document(
      '<!doctype html><html><head><title>Onderhoud</title></head><body><p>Zo terug.</body></html>',
      {
        'content-type': 'text/html',
      },
    ),
    says: /web page, not a feed/,
  },
  'too-large': { serve: endless, says: /sends more than \d+ bytes/ },
  'packed-bomb': { serve: gzipBomb(6 * 1024 * 1024), says: /nothing of it was read/ },
  'large-packed-bomb': { serve: gzipBomb(100 * 1024 * 1024), says: /unpacks to more than \d+ bytes/ },
  'entity-bomb': { serve: document(entityBomb()), says: /entities that are not expanded/ },
  'deep-nesting': {
    serve: document(`<rss version="2.0"><channel>${'<item>'.repeat(100_000)}`),
    says: /cut off/,
  },
  'not-gzip': {
    serve: document(gzipSync(feed).subarray(9), { 'content-encoding': 'gzip' }),
    says: /in no format that Telex reads/,
  },
};

/** A billion times "lol" to a reader that believes it. */
function entityBomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
  );
  const entities = ['<!ENTITY lol0 "lol">', ...levels].join('');
  return `<?xml version="1.0"?><!DOCTYPE rss [${entities}]><rss version="2.0"><channel><item><guid>bom</guid><title>&lol9;</title></item></channel></rss>`;
}
