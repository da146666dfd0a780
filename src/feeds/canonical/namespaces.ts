/** Namespace names (lower case, no slash at the end) to the prefix we give them; '' is the feed's own vocabulary. */
const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://backend.userland.com/rss091': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://purl.org/rss/1.0': '',
    'http://my.netscape.com/rdf/simple/0.9': '',
    'http://channel.netscape.com/rdf/simple/0.9': '',
    'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
    'http://purl.org/net/rss1.1#': '',
    'http://purl.org/rss/1.0/modules/rss091#': '',
    'http://www.w3.org/2005/atom': 'atom',
    'http://purl.org/atom/ns#': 'atom',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://purl.org/rss/1.0/modules/content': 'content',
    'http://purl.org/dc/elements/1.1': 'dc',
    'http://purl.org/dc/elements/1.0': 'dc',
    'http://purl.org/dc/terms': 'dcterms',
    'http://purl.org/rss/1.0/modules/syndication': 'sy',
    'http://search.yahoo.com/mrss': 'media',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/xml/1998/namespace': 'xml',
  }),
);

const knownPrefixes = new Set(prefixes.values());

/** The prefix the canonical document gives a namespace; null for one that says nothing to us. */
export function prefixOfNamespace(namespace: string): string | null {
  return prefixes.get(namespace.trim().toLowerCase().replace(/\/$/, '')) ?? null;
}

/** An undeclared prefix is taken at its word where it is one of the usual ones (`dc:creator`). */
export function isUsualPrefix(prefix: string): boolean {
  return prefix !== '' && knownPrefixes.has(prefix);
}
