import { gzipSync } from 'node:zlib';
import { cutOff, document, endless, type FeedBehaviour, gzipBomb } from './feed-server.ts';
import { rssDocument } from './rss-document.ts';

/** A source that is broken, and what its one line must say. */
export type BrokenFeed = { readonly serve: FeedBehaviour; readonly says: RegExp; readonly reads: RegExp };

const feed = rssDocument(
  ['Kabinet in crisisberaad', 'Storm trekt over Waddenzee', 'Café heropend'],
  Date.now(),
);

/** The ways in which a wire breaks that end within moments. */
export const brokenFeeds: Readonly<Record<string, BrokenFeed>> = {
  'cut-off': {
    serve: cutOff,
    says: /cut the answer off halfway/,
    reads: /het antwoord breekt halverwege af/,
  },
  'half-a-document': {
    serve: document(feed.slice(0, feed.length / 2)),
    says: /may be cut off/,
    reads: /het document is afgebroken/,
  },
  'wrong-charset': {
    serve: document(Buffer.from(feed, 'latin1'), { 'content-type': 'application/rss+xml; charset=utf-8' }),
    says: /not valid utf-8/i,
    reads: /het document is beschadigd/,
  },
  'web-page': {
    serve: document(
      '<!doctype html><html><head><title>Onderhoud</title></head><body><p>Zo terug.</body></html>',
      {
        'content-type': 'text/html',
      },
    ),
    says: /web page, not a feed/,
    reads: /dit is een webpagina, geen feed/,
  },
  'too-large': { serve: endless, says: /sends more than \d+ bytes/, reads: /het document is te groot/ },
  'packed-bomb': {
    serve: gzipBomb(6 * 1024 * 1024),
    says: /nothing of it was read/,
    reads: /het document is (?:een zipbom|beschadigd|afgebroken)/,
  },
  'large-packed-bomb': {
    serve: gzipBomb(100 * 1024 * 1024),
    says: /unpacks to more than \d+ bytes/,
    reads: /het document is te groot/,
  },
  'entity-bomb': {
    serve: document(entityBomb()),
    says: /entities that are not expanded/,
    reads: /het document is beschadigd/,
  },
  'deep-nesting': {
    serve: document(`<rss version="2.0"><channel>${'<item>'.repeat(100_000)}`),
    says: /cut off/,
    reads: /het document is afgebroken/,
  },
  'not-gzip': {
    serve: document(gzipSync(feed).subarray(9), { 'content-encoding': 'gzip' }),
    says: /in no format that Telex reads/,
    reads: /dit is geen nieuwsbron die Telex kan lezen/,
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
