import { suggest } from '../../domain/suggest.ts';
import type { Topic } from '../../domain/topic.ts';
import { findTopic, followableTopics } from '../../domain/topic.ts';
import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topic-names.ts';
import { choices, refuse, text } from './make-reply.ts';

const words = {
  unknown: { nl: 'Het onderwerp “{typed}” ken ik niet.', en: 'I do not know the topic “{typed}”.' },
  which: { nl: 'Er staat geen onderwerp bij.', en: 'No topic is named.' },
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  seeAll: { nl: 'Alle onderwerpen:', en: 'All topics:' },
  topics: { nl: '/onderwerpen', en: '/topics' },
} satisfies Record<string, Words>;

/** A topic that there is, or the answer to one that there is not. */
export type ReadTopic =
  | { readonly kind: 'topic'; readonly slug: string }
  | { readonly kind: 'refused'; readonly reply: Reply };

/**
 * The topic that was typed: slug or label, any language, case or accents, `alles` too. An unknown one becomes a
 * refusal with the nearest ones, as buttons that run `/<command> <topic><after>`.
 */
export function readTopic(
  typed: string,
  command: string,
  { topics, locale }: { readonly topics: readonly Topic[]; readonly locale: Locale },
  after = '',
): ReadTopic {
  const followable = followableTopics(topics);
  const slug = findTopic(typed, followable);
  if (slug !== null) return { kind: 'topic', slug };
  const near = suggest(
    typed,
    followable.map((topic) => ({ value: topic.slug, names: [topic.slug, ...Object.values(topic.label)] })),
    3,
  ).map((value) => ({ label: topicLabel(value, topics, locale), command: `/${command} ${value}${after}` }));
  const offer =
    near.length > 0
      ? choices(words.didYouMean[locale], near)
      : choices(words.seeAll[locale], [{ label: words.topics[locale], command: '/onderwerpen' }]);
  return {
    kind: 'refused',
    reply: refuse(
      text(say(typed === '' ? words.which : words.unknown, locale, { typed: typed.slice(0, 60) })),
      ...offer,
    ),
  };
}
