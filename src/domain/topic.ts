/** A desk: `buitenland`, with its names for people. */
export type Topic = {
  /** Lower case, no spaces: what people type. */
  readonly slug: string;
  readonly label: { readonly nl: string; readonly en: string };
};

/** The desks that ship; a newsroom file can add its own. `alles` is not a topic: it follows every one. */
export const shippedTopics: readonly Topic[] = [
  { slug: 'buitenland', label: { nl: 'Buitenland', en: 'Foreign' } },
  { slug: 'binnenland', label: { nl: 'Binnenland', en: 'Domestic' } },
  { slug: 'politiek', label: { nl: 'Politiek', en: 'Politics' } },
  { slug: 'economie', label: { nl: 'Economie', en: 'Economy' } },
  { slug: 'sport', label: { nl: 'Sport', en: 'Sport' } },
  { slug: 'cultuur', label: { nl: 'Cultuur', en: 'Culture' } },
  { slug: 'media', label: { nl: 'Media', en: 'Media' } },
  { slug: 'tech', label: { nl: 'Tech', en: 'Tech' } },
  { slug: 'wetenschap', label: { nl: 'Wetenschap', en: 'Science' } },
  { slug: 'gezondheid', label: { nl: 'Gezondheid', en: 'Health' } },
  { slug: 'klimaat', label: { nl: 'Klimaat', en: 'Climate' } },
  { slug: 'weer', label: { nl: 'Weer', en: 'Weather' } },
  { slug: 'opmerkelijk', label: { nl: 'Opmerkelijk', en: 'Odd news' } },
  { slug: 'auto', label: { nl: 'Auto', en: 'Motoring' } },
];

/** Followed like a topic: every story, whatever its topics. */
export const everyTopic = 'alles';
