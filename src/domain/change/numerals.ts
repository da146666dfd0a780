import { type NumberWords, numberWordsOf, readCompound } from '../text/number-words.ts';
import { plainLetters } from '../text/plain-letters.ts';

const dutch = numberWordsOf('nl');
const english = numberWordsOf('en');
const german = numberWordsOf('de');
const french = numberWordsOf('fr');
const spanish = numberWordsOf('es');

/** What is a word of its own as well where it is no number of that language: `onze`, `once`, `sept.`, `seize`, `50 cent`. */
const misleading =
  /^(?:null|ein|elf|un|onze|sept|seize|cent|cents|mille|m|once|uno|dos|tres|doce|quince|cero|zero|millon|mil|dix)$/u;
/** Those of them that are a number right before who is counted in their own language. */
const beside: ReadonlyMap<string, readonly [number, RegExp]> = (() => {
  const fr = /^(?:morte?s?|tuée?s?|décédée?s?|blessée?s?|disparue?s?|personnes?|autres|victimes?|civils)$/u;
  const es = /^(?:muert|fallecid|herid|desaparecid|persona|víctima|otr[oa]s|civiles)/u;
  return new Map([
    ...Object.entries({ une: 1, onze: 11, sept: 7, dix: 10, seize: 16, cent: 100, mille: 1_000 }).map(
      ([word, value]) => [word, [value, fr]] as const,
    ),
    ['un', [1, new RegExp(`${fr.source}|${es.source}`, 'u')]],
    ...Object.entries({ una: 1, uno: 1, once: 11, dos: 2, tres: 3, doce: 12, quince: 15, mil: 1_000 }).map(
      ([word, value]) => [word, [value, es]] as const,
    ),
  ]);
})();

const small: ReadonlyMap<string, number> = new Map([
  ...notMisleading(spanish.values),
  ...notMisleading(french.values),
  ...notMisleading(german.values),
  ...dutch.values,
  ...english.values,
  ['één', 1],
  ['anderhalf', 1.5],
  ['half', 0.5],
]);
const scales: ReadonlyMap<string, number> = new Map([
  ...notMisleading(spanish.scales),
  ...notMisleading(french.scales),
  ...notMisleading(german.scales),
  ...dutch.scales,
  ...english.scales,
]);

function notMisleading(words: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...words].filter(([word]) => !misleading.test(word));
}

/** Quantities that are no number: `tientallen` doden that become `honderden` are a change of figures all the same. */
const vague =
  /^(?:tientallen|dozijnen|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen|miljarden|dozens|scores|hundreds|thousands|millions|billions|dutzende[n]?|hunderte[n]?|tausende[n]?|dizaines|centaines|milliers|decenas|centenares|miles)$/u;

/** What a word multiplies the number before it by (`miljoen`, `hundred`, `Millionen`); null where it does not. */
export function scaleOf(key: string): number | null {
  return scales.get(key) ?? scales.get(plainOf(key)) ?? null;
}

/** Whether a word is a quantity without a number, such as `tientallen`. */
export function isVague(key: string): boolean {
  return vague.test(key);
}

/**
 * A number in one word, in five languages: `veertien`, `tweeënveertig`, `twenty-one`, `zwölf`, `vingt-deux`, `dieciséis`. `next`: the word behind it,
 * without which some are none. Null: it is none.
 */
export function readNumeral(key: string, next = ''): number | null {
  const [value, counted] = beside.get(key) ?? [];
  if (value !== undefined && counted?.test(next) === true) return value;
  const plain = plainOf(key);
  return (
    small.get(key) ??
    small.get(plain) ??
    scaleAlone(key) ??
    hyphened(plain) ??
    readCompound(plain, dutch) ??
    readCompound(plain, german)
  );
}

/** Without accents, as the numerals of other languages are known: `fünf`, `dreißig`, `dieciséis`. */
function plainOf(key: string): string {
  return plainLetters(key.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** `honderd` and `duizend` stand alone; `hundred` and `miljoen` need a number before them. */
function scaleAlone(key: string): number | null {
  return /^(?:honderd|duizend|hundert|tausend|cien)$/u.test(key) ? (scales.get(key) ?? null) : null;
}

/** `twenty-one`, `vingt-deux`, `soixante-dix-sept`, `quatre-vingt-trois`. */
function hyphened(key: string): number | null {
  if (!key.includes('-')) return null;
  const parts = key
    .replace(/^quatre-vingts?(?=-|$)/u, '80')
    .replace('-et-', '-')
    .split('-');
  const [tens, ...more] = parts.map((part) => (part === '80' ? 80 : valueIn(part, [english, french, dutch])));
  if (tens == null || tens < 10 || tens % 10 !== 0 || more.length > 2) return null;
  if (more.length === 0) return key.startsWith('quatre') ? tens : null;
  const rest = more.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0);
  const most = tens === 60 || tens === 80 ? 19 : 9;
  return rest >= 1 && rest <= most ? tens + rest : null;
}

function valueIn(part: string, languages: readonly NumberWords[]): number | null {
  for (const { values } of languages) {
    const value = values.get(part);
    if (value !== undefined) return value;
  }
  return null;
}
