import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import type { EpochMs } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { patientLookup } from '../../lookup/patient-lookup.ts';
import { serverSays, fetchWords as words } from '../words/fetch-words.ts';
import { createChainCookies } from './chain-cookies.ts';
import { createAgent } from './connect/create-agent.ts';
import { describeFailure, readFailure } from './fetch-failure.ts';
import { createDeadline, type Deadline, type FetchTimeouts, requestOnce } from './fetch-once.ts';
import type { FetchFailure, FetchOutcome } from './fetch-outcome.ts';
import { told } from './fetch-outcome.ts';
import type { FetchRequest } from './fetch-request.ts';
import { guardedLookup, isPublicAddress, literalAddress, notPublic } from './public-address.ts';
import { createTrail, readUrl, redirectTarget } from './redirect-trail.ts';
import { refusedStatus } from './refused-status.ts';
import { bareAddress, isConditional, requestHeaders } from './request-headers.ts';
import {
  header,
  isUsedUp,
  type ResponseHeaders,
  readFreshness,
  readLimitReset,
  readRetryAfter,
} from './response-headers.ts';

/** What a fetcher is made with. */
export type FetcherOptions = {
  /** Says who asks and where to reach them: `Telex/0.1 (+mailto:redactie@wire.example)`. RFC 9110, 10.1.5. */
  readonly userAgent: string;
  readonly timeouts?: FetchTimeouts;
  /** Of a body, packed and unpacked. */
  readonly maxBytes?: number;
  /** Connections to one host. Whose turn it is to ask a host is the caller's to say: see FetchRequest. */
  readonly perHost?: number;
  readonly clock?: () => EpochMs;
  /** Which addresses are public: where a redirect may lead, and a source added from chat may be. Tests let loopback pass. */
  readonly guard?: (address: string) => boolean;
  readonly lookup?: LookupFunction;
};

/** Asks for documents over HTTP. */
export type Fetcher = {
  /** @throws only when `signal` or `stop()` ends it; all else is an outcome */
  fetch(request: FetchRequest, signal: AbortSignal): Promise<FetchOutcome>;
  /** Ends what is under way and closes every connection. */
  stop(): Promise<void>;
};

const defaultTimeouts: FetchTimeouts = { connectMs: 10_000, headersMs: 20_000, bodyMs: 60_000 };
const defaultMaxBytes = 8 * 1024 * 1024;
const maxRedirects = 5;
type Deps = {
  readonly options: FetcherOptions;
  readonly clock: () => EpochMs;
  readonly agentFor: (publicOnly: boolean) => Dispatcher;
  readonly lookupFor: (publicOnly: boolean) => LookupFunction;
  /** Addresses, without what is asked behind them, whose HTTP has to be read leniently, and until when. */
  readonly lenient: Map<string, EpochMs>;
  /** Hosts that have answered. */
  readonly answered: Set<string>;
  readonly guard: (address: string) => boolean;
};

/** Polite HTTP for polling: conditional, identified, bounded in every direction. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const timeouts = options.timeouts ?? defaultTimeouts;
  const guard = options.guard ?? isPublicAddress;
  const perHost = options.perHost ?? 4;
  const lookup = options.lookup ?? patientLookup;
  const agent = (own: LookupFunction) => createAgent({ connectMs: timeouts.connectMs, perHost, lookup: own });
  // Two agents, so that a connection opened for a trusted source is never reused for one that is not.
  const trusted = agent(lookup);
  const guardedLookups = guardedLookup(guard, lookup);
  const guarded = agent(guardedLookups);
  const stopping = new AbortController();
  const deps: Deps = {
    options: { ...options, timeouts },
    clock: options.clock ?? Date.now,
    agentFor: (publicOnly) => (publicOnly ? guarded : trusted),
    lookupFor: (publicOnly) => (publicOnly ? guardedLookups : lookup),
    lenient: new Map(),
    answered: new Set(),
    guard,
  };
  return {
    async fetch(request, signal) {
      const deadline = createDeadline([signal, stopping.signal]);
      try {
        return await fetchFeed(deps, request, deadline);
      } finally {
        deadline.clear();
      }
    },
    async stop() {
      stopping.abort(new DOMException('The fetcher was stopped', 'AbortError'));
      await Promise.all([trusted.destroy(), guarded.destroy()]);
    },
  };
}

async function fetchFeed(deps: Deps, request: FetchRequest, deadline: Deadline): Promise<FetchOutcome> {
  deadline.throwIfEnded();
  const start = readUrl(request.url);
  if (start === null) return failed(serverSays.theAddress, 'bad-url', words.badUrl);
  let url = start;
  try {
    const cookies = createChainCookies();
    const trail = createTrail(start, hasSecrets(start, request));
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      if (request.mayAsk?.(url.host, hops > 0) === false) return noTurn(url);
      const isTrusted = !request.publicOnly && isSamePlace(start, url);
      const hop = { url, ownOrigin: trail.isAtOrigin(), isTrusted, cookies: cookies.cookiesFor(url) };
      const answer = await visit(deps, request, hop, deadline);
      const target = redirectTarget(answer.status, answer.headers, url);
      if (target === null) return readAnswer(deps, request, answer, url, trail.permanentUrl());
      cookies.keep(answer.headers, url);
      trail.follow(answer.status, target);
      url = target;
    }
    return failed(start.host, 'redirects', sayAll(words.redirects, { most: maxRedirects }));
  } catch (error) {
    deadline.throwIfEnded();
    const failure = readFailure(error);
    if (failure.code === 'not-public' && url !== start && !request.publicOnly) {
      return refusedRedirect(start, url);
    }
    return failed(url.host, failure.code, failure.said);
  }
}

type Answer = {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly isLenient: boolean;
  readonly body: Buffer;
};

/** One request. */
function visit(
  deps: Deps,
  request: FetchRequest,
  hop: {
    readonly url: URL;
    readonly ownOrigin: boolean;
    readonly isTrusted: boolean;
    readonly cookies: string | null;
  },
  deadline: Deadline,
): Promise<Answer> {
  const { url } = hop;
  const publicOnly = !hop.isTrusted;
  const literal = literalAddress(url);
  // A socket never looks a written address up, so the guarded look-up would not see it.
  if (publicOnly && literal !== null && !deps.guard(literal)) throw notPublic(url.host);
  return requestOnce(url, {
    headers: requestHeaders(deps.options.userAgent, request, hop),
    dispatcher: deps.agentFor(publicOnly),
    lookup: deps.lookupFor(publicOnly),
    watch: request.watch,
    lenient: deps.lenient,
    now: deps.clock(),
    answered: deps.answered,
    timeouts: deps.options.timeouts ?? defaultTimeouts,
    maxBytes: deps.options.maxBytes ?? defaultMaxBytes,
    deadline,
  });
}

