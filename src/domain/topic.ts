import { plainText } from './plain-text.ts';

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

/** What `alles` is called. */
export const everyTopicLabel: Topic['label'] = { nl: 'Alles', en: 'Everything' };

/** Words in the longest name of a topic. */
const longestName = 4;

/** The topics that can be followed: the desks, and `alles`. */
export function followableTopics(topics: readonly Topic[]): readonly Topic[] {
  return [...topics, { slug: everyTopic, label: everyTopicLabel }];
}

/** The slug that someone means: by slug or by label in any language, whatever the case and the accents. */
export function findTopic(typed: string, topics: readonly Topic[]): string | null {
  const sought = plainText(typed);
  const found =
    topics.find(({ slug }) => plainText(slug) === sought) ??
    topics.find(({ label }) => Object.values(label).some((name) => plainText(name) === sought));
  return found?.slug ?? null;
}

/** `odd news` is one word where a topic is called so. */
export function joinTopics(words: readonly string[], topics: readonly Topic[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; ) {
    let take = 1;
    for (let end = Math.min(words.length, at + longestName); end > at + 1 && take === 1; end--) {
      if (findTopic(words.slice(at, end).join(' '), followableTopics(topics)) !== null) take = end - at;
    }
    joined.push(words.slice(at, at + take).join(' '));
    at += take;
  }
  return joined;
}
