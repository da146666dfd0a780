import type { LookupFunction } from 'node:net';
import { type Dispatcher, errors, request } from 'undici';
import type { EpochMs } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import { decompress } from './decompress.ts';
import { FetchError } from './fetch-outcome.ts';
import type { AnswerWatch } from './fetch-request.ts';
import { isBadHttp, isLengthMismatch, type LenientAnswer, requestLeniently } from './request-leniently.ts';
import { header, type ResponseHeaders } from './response-headers.ts';

/** How long each phase of a request may take, in milliseconds. */
export type FetchTimeouts = {
  readonly connectMs: number;
  /** From the request to the last of the response headers, the connection included. */
  readonly headersMs: number;
  /** For the whole body: a server that drips for ever ends here. */
  readonly bodyMs: number;
};

/** How one request is made. */
export type OnceOptions = {
  readonly headers: Readonly<Record<string, string>>;
  readonly dispatcher: Dispatcher;
  readonly timeouts: FetchTimeouts;
  readonly maxBytes: number;
  readonly deadline: Deadline;
  /** How names are looked up where the answer is read leniently; undefined: as the machine does. */
  readonly lookup: LookupFunction | undefined;
  /** Addresses, without what is asked behind them, whose answers were seen to break the rules of HTTP, and until when they are read leniently. */
  readonly lenient: Map<string, EpochMs>;
  readonly now: EpochMs;
  /** Hosts that have answered, so that a connection to them may have been kept. */
  readonly answered: Set<string>;
  /** Not told of an answer that leads on to another place. */
  readonly watch?: AnswerWatch | undefined;
};

/**
 * One GET, no redirect followed: status, headers and the unpacked body. The body of anything but a success is not read.
 * @throws FetchError headers-timeout, body-timeout, too-large, bomb, bad-encoding; whatever undici throws; the reason of a caller
 */
export async function requestOnce(
  url: URL,
  options: OnceOptions,
): Promise<Omit<Answer, 'body'> & { readonly body: Buffer }> {
  const { deadline } = options;
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  try {
    const { headersMs, bodyMs } = options.timeouts;
    deadline.set(headersMs, 'headers-timeout', sayAll(words.noAnswerWithin, { ms: String(headersMs) }));
    const { status, headers, body, isLenient } = await answerTo(bare, options, deadline.signal).catch(
      (error: unknown) => {
        throw isUnanswered(error) ? new FetchError('no-answer', words.noAnswer, { cause: error }) : error;
      },
    );
    const leadsOn = status > 300 && status < 400 && status !== 304;
    const watch = leadsOn ? undefined : options.watch;
    const isRead = status >= 200 && status <= 299;
    const said = isRead ? Number(header(headers, 'content-length')) : 0;
    watch?.begins(said > 0 ? said : 0);
    if (!isRead) {
      // A 304 has no body, so its connection is good for the next poll; what others say after their headers is not read.
      if (status === 304 && 'dump' in body) await body.dump();
      else body.on('error', () => {}).destroy();
      deadline.rest();
      await watch?.whole();
      return { status, headers, body: Buffer.alloc(0), isLenient };
    }
    const begin = () =>
      deadline.set(bodyMs, 'body-timeout', sayAll(words.unfinishedWithin, { ms: String(bodyMs) }));
    begin();
    /** What the server is not read for meanwhile is no fault of its own. */
    const hold = async (until: Promise<void> | null | undefined) => {
      if (until == null) return;
      deadline.rest();
      await until;
      deadline.throwIfEnded();
      begin();
    };
    const limits = { said, maxBytes: options.maxBytes };
    const parts = await readCapped(body, limits, (bytes) => hold(watch?.came(bytes))).catch(
      (error: unknown) => {
        if (isBadHttp(error) && notesLenient(url, options)) return { error };
        throw error;
      },
    );
    // How a body is cut into chunks is seen only here: spaces behind the length of one, for instance.
    if ('error' in parts)
      return await requestOnce(url, options).catch((again: unknown) => {
        options.lenient.delete(placeOf(url));
        throw deadline.signal.aborted ? again : parts.error;
      });
    await hold(watch?.whole());
    // To join a long body takes milliseconds, so that it is part of what a turn is waited for.
    const packed = Buffer.concat(parts);
    const unpacked = await decompress(packed, header(headers, 'content-encoding'), {
      maxBytes: options.maxBytes,
      onUnpacked: (bytes) => hold(watch?.unpacked(bytes)),
    });
    return { status, headers, isLenient, body: unpacked };
  } catch (error) {
    throw deadline.expired() ?? error;
  } finally {
    deadline.rest();
  }
}

type Answer = {
  readonly status: number;
  readonly headers: ResponseHeaders;
  /** It breaks the rules of HTTP, or one at this address did a while ago. */
  readonly isLenient: boolean;
  readonly body: Dispatcher.ResponseData['body'] | LenientAnswer['body'];
};

