import { plainText } from '../../domain/plain-text.ts';
import { everyTopic, type Topic } from '../../domain/topic.ts';
import type { Locale, Words } from '../ports/locale.ts';

const everyTopicLabel: Words = { nl: 'Alles', en: 'Everything' };

/** `Buitenland`; of a slug that is in no list, the slug with a capital. */
export function topicLabel(slug: string, topics: readonly Topic[], locale: Locale): string {
  if (slug === everyTopic) return everyTopicLabel[locale];
  const topic = topics.find((each) => each.slug === slug);
  return topic?.label[locale] ?? slug.slice(0, 1).toLocaleUpperCase(locale) + slug.slice(1);
}

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
