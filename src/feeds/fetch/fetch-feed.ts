import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import type { EpochMs } from '../../domain/item.ts';
import { describeFailure, readFailure } from './fetch-failure.ts';
import { type FetchTimeouts, requestOnce } from './fetch-once.ts';
import type { FetchFailure, FetchOutcome } from './fetch-outcome.ts';
import { createHostLimit, type HostLimit } from './host-limit.ts';
import { guardedLookup, isPublicAddress, literalAddress, notPublic } from './public-address.ts';
import { createTrail, readUrl, redirectTarget } from './redirect-trail.ts';
import { header, type ResponseHeaders, readFreshness, readRetryAfter } from './response-headers.ts';

export type FetcherOptions = {
  /** Says who asks and where to reach them: `Telex/0.1 (+mailto:redactie@wire.example)`. RFC 9110, 10.1.5. */
  readonly userAgent: string;
  readonly timeouts?: FetchTimeouts;
  /** Of a body, packed and unpacked. */
  readonly maxBytes?: number;
  /** Requests at the same time to one host. */
  readonly perHost?: number;
  readonly clock?: () => EpochMs;
  /** For sources added from chat: which addresses are public. Tests let loopback pass. */
  readonly guard?: (address: string) => boolean;
  readonly lookup?: LookupFunction;
};

export type FetchRequest = {
  /** May hold `user:password@`, which is sent as Basic to that origin only. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Auth and the like: sent to the origin of `url` only, never to where a redirect leads. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the source is expected to be; the other kinds are taken all the same. */
  readonly accept?: 'xml' | 'json' | null;
  /** The source was added from chat: it, and all it redirects to, must be on the public internet. */
  readonly publicOnly?: boolean;
};

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
  readonly limit: HostLimit;
  readonly agentFor: (publicOnly: boolean) => Dispatcher;
  readonly guard: (address: string) => boolean;
};

/** Polite HTTP for polling: conditional, identified, bounded in every direction. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const timeouts = options.timeouts ?? defaultTimeouts;
  const guard = options.guard ?? isPublicAddress;
  const perHost = options.perHost ?? 4;
  const agent = (lookup: LookupFunction | undefined) =>
    new Agent({
      connect: { timeout: timeouts.connectMs, ...(lookup && { lookup }) },
      connections: perHost,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  // Two agents, so that a connection opened for a trusted source is never reused for one that is not.
  const trusted = agent(options.lookup);
  const guarded = agent(guardedLookup(guard, options.lookup));
  const stopping = new AbortController();
  const deps: Deps = {
    options: { ...options, timeouts },
    clock: options.clock ?? Date.now,
    limit: createHostLimit(perHost),
    agentFor: (publicOnly) => (publicOnly ? guarded : trusted),
    guard,
  };
  return {
    fetch: (request, signal) => fetchFeed(deps, request, AbortSignal.any([signal, stopping.signal])),
    async stop() {
      stopping.abort(new DOMException('The fetcher was stopped', 'AbortError'));
      await Promise.all([trusted.destroy(), guarded.destroy()]);
    },
  };
}

async function fetchFeed(deps: Deps, request: FetchRequest, signal: AbortSignal): Promise<FetchOutcome> {
  signal.throwIfAborted();
  const start = readUrl(request.url);
  if (start === null) return failed('the address', 'bad-url', 'is not an http or https URL');
  let url = start;
  try {
    const trail = createTrail(start, hasSecrets(start, request));
    for (let hops = 0; hops <= maxRedirects; hops += 1) {
      const answer = await visit(deps, request, url, trail.ownOrigin, signal);
      const target = redirectTarget(answer.status, answer.headers, url);
      if (target === null) return readAnswer(deps, request, answer, url, trail.permanentUrl);
      trail.follow(answer.status, target);
      url = target;
    }
    return failed(start.host, 'redirects', `redirects more than ${maxRedirects} times`);
  } catch (error) {
    signal.throwIfAborted();
    const failure = readFailure(error);
    return failed(url.host, failure.code, failure.message);
  }
}

type Answer = {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: Buffer;
};

/** One request, in its turn at its host. */
function visit(
  deps: Deps,
  request: FetchRequest,
  url: URL,
  ownOrigin: boolean,
  signal: AbortSignal,
): Promise<Answer> {
  const publicOnly = request.publicOnly ?? false;
  const literal = literalAddress(url);
  // A socket never looks a written address up, so the guarded look-up would not see it.
  if (publicOnly && literal !== null && !deps.guard(literal)) throw notPublic(url.host);
  return deps.limit.run(url.host, signal, () =>
    requestOnce(url, {
      headers: requestHeaders(deps.options.userAgent, request, ownOrigin),
      dispatcher: deps.agentFor(publicOnly),
      timeouts: deps.options.timeouts ?? defaultTimeouts,
      maxBytes: deps.options.maxBytes ?? defaultMaxBytes,
      signal,
    }),
  );
}

