import { withoutFeedScheme } from '../../feeds/fetch/chat-address.ts';
import { isPublicHost } from '../../feeds/fetch/public-address.ts';

/** What an address that whoever runs Telex typed comes to. */
export type TypedAddress =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'wrong'; readonly why: 'no-address' | 'scheme' | 'password' };

/**
 * `nos.nl`, `https://nos.nl/`, `feed://nos.nl/rss`, `localhost:8080/rss`: without a scheme https, but for what lies on this
 * machine or its network. Its own address is trusted, so any host and port will do.
 */
export function readTypedAddress(typed: string): TypedAddress {
  const bare = withoutFeedScheme(
    typed
      .trim()
      .replace(/^["'“”‘’<]+|["'“”‘’>]+$/gu, '')
      .trim(),
  );
  if (bare === '' || /\s/.test(bare)) return { kind: 'wrong', why: 'no-address' };
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d{1,5}(?:[/?#]|$))/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return { kind: 'wrong', why: 'scheme' };
  const url = scheme === undefined ? withScheme(bare.replace(/^\/\//, '')) : URL.parse(bare);
  if (url === null || !isHost(url.hostname)) return { kind: 'wrong', why: 'no-address' };
  if (url.username !== '' || url.password !== '') return { kind: 'wrong', why: 'password' };
  url.hash = '';
  return { kind: 'address', address: url.href };
}

function withScheme(bare: string): URL | null {
  const url = URL.parse(`https://${bare}`);
  return url === null || isPublicHost(url) ? url : URL.parse(`http://${bare}`);
}

/** A word alone is a slip of the fingers and not a host, but for that of this machine. */
function isHost(name: string): boolean {
  return name === 'localhost' || name.startsWith('[') || name.includes('.');
}