async function answerTo(url: URL, options: OnceOptions, signal: AbortSignal): Promise<Answer> {
  const { headers, lookup } = options;
  let isStrictlyBad = true;
  let cut: unknown = null;
  if (!isKnownLenient(url, options)) {
    try {
      const response = await requestKept(url, options, signal);
      return {
        status: response.statusCode,
        headers: response.headers,
        body: response.body,
        isLenient: false,
      };
    } catch (error) {
      isStrictlyBad = isBadHttp(error);
      cut = isCutInHeaders(error) ? error : null;
      if (!isStrictlyBad && cut === null && !isLengthMismatch(error)) throw error;
    }
  }
  const answer = await requestLeniently(url, { headers, lookup, signal }).catch((error: unknown) => {
    throw cut ?? error;
  });
  const { saysContinue } = answer;
  // An answer that was cut off looks the same at first; it fails here too, and is told as what it is.
  const isLenient =
    !saysContinue && (isStrictlyBad || (cut === null && 'transfer-encoding' in answer.headers));
  if (isLenient || saysContinue) notesLenient(url, options);
  return { ...answer, isLenient };
}

/** What is asked behind an address may be other at each poll: a page, a key, a moment. */
function placeOf({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

function isKnownLenient(url: URL, { lenient, now }: OnceOptions): boolean {
  return (lenient.get(placeOf(url)) ?? 0) > now;
}

/** From the next request on answers of that address are read leniently; false: they are already. */
function notesLenient(url: URL, options: OnceOptions): boolean {
  if (isKnownLenient(url, options)) return false;
  const { lenient, now } = options;
  lenient.delete(placeOf(url));
  for (const oldest of lenient.keys()) {
    if (lenient.size < mostLenient) break;
    lenient.delete(oldest);
  }
  lenient.set(placeOf(url), now + strictAgainMs);
  return true;
}

/** A server may be mended: it is asked as any other then, and once more where it was not. */
const strictAgainMs = 60 * 60_000;
/** One more, and what is known for longest is found out anew. */
const mostLenient = 10_000;

/**
 * A server may close a connection that was kept at the very moment at which it is used again, which says nothing of the
 * source: the request is made once more (RFC 9112, 9.3.1). On a connection of its own it is an answer that was cut off.
 */
async function requestKept(
  url: URL,
  { headers, dispatcher, answered }: OnceOptions,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  // What of a body is not read yet stays in its connection.
  const ask = () => request(url, { headers, dispatcher, signal, highWaterMark: 1 });
  let response: Dispatcher.ResponseData;
  try {
    response = await ask();
  } catch (error) {
    if (!answered.has(url.host) || !mayBeReused(error)) throw error;
    response = await ask();
  }
  if (answered.size > 10_000) answered.clear();
  answered.add(url.host);
  return response;
}

/** Nothing came: what broke off within its headers was an answer. */
function isUnanswered(error: unknown): boolean {
  return error instanceof errors.SocketError ? !isCutInHeaders(error) : isReset(error);
}

/** The connection was cut before the headers were whole, and had brought something before; a reset does not say. */
function mayBeReused(error: unknown): boolean {
  return isCutInHeaders(error) || isReset(error);
}

/** Something came, and not all of the headers; or what the strict reader takes for the end of them. */
function isCutInHeaders(error: unknown): boolean {
  return error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0;
}

function isReset(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:ECONNRESET|EPIPE)$/.test(String(error.code));
}

async function readCapped(
  body: Answer['body'],
  { said, maxBytes }: { readonly said: number; readonly maxBytes: number },
  onBytes: (bytes: number) => Promise<void>,
): Promise<readonly Buffer[]> {
  const tooLarge = () => {
    body.on('error', () => {}).destroy();
    return new FetchError('too-large', sayAll(words.tooMany, { most: String(maxBytes) }));
  };
  if (said > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk);
    await onBytes(chunk.length);
  }
  return chunks;
}

/** Ends a fetch: with its callers, or with the time limit of the phase that it is in. */
export type Deadline = {
  readonly signal: AbortSignal;
  /** The time limit that has ended it; null: none. */
  expired(): FetchError | null;
  set(limitMs: number, code: FetchError['code'], what: Said): void;
  /** No phase is timed until one is set. */
  rest(): void;
  /** Throws the reason of the caller that ended it, if one did. */
  throwIfEnded(): void;
  /** It is over: nobody is listened to any more. */
  clear(): void;
};

/** One for a whole fetch, however many requests that takes: a signal made of signals costs as much as a small answer does. */
export function createDeadline(callers: readonly AbortSignal[]): Deadline {
  const controller = new AbortController();
  const onAbort = (event: Event) => controller.abort((event.target as AbortSignal).reason);
  for (const caller of callers) {
    caller.addEventListener('abort', onAbort);
    if (caller.aborted) controller.abort(caller.reason);
  }
  let timer: NodeJS.Timeout | undefined;
  let expired: FetchError | null = null;
  return {
    signal: controller.signal,
    expired: () => expired,
    set(limitMs, code, what) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        expired = new FetchError(code, what);
        controller.abort(expired);
      }, limitMs);
    },
    rest: () => clearTimeout(timer),
    throwIfEnded() {
      for (const caller of callers) caller.throwIfAborted();
    },
    clear() {
      clearTimeout(timer);
      for (const caller of callers) caller.removeEventListener('abort', onAbort);
    },
  };
}