function requestHeaders(
  userAgent: string,
  request: FetchRequest,
  ownOrigin: boolean,
): Record<string, string> {
  const xml = 'application/rss+xml, application/atom+xml, application/rdf+xml, application/xml, text/xml';
  const json = 'application/feed+json, application/json';
  const own: Record<string, string> = {};
  if (ownOrigin) {
    const { username, password } = new URL(request.url);
    if (username || password) {
      const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      own.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
    }
    for (const [name, value] of Object.entries(request.headers ?? {})) own[name.toLowerCase()] = value;
  }
  return {
    'user-agent': userAgent,
    accept:
      request.accept === 'json' ? `${json}, ${xml};q=0.8, */*;q=0.1` : `${xml}, ${json};q=0.9, */*;q=0.1`,
    'accept-encoding': 'gzip, br, deflate',
    ...(request.etag !== null && { 'if-none-match': request.etag }),
    ...(request.lastModified !== null && { 'if-modified-since': request.lastModified }),
    ...own,
  };
}

function readAnswer(
  deps: Deps,
  request: FetchRequest,
  { status, headers, body }: Answer,
  url: URL,
  permanentUrl: string | null,
): FetchOutcome {
  const now = deps.clock();
  const retryAfterMs = readRetryAfter(headers, now);
  if (status === 304 && (request.etag !== null || request.lastModified !== null)) {
    return { kind: 'not-modified', permanentUrl, ...readFreshness(headers, now) };
  }
  if (status >= 200 && status < 300) {
    return {
      kind: 'fetched',
      bytes: body,
      contentType: header(headers, 'content-type'),
      finalUrl: url.href,
      permanentUrl,
      ...readFreshness(headers, now),
    };
  }
  if (status === 410) {
    const message = `${url.host} says this feed is gone for good (410): remove the source or write its new address`;
    return { kind: 'gone', message };
  }
  if (status === 429 || (status === 503 && retryAfterMs !== null)) {
    const message = `${url.host} asks us to wait (${status}): give the source a longer interval if it goes on`;
    return { kind: 'limited', retryAfterMs, message };
  }
  return refusal(url, request, status, retryAfterMs);
}

function refusal(url: URL, request: FetchRequest, status: number, retryAfterMs: number | null): FetchOutcome {
  if (status === 401 || status === 403 || status === 407) {
    const moved = new URL(request.url).origin !== url.origin;
    const why = moved ? ', where a redirect led and the password of the source is not sent' : '';
    return failed(url.host, 'auth', `does not let us in (${status}${why})`, retryAfterMs);
  }
  if (status === 404) return failed(url.host, 'not-found', 'has nothing at this address (404)', retryAfterMs);
  if (status >= 500) return failed(url.host, 'server-error', `has a fault (${status})`, retryAfterMs);
  return failed(url.host, 'client-error', `does not accept the request (${status})`, retryAfterMs);
}

function failed(
  host: string,
  code: FetchFailure,
  what: string,
  retryAfterMs: number | null = null,
): FetchOutcome {
  return { kind: 'failed', code, message: describeFailure(host, code, what), retryAfterMs };
}

function hasSecrets(url: URL, { headers = {} }: FetchRequest): boolean {
  return url.username !== '' || url.password !== '' || Object.keys(headers).length > 0;
}
