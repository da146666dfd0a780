import type { FigureChange } from '../../../domain/change/figure-changes.ts';
import { numberWordsOf, readCompound } from '../../../domain/text/number-words.ts';
import { plainLetters } from '../../../domain/text/plain-letters.ts';
import type { Locale } from '../../ports/locale.ts';

/** Parts of numbers beside the numerals, in Dutch and in English. */
const withinDutch = new Set(['een', 'anderhalf', 'half']);
const withinEnglish = new Set(['and', 'half']);
/** Digits with separators of thousands, of whichever language. */
const grouped = /^\d{1,3}(?:[., \u00A0\u202F]\d{3})+$/u;

/**
 * Both numbers of a change as the copy has them (`tien → 240`), without a capital from the start of a sentence. Where one of them is a word of another
 * language than the reader's, or an article, both are digits in the reader's notation: `Zwei → Vier` is `2 → 4`.
 */
export function sayFigures(
  { from, to, was, value }: Pick<FigureChange, 'from' | 'to' | 'was' | 'value'>,
  locale: Locale,
): { readonly from: string; readonly to: string } {
  const sides = [
    { text: from, value: was },
    { text: to, value },
  ] as const;
  const isForeign = sides.some((side) => typeof side.value === 'number' && !isReadIn(side.text, locale));
  const [first, last] = sides.map((side) => sayFigure(side, isForeign, locale));
  return { from: first ?? from, to: last ?? to };
}

function sayFigure(
  { text, value }: { readonly text: string; readonly value: FigureChange['value'] },
  areDigits: boolean,
  locale: Locale,
): string {
  const said = /\d/u.test(text) ? text : text.toLowerCase();
  if (typeof value !== 'number') return said;
  const inDigits = new Intl.NumberFormat(locale).format(value);
  if (grouped.test(text)) return Number(text.replace(/\D/gu, '')) === value ? inDigits : text;
  if (!areDigits || !/\p{L}/u.test(text)) return said;
  return `${/^[€$£]\s?/u.exec(text)?.[0] ?? ''}${inDigits}`;
}

/** Whether all words of a number are numerals of the reader's language; `2,4` and `€` are of all. */
function isReadIn(text: string, locale: Locale): boolean {
  const numerals = numberWordsOf(locale);
  const words = plainLetters(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')).match(/\p{L}+/gu);
  return (words ?? []).every(
    (word) =>
      (locale === 'nl' ? withinDutch : withinEnglish).has(word) ||
      numerals.values.has(word) ||
      numerals.scales.has(word) ||
      readCompound(word, numerals) !== null,
  );
}
