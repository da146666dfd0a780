/** What a mapper reads of a feed, by canonical name. All other elements are left out of the canonical document. */

/** Elements with text of their own that stand under an item or entry. */
export const itemElements: ReadonlySet<string> = new Set(
  (
    'title link description guid pubDate category tags comments enclosure source body fullitem ' +
    'id published updated issued modified created summary content rights ' +
    'content:encoded dc:title dc:description dc:date dc:creator dc:subject dc:language dc:identifier dc:rights dc:source ' +
    'dcterms:issued dcterms:modified dcterms:created dcterms:abstract ' +
    'atom:link atom:id atom:published atom:updated atom:title atom:summary atom:content atom:category ' +
    'feedburner:origLink media:title media:description media:thumbnail media:category media:keywords media:credit ' +
    'itunes:summary itunes:subtitle itunes:category itunes:title itunes:author xhtml:body xhtml:div'
  ).split(' '),
);

/** The same for the feed (`channel`, `feed`). */
export const feedElements: ReadonlySet<string> = new Set(
  (
    'title link description language ttl pubDate lastBuildDate id updated modified subtitle tagline copyright rights ' +
    'category generator dc:title dc:description dc:date dc:language dc:creator sy:updatePeriod sy:updateFrequency ' +
    'skipHours skipDays ' +
    'atom:link atom:title atom:updated itunes:summary itunes:subtitle'
  ).split(' '),
);

/** Persons, with text of their own (`<author>me@x (Jan)</author>`) or parts, and media, of which parts may tell. */
export const partedElements: ReadonlySet<string> = new Set(
  'author contributor managingEditor atom:author atom:contributor dc:author media:content'.split(' '),
);

/** Elements within these: the name, address and mail of a person, the title of another feed, and what is told of a picture. */
export const parts: ReadonlySet<string> = new Set(
  ('name email uri url homepage title ' + 'media:title media:description media:credit media:thumbnail').split(
    ' ',
  ),
);

/** Dates, which are handed on in one form (ISO 8601). */
export const dateElements: ReadonlySet<string> = new Set(
  (
    'pubDate lastBuildDate published updated issued modified created dc:date dcterms:issued dcterms:modified ' +
    'dcterms:created atom:published atom:updated'
  ).split(' '),
);

/** Other names for the same thing: those of CDF, and ours where tags come in lower case. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['abstract', 'description'],
  ['pubdate', 'pubDate'],
  ['lastbuilddate', 'lastBuildDate'],
  ['managingeditor', 'managingEditor'],
  ['skiphours', 'skipHours'],
  ['skipdays', 'skipDays'],
  ['feedburner:origlink', 'feedburner:origLink'],
  ['sy:updateperiod', 'sy:updatePeriod'],
  ['sy:updatefrequency', 'sy:updateFrequency'],
]);
