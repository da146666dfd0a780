import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { assertMayLeave } from '../../../src/chat/ports/leaving.ts';
import { unreachedBy } from '../../../src/chat/watch/unreached-by.ts';
import { tellReason } from '../../../src/chat/words/reasons/tell-reason.ts';
import type { Reason } from '../../../src/domain/reason.ts';
import type { BlockGate } from './block-gate.ts';

/** 429, by Discord or by Cloudflare before it: nothing happened. */
export class TooManyRequests extends Error {
  /** Null when no wait was named. */
  readonly retryAfterMs: number | null;
  readonly wholePlatform: boolean;
  /** Discord's code for the limit, where it named one. */
  readonly code: number | null;
  constructor(retryAfterMs: number | null, wholePlatform: boolean, code: number | null = null) {
    super('Discord says we ask too much');
    this.name = 'TooManyRequests';
    this.retryAfterMs = retryAfterMs;
    this.wholePlatform = wholePlatform;
    this.code = code;
  }
}

/** Cloudflare turns our address away before Discord sees what we ask: nothing happened, in any channel. */
export class AddressBlocked extends TooManyRequests {
  constructor(retryAfterMs: number) {
    super(retryAfterMs, true);
    this.name = 'AddressBlocked';
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
  /** Asked before each request but the answers to people, which nobody else can give. */
  readonly gate: BlockGate;
};

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/**
 * The request function for discord.js's REST client. It puts a deadline on the whole answer, since discord.js
 * guards the headers alone and a stalled body would hang for ever. It takes every 429 itself: discord.js would try
 * again without end, at fifty a second where no wait is named, and reads the header, which for edits of old
 * messages is wrong by minutes (discord-api-docs #6109).
 */
export function makeRequestWithin({ requestDeadlineMs, sawDate, sawRefusal, gate }: Watching): MakeRequest {
  return async (url, init) => {
    const waitMs = isForPeople(url) ? 0 : gate.waitMs();
    if (waitMs > 0) throw new AddressBlocked(waitMs);
    const deadline = AbortSignal.timeout(requestDeadlineMs);
    const signal = init.signal instanceof AbortSignal ? AbortSignal.any([init.signal, deadline]) : deadline;
    let answer: Answer;
    let bytes: ArrayBuffer;
    assertMayLeave();
    try {
      answer = await DefaultRestOptions.makeRequest(url, { ...init, signal });
      bytes = await answer.arrayBuffer();
    } catch (error) {
      gate.lost();
      throw lost(error, deadline.aborted);
    }
    // Discord sends nobody elsewhere: what does so stands between, and an empty answer of its proves nothing.
    if (answer.status >= 300 && answer.status < 400) {
      gate.lost();
      const values = { platform: 'Discord', status: String(answer.status) };
      throw new RequestLost(true, { code: 'something-between', values });
    }
    const date = Date.parse(answer.headers.get('date') ?? '');
    if (!Number.isNaN(date)) sawDate(date);
    if (isBlock(answer, bytes)) throw new AddressBlocked(gate.blocked(retryAfterOf(answer, null)));
    gate.answered(isInvalid(answer));
    if (answer.status === 401 && new Headers(init.headers as HeadersInit).has('authorization')) sawRefusal();
    if (answer.status === 429) throw tooMany(answer, bytes);
    return withBody(answer, bytes);
  };
}

/** The answer to a command or a button. */
function isForPeople(url: string): boolean {
  return /\/(?:interactions|webhooks)\//.test(url);
}

/** "Cloudflare is blocking your request." */
const cloudflareBlocks = 40333;

/**
 * Cloudflare's faces: a page of its own with 403 or 429 (1015), JSON with 403 and a code for it, and JSON with 429 that
 * names neither a wait nor a limit of Discord's.
 */
function isBlock(answer: Answer, bytes: ArrayBuffer): boolean {
  const { status, headers } = answer;
  if (status !== 403 && status !== 429) return false;
  if (!isJson(answer)) return true;
  const body = parseBody(bytes);
  if (status === 403) return body.code === cloudflareBlocks;
  const limits = ['x-ratelimit-bucket', 'x-ratelimit-scope', 'x-ratelimit-global', 'retry-after'];
  const hasCode = typeof body.code === 'number' && body.code !== 0;
  const isNamed = typeof body.retry_after === 'number' || hasCode || body.global === true;
  return !isNamed && !limits.some((name) => headers.has(name));
}

/** What Discord counts: https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans */
function isInvalid({ status, headers }: Answer): boolean {
  if (status === 401 || status === 403) return true;
  return status === 429 && headers.get('x-ratelimit-scope') !== 'shared';
}

function lost(error: unknown, isLate: boolean): RequestLost {
  const code = codeOf(error);
  const unreached = unreachedBy(error, 'Discord');
  if (unreached !== null) return new RequestLost(false, unreached, { cause: error });
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
  const body = parseBody(bytes);
  const isGlobal = answer.headers.has('x-ratelimit-global') || body.global === true;
  const seconds = typeof body.retry_after === 'number' ? body.retry_after : null;
  const code = typeof body.code === 'number' ? body.code : null;
  return new TooManyRequests(retryAfterOf(answer, seconds), isGlobal, code);
}

function parseBody(bytes: ArrayBuffer): {
  readonly global?: unknown;
  readonly retry_after?: unknown;
  readonly code?: unknown;
} {
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
