import type { Subscription } from '../../domain/channel.ts';
import { describeFilter } from '../../domain/filter/filter.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Locale } from '../ports/locale.ts';
import { topicLabel } from './topic-names.ts';

/** `Binnenland (alleen persberichten)`: what is followed, in one breath; the topic alone where it takes what is usual. */
export function tellSubscription(
  { topic, filter }: Pick<Subscription, 'topic' | 'filter'>,
  topics: readonly Topic[],
  locale: Locale,
): string {
  const label = topicLabel(topic, topics, locale);
  const taken = describeFilter(filter, locale);
  return taken === '' ? label : `${label} (${taken})`;
}
