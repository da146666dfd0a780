import pLimit from 'p-limit';
import type { EpochMs } from '../../domain/item.ts';
import { alike, type Said, sayAll } from '../../domain/said/said.ts';
import { isObject, type JsonObject, statedIn, stringOf, stringsOf } from '../text/json-fields.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { serverSays } from '../words/fetch-words.ts';
import { problemWords } from '../words/problem-words.ts';
import type { KnowsItem } from './anp-api-client.ts';
import {
  type ApPage,
  keyed,
  nextPageOf,
  readCursor,
  readPage,
  withoutKey,
  writeCursor,
} from './ap-media-pages.ts';
import type { Fetcher } from './fetch-feed.ts';
import type { FetchOutcome } from './fetch-outcome.ts';
import { told } from './fetch-outcome.ts';
import type { FetchRequest } from './fetch-request.ts';

/** Requests for texts at the same time. */
const atOnce = 2;
/** Pages that are read in one poll, and characters of text; the next goes on where it stopped. */
const mostPages = 5;
const mostCharacters = 4_000_000;
/** After so many polls an item whose text cannot be had is passed on without it. */
const askedOften = 3;

type Fetched = Extract<FetchOutcome, { kind: 'fetched' }>;
type Refused = Exclude<FetchOutcome, { kind: 'fetched' }>;

/**
 * The fetcher of feeds of the AP Media API. It goes on from the page at which the last poll stopped (kept where other sources have
 * their ETag, so that it is stored with the items and with nothing else), follows `next_page` on the host of the source alone,
 * asks for the NITF of each text whose version is not known (a second request with the same key) and answers with all
 * of them in one document. Where one text fails the next poll begins at its page again: what is known by then is not
 * asked for. Told from the interface's own description and from what superdesk-core and guardian/newswires do; not verified
 * against the live service.
 */
export function createApFetcher(fetcher: Fetcher, known: KnowsItem, clock: () => EpochMs): Fetcher {
  const failures = new Map<string, number>();
  const pausedUntil = new Map<string, EpochMs>();
  return {
    async fetch(request, signal) {
      const rest = (pausedUntil.get(request.url) ?? 0) - clock();
      if (rest > 0) return waits(new URL(request.url).host, rest);
      pausedUntil.delete(request.url);
      const reading = new ApReading(request, { fetcher, known, failures, signal });
      const outcome = await reading.read();
      const { limit } = reading;
      if (limit !== null) pausedUntil.set(request.url, clock() + (limit.retryAfterMs ?? 60_000));
      return outcome;
    },
    stop: () => fetcher.stop(),
  };
}

function waits(host: string, retryAfterMs: number): FetchOutcome {
  return { kind: 'limited', retryAfterMs, ...told(sayAll(serverSays.waits, { host })) };
}

type ReadingDeps = {
  readonly fetcher: Fetcher;
  readonly known: KnowsItem;
  /** How often the text of a version could not be had. */
  readonly failures: Map<string, number>;
  readonly signal: AbortSignal;
};

/** An item, with its text where it could be had. */
type Text = { readonly item: JsonObject; readonly nitf?: string };

/** One poll. */
class ApReading {
  readonly #request: FetchRequest;
  readonly #deps: ReadingDeps;
  readonly #own: URL;
  readonly #texts: Text[] = [];
  readonly #problems: Said[] = [];
  #firstRefusal: Refused | null = null;
  /** What asked to be left alone on the way. */
  limit: Extract<FetchOutcome, { kind: 'limited' }> | null = null;

  constructor(request: FetchRequest, deps: ReadingDeps) {
    this.#request = request;
    this.#deps = deps;
    this.#own = new URL(request.url);
  }

