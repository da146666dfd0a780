import type { Filter } from '../../domain/filter/filter.ts';
import { splitWords } from '../../domain/split-words.ts';
import { suggest } from '../../domain/suggest.ts';
import { everyTopic, findTopic, followableTopics, joinTopics, type Topic } from '../../domain/topic.ts';
import type { Filters } from '../../filter/filters.ts';
import { partFollows } from '../../filter/follows/part-follows.ts';
import { exampleOf } from '../../filter/write-filter.ts';
import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { topicLabel } from '../words/topic-names.ts';
import { choices, refuse, text } from './make-reply.ts';
import { writeParts } from './parse-command.ts';
import { readSubscription } from './read-subscription.ts';
import { readTopic } from './read-topic.ts';

const words = {
  unknown: {
    nl: '“{typed}” kan ik niet volgen. Volgen kan een onderwerp: {topics}.',
    en: 'I cannot follow “{typed}”. What can be followed is a topic: {topics}.',
  },
  filters: {
    nl: 'Met een filter erbij krijgt het kanaal alleen een deel ervan: {filters}.',
    en: 'With a filter the channel gets a part of it only: {filters}.',
  },
  noMinus: {
    nl: '“{typed}”: een onderwerp kan er niet af met een min, een filter wel, zoals -woord:voetbal. Noem de onderwerpen die wel gevolgd moeten worden.',
    en: '“{typed}”: a topic cannot be left out with a minus, a filter can, such as -word:football. Name the topics that are to be followed.',
  },
  didYouMean: { nl: 'Bedoel je:', en: 'Did you mean:' },
  perhaps: { nl: 'Wel kan:', en: 'What there is:' },
} satisfies Record<string, Words>;

/** What a person wants to follow: topics, each once, all with one filter; or the answer to what cannot be. */
export type ReadFollows =
  | { readonly kind: 'topics'; readonly topics: readonly string[]; readonly filter: Filter }
  | { readonly kind: 'refused'; readonly reply: Reply };

/** Several of those, each with a filter of its own; or the answer to one that cannot be. */
export type ReadEach =
  | { readonly kind: 'parts'; readonly parts: readonly Extract<ReadFollows, { kind: 'topics' }>[] }
  | Extract<ReadFollows, { kind: 'refused' }>;

type Context = { readonly topics: readonly Topic[]; readonly filters: Filters; readonly locale: Locale };

/**
 * Reads `buitenland land:Soedan, sport economie`, where a comma before a topic parts what has a filter of its own; each part with
 * `read`. One that cannot be refuses all of it, and what is offered instead keeps the others.
 */
export function readEach(
  typed: string,
  command: string,
  { topics }: Pick<Context, 'topics'>,
  read: (part: string) => ReadFollows,
): ReadEach {
  const written = partFollows(splitWords(typed), topics).map((part) => writeParts([part]));
  const parts: Extract<ReadFollows, { kind: 'topics' }>[] = [];
  for (const [at, part] of written.entries()) {
    const found = read(part);
    if (found.kind === 'refused') {
      const others = written.filter((_, nth) => nth !== at);
      return {
        kind: 'refused',
        reply: withWords(
          found.reply,
          command,
          others.map((other) => `, ${other}`),
        ),
      };
    }
    parts.push(found);
  }
  return { kind: 'parts', parts };
}

/** What the buttons of a refusal offer of this command, with more behind it. */
export function withWords(reply: Reply, command: string, more: readonly string[]): Reply {
  const parts = reply.parts.map((part) =>
    part.kind !== 'choices'
      ? part
      : {
          ...part,
          choices: part.choices.map((each) =>
            each.command.startsWith(`/${command} `)
              ? { ...each, command: `${each.command}${more.join('')}` }
              : each,
          ),
        },
  );
  return { ...reply, parts };
}

/**
 * Reads `sport economie soort:persbericht`. One word that is no topic refuses all of it, since half a wish granted looks
 * like a whole one; the refusal says what can be followed, and offers the nearest topics instead of that word.
 */
export function readFollows(typed: string, command: string, context: Context): ReadFollows {
  const read = context.filters.read(typed);
  const left = read.kind === 'follow' ? leftOut(read.topic, context) : null;
  if (left !== null) return left;
  const followable = followableTopics(context.topics);
  const named = read.kind === 'follow' ? joinTopics(splitWords(read.topic), context.topics) : [];
  if (read.kind !== 'follow' || named.length === 0) return asOne(typed, command, context);
  const found = named.map((word) => ({ word, slug: findTopic(word, followable) }));
  const unknown = found.flatMap(({ word, slug }) => (slug === null ? [word] : []));
  const known = [...new Set(found.flatMap(({ slug }) => (slug === null ? [] : [slug])))];
  if (unknown.length === 0) return { kind: 'topics', topics: known, filter: read.filter };
  return refused(
    unknown.join(' '),
    [...known, context.filters.write(read.filter, context.locale)],
    command,
    context,
  );
}

