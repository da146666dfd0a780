import { splitWords } from '../../domain/split-words.ts';
import type { Topic } from '../../domain/topic.ts';
import { joinTopics } from '../../domain/topic.ts';
import type { Filters } from '../../filter/filters.ts';
import { partFollows } from '../../filter/follows/part-follows.ts';
import type { Argument } from '../ports/argument.ts';
import type { ArgumentValues } from '../ports/command.ts';

/** What someone typed, taken apart: `/laatste "odd news" 5` is `laatste` with two words. */
export type TypedCommand = { readonly name: string; readonly words: readonly string[] };

/** No command is longer; what comes after it is not read. */
const longestText = 1_000;

/** Reads what was typed, with or without slash, in any case, with the spaces and quotes that phones make of it. */
export function parseCommand(text: string): TypedCommand {
  const clean = text
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^\/\s*/u, '');
  const [name = '', ...rest] = splitWords(clean);
  return { name: name.toLowerCase(), words: rest };
}

/** What became of the words of a command: a value an argument, or what is wrong with them. */
export type Bound =
  | { readonly kind: 'bound'; readonly values: ArgumentValues }
  | { readonly kind: 'missing'; readonly argument: Argument; readonly values: ArgumentValues }
  | { readonly kind: 'too-many'; readonly word: string };

/** Gives each word to the first argument it fits: `/laatste 5` is a count. Two words that name a topic are one. */
export function bindWords(
  words: readonly string[],
  declared: readonly Argument[],
  topics: readonly Topic[],
  filters: Filters,
): Bound {
  const values: { [name: string]: string } = {};
  const hasFilter = declared.some(({ kind }) => kind.name === 'filter');
  const several = hasFilter ? partFollows(words, topics) : [];
  const named = declared.find(({ kind }) => kind.name === 'topic');
  // Which filter is of which topic is told by where it stands.
  if (several.length > 1 && named !== undefined)
    return requireAll({ [named.name.nl]: writeParts(several) }, declared);
  const typed = hasFilter ? filters.join(words) : words;
  for (const word of joinTopics(typed, topics)) {
    const free = declared.filter(({ name, kind }) => kind.isMany || values[name.nl] === undefined);
    const argument =
      free.find(({ kind }) => kind.fits(word)) ??
      free.find(({ kind, required }) => required || kind.takesAny);
    if (argument === undefined) return { kind: 'too-many', word };
    const { name, kind } = argument;
    values[name.nl] = kind.isMany ? [values[name.nl], quoteWord(word)].join(' ').trim() : word;
  }
  return requireAll(values, declared);
}

/** The same for values that a platform took in fields of their own; a lone number in the topic's field is a count. */
export function bindValues(given: ArgumentValues, declared: readonly Argument[]): Bound {
  const values: { [name: string]: string } = {};
  for (const { name } of declared) {
    const value = (given[name.nl] ?? given[name.en] ?? '')
      .slice(0, longestText)
      .normalize('NFKC')
      .replace(/\s+/gu, ' ')
      .trim();
    if (value !== '') values[name.nl] = value;
  }
  for (const { name, kind } of declared) {
    const value = values[name.nl];
    if (value === undefined || kind.fits(value)) continue;
    const other = declared.find((each) => values[each.name.nl] === undefined && each.kind.fits(value));
    if (other === undefined) continue;
    values[other.name.nl] = value;
    delete values[name.nl];
  }
  return requireAll(values, declared);
}

/** Several subscriptions as they would be typed: `buitenland land:Soedan, sport`. */
export function writeParts(parts: readonly (readonly string[])[]): string {
  return parts.map((words) => words.map(quoteWord).join(' ')).join(', ');
}

/** As it would be typed: a word with spaces in it in quotes, after its colon if it has one. */
export function quoteWord(word: string): string {
  return /\s/u.test(word) ? word.replace(/^([-–—−]?\p{L}+:)?(.*)$/su, '$1"$2"') : word;
}

function requireAll(values: ArgumentValues, declared: readonly Argument[]): Bound {
  const missing = declared.find(({ name, required }) => required && values[name.nl] === undefined);
  return missing === undefined ? { kind: 'bound', values } : { kind: 'missing', argument: missing, values };
}
