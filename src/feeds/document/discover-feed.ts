import { webLink } from '../text/web-link.ts';
import { decodeXmlText } from '../text/xml-entities.ts';

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i;

/**
 * The feed a web page names (`<link rel="alternate" type="application/rss+xml" href="…">`, RSS autodiscovery), or null.
 * Looks at the first 256 KiB.
 */
export function discoverFeed(html: string, url: string | null): string | null {
  for (const [tag] of html.slice(0, 262_144).matchAll(/<link\s[^<>]{1,2000}>/gi)) {
    const type = attribute(tag, 'type');
    if (!feedTypes.test(type) || !/\balternate\b/i.test(attribute(tag, 'rel'))) continue;
    const address = webLink(decodeXmlText(attribute(tag, 'href')), url);
    if (address !== null) return address;
  }
  return null;
}

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}
