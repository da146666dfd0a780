/**
 * The names of all formats that Telex reads, as the newsroom file and `--format` write them. They stand apart from their readers,
 * which who only asks for a name does not load.
 */
export const feedFormats = [
  // one a line, as in feed-formats.ts
  'rss',
  'rdf',
  'atom',
  'newsml-g2',
  'newsml-1.2',
  'nitf',
  'anp-api',
  'dpa-digitalwires',
  'ap-media',
  'json-feed',
  'ninjs',
  'iptc-7901',
  'anpa-1312',
  'aap-text',
  'ritzau',
  'wire-page',
] as const;

/** The name of a feed format. */
export type FeedFormat = (typeof feedFormats)[number];
