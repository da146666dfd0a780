import { sayAll } from '../../domain/said/said.ts';
import { fetchWords as words } from '../words/fetch-words.ts';
import { FetchError } from './fetch-outcome.ts';
import { header, type ResponseHeaders } from './response-headers.ts';

/**
 * What a chain of redirects has done so far: left its own origin (it never counts as back), moved for good. With
 * `staysAtOrigin` a move to another origin is not remembered. Neither is one from https back to http.
 */
export function createTrail(start: URL, staysAtOrigin: boolean) {
  let ownOrigin = true;
  let allPermanent = true;
  let permanentUrl: string | null = null;
  let isSecure = start.protocol === 'https:';
  return {
    isAtOrigin: () => ownOrigin,
    /** Where it led for good; null: nowhere. */
    permanentUrl: () => permanentUrl,
    follow(status: number, target: URL): void {
      if (target.origin !== start.origin) ownOrigin = false;
      allPermanent &&= (status === 301 || status === 308) && (ownOrigin || !staysAtOrigin);
      allPermanent &&= !isSecure || target.protocol === 'https:';
      isSecure = target.protocol === 'https:';
      if (!allPermanent) return;
      const moved = new URL(target);
      if (ownOrigin) {
        moved.username = start.username;
        moved.password = start.password;
      }
      permanentUrl = moved.href;
    },
  };
}

/** Where a redirect leads; null: it is none. @throws FetchError redirect-nowhere, no-web-redirect, when it leads nowhere we can go */
export function redirectTarget(status: number, headers: ResponseHeaders, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = header(headers, 'location') ?? '';
  if (location === '') throw new FetchError('redirect-nowhere', sayAll(words.redirectNowhere, { status }));
  const target = readUrl(asWritten(location), from);
  if (target === null) throw new FetchError('no-web-redirect', sayAll(words.noWebRedirect, { status }));
  target.username = '';
  target.password = '';
  return target;
}

/** Headers come as Latin-1; a server that writes UTF-8 in `Location`, as browsers take it, means that. */
function asWritten(location: string): string {
  if (!/[\x80-\xff]/.test(location)) return location;
  const text = Buffer.from(location, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? location : text;
}

/** http(s) only, without the fragment, which is never sent. */
export function readUrl(text: string, base?: URL): URL | null {
  const url = text === '' ? null : URL.parse(text, base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url;
}
