import { everyTopic, everyTopicLabel, type Topic } from '../../domain/topic.ts';
import type { Locale } from '../ports/locale.ts';

/** `Buitenland`; of a slug that is in no list, the slug with a capital. */
export function topicLabel(slug: string, topics: readonly Topic[], locale: Locale): string {
  if (slug === everyTopic) return everyTopicLabel[locale];
  const topic = topics.find((each) => each.slug === slug);
  return topic?.label[locale] ?? slug.slice(0, 1).toLocaleUpperCase(locale) + slug.slice(1);
}
