import { plainText } from '../../domain/plain-text.ts';
import { suggest } from '../../domain/suggest.ts';
import { everyTopic, followableTopics, type Topic } from '../../domain/topic.ts';
import { isFilterWord } from '../../filter/read-follow.ts';
import type { ArgumentKind, Choice, CompletionContext } from '../ports/argument.ts';
import { presentLine } from '../words/present-story.ts';
import { topicLabel } from '../words/topic-names.ts';
import { isNumeric } from './is-numeric.ts';

/** A desk, or all of them: `buitenland`, `Foreign`, `alles`. */
export const topicArgument: ArgumentKind = {
  name: 'topic',
  field: 'choice',
  fits: (word) => !isNumeric(word) && !isFilterWord(word),
  takesAny: false,
  async complete(typed, limit, context) {
    if (typed.trimStart().startsWith('#')) return oneStory(typed, limit, context);
    const { topics, followed, locale } = context;
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

/** Stories, by the digits of their number or a word of their headline: those that the channel follows, or the newest that can be followed. */
async function oneStory(
  typed: string,
  limit: number,
  context: CompletionContext,
): Promise<readonly Choice[]> {
  const { archive, followedStories } = context;
  const sought = plainText(typed.replace(/^\s*#\s*/u, ''));
  const stories =
    followedStories === null
      ? (await archive.latest({ topics: [], limit: 100 })).filter(({ state }) => state === 'live')
      : await archive.these(followedStories);
  return stories
    .map((story) => presentLine(story, context))
    .filter(({ number, title }) => String(number).startsWith(sought) || plainText(title).includes(sought))
    .slice(0, limit)
    .map(({ number, title }) => ({ value: `#${number}`, label: `#${number} ${title}` }));
}

function known(slug: string, topics: readonly Topic[]): Topic {
  return (
    followableTopics(topics).find((topic) => topic.slug === slug) ?? { slug, label: { nl: slug, en: slug } }
  );
}

function namesOf({ slug, label }: Topic): readonly string[] {
  return [slug, ...Object.values(label)].map(plainText);
}