/**
 * The same for what is followed no longer: `sport economie`. `gone`: topics that have left the newsroom's list and are
 * followed all the same.
 */
export function readUnfollows(
  typed: string,
  command: string,
  context: Context,
  gone: readonly string[],
): ReadFollows {
  const read = context.filters.read(typed);
  const left = read.kind === 'follow' ? leftOut(read.topic, context) : null;
  if (left !== null) return left;
  const named = read.kind === 'follow' ? joinTopics(splitWords(read.topic), context.topics) : [];
  if (read.kind !== 'follow' || named.length < 2) return asOne(typed, command, context, gone);
  const topics = new Set<string>();
  for (const word of named) {
    const left = gone.find((slug) => slug === word.toLowerCase());
    const others = [
      ...named.filter((each) => each !== word),
      context.filters.write(read.filter, context.locale),
    ];
    const topic = readTopic(left ?? word, command, context, ` ${others.join(' ')}`.trimEnd());
    if (left === undefined && topic.kind === 'refused') return topic;
    topics.add(topic.kind === 'topic' ? topic.slug : (left ?? word));
  }
  return { kind: 'topics', topics: [...topics], filter: read.filter };
}

/** `alles -sport` would bring sport, which is what nobody means. Null: no topic has a minus. */
function leftOut(typed: string, { locale }: Context): ReadFollows | null {
  const word = splitWords(typed).find((each) => /^[-–—−]\p{L}/u.test(each));
  if (word === undefined) return null;
  const said = say(words.noMinus, locale, { typed: word.slice(0, 60) });
  return { kind: 'refused', reply: refuse(text(said)) };
}

function asOne(typed: string, command: string, context: Context, gone: readonly string[] = []): ReadFollows {
  const read = readSubscription(typed, command, context, gone);
  return read.kind === 'refused' ? read : { kind: 'topics', topics: [read.topic], filter: read.filter };
}

function refused(
  unknown: string,
  others: readonly string[],
  command: string,
  { topics, filters, locale }: Context,
): ReadFollows {
  const followable = followableTopics(topics);
  const labels = followable.map(({ slug }) => topicLabel(slug, topics, locale)).join(', ');
  const examples = filters.kinds.map((kind) => exampleOf(kind, locale));
  const candidates = followable.map(({ slug, label }) => ({
    value: slug,
    names: [slug, ...Object.values(label)],
  }));
  const near = suggest(unknown, candidates, 3).map((slug) => ({
    label: topicLabel(slug, topics, locale),
    command: `/${command} ${[slug, ...others].join(' ')}`.trim(),
  }));
  const beside = others.filter((each) => each !== '');
  const isOfTopic = beside.some((each) => findTopic(each, followable) !== null);
  const around = [...(isOfTopic ? [] : [everyTopic]), ...beside];
  const part = near.length > 0 ? [] : offeredParts(unknown, around, command, filters, locale);
  return {
    kind: 'refused',
    reply: refuse(
      text(say(words.unknown, locale, { typed: unknown.slice(0, 60), topics: labels })),
      text(say(words.filters, locale, { filters: examples.join(', ') })),
      ...choices(words.didYouMean[locale], near),
      ...choices(words.perhaps[locale], part),
    ),
  };
}

/** `Den Haag` is a place and `AFP` an agency: the filters that take what was typed for a topic. `around`: topics, and other filters. */
function offeredParts(
  typed: string,
  around: readonly string[],
  command: string,
  { kinds, write }: Filters,
  locale: Locale,
): readonly { readonly label: string; readonly command: string }[] {
  return kinds
    .flatMap((kind) => {
      if (kind.isFlag || kind.key === 'kind' || /[:#]/u.test(typed)) return [];
      const value = kind.parse(typed);
      const isOffered = kind.options?.some((option) => option.value === value) ?? true;
      return value === null || !isOffered ? [] : [write([{ key: kind.key, values: [value] }], locale)];
    })
    .slice(0, mostParts)
    .map((filter) => ({ label: filter, command: `/${command} ${[...around, filter].join(' ')}` }));
}

const mostParts = 4;
