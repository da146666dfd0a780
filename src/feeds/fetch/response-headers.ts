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
