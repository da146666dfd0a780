import { agesOf } from '../text/ages.ts';
import { readDigits } from '../text/read-digits.ts';
import type { Token } from '../text/token.ts';
import { otherTimeOf } from './apart/other-time.ts';
import { sentenceAround } from './clause.ts';
import { type Count, countOf, isChatter, isPeople } from './counted.ts';
import { countedBy, isClaimant, isOfGroups, type Read } from './counted-by.ts';
import { type Bare, type Counted, countsNobody, type Figure, type Reading } from './figure.ts';
import { isDay, isLabel, isYear } from './labels.ts';
import { isVague, readNumeral, scaleOf } from './numerals.ts';
import { isPart, isWhole } from './parts.ts';

const clockBefore =
  /^(?:update|updated|bijgewerkt|gepubliceerd|published|om|rond|omstreeks|vanaf|sinds|tot|at|around|by|since|until|klokke)$/u;
const clockAfter = /^(?:uur|u|h|am|pm|a\.m|p\.m|gmt|cet|cest|utc)$/u;
/** `een` and `one` are articles and pronouns as well: they count only beside what is counted. `geen` is nought there. */
const doubtful: ReadonlyMap<string, number> = new Map([
  ['een', 1],
  ['één', 1],
  ['one', 1],
  ['a', 1],
  ['geen', 0],
  ['no', 0],
  ['ein', 1],
  ['eine', 1],
  ['keine', 0],
  ['half', 0.5],
]);
/** Behind these they are words of French and Spanish: `a tué`, `mató a una mujer`, `no murió`. */
const notOne: ReadonlyMap<string, RegExp> = new Map([
  [
    'a',
    /^(?:été|tuée?s?|blessée?s?|fait|una?|sus?|la|las|los|el|niñ[oa]s?|mujer(?:es)?|hombres?|joven|jóvenes|personas?)$/u,
  ],
  ['no', /^(?:hay|hubo|ha|han|se|muri|muere|mat[aóe]|fallec|hiri|hier)/u],
]);
/** Between an article and who is counted these make no one of it: `a second person`, `een twintigtal doden`. */
const noneAlone =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth)|last|next|further|final|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|\p{L}+(?:tiende|tigste|talste)|elfde|twaalfde|laatste|volgende|andere?|(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|letzt|ander)e[nrs]?|\p{L}*tal|dozijn|paar|handvol|reeks|groep|dozen|couple|few|handful|number|score|group|dutzend|handvoll|reihe|anzahl|vielzahl|gruppe)$/u;
const ordinal = /^\d+(?:e|de|ste|st|nd|rd|th)$/u;
/** The quantities of a text, in order, each with what it counts. `text` is that of which `tokens` are made. */
export function figuresOf(text: string, tokens: readonly Token[]): readonly Figure[] {
  const bare = bareFigures(text, tokens);
  const reading: Reading = { text, tokens, figures: bare };
  const isSolid = (figure: Bare) =>
    !countsNobody(figure) && (!isDoubtful(figure, tokens) || isBesideCount(figure, reading));
  const read = bare.map((figure, index) => {
    const next = bare
      .slice(index + 1, index + 3)
      .find(
        (other) =>
          !isPart(other, tokens) &&
          !isWhole(other, reading) &&
          isSolid(other) &&
          !isOfGroups(tokens.slice(other.to)),
      );
    const others = [
      bare.slice(0, index).findLast(isSolid),
      bare.slice(index + 1, index + 4).find((other) => isSolid(other) && !isPart(other, tokens)),
    ] as const;
    const before = bare.slice(0, index).findLast((other) => other.isLabel !== true);
    const sentence = sentenceAround(figure, others, text, tokens);
    return { figure, ...countedBy(figure, [before, next], sentence, reading) };
  });
  const rivals = read.filter(({ figure }) => !isDoubtful(figure, tokens) || isBesideCount(figure, reading));
  return read.flatMap((each) => {
    const { figure, claim } = each;
    const isCounting = claim !== null && isClaimant(each, rivals, reading);
    const counted = isCounting ? countedSo(claim.count, figure, reading) : nounOf(each);
    if (isDoubtful(figure, tokens) && !(isCounting && isBesideCount(figure, reading))) return [];
    if (isYear(figure, text, tokens)) return [];
    if (counted === null && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(figure.text)) return [];
    if (counted?.kind === 'noun' && isChatter(counted.noun)) return [];
    return [{ ...figure, counted }];
  });
}

function countedSo(count: Count, figure: Bare, reading: Reading): Counted {
  const when = otherTimeOf(figure, reading);
  return { kind: 'count', count, ...(when !== null && { when }) };
}

/** What stands behind a figure, unless that is a word which counts: it counts another one, or nobody. */
function nounOf({ noun }: Read): Counted {
  return noun?.kind === 'noun' && countOf(noun.noun) !== null ? null : noun;
}

