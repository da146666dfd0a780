import type { LexiconLanguage } from './lexicon/concepts.ts';

const units = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  de: 'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
  fr: 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf',
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
} satisfies Record<LexiconLanguage, string>;

const tens = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  de: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
  fr: 'vingt trente quarante cinquante soixante septante huitante nonante',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
} satisfies Record<LexiconLanguage, string>;

/** What a word multiplies the number before it by: hundred, thousand, million, billion (10^9), trillion (10^12). */
const scaleWords = {
  nl: 'honderd duizend miljoen|mln miljard|mld|mrd biljoen',
  en: 'hundred thousand million|mn|mln|millions billion|bn|bln trillion|tn',
  de: 'hundert tausend million|millionen|mio milliarde|milliarden|mrd billion|billionen',
  fr: 'cent|cents mille million|millions|m milliard|milliards|mds billion|billions',
  es: 'cien|ciento|cientos mil millon|millones millardo billon|billones',
} satisfies Record<LexiconLanguage, string>;

const more: { readonly [word: string]: number } = {
  // fr: quatre-vingts; es: in one word.
  vingts: 20,
  veintiuno: 21,
  veintiun: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  quinientos: 500,
  seiscientos: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
};

type Numerals = {
  readonly values: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
};
const known = new Map<LexiconLanguage, Numerals>();

const months =
  /^(?:jan|feb|fev|mar|mrt|maart|marz|mars|apr|avr|abr|mai|mei|may|juni|june|juin|junio|jun|jul|juil|july|aug|aout|ago|sep|okt|oct|nov|dec|dez|dic)/;
const clocks = /^(?:uur|u|h|am|pm|gmt|uhr|heures|horas|hs|cet|utc)$/;

/** A number of a text: what it comes to, how it is compared, and the words that it consists of, `[from, to)`. */
export type NumberFound = {
  readonly value: number;
  /** `14`, `2400000`, `7.5%`, `3-1`: three digits that count at most, so that `1,23` and `1.234` billion are one. */
  readonly mark: string;
  readonly from: number;
  readonly to: number;
};

/**
 * The numbers of a text in digits or in words, in five languages. Years, dates, clock times and `one`, which is an article in most, are
 * none. `words` are plain words, numbers as they stand with their separators.
 */
export function numbersIn(words: readonly string[], language: LexiconLanguage): readonly NumberFound[] {
  const numerals = numeralsOf(language);
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
function numberAt(words: readonly string[], at: number, numerals: Numerals): NumberFound | null {
  const word = words[at] ?? '';
  const score = /^(\d{1,3})[-–:](\d{1,3})$/.exec(word);
  if (score !== null) {
    const isClock = word.includes(':') && Number(score[2]) < 60 && score[2]?.length === 2;
    return { value: Number.NaN, mark: isClock ? '' : `${score[1]}-${score[2]}`, from: at, to: at + 1 };
  }
  const isDigits = /^\d/.test(word);
  const first = isDigits ? readDigits(word) : wordNumber(word, numerals);
  if (first === null) return isDigits ? { value: 0, mark: '', from: at, to: at + 1 } : null;
  const { value, to } = scaled(words, at, first, numerals);
  const percent = percentAt(words, to);
  const isPercent = percent > 0 || (words[to - 1] ?? '').endsWith('%');
  if (!isPercent && to === at + 1 && saysNothing(word, value, words[at - 1] ?? '', words[to] ?? '', isDigits))
    return { value, mark: '', from: at, to };
  return {
    value,
    mark: `${Number(value.toPrecision(3))}${isPercent ? '%' : ''}`,
    from: at,
    to: to + percent,
  };
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

/** `1.200`, `1,200`, `1 200`, `7,2`, `7.2`, `12%`. Null: none of these. */
function readDigits(word: string): number | null {
  const digits = word.replace(/%$/, '').replaceAll(/[\s\u00a0\u202f]/g, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replaceAll(/[.,]/g, ''));
  if (/^\d{1,3}(?:\.\d{3})*,\d+$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})*\.\d+$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d+[.,]\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  return null;
}

/** `two hundred and forty`, `quatre-vingt-dix`, `2,4 miljoen`. */
function scaled(
  words: readonly string[],
  at: number,
  first: number,
  { values, scales }: Numerals,
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

function wordNumber(word: string, { values, scales }: Numerals): number | null {
  const simple = values.get(word);
  if (simple !== undefined) return simple;
  const scale = scales.get(word);
  if (scale === 100 || scale === 1000) return word.endsWith('s') ? null : scale;
  return compound(word, values, scales);
}

/** Dutch and German write numbers as one word: `eenentwintig`, `zweihundertvierzig`, `tweeduizend`. */
function compound(
  word: string,
  values: ReadonlyMap<string, number>,
  scales: ReadonlyMap<string, number>,
): number | null {
  if (word.length < 7 || word.length > 50) return null;
  const joined = /^(.{2,7}?)(?:und|en)(.{6,8})$/.exec(word);
  if (joined !== null) {
    const [, unit = '', ten = ''] = joined;
    const one = values.get(unit);
    const many = values.get(ten);
    if (one !== undefined && one < 10 && many !== undefined && many >= 20 && many < 100) return one + many;
  }
  for (const [scale, times] of scales) {
    if (times !== 100 && times !== 1000) continue;
    const at = word.indexOf(scale);
    if (at < 0 || scale.length < 6) continue;
    const head = word.slice(0, at);
    const rest = word.slice(at + scale.length).replace(/^(?:en|und)(?=.)/, '');
    const many = head === '' ? 1 : (values.get(head) ?? compound(head, values, scales));
    const left = rest === '' ? 0 : (values.get(rest) ?? compound(rest, values, scales));
    if (many !== null && left !== null) return many * times + left;
  }
  return null;
}

function numeralsOf(language: LexiconLanguage): Numerals {
  const before = known.get(language);
  if (before !== undefined) return before;
  const values = new Map<string, number>(language === 'es' || language === 'fr' ? Object.entries(more) : []);
  for (const [at, word] of units[language].split(' ').entries())
    if (!word.includes('_')) values.set(word, at);
  for (const [at, word] of tens[language].split(' ').entries()) values.set(word, 20 + 10 * at);
  const scales = new Map<string, number>();
  for (const [at, words] of scaleWords[language].split(' ').entries())
    for (const word of words.split('|')) scales.set(word, [100, 1e3, 1e6, 1e9, 1e12][at] ?? 1);
  const made = { values, scales };
  known.set(language, made);
  return made;
}
