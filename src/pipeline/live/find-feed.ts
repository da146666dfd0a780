import type { SourceLook } from '../../chat/ports/source-desk.ts';
import type { EpochMs } from '../../domain/item.ts';
import { discoverFeeds } from '../../feeds/document/discover-feed.ts';
import type { FetchOutcome } from '../../feeds/fetch/fetch-outcome.ts';
import { FeedError, type ParsedFeed } from '../../feeds/parsed-feed.ts';
import type { Reading } from '../run-pipeline.ts';

/** A person waits for it. */
const patienceMs = 20_000;
const mostFeeds = 5;
/** Where sites keep their feed that do not say so. */
const commonPlaces = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];

/** What a feed is looked for with. */
export type FindDeps = Pick<Reading, 'fetcher' | 'parser'> & {
  readonly timeZone: string;
  readonly now: EpochMs;
  /** Only the public internet is asked, wherever it redirects to. */
  readonly publicOnly: boolean;
  /** Whether an address that a page names is one that may be asked. */
  readonly mayBeAsked: (address: string) => boolean;
  /** What the address itself is asked with, and nothing elsewhere. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks it off; it is given up by itself after some while. */
  readonly signal?: AbortSignal;
};

/** A feed, and the address that is to be polled. */
export type FoundFeed = {
  readonly kind: 'found';
  readonly address: string;
  readonly feed: ParsedFeed;
  /** As it came, for who reads it once more. */
  readonly document: Pick<Document, 'bytes' | 'contentType' | 'url'>;
};

/** What stands at an address: a feed, or a page that names some, or one whose feed lies where sites usually keep it. */
export async function findFeed(
  address: string,
  deps: FindDeps,
): Promise<FoundFeed | Extract<SourceLook, { kind: 'several' | 'refused' }>> {
  const late = AbortSignal.timeout(patienceMs);
  const signal = deps.signal === undefined ? late : AbortSignal.any([late, deps.signal]);
  const own = URL.parse(address)?.origin;
  const isOwn = (place: string) => own !== undefined && URL.parse(place)?.origin === own;
  const depsAt = (place: string) => (isOwn(place) ? deps : { ...deps, headers: {} });
  const document = await readAt(address, deps, signal);
  if (document.kind === 'fault') return fault(document);
  const named = document.isPage ? feedsOf(document, deps) : [];
  if (document.feed !== null && named.length === 0) return foundIn(document, document.feed);
  if (named.length > 1) return { kind: 'several', feeds: named.slice(0, mostFeeds) };
  const places = named.length === 1 ? named.map((each) => each.address) : commonPlacesOf(document.url);
  for (const place of places) {
    const other = await readAt(place, depsAt(place), signal);
    if (other.kind === 'document' && other.feed !== null && !other.isPage) return foundIn(other, other.feed);
    if (named.length === 1 && other.kind === 'fault') return fault(other);
  }
  return { kind: 'refused', why: { code: 'nothing-found' } };
}

function foundIn({ asked, ...document }: Document, feed: ParsedFeed): FoundFeed {
  return { kind: 'found', address: asked, feed, document };
}

type Fault = { readonly kind: 'fault'; readonly lastError: string; readonly lastErrorKind: string };
type Document = {
  readonly kind: 'document';
  readonly asked: string;
  /** Where redirects led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Null: no feed. */
  readonly feed: ParsedFeed | null;
  /** It is a web page, even if news can be read from it. */
  readonly isPage: boolean;
};

async function readAt(address: string, deps: FindDeps, signal: AbortSignal): Promise<Document | Fault> {
  const { fetcher, parser, timeZone, publicOnly, now, headers = {} } = deps;
  const request = { url: address, etag: null, lastModified: null, publicOnly, headers };
  const outcome = await fetcher.fetch(request, signal).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  const host = URL.parse(address)?.host ?? '';
  if (outcome === null) return slow(host);
  if (outcome.kind !== 'fetched') return faultOf(outcome, host);
  const { bytes, contentType, finalUrl: url } = outcome;
  const base = { kind: 'document', asked: address, url, bytes, contentType } as const;
  try {
    const feed = await parser.parse(bytes, { contentType, url, readAt: now, timeZone }, signal);
    return { ...base, feed, isPage: feed.format === 'wire-page' };
  } catch (error) {
    if (signal.aborted) return slow(host);
    if (!(error instanceof FeedError)) throw error;
    if (error.code === 'html' || error.code === 'not-a-feed') return { ...base, feed: null, isPage: true };
    return { kind: 'fault', lastError: error.message, lastErrorKind: error.code };
  }
}

function slow(host: string): Fault {
  const lastError = `${host} did not answer within ${patienceMs / 1_000} s`;
  return { kind: 'fault', lastError, lastErrorKind: 'headers-timeout' };
}

function faultOf(outcome: Exclude<FetchOutcome, { kind: 'fetched' }>, host: string): Fault {
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'fault', lastError: outcome.message, lastErrorKind: outcome.code };
    case 'not-modified':
      return { kind: 'fault', lastError: `${host} says that nothing changed`, lastErrorKind: 'false-same' };
    default:
      return {
        kind: 'fault',
        lastError: outcome.message,
        lastErrorKind: outcome.kind === 'gone' ? 'gone' : 'limited',
      };
  }
}

function fault({ lastError, lastErrorKind }: Fault): Extract<SourceLook, { kind: 'refused' }> {
  return { kind: 'refused', why: { code: 'fault', lastError, lastErrorKind } };
}

function feedsOf({ bytes, url }: Document, { mayBeAsked }: FindDeps) {
  const html = new TextDecoder().decode(bytes.subarray(0, 262_144));
  return discoverFeeds(html, url).filter(({ address }) => mayBeAsked(address));
}

function commonPlacesOf(url: string): readonly string[] {
  const { origin } = new URL(url);
  return commonPlaces.map((path) => `${origin}${path}`);
}