  #ask(url: URL, accept: 'json' | 'xml'): Promise<FetchOutcome> {
    return this.#deps.fetcher.fetch(
      {
        ...this.#request,
        url: keyed(url, this.#own).href,
        accept,
        etag: null,
        lastModified: null,
        validatorsUrl: null,
      },
      this.#deps.signal,
    );
  }

  #refuse(outcome: Refused): void {
    this.#firstRefusal ??= outcome;
    if (outcome.kind === 'limited') this.limit = outcome;
  }

  /** The first page: where the last poll stopped, or the source's own where that is not known any more. */
  async #firstPage(): Promise<{ readonly url: URL; readonly outcome: FetchOutcome }> {
    const cursor = readCursor(this.#request.etag, this.#own);
    if (cursor === null) return { url: this.#own, outcome: await this.#ask(this.#own, 'json') };
    const outcome = await this.#ask(cursor, 'json');
    const isLost =
      outcome.kind === 'gone' ||
      (outcome.kind === 'failed' && ['client-error', 'not-found'].includes(outcome.code));
    if (!isLost) return { url: cursor, outcome };
    this.#problems.push(problemWords.pageLost);
    return { url: this.#own, outcome: await this.#ask(this.#own, 'json') };
  }

  async read(): Promise<FetchOutcome> {
    const first = await this.#firstPage();
    if (first.outcome.kind !== 'fetched') return first.outcome;
    const page = readPage(first.outcome.bytes, this.#own.host);
    if ('kind' in page) return page;
    // One item, an answer to a search, or no answer of AP at all.
    if (page.items === null) return first.outcome;
    const cursor = await this.#readFrom(first.url, page);
    if (this.#texts.length === 0 && this.#firstRefusal !== null) return this.#firstRefusal;
    return this.#answer(first.outcome, cursor);
  }

  /** Where the next poll begins: behind the last page that was read whole. */
  async #readFrom(start: URL, first: ApPage): Promise<URL | null> {
    const seen = new Set([start.href]);
    let stopped: URL | null = null;
    let at = start;
    let page = first;
    for (let count = 1; ; count++) {
      const isWhole = await this.#readTexts(page);
      if (!isWhole) stopped ??= at;
      const next = nextPageOf(page, this.#own);
      if (next === null) return stopped ?? at;
      if ('problem' in next) {
        this.#problems.push(next.problem);
        return stopped;
      }
      const isEnd = page.items?.length === 0 || seen.has(next.url.href) || this.limit !== null;
      if (isEnd || count >= mostPages || lengthOf(this.#texts) > mostCharacters) return stopped ?? next.url;
      seen.add(next.url.href);
      at = next.url;
      const outcome = await this.#ask(at, 'json');
      const read = outcome.kind === 'fetched' ? readPage(outcome.bytes, this.#own.host) : outcome;
      if ('kind' in read) {
        this.#refuse(read as Refused);
        this.#problems.push(sayAll(problemWords.pageUnread, { why: whyOf(read as Refused) }));
        return stopped ?? at;
      }
      page = read;
    }
  }

  /** Takes the texts that are new on a page; false where one of them has to be asked for again. */
  async #readTexts({ items }: ApPage): Promise<boolean> {
    const fresh: JsonObject[] = [];
    for (const item of items ?? []) if (await this.#isNew(item)) fresh.push(item);
    const inTurn = pLimit(atOnce);
    const taken = await Promise.all(fresh.map((item) => inTurn(() => this.#readText(item))));
    for (const text of taken) if (text !== null) this.#texts.push(text);
    return !taken.includes(null);
  }

  async #isNew(item: JsonObject): Promise<boolean> {
    if (stringOf(item.type) !== null && stringOf(item.type) !== 'text') return false;
    const id = idOf(item);
    return (
      id === null || !(await this.#deps.known(id, parseWireTime(item.versioncreated), this.#request.url))
    );
  }

  /** Null: its text could not be had this time. A kill waits for no text. */
  async #readText(item: JsonObject): Promise<Text | null> {
    const href = hrefOf(item);
    if (href === null) return { item };
    const isKill =
      /^(?:cancell?ed|withheld)$/i.test(statedIn(item.pubstatus) ?? '') ||
      stringsOf(item.editorialtypes).some((type) => /^(?:kill|elimination|withhold)$/i.test(type));
    const name = `${idOf(item)} ${stringOf(item.version)}`;
    const url = new URL(href, this.#own);
    const failed = (why: Said): Text | null => {
      const times = (this.#deps.failures.get(name) ?? 0) + 1;
      if (this.#deps.failures.size > 10_000) this.#deps.failures.clear();
      this.#deps.failures.set(name, times);
      const isGivenUp = isKill || times >= askedOften;
      const what = isGivenUp ? problemWords.passedOn : problemWords.askedAgain;
      this.#problems.push(sayAll(what, { id: String(idOf(item)), why }));
      return isGivenUp ? { item } : null;
    };
    if (!isOwn(url, this.#own))
      return failed(sayAll(problemWords.textElsewhere, { host: url.host, own: this.#own.host }));
    if (this.limit !== null) return isKill ? { item } : null;
    const outcome = await this.#ask(url, 'xml');
    if (outcome.kind === 'limited') {
      this.#refuse(outcome);
      return isKill ? { item } : null;
    }
    if (outcome.kind !== 'fetched') {
      this.#refuse(outcome);
      return failed(whyOf(outcome));
    }
    const nitf = decode(outcome.bytes);
    if (!/<(?:\w+:)?nitf[\s>]/.test(nitf)) return failed(problemWords.noNitf);
    this.#deps.failures.delete(name);
    return { item, nitf };
  }

  #answer(first: Fetched, cursor: URL | null): FetchOutcome {
    const etag = cursor === null ? null : writeCursor(cursor, this.#own);
    if (
      this.#texts.length === 0 &&
      this.#problems.length === 0 &&
      etag !== null &&
      etag === this.#request.etag
    ) {
      return { kind: 'not-modified', permanentUrl: null, etag, lastModified: null, maxAgeMs: first.maxAgeMs };
    }
    const oldestFirst = this.#texts.toSorted((a, b) => changedAt(a) - changedAt(b));
    const document = {
      api_version: '1',
      data: {
        items: oldestFirst,
        problems: [...new Map(this.#problems.map((each) => [each.en, each])).values()].slice(0, 10),
      },
    };
    return {
      ...first,
      bytes: new TextEncoder().encode(JSON.stringify(document)),
      contentType: 'application/json',
      finalUrl: withoutKey(this.#own).href,
      permanentUrl: null,
      etag,
      lastModified: null,
    };
  }
}

/** Same host and scheme, or `http` where the source is read by `https`: it is asked by `https` then. */
function isOwn(url: URL, own: URL): boolean {
  return keyed(url, own).origin === own.origin;
}

function hrefOf({ renditions }: JsonObject): string | null {
  const nitf = isObject(renditions) ? renditions.nitf : null;
  const href = isObject(nitf) ? stringOf(nitf.href) : null;
  return href !== null && URL.canParse(href, 'https://a.example') ? href : null;
}

function idOf({ altids }: JsonObject): string | null {
  return isObject(altids) ? stringOf(altids.itemid) : null;
}

function changedAt({ item }: Text): number {
  return parseWireTime(item.versioncreated) ?? 0;
}

function lengthOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { nitf = '' }) => sum + nitf.length, 0);
}

function whyOf(outcome: Refused): Said {
  return 'said' in outcome ? outcome.said : alike(outcome.kind);
}

/** AP says UTF-8; what is not is read as what it says in its first line. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
