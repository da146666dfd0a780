import type { HubLink } from '../../domain/push-feeding.ts';
import type { NamedHubs } from '../parsed-feed.ts';

/** `<address>; rel="hub self"`, one of those that a `Link` header lists (RFC 8288, 3). No address holds a `<`. */
const listed = /<([^<>]*)>((?:\s*;\s*[\w!#$&+^`|~*.-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^",;\s]+))?)*)/g;

/**
 * Where a document can be asked to be sent: what its `Link` headers name counts before what stands in it (WebSub, 4).
 * Of several hubs the first will do. Null where there is none, or it does not say under which name.
 *
 * @param links the `Link` header, all of it; `url` the document's own address
 */
export function findHub(
  links: string | undefined,
  named: NamedHubs | undefined,
  url: string,
): HubLink | null {
  const header = linksIn(links ?? '', url);
  const hub = header.hubs.find(isHub) ?? named?.hubs.find(isHub);
  const topic = header.self ?? named?.self;
  return hub === undefined || topic == null ? null : { hub, topic };
}

/** The links of a `Link` header that say where a feed is sent from. */
function linksIn(links: string, url: string): NamedHubs {
  const hubs: string[] = [];
  let self: string | null = null;
  for (const [, address = '', parameters = ''] of links.slice(0, longestHeader).matchAll(listed)) {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^",;\s]+))/i.exec(parameters) ?? [];
    const rels = (quoted ?? bare ?? '').toLowerCase().split(/\s+/);
    if (!rels.includes('hub') && !rels.includes('self')) continue;
    const target = URL.parse(address.trim(), url);
    if (target === null || !/^https?:$/.test(target.protocol)) continue;
    if (rels.includes('hub')) hubs.push(target.href);
    if (rels.includes('self')) self ??= target.href;
  }
  return { hubs, self };
}

const longestHeader = 16_384;

/**
 * What it signs with is told to it: over https, or to a program on this machine. Whether the newsroom's source may send us
 * there is asked where it is known, see `mayAskHub`.
 */
function isHub(hub: string): boolean {
  const url = URL.parse(hub);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
}
