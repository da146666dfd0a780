import type { Filter } from '../../domain/filter/filter.ts';
import { splitWords } from '../../domain/split-words.ts';
import { suggest } from '../../domain/suggest.ts';
import type { Topic } from '../../domain/topic.ts';
import type { FilterByValue } from '../../filter/filter-kind.ts';
import type { Filters } from '../../filter/filters.ts';
import type { ReadFollow } from '../../filter/read-follow.ts';
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
  if (read.kind !== 'follow') return refused(refuseFilter(read, command, typed, context));
  const { filter } = read;
  const left = gone.find((slug) => slug === read.topic.toLowerCase());
  if (left !== undefined) return { kind: 'subscription', topic: left, filter };
  const after = context.filters.write(filter, context.locale);
  const topic = readTopic(read.topic, command, context, after === '' ? '' : ` ${after}`);
  return topic.kind === 'refused' ? topic : { kind: 'subscription', topic: topic.slug, filter };
}

/** What is said of a filter that there is not, or of a value that means nothing: with the nearest right ones, as buttons. */
export function refuseFilter(
  read: Exclude<ReadFollow, { readonly kind: 'follow' }>,
  command: string,
  typed: string,
  context: Context,
): Reply {
  if (read.kind === 'unknown-filter') return unknownFilter(read.name, context);
  return unknownValue(read.filter, read.typed, command, typed, context);
}

function refused(reply: Reply): ReadSubscription {
  return { kind: 'refused', reply };
}

function unknownFilter(name: string, { filters, locale }: Context): Reply {
  const known = filters.kinds.map(({ names, isFlag }) => (isFlag ? names[locale] : `${names[locale]}:`));
  return refuse(text(say(words.unknownFilter, locale, { name: name.slice(0, 40), known: known.join(', ') })));
}

/** The other words of what was typed stay; the one that means nothing gives way to those that were perhaps meant. */
function unknownValue(
  filter: FilterByValue,
  value: string,
  command: string,
  typed: string,
  { filters, locale }: Context,
): Reply {
  const { names, example, instead } = filter;
  const wrong = `:${value.toLowerCase()}`;
  const others = splitWords(typed).filter((word) => !word.toLowerCase().endsWith(wrong));
  const buttons = offeredInstead(filter, value).map((offered) => {
    const written = filters.write([{ key: filter.key, values: [offered] }], locale);
    return { label: written, command: `/${command} ${[...others.map(quoteWord), written].join(' ')}` };
  });
  const said = [say(words.unknownValue, locale, { typed: value.slice(0, 40), name: names[locale] })];
  if (instead !== undefined) said.push(instead[locale]);
  else if (example !== undefined)
    said.push(say(words.such, locale, { example: `${names[locale]}:${example[locale]}` }));
  return refuse(text(said.join(' ')), ...choices(words.whatThereIs[locale], buttons));
}

/** All of a short list; of a long one what is spelled nearly so. */
function offeredInstead({ options = [] }: FilterByValue, value: string): readonly string[] {
  if (options.length <= mostOffered) return options.map((option) => option.value);
  const candidates = options.map((option) => ({ value: option.value, names: Object.values(option.names) }));
  return suggest(value, candidates, 3);
}

const mostOffered = 5;
