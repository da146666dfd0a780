import type { EpochMs } from '../../domain/item.ts';
import type { Freshness } from './fetch-outcome.ts';

/** Headers by their name in small letters; several of one name as a list. */
export type ResponseHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first value of a header, trimmed; null when absent or empty. */
export function header(headers: ResponseHeaders, name: string): string | null {
  const value = headers[name];
  const first = typeof value === 'string' ? value : value?.[0];
  return first?.trim() || null;
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as milliseconds from now; null when absent or nonsense. */
export function readRetryAfter(headers: ResponseHeaders, now: EpochMs): number | null {
  const value = header(headers, 'retry-after');
  if (value === null) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = readHttpDate(value);
  return at === null ? null : Math.max(0, at - now);
}

const resetHeaders = ['x-ratelimit-reset', 'x-rate-limit-reset', 'ratelimit-reset'];
/** A larger number of seconds is not a wait but a moment since 1970. */
const leastEpochSeconds = 1_000_000_000;

/**
 * How long a server that limits us asks to be left alone, in ms: `Retry-After`, or else when it says that its count starts
 * anew (`X-RateLimit-Reset`, in seconds from now or since 1970, which nobody has written down as a standard). Null: it does not say.
 */
export function readLimitReset(headers: ResponseHeaders, now: EpochMs): number | null {
  const asked = readRetryAfter(headers, now);
  if (asked !== null) return asked;
  const value = resetHeaders.map((name) => header(headers, name)).find((each) => each !== null);
  const seconds = Number(/^\d+(?:\.\d+)?$/.exec(value ?? '')?.[0] ?? Number.NaN);
  if (Number.isNaN(seconds)) return null;
  return Math.ceil(seconds < leastEpochSeconds ? seconds * 1000 : Math.max(0, seconds * 1000 - now));
}

/** Whether a server says that nothing is left of what we may ask of it for now. */
export function isUsedUp(headers: ResponseHeaders): boolean {
  const left = header(headers, 'x-ratelimit-remaining') ?? header(headers, 'ratelimit-remaining');
  return left !== null && Number(left) < 1;
}

/** Validators and freshness (RFC 9110, 8.8; RFC 9111, 4.2). An answer that may not be cached has no age. */
export function readFreshness(headers: ResponseHeaders, now: EpochMs): Freshness {
  return {
    etag: header(headers, 'etag'),
    lastModified: header(headers, 'last-modified'),
    maxAgeMs: readMaxAge(headers, now),
  };
}

function readMaxAge(headers: ResponseHeaders, now: EpochMs): number | null {
  const cacheControl = (header(headers, 'cache-control') ?? '').toLowerCase();
  if (/\bno-(cache|store)\b/.test(cacheControl)) return null;
  const maxAge = /\bmax-age\s*=\s*"?(\d+)/.exec(cacheControl);
  if (maxAge) {
    const age = Number(/^\d+$/.exec(header(headers, 'age') ?? '')?.[0] ?? 0);
    return Math.max(0, Number(maxAge[1]) - age) * 1000;
  }
  const expires = readHttpDate(header(headers, 'expires'));
  if (expires === null) return null;
  // Both dates come from the server's own clock, so a clock that runs wrong does no harm.
  return Math.max(0, expires - (readHttpDate(header(headers, 'date')) ?? now));
}

function readHttpDate(value: string | null): EpochMs | null {
  // `Expires: 0` is not a date but is often sent; Date.parse would take it for the year 2000.
  if (value === null || !/[a-z]/i.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
