import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { connectErrors } from '../../../src/chat/watch/connect-errors.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { Reason } from '../../../src/domain/reason.ts';

/** 429, by Discord or by Cloudflare before it: nothing happened. */
export class TooManyRequests extends Error {
  /** Null when no wait was named. */
  readonly retryAfterMs: number | null;
  readonly wholePlatform: boolean;
  constructor(retryAfterMs: number | null, wholePlatform: boolean) {
    super('Discord says we ask too much');
    this.name = 'TooManyRequests';
    this.retryAfterMs = retryAfterMs;
    this.wholePlatform = wholePlatform;
  }
}

/** No whole answer came. `wasSent` false: the connection was never made, so nothing happened. */
export class RequestLost extends Error {
  readonly wasSent: boolean;
  readonly reason: Reason;
  constructor(wasSent: boolean, reason: Reason, options?: ErrorOptions) {
    super(tellReason(reason, 'en'), options);
    this.reason = reason;
    this.name = 'RequestLost';
    this.wasSent = wasSent;
  }
}

/** What is noticed of each request; the deadline in milliseconds. */
export type Watching = {
  readonly requestDeadlineMs: number;
  /** Discord's clock, at each of its answers. */
  readonly sawDate: (serverMs: number) => void;
  /** A request met 401: discord.js forgets the token then, and no later request of its would say so again. */
  readonly sawRefusal: () => void;
};

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/**
 * The request function for discord.js's REST client. It puts a deadline on the whole answer, since discord.js
 * guards the headers alone and a stalled body would hang for ever. It takes every 429 itself: discord.js would try
 * again without end, at fifty a second where no wait is named, and reads the header, which for edits of old
 * messages is wrong by minutes (discord-api-docs #6109).
 */
export function makeRequestWithin({ requestDeadlineMs, sawDate, sawRefusal }: Watching): MakeRequest {
  return async (url, init) => {
    const deadline = AbortSignal.timeout(requestDeadlineMs);
    const signal = init.signal instanceof AbortSignal ? AbortSignal.any([init.signal, deadline]) : deadline;
    let answer: Answer;
    let bytes: ArrayBuffer;
    try {
      answer = await DefaultRestOptions.makeRequest(url, { ...init, signal });
      bytes = await answer.arrayBuffer();
    } catch (error) {
      throw lost(error, deadline.aborted);
    }
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (!Number.isNaN(date)) sawDate(date);
    if (answer.status === 401 && new Headers(init.headers as HeadersInit).has('authorization')) sawRefusal();
    if (answer.status === 429) throw tooMany(answer, bytes);
    // Cloudflare blocks an address with an HTML page of its own: as good as a limit on everything.
    if (answer.status === 403 && !isJson(answer)) throw new TooManyRequests(retryAfterOf(answer, null), true);
    return withBody(answer, bytes);
  };
}

function lost(error: unknown, isLate: boolean): RequestLost {
  const code = codeOf(error);
  if (code !== null && connectErrors.has(code)) {
    return new RequestLost(
      false,
      { code: 'unreachable', values: { platform: 'Discord' }, detail: code },
      { cause: error },
    );
  }
  const reason: Reason = isLate
    ? { code: 'no-answer', values: { platform: 'Discord' } }
    : { code: 'connection-lost', detail: code ?? String(error) };
  return new RequestLost(true, reason, { cause: error });
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function tooMany(answer: Answer, bytes: ArrayBuffer): TooManyRequests {
  if (!isJson(answer)) return new TooManyRequests(retryAfterOf(answer, null), true);
  const body = parseBody(bytes);
  const isGlobal = answer.headers.has('x-ratelimit-global') || body.global === true;
  const seconds = typeof body.retry_after === 'number' ? body.retry_after : null;
  return new TooManyRequests(retryAfterOf(answer, seconds), isGlobal);
}

function parseBody(bytes: ArrayBuffer): { readonly global?: unknown; readonly retry_after?: unknown } {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** The body's wait where it names one: it is exact, and right where the header is not. */
function retryAfterOf(answer: Answer, bodySeconds: number | null): number | null {
  const header = answer.headers.get('retry-after');
  const seconds = bodySeconds ?? (header === null ? Number.NaN : Number(header));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds * 1000) : null;
}

function isJson(answer: Answer): boolean {
  return (answer.headers.get('content-type') ?? '').includes('json');
}

/** The answer again, now with a body that is all there. */
function withBody(answer: Answer, bytes: ArrayBuffer): Answer {
  const { status } = answer;
  const body = status === 204 || status === 205 || status === 304 ? null : bytes;
  return new Response(body, {
    status,
    statusText: answer.statusText,
    headers: Object.fromEntries(answer.headers),
  }) as unknown as Answer;
}
