import { webLink } from '../text/web-link.ts';
import { decodeXmlText } from '../text/xml-entities.ts';

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i;

/**
 * The feed a web page names (`<link rel="alternate" type="application/rss+xml" href="…">`, RSS autodiscovery), or null.
 * Looks at the first 256 KiB.
 */
export function discoverFeed(html: string, url: string | null): string | null {
  return discoverFeeds(html, url)[0]?.address ?? null;
}

/** All of them in the page's own order, each address once, with what the page calls it. */
export function discoverFeeds(html: string, url: string | null): readonly NamedFeed[] {
  const found = new Map<string, NamedFeed>();
  for (const [tag] of html.slice(0, 262_144).matchAll(/<link\s[^<>]{1,2000}>/gi)) {
    const type = attribute(tag, 'type');
    if (!feedTypes.test(type) || !/\balternate\b/i.test(attribute(tag, 'rel'))) continue;
    const address = webLink(decodeXmlText(attribute(tag, 'href')), url);
    const title = decodeXmlText(attribute(tag, 'title')).trim();
    if (address !== null && !found.has(address)) found.set(address, { address, title: title || null });
  }
  return [...found.values()];
}

/** A feed that a page names. */
export type NamedFeed = { readonly address: string; readonly title: string | null };

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}