function noTurn({ host }: URL): FetchOutcome {
  return { kind: 'no-turn', ...told(sayAll(serverSays.noTurn, { host })) };
}

function readAnswer(
  deps: Deps,
  request: FetchRequest,
  { status, headers, body, isLenient }: Answer,
  url: URL,
  permanentUrl: string | null,
): FetchOutcome {
  const now = deps.clock();
  const retryAfterMs = readRetryAfter(headers, now);
  if (status === 304 && isConditional(request, url)) {
    return { kind: 'not-modified', permanentUrl, ...readFreshness(headers, now) };
  }
  if (status >= 200 && status < 300) {
    return {
      kind: 'fetched',
      bytes: body,
      contentType: header(headers, 'content-type'),
      finalUrl: bareAddress(url),
      ...linksOf(headers),
      ...(isLenient && { isLenient }),
      permanentUrl,
      ...readFreshness(headers, now),
    };
  }
  if (status === 410) {
    return { kind: 'gone', ...told(sayAll(serverSays.gone, { host: url.host })) };
  }
  const isLimit = status === 429 || (status === 503 && retryAfterMs !== null);
  if (isLimit || (status === 403 && isUsedUp(headers))) {
    const resetMs = readLimitReset(headers, now);
    const said = sayAll(serverSays.limited, { host: url.host, status });
    return { kind: 'limited', retryAfterMs: resetMs, ...told(said) };
  }
  return refusal(url, request, { status, headers }, retryAfterMs);
}

function linksOf({ link }: ResponseHeaders): { readonly links?: string } {
  return link === undefined ? {} : { links: typeof link === 'string' ? link : link.join(', ') };
}

function refusal(
  url: URL,
  request: FetchRequest,
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
  retryAfterMs: number | null,
): FetchOutcome {
  if (header(headers, 'cf-mitigated') !== null) {
    return failed(url.host, 'challenge', sayAll(words.challenge, { status }), retryAfterMs);
  }
  if (status === 401 || status === 403) {
    const asked = new URL(request.url);
    if (!hasSecrets(asked, request) && status === 403) {
      return failed(url.host, 'forbidden', sayAll(words.notLetIn, { status }), retryAfterMs);
    }
    const moved = asked.origin !== url.origin && hasSecrets(asked, request);
    const what = sayAll(moved ? words.notLetInElsewhere : words.notLetIn, { status });
    return failed(url.host, 'auth', what, retryAfterMs);
  }
  const { code, what } = refusedStatus(status);
  return failed(url.host, code, what, retryAfterMs);
}

/** The newsroom trusts the address that it wrote; who redirects is the feed. */
function refusedRedirect(start: URL, target: URL): FetchOutcome {
  return failed(start.host, 'private-redirect', sayAll(words.privateRedirect, { host: target.host }));
}

/** The host and port that the newsroom wrote, or the same host by https where it wrote http. */
export function isSamePlace(start: URL, url: URL): boolean {
  if (start.host === url.host && start.protocol === url.protocol) return true;
  const isUpgrade = start.protocol === 'http:' && url.protocol === 'https:';
  return isUpgrade && start.hostname === url.hostname && start.port === '' && url.port === '';
}

function failed(
  host: string | Said,
  code: FetchFailure,
  what: Said,
  retryAfterMs: number | null = null,
): FetchOutcome {
  return { kind: 'failed', code, ...told(describeFailure(host, code, what)), retryAfterMs };
}

function hasSecrets(url: URL, { headers = {} }: FetchRequest): boolean {
  return url.username !== '' || url.password !== '' || Object.keys(headers).length > 0;
}
