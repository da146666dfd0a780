import { type NumberWords, numberWordsOf, readCompound } from '../text/number-words.ts';
import { readDigits } from '../text/read-digits.ts';
import type { LexiconLanguage } from './lexicon/concepts.ts';

const months =
  /^(?:jan|feb|fev|mar|mrt|maart|marz|mars|apr|avr|abr|mai|mei|may|juni|june|juin|junio|jun|jul|juil|july|aug|aout|ago|sep|okt|oct|nov|dec|dez|dic)/;
const clocks = /^(?:uur|u|h|am|pm|gmt|uhr|heures|horas|hs|cet|utc)$/;

/** Of an earthquake as it may be written: `M7.1`, `6.0-magnitude`. */
const strength = /^m?(\d[.,]\d)(?:-(?:magnitude|richter))?$/;

/** A number of a text: what it comes to, how it is compared, and the words that it consists of, `[from, to)`. */
export type NumberFound = {
  readonly value: number;
  /** `14`, `2400000`, `7.5%`, `6.0`, `3-1`: three digits that count at most, so that `1,23` and `1.234` billion are one. */
  readonly mark: string;
  readonly from: number;
  readonly to: number;
};

/**
 * The numbers of a text in digits or in words, in five languages. Years, dates, clock times and `one`, which is an article in most, are
 * none. `words` are plain words, numbers as they stand with their separators.
 */
export function numbersIn(words: readonly string[], language: LexiconLanguage): readonly NumberFound[] {
  const numerals = numberWordsOf(language);
  const found: NumberFound[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at, numerals);
    if (number === null) {
      at++;
      continue;
    }
    if (number.mark !== '') found.push(number);
    at = number.to;
  }
  return found;
}

/** Null: no number stands there. An empty mark: one that says nothing. */
function numberAt(words: readonly string[], at: number, numerals: NumberWords): NumberFound | null {
  const word = (words[at] ?? '').replace(strength, '$1');
  const score = /^(\d{1,3})[-–:](\d{1,3})$/.exec(word);
  if (score !== null) {
    const isClock =
      word.includes(':') && Number(score[1]) < 25 && Number(score[2]) < 60 && score[2]?.length === 2;
    return { value: Number.NaN, mark: isClock ? '' : `${score[1]}-${score[2]}`, from: at, to: at + 1 };
  }
  const isDigits = /^\d/.test(word);
  const first = isDigits ? numberOf(word) : wordNumber(word, numerals);
  if (first === null) return isDigits ? { value: 0, mark: '', from: at, to: at + 1 } : null;
  const { value, to } = scaled(words, at, first, numerals);
  const percent = percentAt(words, to);
  const isPercent = percent > 0 || (words[to - 1] ?? '').endsWith('%');
  if (!isPercent && to === at + 1 && saysNothing(word, value, words[at - 1] ?? '', words[to] ?? '', isDigits))
    return { value, mark: '', from: at, to };
  return {
    value,
    mark: `${Number(value.toPrecision(3))}${!isPercent && to === at + 1 && /^\d[.,]0$/.test(word) ? '.0' : ''}${isPercent ? '%' : ''}`,
    from: at,
    to: to + percent,
  };
}

/** `1.200`, `7,2`, `12%`. Null: none of these, as a date. */
function numberOf(word: string): number | null {
  return /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(word) ? null : readDigits(word.replace(/%$/, ''));
}

/** How many words say that the number before them is one of a hundred. */
function percentAt(words: readonly string[], at: number): number {
  if (/^(?:procent|percent|prozent|pourcent|pct)$/.test(words[at] ?? '')) return 1;
  const isTwo =
    /^(?:por|pour|per)$/.test(words[at] ?? '') && /^(?:ciento|cent|cento)$/.test(words[at + 1] ?? '');
  return isTwo ? 2 : 0;
}

function saysNothing(word: string, value: number, before: string, next: string, isDigits: boolean): boolean {
  if (value === 1) return true;
  if (!isDigits) return false;
  if (/^(?:19|20)\d\d$/.test(word)) return true;
  if (clocks.test(next) && value < 25) return true;
  const isDay = /^\d{1,2}$/.test(word) && value <= 31;
  return isDay && (months.test(next) || months.test(before));
}

/** `two hundred and forty`, `quatre-vingt-dix`, `2,4 miljoen`. */
function scaled(
  words: readonly string[],
  at: number,
  first: number,
  { values, scales }: NumberWords,
): { readonly value: number; readonly to: number } {
  let whole = 0;
  let value = first;
  let to = at + 1;
  for (;;) {
    const joint = /^(?:and|y|et|en|und)$/.test(words[to] ?? '') ? 1 : 0;
    const word = words[to + joint] ?? '';
    const scale = scales.get(word);
    if (scale !== undefined && joint === 0) {
      if (scale >= 1000) {
        whole += value * scale;
        value = 0;
      } else value *= scale;
      to++;
      continue;
    }
    const more = values.get(word);
    if (more === undefined || /^\d/.test(words[at] ?? '') || !addsTo(value, more, joint === 1)) break;
    value = value === 4 && more === 20 ? 80 : value + more;
    to += joint + 1;
  }
  return { value: whole + value, to };
}

/** Whether a numeral goes on with the one before it: `thirty one`, `cent dix`, `quatre vingt`, `soixante et onze`. */
function addsTo(value: number, more: number, isJoined: boolean): boolean {
  if (value === 4 && more === 20) return !isJoined;
  if (value >= 100 || value === 0) return more < 100 && value % 100 === 0;
  return value >= 20 && value % 10 === 0 && (more < 10 || (more < 20 && (value === 60 || value === 80)));
}

function wordNumber(word: string, { values, scales }: NumberWords): number | null {
  const simple = values.get(word);
  if (simple !== undefined) return simple;
  const scale = scales.get(word);
  if (scale === 100 || scale === 1000) return word.endsWith('s') ? null : scale;
  return readCompound(word, { values, scales });
}
