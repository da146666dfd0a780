import pLimit from 'p-limit';
import type { EpochMs, ItemDraft } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { anpData, isMedia, readAnpAnswer } from '../formats/anp-api.ts';
import { FeedError } from '../parsed-feed.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../text/json-fields.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { serverSays } from '../words/fetch-words.ts';
import { problemWords } from '../words/problem-words.ts';
import type { Fetcher } from './fetch-feed.ts';
import type { FetchOutcome } from './fetch-outcome.ts';
import { told } from './fetch-outcome.ts';
import type { FetchRequest } from './fetch-request.ts';

/** True for an item that is stored already as it was last changed: it is not asked for again. */
export type KnowsItem = (
  guid: string,
  changedAt: EpochMs | null,
  /** The source's address: whose item it would be. */
  url?: string,
) => boolean | Promise<boolean>;

/** What reading the ANP News API needs. */
export type AnpNewsDeps = {
  /** One GET, with the customer's Basic auth; rejects when it fails. */
  readonly fetchJson: (url: string, signal: AbortSignal) => Promise<unknown>;
  readonly known: KnowsItem;
  /** IANA zone of times that name none. */
  readonly timeZone?: string;
};

/** What one reading of a source gave. */
export type AnpNews = {
  /** Oldest first, as they were filed. */
  readonly items: readonly ItemDraft[];
  /** What could not be read, one English sentence each; it is asked for again next time. */
  readonly problems: readonly Said[];
};

/** Requests for items at the same time. */
const atOnce = 2;
/** Pages of a list that are followed back at most: a desk that was away for long does not need them all. */
const mostPages = 5;

/**
 * Reads one source of the ANP News API: `GET <sourceUrl>/items` lists ids, newest first (`?toItem=<last id>` for older
 * ones), and each item that is not known yet is a request of its own. An item that fails leaves the others; a list
 * that fails rejects. Told from superdesk/superdesk-anp (2020); not verified against the live service.
 *
 * @param sourceUrl `https://newsapi.anp.nl/services/sources/<id>`, with or without `/items`
 */
