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

const others: Words = { nl: '{count} andere', en: '{count} others' };

/** More than this nobody reads in one sentence, and a platform cuts it without a word. */
const mostNamed = 12;

/** `Buitenland, Economie en Sport`; of far more than `most` the first, and how many there are besides: `ANP, AFP en 598 andere`. */
export function sayList(names: readonly string[], locale: Locale, most = mostNamed): string {
  if (names.length <= most + 1) return sayWhole(names, locale);
  return sayWhole([...names.slice(0, most), say(others, locale, { count: names.length - most })], locale);
}

/** The same with each of them, for what people go on with: names of files, variables, settings. */
export function sayWhole(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
