import { type Filling, sayIn } from '../../domain/said/said.ts';
import type { Locale, Words } from '../ports/locale.ts';

/**
 * A text in the reader's language, each `{name}` filled in: `say(words, 'nl', { topic: 'Sport' })`. The number of a story
 * (`#{number}`) is written as people type it, without a stop between the thousands.
 */
export function say(words: Words, locale: Locale, values: Filling = {}): string {
  return sayIn(words, locale, values);
}

/** The text for one or for another number of things; `{count}` is that number. */
export function sayCount(
  count: number,
  texts: { readonly one: Words; readonly many: Words },
  locale: Locale,
  values: Filling = {},
): string {
  return say(count === 1 ? texts.one : texts.many, locale, { ...values, count });
}

/** `Buitenland, Economie en Sport`. */
export function sayList(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
