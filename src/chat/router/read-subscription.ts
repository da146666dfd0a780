import type { Filter } from '../../domain/filter/filter.ts';
import { writeFilter } from '../../domain/filter/filter.ts';
import type { FilterByValue } from '../../domain/filter/filter-kind.ts';
import { filterKinds } from '../../domain/filter/filter-kinds.ts';
import { readFollow } from '../../domain/filter/read-follow.ts';
import type { Topic } from '../../domain/topic.ts';
import type { Locale, Words } from '../ports/locale.ts';
import type { Reply } from '../ports/reply.ts';
import { say } from '../words/say.ts';
import { choices, refuse, text } from './make-reply.ts';
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
  whatThereIs: { nl: 'Wel kan:', en: 'What there is:' },
} satisfies Record<string, Words>;

/** What came of reading what a person wants to follow, or not any more. */
export type ReadSubscription =
  | { readonly kind: 'subscription'; readonly topic: string; readonly filter: Filter }
  | { readonly kind: 'refused'; readonly reply: Reply };

type Context = { readonly topics: readonly Topic[]; readonly locale: Locale };

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
  const read = readFollow(typed);
  if (read.kind === 'unknown-filter') return refused(unknownFilter(read.name, context.locale));
  if (read.kind === 'unknown-value') {
    return refused(unknownValue(read.filter, read.typed, command, typed, context.locale));
  }
  const { filter } = read;
  const left = gone.find((slug) => slug === read.topic.toLowerCase());
  if (left !== undefined) return { kind: 'subscription', topic: left, filter };
  const after = writeFilter(filter, context.locale);
  const topic = readTopic(read.topic, command, context, after === '' ? '' : ` ${after}`);
  return topic.kind === 'refused' ? topic : { kind: 'subscription', topic: topic.slug, filter };
}

function refused(reply: Reply): ReadSubscription {
  return { kind: 'refused', reply };
}

function unknownFilter(name: string, locale: Locale): Reply {
  const known = filterKinds.map(({ names, isFlag }) => (isFlag ? names[locale] : `${names[locale]}:`));
  return refuse(text(say(words.unknownFilter, locale, { name: name.slice(0, 40), known: known.join(', ') })));
}

/** The other words of what was typed stay; the one that means nothing gives way to each that does. */
function unknownValue(
  { key, names, options = [] }: FilterByValue,
  value: string,
  command: string,
  typed: string,
  locale: Locale,
): Reply {
  const others = typed.split(' ').filter((word) => !word.toLowerCase().endsWith(`:${value.toLowerCase()}`));
  const buttons = options.map((option) => {
    const written = writeFilter([{ key, values: [option.value] }], locale);
    return { label: written, command: `/${command} ${[...others, written].join(' ')}` };
  });
  const said = say(words.unknownValue, locale, { typed: value.slice(0, 40), name: names[locale] });
  return refuse(text(said), ...choices(words.whatThereIs[locale], buttons));
}
