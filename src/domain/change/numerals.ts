import { numberWordsOf, readCompound } from '../text/number-words.ts';

const dutch = numberWordsOf('nl');
const english = numberWordsOf('en');
const small: ReadonlyMap<string, number> = new Map([
  ...dutch.values,
  ...english.values,
  ['één', 1],
  ['anderhalf', 1.5],
  ['half', 0.5],
]);
const scales: ReadonlyMap<string, number> = new Map([...dutch.scales, ...english.scales]);

/** Quantities that are no number: `tientallen` doden that become `honderden` are a change of figures all the same. */
const vague =
  /^(?:tientallen|dozijnen|honderden|duizenden|tienduizenden|honderdduizenden|miljoenen|miljarden|dozens|scores|hundreds|thousands|millions|billions)$/u;

/** What a word multiplies the number before it by (`miljoen`, `hundred`); null where it does not. */
export function scaleOf(key: string): number | null {
  return scales.get(key) ?? null;
}

/** Whether a word is a quantity without a number, such as `tientallen`. */
export function isVague(key: string): boolean {
  return vague.test(key);
}

/** A number in one word, Dutch or English: `veertien`, `tweeënveertig`, `tweehonderdveertig`, `twenty-one`, `duizend`. Null: it is none. */
export function readNumeral(key: string): number | null {
  return small.get(key) ?? scaleAlone(key) ?? hyphened(key) ?? readCompound(key.replaceAll('ë', 'e'), dutch);
}

/** `honderd` and `duizend` stand alone; `hundred` and `miljoen` need a number before them. */
function scaleAlone(key: string): number | null {
  return key === 'honderd' || key === 'duizend' ? (scales.get(key) ?? null) : null;
}

function hyphened(key: string): number | null {
  const [tens, unit, ...more] = key.split('-').map((part) => small.get(part));
  if (tens === undefined || unit === undefined || more.length > 0) return null;
  return tens >= 20 && tens % 10 === 0 && unit >= 1 && unit <= 9 ? tens + unit : null;
}
