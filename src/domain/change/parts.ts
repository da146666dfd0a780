import type { Token } from '../text/token.ts';
import { gapBefore } from './clause.ts';
import { countOf, isPeople } from './counted.ts';
import { type Bare, countsNobody, type Reading } from './figure.ts';

/** Before those who are known already. */
export const article = /^(?:the|de|het|den|der|die|dem|des|les?|la|los|las|el|their|hun|his|her)$/u;
/** Between a part and its whole: `3 of the 20`. */
export const ofWhole = new Set(['of', 'van', 'von', 'de', 'des', 'del']);
/** A part of those just counted: it takes nothing from what was said of them. */
const partOf =
  /^(?:onder|waaronder|wie|wier|among|including|incl|hen|ihnen|them|eux|ellos|ellas|darunter|davon|dont|parmi|entre|incluid[oa]s)$/u;
/** Between a part and its whole as well: `3 women among 12 killed`. */
const amid = new Set(['onder', 'among', 'amongst', 'unter', 'parmi', 'entre']);

/** Numerals that are read as such only beside who is counted. */
const few = /^(?:une?|un[oa]|dos|tres|once|onze|doce|quince|sept|dix|seize|een|één|one|eine[rs]?)$/u;
/** Not all of those behind them. */
const fractions =
  /^(?:half|(?:two-|three-)?(?:thirds?|quarters?)|helft|kwart|driekwart|derde|tweederde|meeste|deel|hälfte|viertel|drittel|teil|moitié|tiers|quart|mitad|tercio|cuarto|most|some|part|majority|meerderheid|mehrheit|majorité|mayoría)$/u;
const nobody = /^(?:nobody|none|niemand|geen|keine[rns]?|personne|aucune?|nadie|ningun[oa])$/u;
/** Whom it befell, and no word of what befell them. */
const casualties =
  /^(?:dead|doden|dode|toten|morts|muertos|gewonden|verletzten|blessés|heridos|vermisten|missing)$/u;
/** Whose those behind them are, and who is meant alone. */
const parents =
  /^(?:fathers?|mothers?|mums?|moms?|dads?|parents?|vaders?|moeders?|ouders|vater|mutter|eltern|père|mère|parents|padre|madre|padres|victims?|suspects?|leader|killer|murderer|slachtoffers?|verdachten?|leider|moordenaar|opfer|verdächtiger|mörder|victimes?|meurtrier|víctimas?|sospechosos?|asesino)$/u;

/** Whether a figure is a part of those just counted: `, onder wie drie kinderen`. */
export function isPart(figure: Bare, tokens: readonly Token[]): boolean {
  const isBehind = [figure.from - 1, figure.from - 2].some((at) => partOf.test(tokens[at]?.key ?? ''));
  return isBehind && !countsNobody(figure) && !isAllOfThem(figure, tokens);
}

/** `3 women among 12 killed`, `drie vrouwen onder de 12 doden`: what counts stands right behind it, and the part before. */
function isAllOfThem({ from, to }: Bare, tokens: readonly Token[]): boolean {
  const before = article.test(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  return amid.has(tokens[before]?.key ?? '') && countOf(tokens[to]?.key ?? '') !== null;
}

/** `20 victims, including 3 dead`: the word right behind a part is the part's own. */
export function isOfPart(at: number, whole: Bare, { tokens, figures }: Reading): boolean {
  return at > whole.to && figures.some((figure) => figure.to === at && isPart(figure, tokens));
}

/** `3 of the 20`, `drie van de 20`: those are all there were, not whom it befell. */
export function isWhole({ from, to: end }: Bare, { tokens, figures }: Reading): boolean {
  let at = from - 1;
  while (article.test(tokens[at]?.key ?? '') && at > from - 3) at--;
  // `one among 150 aboard hurt`.
  const isOf = ofWhole.has(tokens[at]?.key ?? '') || amid.has(tokens[at]?.key ?? '');
  const behind = tokens[end]?.key ?? '';
  if (isOf && nobody.test(tokens[at - 1]?.key ?? '')) return !casualties.test(behind);
  // `een van de drie doden`.
  if (countOf(behind) !== null) return false;
  if (at === from - 1 && !isOf) return false;
  const of = isOf ? at : at + 1;
  const whose = tokens[of - 1]?.key ?? '';
  if ((isOf || ofWhole.has(tokens[of]?.key ?? '')) && (fractions.test(whose) || few.test(whose))) return true;
  return figures.some(
    (figure) => figure.to === of && typeof figure.value === 'number' && !countsNobody(figure),
  );
}

/** `Father of two killed`, `moeder van drie overleden`, `victim of 2 shootings dies`: it befell the one before. */
export function isOfParent({ from }: Bare, { tokens }: Reading): boolean {
  // `Vader (46) van drie`.
  const at = /^\d+$/u.test(tokens[from - 2]?.key ?? '') ? from - 3 : from - 2;
  return ofWhole.has(tokens[from - 1]?.key ?? '') && parents.test(tokens[at]?.key ?? '');
}

/** `4 more killed`, `another 4`: that many besides those who were counted before. */
export function isMore({ from, to }: Bare, { tokens }: Reading): boolean {
  const key = (at: number) => tokens[at]?.key ?? '';
  // `nog eens vijf`, `noch einmal fünf`.
  const isAgain = /^(?:eens|einmal|mals)$/u.test(key(from - 1)) && /^(?:nog|noch)$/u.test(key(from - 2));
  if (isAgain) return true;
  const [before, next, more] = [key(from - 1), key(to), key(to + 1)];
  // `up 5 at 24`, `twee doden erbij`, `dos muertos más`.
  if (before === 'up' || /^(?:erbij|hinzu|dazu)$/u.test(more)) return true;
  if (more === 'más' && key(to + 2) !== 'que') return true;
  return (
    /^(?:another|additional|weitere[nr]?|nog)$/u.test(before) ||
    (/^(?:more|additional|further|extra|weitere[nr]?|autres|más|supplémentaires)$/u.test(next) &&
      !/^(?:than|que)$/u.test(more))
  );
}

/** `1500 doden minder`, `20 fewer deaths`, `400 doden meer dan verwacht`: by so many it differs. Not so `20 doden, minder dan gevreesd`. */
export function isDifference({ to }: Bare, { text, tokens }: Reading): boolean {
  const key = (at: number) => (gapBefore(at, text, tokens).trim() === '' ? (tokens[at]?.key ?? '') : '');
  if (/^(?:fewer|minder|weniger)$/u.test(key(to))) return true;
  if (countOf(key(to)) === null && !isPeople(key(to))) return false;
  if (key(to + 1) === 'de') return /^(?:moins|plus)$/u.test(key(to + 2));
  return /^(?:minder|weniger|fewer|menos|meer|mehr)$/u.test(key(to + 1));
}
