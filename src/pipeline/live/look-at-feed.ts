import type { SourceLook, SourceWish } from '../../chat/ports/source-desk.ts';
import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { discoverFeeds } from '../../feeds/document/discover-feed.ts';
import { readChatAddress } from '../../feeds/fetch/chat-address.ts';
import type { FetchOutcome } from '../../feeds/fetch/fetch-outcome.ts';
import { FeedError, type ParsedFeed } from '../../feeds/parsed-feed.ts';
import { usualGapMs } from '../../scheduler/full-read.ts';
import type { Newsroom } from '../../settings/newsroom.ts';
import type { Reading } from '../run-pipeline.ts';
import { chatSource } from './with-chat-sources.ts';

/** A person waits for it. */
const patienceMs = 20_000;
const mostShown = 3;
const mostFeeds = 5;
/** Where sites keep their feed that do not say so. */
const commonPlaces = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json'];

type LookDeps = {
  readonly current: () => Newsroom;
  readonly reading: () => Reading;
  readonly now: EpochMs;
};

type Found = Omit<Extract<SourceLook, { kind: 'feed' }>, 'key' | 'id'>;

/** What stands at a public address: a feed, or a page that names some. Redirects are followed on the public internet only. */
export async function lookAtFeed(
  address: string,
  wish: Pick<SourceWish, 'topic' | 'credit'>,
  deps: LookDeps,
): Promise<Found | Extract<SourceLook, { kind: 'several' | 'refused' }>> {
  const signal = AbortSignal.timeout(patienceMs);
  const document = await readAt(address, deps, signal);
  if (document.kind === 'fault') return fault(document);
  const named = document.isPage ? feedsOf(document) : [];
  if (document.feed !== null && named.length === 0) return describe(document, wish, deps);
  if (named.length > 1) return { kind: 'several', feeds: named.slice(0, mostFeeds) };
  const places = named.length === 1 ? named.map((each) => each.address) : commonPlacesOf(document.url);
  for (const place of places) {
    const other = await readAt(place, deps, signal);
    if (other.kind === 'document' && other.feed !== null && !other.isPage) return describe(other, wish, deps);
    if (named.length === 1 && other.kind === 'fault') return fault(other);
  }
  return { kind: 'refused', why: { code: 'nothing-found' } };
}

type Fault = { readonly kind: 'fault'; readonly lastError: string; readonly lastErrorKind: string };
type Document = {
  readonly kind: 'document';
  readonly asked: string;
  /** Where redirects led. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Null: no feed. */
  readonly feed: ParsedFeed | null;
  /** It is a web page, even if news can be read from it. */
  readonly isPage: boolean;
};

async function readAt(address: string, deps: LookDeps, signal: AbortSignal): Promise<Document | Fault> {
  const { fetcher, parser } = deps.reading();
  const request = { url: address, etag: null, lastModified: null, publicOnly: true };
  const outcome = await fetcher.fetch(request, signal).catch((error: unknown) => {
    if (signal.aborted) return null;
    throw error;
  });
  const host = URL.parse(address)?.host ?? '';
  if (outcome === null) return slow(host);
  if (outcome.kind !== 'fetched') return faultOf(outcome, host);
  const { bytes, contentType, finalUrl: url } = outcome;
  const base = { kind: 'document', asked: address, url, bytes } as const;
  const { timeZone } = deps.current();
  try {
    const feed = await parser.parse(bytes, { contentType, url, readAt: deps.now, timeZone }, signal);
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
      return { kind: 'fault', lastError: `${host} says that nothing changed`, lastErrorKind: 'client-error' };
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

/** Those of them that a person could have named. */
function feedsOf({ bytes, url }: Document) {
  const html = new TextDecoder().decode(bytes.subarray(0, 262_144));
  return discoverFeeds(html, url).filter(({ address }) => readChatAddress(address).kind === 'address');
}

function commonPlacesOf(url: string): readonly string[] {
  const { origin } = new URL(url);
  return commonPlaces.map((path) => `${origin}${path}`);
}

function describe(
  { asked, feed }: Document,
  wish: Pick<SourceWish, 'topic' | 'credit'>,
  { reading, now }: LookDeps,
): Found {
  if (feed === null) throw new TypeError('no feed');
  const source = chatSource({ id: 'x', url: asked, topic: wish.topic, credit: wish.credit });
  const { enrich } = reading();
  const items = feed.items.map((draft) => enrich(draft, source, now)).toSorted(newestFirst);
  const shown = items.filter((item) => mayBeShown(item, now));
  const desks = Map.groupBy(
    items.flatMap(({ topics }) => topics),
    (topic) => topic,
  );
  return {
    kind: 'feed',
    address: asked,
    title: feed.title,
    format: feed.format,
    count: items.length,
    items: shown.slice(0, mostShown),
    kept: items.length - shown.length,
    desks: [...desks]
      .map(([topic, all]) => ({ topic, count: all.length }))
      .toSorted((one, other) => other.count - one.count)
      .slice(0, mostShown),
    zone: items.find(({ dateline }) => dateline?.zone)?.dateline?.zone ?? null,
    newestAt: items[0]?.issuedAt ?? null,
    gapMs: usualGapMs(items.map(({ issuedAt }) => issuedAt)),
  };
}

/** What is withdrawn, held or under embargo is no more shown here than on a card. */
function mayBeShown(item: WireItem, now: EpochMs): boolean {
  const { pubStatus, embargoedUntil, signal } = item;
  if (pubStatus !== 'usable' || isDoubtful(item) || signal === 'kill') return false;
  return embargoedUntil === null || embargoedUntil <= now;
}

function newestFirst(one: WireItem, other: WireItem): number {
  return (other.issuedAt ?? 0) - (one.issuedAt ?? 0);
}
