import { plainText } from '../../domain/plain-text.ts';
import { suggest } from '../../domain/suggest.ts';
import { everyTopic, type Topic } from '../../domain/topic.ts';
import { isFilterWord } from '../../filter/read-follow.ts';
import type { ArgumentKind } from '../ports/argument.ts';
import { followableTopics, topicLabel } from '../words/topic-names.ts';
import { isNumeric } from './is-numeric.ts';

/** A desk, or all of them: `buitenland`, `Foreign`, `alles`. */
export const topicArgument: ArgumentKind = {
  name: 'topic',
  field: 'choice',
  fits: (word) => !isNumeric(word) && !isFilterWord(word),
  takesAny: false,
  async complete(typed, limit, { topics, followed, locale }) {
    const offered =
      followed === null
        ? followableTopics(topics)
        : [...new Set([...followed, ...(followed.length > 1 ? [everyTopic] : [])])].map((slug) =>
            known(slug, topics),
          );
    const sought = plainText(typed);
    const starting = offered.filter((topic) => namesOf(topic).some((name) => name.startsWith(sought)));
    const near = suggest(
      typed,
      offered.map((topic) => ({ value: topic, names: namesOf(topic) })),
      limit,
    );
    return [...new Set([...starting, ...near])]
      .slice(0, limit)
      .map(({ slug }) => ({ value: slug, label: topicLabel(slug, topics, locale) }));
  },
};

function known(slug: string, topics: readonly Topic[]): Topic {
  return (
    followableTopics(topics).find((topic) => topic.slug === slug) ?? { slug, label: { nl: slug, en: slug } }
  );
}

function namesOf({ slug, label }: Topic): readonly string[] {
  return [slug, ...Object.values(label)].map(plainText);
}
