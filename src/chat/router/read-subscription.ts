import type { Filter } from '../../domain/filter/filter.ts';
import { splitWords } from '../../domain/split-words.ts';
import { suggest } from '../../domain/suggest.ts';
import type { Topic } from '../../domain/topic.ts';
import { findTopic, followableTopics, joinTopics } from '../../domain/topic.ts';
import type { FilterByValue } from '../../filter/filter-kind.ts';
import type { Filters } from '../../filter/filters.ts';
import { isFilterWord, type ReadFollow } from '../../filter/read-follow.ts';
import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { choices, refuse, text } from './make-reply.ts';
import { quoteWord } from './parse-command.ts';
import { readTopic } from './read-topic.ts';

const words = {
  unknownFilter: {
    nl: 'Het filter “{name}:” ken ik niet. Wel: {known}.',
    en: 'I do not know the filter “{name}:”. There is: {known}.',
  },
  unknownValue: {
    nl: '“{typed}” begrijp ik niet na {name}:.',
    en: 'I do not understand “{typed}” after {name}:.',
  },
  noValue: {
    nl: 'Achter {name}: hoort nog iets.',
    en: 'Something is missing after {name}:',
  },
  nothing: {
    nl: 'Zo komt er niets door: {filter} spreekt zichzelf tegen.',
    en: 'Nothing would come through: {filter} contradicts itself.',
  },
  such: { nl: 'Zo kan het: {example}.', en: 'Like this: {example}.' },
  whatThereIs: { nl: 'Wel kan:', en: 'What there is:' },
} satisfies Record<string, Words>;

/** What came of reading what a person wants to follow, or not any more. */
export type ReadSubscription =
  | { readonly kind: 'subscription'; readonly topic: string; readonly filter: Filter }
  | { readonly kind: 'refused'; readonly reply: Reply };

type Context = { readonly filters: Filters; readonly topics: readonly Topic[]; readonly locale: Locale };

/**
 * The topic and its filter that were typed: `binnenland soort:persbericht`. What is wrong becomes a refusal with the
 * nearest right ones, as buttons that run the command. `gone`: topics that have left the newsroom's list and still count.
 */
export function readSubscription(
  typed: string,
  command: string,
  context: Context,
  gone: readonly string[] = [],
): ReadSubscription {
  const read = context.filters.read(typed);
  if (read.kind !== 'follow') return refused(refuseFilter(read, command, typed, context, 'topics'));
  const { filter } = read;
  const left = gone.find((slug) => slug === read.topic.toLowerCase());
  if (left !== undefined) return { kind: 'subscription', topic: left, filter };
  const after = context.filters.write(filter, context.locale);
  const topic = readTopic(read.topic, command, context, after === '' ? '' : ` ${after}`);
  return topic.kind === 'refused' ? topic : { kind: 'subscription', topic: topic.slug, filter };
}

/**
 * What is said of a filter that there is not, of a value that means nothing, or of conditions that contradict each other: with the
 * nearest right ones, as buttons. `beside`: what the words beside it are; one that is no topic belongs to the name before it.
 */
export function refuseFilter(
  read: Exclude<ReadFollow, { readonly kind: 'follow' }>,
  command: string,
  typed: string,
  context: Context,
  beside: 'topics' | 'words' = 'words',
): Reply {
  if (read.kind === 'unknown-filter') return unknownFilter(read.name, context, beside);
  if (read.kind === 'contradiction') {
    const filter = context.filters.write(read.filter, context.locale);
    return refuse(text(say(words.nothing, context.locale, { filter })));
  }
  const around = wordsAround(read.filter, read.typed, typed, context, beside);
  return unknownValue(read.filter, around, command, context);
}

function refused(reply: Reply): ReadSubscription {
  return { kind: 'refused', reply };
}

/** What a search takes besides filters. */
const ofSearch: readonly Words[] = [
  { nl: 'sinds:', en: 'since:' },
  { nl: 'tot:', en: 'until:' },
  { nl: 'onderwerp:', en: 'topic:' },
];

function unknownFilter(name: string, { filters, locale }: Context, beside: 'topics' | 'words'): Reply {
  const known = filters.kinds.map(({ names, isFlag }) => (isFlag ? names[locale] : `${names[locale]}:`));
  if (beside === 'words') known.push(...ofSearch.map((each) => each[locale]));
  return refuse(text(say(words.unknownFilter, locale, { name: name.slice(0, 40), known: known.join(', ') })));
}

/** The other words of what was typed stay; the one that means nothing gives way to those that were perhaps meant. */
function unknownValue(
  filter: FilterByValue,
  { others, name }: Around,
  command: string,
  { filters, locale }: Context,
): Reply {
  const { names, example, instead } = filter;
  const buttons = offeredInstead(filter, name).map((offered) => {
    const written = filters.write([{ key: filter.key, values: [offered] }], locale);
    return { label: written, command: `/${command} ${[...others.map(quoteWord), written].join(' ')}` };
  });
  const problem = name === '' ? words.noValue : words.unknownValue;
  const said = [say(problem, locale, { typed: name.slice(0, 40), name: names[locale] })];
  if (instead !== undefined) said.push(instead[locale]);
  else if (example !== undefined)
    said.push(say(words.such, locale, { example: `${names[locale]}:${example[locale]}` }));
  return refuse(text(said.join(' ')), ...choices(words.whatThereIs[locale], buttons));
}

/** What was to be named, and the other words. */
type Around = { readonly others: readonly string[]; readonly name: string };

/** The words beside the one that means nothing; those that are no topic belong to what was to be named: `Verenigde Stoten`. */
function wordsAround(
  { isName }: FilterByValue,
  value: string,
  typed: string,
  { filters, topics }: Context,
  what: 'topics' | 'words',
): Around {
  const wrong = `:${value.toLowerCase()}`;
  const beside = joinTopics(filters.join(splitWords(typed)), topics).filter(
    (word) => !word.toLowerCase().endsWith(wrong),
  );
  const isKnown = (word: string) =>
    isName !== true ||
    what === 'words' ||
    isFilterWord(word) ||
    findTopic(word, followableTopics(topics)) !== null;
  const name = [value, ...beside.filter((word) => !isKnown(word))].join(' ').trim();
  return { others: beside.filter(isKnown), name };
}

/** All of a short list; of a long one what is spelled nearly so. */
function offeredInstead({ options = [] }: FilterByValue, value: string): readonly string[] {
  if (options.length <= mostOffered) return options.map((option) => option.value);
  const candidates = options.map((option) => ({ value: option.value, names: Object.values(option.names) }));
  return suggest(value, candidates, 3);
}

const mostOffered = 5;