function isDoubtful({ from, to }: Bare, tokens: readonly Token[]): boolean {
  return to - from === 1 && doubtful.has((tokens[from] as Token).key);
}

/** `een dode`, `geen zwaargewonde`, `een man overleden`: what is counted stands right behind it, and no mark between. */
function isBesideCount({ to }: Bare, { text, tokens }: Pick<Reading, 'text' | 'tokens'>): boolean {
  const end = isParted(text, tokens, to + 1) ? to + 1 : to + 2;
  return tokens.slice(to, end).some(({ key }) => countOf(key) !== null || isPeople(key));
}

function bareFigures(text: string, tokens: readonly Token[]): readonly Bare[] {
  const figures: Bare[] = [];
  const ages = new Set(agesOf(text).map(({ start }) => start));
  for (let at = 0; at < tokens.length; ) {
    const figure = figureAt(at, text, tokens);
    if (figure !== null) {
      const isAge = ages.has((tokens[at] as Token).start);
      const isNone = !isAge && isLabel(figure, text, tokens);
      figures.push({ ...figure, ...(isAge && { isAge }), ...(isNone && { isLabel: isNone }) });
    }
    at = figure?.to ?? at + 1;
  }
  return figures;
}

function figureAt(at: number, text: string, tokens: readonly Token[]): Bare | null {
  const token = tokens[at] as Token;
  if (isVague(token.key)) return { value: token.key, text: token.text, from: at, to: at + 1 };
  if (/\d/u.test(token.key)) return digitsAt(at, text, tokens);
  const next = tokens[at + 1]?.key ?? '';
  // `mató a 10 mineros`, `a cinco`, `a decenas`: no number stands before another.
  const isArticle = /^\d/u.test(next) || readNumeral(next, tokens[at + 2]?.key) !== null || isVague(next);
  if (doubtful.has(token.key) && (noneAlone.test(next) || ordinal.test(next))) return null;
  const isOther = notOne.get(token.key)?.test(next) === true;
  const first =
    readNumeral(token.key, next) ?? (isArticle || isOther ? null : doubtful.get(token.key)) ?? null;
  return first === null ? null : scaled(first, at, text, tokens);
}

function digitsAt(at: number, text: string, tokens: readonly Token[]): Bare | null {
  const { key } = tokens[at] as Token;
  const before = tokens[at - 1]?.key ?? '';
  const after = tokens[at + 1]?.key ?? '';
  if (ordinal.test(key) || isDay(at, tokens)) return null;
  if (
    /^\d{1,2}:\d\d(?::\d\d)?$/u.test(key) ||
    (clockAfter.test(after) && /^\d{1,2}(?:[.:]\d\d)?$/u.test(key))
  )
    return null;
  if (/^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(key) && clockBefore.test(before)) return null;
  const number = readDigits(key.replace(/^([-+]?)[€$£]/u, '$1').replace(/%$/u, ''));
  if (number !== null) return scaled(number, at, text, tokens);
  const { text: said } = tokens[at] as Token;
  if (/^\d+-\d+$/u.test(key)) return { value: key, text: said, from: at, to: at + 1 };
  const [, digits = '', unit = ''] = /^[-+]?[€$£]?(\d[\d.,]*)-?(\p{L}+)$/u.exec(key) ?? [];
  const value = readDigits(digits);
  if (value === null) return /^\d/u.test(key) ? { value: key, text: said, from: at, to: at + 1 } : null;
  const times = unit === 'k' ? 1e3 : unit === 'm' ? 1e6 : (scaleOf(unit) ?? 1);
  return { value: value * times, text: said, from: at, to: at + 1 };
}

/** `2,4 miljoen`, `two hundred and forty`, `tien`. */
function scaled(first: number, at: number, text: string, tokens: readonly Token[]): Bare {
  let value = first;
  let to = at + 1;
  for (;;) {
    const times = scaleOf(tokens[to]?.key ?? '');
    if (times === null || isParted(text, tokens, to)) break;
    value *= times;
    to++;
    const skips = tokens[to]?.key === 'and' ? 1 : 0;
    const more = readNumeral(tokens[to + skips]?.key ?? '');
    if (more === null || more >= times || more < 1 || isParted(text, tokens, to)) continue;
    // `hundred and forty` is one number; `hundred and one thousand` goes on with its scale.
    value += more;
    to += skips + 1;
  }
  const from = tokens[at] as Token;
  const currency = /[€$£]\s?$/u.exec(text.slice(Math.max(0, from.start - 2), from.start))?.[0] ?? '';
  const said = text.slice(from.start - currency.length, (tokens[to - 1] as Token).end);
  return { value, text: said.replace(/\s+/gu, ' '), from: at, to };
}

/** Something else than a space stands before it. */
function isParted(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return before === undefined || token === undefined || text.slice(before.end, token.start).trim() !== '';
}
