import type { ResponseHeaders } from './response-headers.ts';

/** Of one chain of redirects; more are not kept. */
const mostCookies = 20;
const longestCookie = 4_096;

/** Cookies that a server sets on the way to its document, as a browser keeps them; gone when the chain ends. */
export type ChainCookies = {
  /** Keeps what an answer sets, for its own host alone. */
  keep(headers: ResponseHeaders, from: URL): void;
  /** The `Cookie` header for an address; null: none. */
  cookiesFor(url: URL): string | null;
};

type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
};

/** Some servers redirect to where they were asked until a cookie comes back. After RFC 6265, section 5; never for a whole domain. */
export function createChainCookies(): ChainCookies {
  const cookies = new Map<string, Cookie>();
  return {
    keep(headers, from) {
      const set = headers['set-cookie'] ?? [];
      for (const line of typeof set === 'string' ? [set] : set) {
        const cookie = readCookie(line, from);
        if (cookie === null) continue;
        const key = `${cookie.host}${cookie.path} ${cookie.name}`;
        if (isExpired(line)) cookies.delete(key);
        else if (cookies.has(key) || cookies.size < mostCookies) cookies.set(key, cookie);
      }
    },
    cookiesFor(url) {
      const own = [...cookies.values()].filter((cookie) => isFor(cookie, url));
      return own.length === 0 ? null : own.map(({ name, value }) => `${name}=${value}`).join('; ');
    },
  };
}

function readCookie(line: string, from: URL): Cookie | null {
  const [pair = '', ...attributes] = line.split(';');
  const at = pair.indexOf('=');
  const name = pair.slice(0, at).trim();
  const value = pair.slice(at + 1).trim();
  // What has a control character or a letter that no header may hold is no cookie.
  if (at < 1 || name === '' || pair.length > longestCookie || /[^\x20-\x7e]/.test(name + value)) return null;
  const path = attributeOf(attributes, 'path');
  return {
    name,
    value,
    host: from.host,
    path: path?.startsWith('/') ? path : from.pathname.slice(0, from.pathname.lastIndexOf('/') || 1),
    secure: attributeOf(attributes, 'secure') !== null,
  };
}

function attributeOf(attributes: readonly string[], name: string): string | null {
  for (const attribute of attributes) {
    const [key = '', value = ''] = attribute.split('=', 2);
    if (key.trim().toLowerCase() === name) return value.trim();
  }
  return null;
}

function isExpired(line: string): boolean {
  return /;\s*max-age\s*=\s*(?:0|-\d+)\s*(?:;|$)/i.test(line);
}

function isFor({ host, path, secure }: Cookie, url: URL): boolean {
  const { pathname } = url;
  if (host !== url.host || (secure && url.protocol !== 'https:')) return false;
  return pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
}
