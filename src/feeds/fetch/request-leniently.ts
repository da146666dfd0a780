import type { IncomingMessage } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { ResponseHeaders } from './response-headers.ts';

/** The head of an answer as it came, and its body, which is still to be read. */
export type LenientAnswer = {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly body: IncomingMessage;
  /** It said first that we may go on, which nobody asked: allowed (RFC 9110, 15.2), and more than the strict reader takes. */
  readonly saysContinue: boolean;
};

/** Of all headers together; some servers send twenty cookies. */
export const maxHeaderBytes = 64 * 1024;

/**
 * One GET whose answer may break the rules of HTTP where curl reads it too: headers that end in LF alone, control
 * characters and folded lines in them, a length beside chunks. Only for who was seen to do so (RFC 9112 section 2.2).
 */
export function requestLeniently(
  url: URL,
  options: {
    readonly headers: Readonly<Record<string, string>>;
    readonly lookup: LookupFunction | undefined;
    readonly signal: AbortSignal;
  },
): Promise<LenientAnswer> {
  const { headers, lookup, signal } = options;
  const { promise, resolve, reject } = Promise.withResolvers<LenientAnswer>();
  let saysContinue = false;
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  request(
    url,
    {
      headers,
      signal,
      agent: false,
      insecureHTTPParser: true,
      maxHeaderSize: maxHeaderBytes,
      ...(lookup && { lookup }),
    },
    (body) => resolve({ status: body.statusCode ?? 0, headers: body.headers, body, saysContinue }),
  )
    .on('continue', () => {
      saysContinue = true;
    })
    .on('error', reject)
    .end();
  return promise;
}

/** Whether an error of the strict reader says that the answer is no HTTP to the letter. */
export function isBadHttp(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    // undici leaves the code out where its parser names no reason.
    if (at.name === 'HTTPParserError') return true;
    if ('code' in at && typeof at.code === 'string' && /^HPE_/.test(at.code)) return true;
  }
  return false;
}

/** The length in the headers is not that of the body: it is cut off, or chunked and should have been read as such. */
export function isLengthMismatch(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
}