export async function readAnpNews(
  sourceUrl: string,
  deps: AnpNewsDeps,
  signal: AbortSignal,
): Promise<AnpNews> {
  const { answers, problems } = await fetchAnpAnswers(sourceUrl, deps, signal);
  const read = answers.map((answer) => readAnpAnswer(answer, { timeZone: deps.timeZone ?? 'UTC' }));
  return {
    items: read.flatMap(({ items }) => items),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}

/** After so many polls an item that never becomes known (a change without new text) is only asked for now and then. */
const askedOften = 3;
const askAgainEvery = 20;

/** `…/services/sources/<id>`, which a newsroom may write without the list under it. */
const sourceAddress = /^(https?:\/\/[^?#]+\/services\/sources\/[^/?#]+)\/?(\?[^#]*)?$/;

/**
 * The fetcher of sources that are feeds of the ANP News API: it reads the list of ids, goes on to the items that are not
 * known and answers with all of them in one document. What is no such list (one item, an error) passes through.
 */
export function createAnpFetcher(fetcher: Fetcher, known: KnowsItem): Fetcher {
  const listed = new Map<string, number>();
  const skip: KnowsItem = async (guid, changedAt, url) => {
    if (await known(guid, changedAt, url)) return true;
    const key = `${guid} ${changedAt}`;
    const times = (listed.get(key) ?? 0) + 1;
    if (listed.size > 20_000) listed.clear();
    listed.set(key, times);
    return times > askedOften && times % askAgainEvery !== 0;
  };
  return {
    async fetch(asked, signal) {
      const request = { ...asked, url: asked.url.replace(sourceAddress, '$1/items$2') };
      const outcome = await fetcher.fetch(request, signal);
      return outcome.kind === 'fetched' && isList(outcome.bytes)
        ? fetchListed(outcome, request, fetcher, (guid, at) => skip(guid, at, asked.url), signal)
        : outcome;
    },
    stop: () => fetcher.stop(),
  };
}

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;

/** Looks at the head of a document: `{"hasError": …, "data": {"items": [`, and no text of an item. */
function isList(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000));
  return (
    /^\s*\{\s*"hasError"\s*:\s*false\s*,\s*"data"\s*:\s*\{\s*"items"\s*:/.test(head) &&
    !head.includes('"bodyText"')
  );
}

async function fetchListed(
  list: Fetched,
  request: FetchRequest,
  fetcher: Fetcher,
  known: KnowsItem,
  signal: AbortSignal,
): Promise<FetchOutcome> {
  let first: Fetched | null = list;
  const fetchJson = async (url: string) => {
    const outcome =
      first ??
      (await fetcher.fetch({ ...request, url, accept: 'json', etag: null, lastModified: null }, signal));
    first = null;
    if (outcome.kind === 'fetched') return JSON.parse(new TextDecoder().decode(outcome.bytes));
    throw new RefusedError(outcome);
  };
  try {
    const { answers, problems } = await fetchAnpAnswers(request.url, { fetchJson, known }, signal);
    const document = { hasError: false, data: { items: answers.map(anpData), problems } };
    // Without validators: a list that has not changed may still have items that failed the last time.
    return {
      ...list,
      bytes: new TextEncoder().encode(JSON.stringify(document)),
      etag: null,
      lastModified: null,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RefusedError) return error.outcome;
    const said = error instanceof FeedError ? error.said : serverSays.anpNoJson;
    return { kind: 'failed', code: 'server-error', ...told(said), retryAfterMs: null };
  }
}

/** The fetcher's own outcome, where it is no document. */
class RefusedError extends Error {
  readonly outcome: FetchOutcome;
  constructor(outcome: FetchOutcome) {
    super('message' in outcome ? outcome.message : `unexpected ${outcome.kind}`);
    this.name = 'RefusedError';
    this.outcome = outcome;
  }
}

type Answers = { readonly answers: readonly unknown[]; readonly problems: readonly Said[] };

async function fetchAnpAnswers(sourceUrl: string, deps: AnpNewsDeps, signal: AbortSignal): Promise<Answers> {
  const list = listUrl(sourceUrl);
  const ids = await listNew(list, deps, signal);
  const limit = pLimit(atOnce);
  const settled = await Promise.all(
    ids.map((id) =>
      limit(() => fetchItem(new URL(`../../../items/${encodeURIComponent(id)}`, list).href, deps, signal)),
    ),
  );
  return {
    answers: settled.flatMap((each) => ('answer' in each ? [each.answer] : [])),
    problems: settled.flatMap((each) => ('problem' in each ? [each.problem] : [])),
  };
}

/** `…/sources/<id>/items`; a query the newsroom wrote stays. */
function listUrl(sourceUrl: string): URL {
  const url = new URL(sourceUrl);
  url.pathname = `${url.pathname.replace(/\/+(?:items\/*)?$/, '')}/items/`;
  return url;
}

/** Ids that are not known, oldest first. A page with nothing new ends the search: the list is newest first. */
async function listNew(list: URL, deps: AnpNewsDeps, signal: AbortSignal): Promise<readonly string[]> {
  const fresh: string[] = [];
  let last: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const url = new URL(list);
    url.pathname = url.pathname.replace(/\/$/, '');
    if (last !== null) url.searchParams.set('toItem', last);
    const data = anpData(await deps.fetchJson(url.href, signal));
    const entries = isObject(data) ? objectsOf(data.items) : [];
    const unknown = await onlyUnknown(entries, deps);
    fresh.push(...unknown);
    const lastId = stringOf(entries.at(-1)?.id);
    if (unknown.length === 0 || lastId === null || lastId === last) break;
    if (!isObject(data) || data.hasMore !== true) break;
    last = lastId;
  }
  return [...new Set(fresh)].reverse();
}

async function onlyUnknown(entries: readonly JsonObject[], deps: AnpNewsDeps): Promise<readonly string[]> {
  const unknown: string[] = [];
  for (const entry of entries) {
    const id = stringOf(entry.id);
    if (isMedia(entry)) continue;
    if (id !== null && !(await deps.known(id, parseWireTime(entry.modified)))) unknown.push(id);
  }
  return unknown;
}

async function fetchItem(
  url: string,
  deps: AnpNewsDeps,
  signal: AbortSignal,
): Promise<{ readonly answer: unknown } | { readonly problem: Said }> {
  try {
    const answer = await deps.fetchJson(url, signal);
    anpData(answer);
    return { answer };
  } catch (error) {
    signal.throwIfAborted();
    return {
      problem: sayAll(problemWords.unreadAnp, { id: url.split('/').at(-1) ?? '', why: whyOf(error) }),
    };
  }
}

/** What a server or the document says of it; else what Node does. */
function whyOf(error: unknown): Said {
  if (error instanceof RefusedError && 'said' in error.outcome) return error.outcome.said;
  return error instanceof FeedError ? error.said : systemWords(error);
}

/** For tools that only show what a feed holds: so many of its newest items are news, however often it is read. */
export function knowsAllBut(most: number): KnowsItem {
  const shown = new Set<string>();
  return (guid) => {
    if (shown.size < most) shown.add(guid);
    return !shown.has(guid);
  };
}
