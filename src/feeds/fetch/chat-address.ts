import { secretName } from '../../domain/hidden-secrets.ts';
import { isPublicHost } from './public-address.ts';

/** What an address from chat comes to; refused ones say why. */
export type ChatAddress =
  | { readonly kind: 'address'; readonly url: URL }
  | { readonly kind: 'refused'; readonly why: ChatAddressFault };

/**
 * `no-address`: it cannot be read as one · `scheme`: neither http nor https · `password`, `key`: it has one in it · `port`: not
 * that of its scheme · `private`: its host is not on the public internet, as far as it tells by itself.
 */
export type ChatAddressFault = 'no-address' | 'scheme' | 'password' | 'key' | 'port' | 'private';

/** An address is no longer. */
const longest = 1_000;

/**
 * Reads an address that somebody typed: with or without https, in the brackets that Slack puts round it. It is one by the rules of
 * https://url.spec.whatwg.org, which knows every spelling of an IPv4 address; where its name leads to is seen when it is asked.
 */
export function readChatAddress(typed: string): ChatAddress {
  const bare = withoutFeedScheme(
    typed
      .trim()
      .replace(/^<(.*)>$/s, '$1')
      .replace(/\|.*$/s, '')
      .trim(),
  );
  if (bare === '' || bare.length > longest || /\s/.test(bare)) return refused('no-address');
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d{1,5}(?:[/?#]|$))/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return refused('scheme');
  const url = URL.parse(scheme === undefined ? `https://${bare.replace(/^\/\//, '')}` : bare);
  if (url === null || url.hostname === '') return refused('no-address');
  if (url.username !== '' || url.password !== '' || /^[^/?#]*:\/\/[^/?#]*@/.test(bare))
    return refused('password');
  if (url.port !== '') return refused('port');
  if (!isPublicHost(url)) return refused('private');
  // What only looks like a key may be the number of a channel, as YouTube's are.
  if ([...url.searchParams.keys()].some((name) => secretName.test(name))) return refused('key');
  url.hash = '';
  return { kind: 'address', url };
}

/** An address as sites and browsers hand it to a feed reader, `feed://nos.nl/rss` or `feed:https://nos.nl/rss`, as one that is asked. */
export function withoutFeedScheme(address: string): string {
  return address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:(?:\/\/)?/i, 'https://');
}

function refused(why: ChatAddressFault): ChatAddress {
  return { kind: 'refused', why };
}

/** One text for addresses that are one feed: whatever the scheme, a `www.`, a slash at the end, a fragment. */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address.trim();
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.replace(/^www\./, '').replace(/\.$/, '')}${path}${url.search}`;
}
