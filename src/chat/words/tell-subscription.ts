import type { Subscription } from '../../domain/channel.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Filters } from '../../filter/filters.ts';
import type { Locale } from '../ports/locale.ts';
import { topicLabel } from './topic-names.ts';

type Telling = { readonly topics: readonly Topic[]; readonly filters: Filters; readonly locale: Locale };

/** `Binnenland (alleen persberichten)`: what is followed, in one breath; the topic alone where it takes what is usual. */
export function tellSubscription(
  { topic, filter }: Pick<Subscription, 'topic' | 'filter'>,
  { topics, filters, locale }: Telling,
): string {
  const label = topicLabel(topic, topics, locale);
  const taken = filters.describe(filter, locale);
  return taken === '' ? label : `${label} (${taken})`;
}
