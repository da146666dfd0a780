import type { EpochMs } from '../../domain/item.ts';
import { everyTopic, type Topic } from '../../domain/topic.ts';
import type { Archive } from '../../store/ports.ts';
import type { Argument, Choice, Command } from '../ports/command.ts';
import type { Locale } from '../ports/locale.ts';
import { foldText } from '../words/fold-text.ts';
import { presentLine } from '../words/present-story.ts';
import { followableTopics, topicLabel } from '../words/topic-names.ts';
import { suggest } from './suggest.ts';

export type CompletionContext = {
  readonly commands: readonly Command[];
  readonly archive: Archive;
  readonly topics: readonly Topic[];
  readonly now: EpochMs;
  readonly locale: Locale;
  readonly timeZone: string;
  /** What the channel follows, for an argument that offers only that. */
  readonly followed: readonly string[] | null;
};

/** What people can pick for an argument while they type, best first. */
export async function completeArgument(
  argument: Argument,
  typed: string,
  limit: number,
  context: CompletionContext,
): Promise<readonly Choice[]> {
  switch (argument.kind) {
    case 'topic':
      return completeTopic(typed, limit, context);
    case 'number':
      return completeNumber(typed, limit, context);
    case 'count':
      return ['3', '5', '8', '10', '15', '20', '25']
        .filter((count) => count.startsWith(typed.trim()))
        .slice(0, limit)
        .map((value) => ({ value, label: value }));
    case 'text':
      return context.commands
        .filter(({ name }) => name.startsWith(foldText(typed)))
        .slice(0, limit)
        .map(({ name, help }) => ({ value: name, label: `/${name}: ${help[context.locale]}` }));
  }
}

function completeTopic(typed: string, limit: number, { topics, followed, locale }: CompletionContext) {
  const offered =
    followed === null
      ? followableTopics(topics)
      : [...new Set([...followed, ...(followed.length > 1 ? [everyTopic] : [])])].map((slug) =>
          known(slug, topics),
        );
  const sought = foldText(typed);
  const starting = offered.filter((topic) => namesOf(topic).some((name) => name.startsWith(sought)));
  const near = suggest(
    typed,
    offered.map((topic) => ({ value: topic, names: namesOf(topic) })),
    limit,
  );
  return [...new Set([...starting, ...near])]
    .slice(0, limit)
    .map(({ slug }) => ({ value: slug, label: topicLabel(slug, topics, locale) }));
}

function known(slug: string, topics: readonly Topic[]): Topic {
  return (
    followableTopics(topics).find((topic) => topic.slug === slug) ?? { slug, label: { nl: slug, en: slug } }
  );
}

function namesOf({ slug, label }: Topic): readonly string[] {
  return [slug, ...Object.values(label)].map(foldText);
}

/** The newest stories, by the digits of their number or a word of their title; of withdrawn ones there is nothing to read. */
async function completeNumber(typed: string, limit: number, context: CompletionContext) {
  const sought = foldText(typed);
  const stories = await context.archive.latest({ topics: [], limit: 100 });
  return stories
    .filter(({ state }) => state === 'live')
    .map((story) => presentLine(story, context))
    .filter(({ number, title }) => String(number).startsWith(sought) || foldText(title).includes(sought))
    .slice(0, limit)
    .map(({ number, title }) => ({ value: String(number), label: `#${number} ${title}` }));
}
