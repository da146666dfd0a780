import { beforeAll, describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/feeds/document/decode.ts';
import { describeDocument } from '../../src/feeds/document/describe-document.ts';
import { findHub } from '../../src/feeds/document/find-hub.ts';
import { createChainCookies } from '../../src/feeds/fetch/chain-cookies.ts';
import { FetchError } from '../../src/feeds/fetch/fetch-outcome.ts';
import { redirectTarget } from '../../src/feeds/fetch/redirect-trail.ts';
import {
  isUsedUp,
  type ResponseHeaders,
  readFreshness,
  readLimitReset,
} from '../../src/feeds/fetch/response-headers.ts';
import { costOf, costUnder } from '../support/growth/cost-of.ts';
import { filled } from '../support/growth/hostile-document.ts';
import { hostileDocuments } from '../support/growth/hostile-documents.ts';
import { parseText } from '../support/read-fixture.ts';

/** Some expressions look at no more than 8 KiB. */
const sizes = [1_024, 4_096, 8_000, 16_384];
const ordinaryFeed = filled(
  '<rss><channel><title>t</title>',
  (at) =>
    `<item><title>Brug ${at} dicht</title><link>http://a.example/${at}</link><description>De brug is dicht, zegt de stad.</description></item>`,
  '</channel></rss>',
);
const ordinaryPage = filled(
  '<html><body><h2>Meer uit Buitenland</h2><ul>',
  (at) =>
    `<li><a href="/${at}">OOSTDAM (ANP) - De brug bij haven ${at} is dicht, zegt de stad. Niemand weet hoe lang.</a> <span>1 uur geleden</span></li>`,
  '</ul></body></html>',
);

const reads = async (document: string) => {
  await parseText(document).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'FeedError') throw error;
  });
};
type Kind = 'feed' | 'page' | 'wire';
const kindOf = (name: string): Kind => {
  if (/^a (?:page|text) of/.test(name)) return 'page';
  return /^(?:7901|ANPA|AAP)/.test(name) ? 'wire' : 'feed';
};
/** A message takes three lines; pages are compared with pages. */
const most: Readonly<Record<Kind, number>> = { feed: 8, page: 7, wire: 24 };

// What is asked for the first time is made then, and compiled a while later.
beforeAll(async () => {
  for (const document of [ordinaryFeed(4_096), ordinaryPage(4_096), hostileDocuments[0]?.[1](4_096) ?? ''])
    for (let at = 0; at < 40; at++) await reads(document);
});

const costs = new Map<string, number>();
const ordinaryCost = async (kind: Kind, size: number) => {
  const known = costs.get(`${kind} ${size}`);
  if (known !== undefined) return known;
  const document = (kind === 'page' ? ordinaryPage : ordinaryFeed)(size);
  const cost = await costOf(() => reads(document));
  costs.set(`${kind} ${size}`, cost);
  return cost;
};

// What is small is read beside all else that Telex does. A busy machine makes it look worse than it was: hence the retries.
describe('a small document costs no more than a few ordinary ones of its size, whatever is in it', {
  retry: 4,
}, () => {
  test.each(hostileDocuments)('%s', async (name, grow) => {
    const kind = kindOf(name);
    for (const size of sizes) {
      const document = grow(size);
      const limit = most[kind] * (await ordinaryCost(kind, size));
      expect(await costUnder(() => reads(document), limit), `${size} bytes`).toBeLessThan(limit);
    }
  });
});

const asUrl = (headers: ResponseHeaders) => {
  try {
    redirectTarget(302, headers, new URL('http://a.example/'));
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
  }
};
/** Headers as they are read of each answer. */
const readHeaders = (headers: ResponseHeaders) => {
  const { link, 'content-type': type } = headers;
  readFreshness(headers, 0);
  readLimitReset(headers, 0);
  isUsedUp(headers);
  asUrl(headers);
  createChainCookies().keep(headers, new URL('http://a.example/'));
  findHub(String(link ?? ''), undefined, 'http://a.example/');
  const contentType = type === undefined ? null : String(type);
  decodeBytes(new Uint8Array(0), contentType);
  describeDocument(new Uint8Array(0), { contentType, url: null, readAt: 0 });
};
const names = [
  'link',
  'retry-after',
  'cache-control',
  'age',
  'expires',
  'date',
  'content-type',
  'set-cookie',
  'etag',
  'last-modified',
  'x-ratelimit-reset',
  'x-ratelimit-remaining',
  'location',
] as const;
const pieces =
  '<|<a>|<a>;|<a>;rel=hub,|<a>;a="|<a>;a="\\|<a>; |;|=|; |"|=" | =|a|1| |a=|a;|,|;a=|max-age|max-age=|max-age= |no-|;max-age=|;max-age= 1|charset|charset=|charset= |charset="|:|/|http:|%|?|\\'.split(
    '|',
  );

describe('headers are read in a time that grows as they do', { retry: 4 }, () => {
  test.each(pieces)('of nothing but %j', async (piece) => {
    const of = (size: number) =>
      Object.fromEntries(names.map((name) => [name, piece.repeat(size / piece.length)]));
    const [small, large] = [of(4_096), of(16_384)];
    // Square is 16; below a ms there is only noise.
    const least = await costUnder(() => readHeaders(large), 8);
    if (least < 8) return;
    const limit = 8 * Math.max(await costOf(() => readHeaders(small)), 1);
    expect(await costUnder(() => readHeaders(large), limit)).toBeLessThan(limit);
  });
});
