import { agesOf } from '../text/ages.ts';
import { readDigits } from '../text/read-digits.ts';
import { endsSentence, gapBefore, sentenceAround, stretch, stretchBack } from './clause.ts';
import {
  type Count,
  countOf,
  isActUpon,
  isChatter,
  isFunctionWord,
  isGroup,
  isPeople,
  isThing,
  isToll,
} from './counted.ts';
import { areLivesTaken, areLivesTakenLater, isLife } from './lives.ts';
import { isVague, readNumeral, scaleOf } from './numerals.ts';
import type { Token } from './tokens.ts';

/**
 * What a figure counts: a kind of hard news, or the word that follows it in the copy, in small letters and as it is `said` there; null where nothing
 * says so.
 */
export type Counted =
  | { readonly kind: 'count'; readonly count: Count }
  | { readonly kind: 'noun'; readonly noun: string; readonly said: string }
  | null;

/** A quantity in a text, in digits or in words. Clock times, dates, years and ordinals are none. */
export type Figure = {
  /** Equal values are the same figure, however written; a string where it is no plain number (`3-1`, `tientallen`). */
  readonly value: number | string;
  /** As the copy has it: `tien`, `2,4 miljoen`, `€ 240`. */
  readonly text: string;
  readonly counted: Counted;
  /** It says how old somebody is, and counts nobody. */
  readonly isAge?: true;
  /** The tokens that it consists of, `[from, to)`. */
  readonly from: number;
  readonly to: number;
};

type Bare = Omit<Figure, 'counted'>;

const months =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|august|october)$/u;
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
const ordinal = /^\d+(?:e|de|ste|st|nd|rd|th)$/u;
/** A part of those just counted: it takes nothing from what was said of them. */
const partOf =
  /^(?:onder|waaronder|wie|wier|among|including|incl|van|darunter|davon|dont|parmi|entre|incluid[oa]s)$/u;
/** So far a figure's kind is looked for. */
const reachOfCount = 14;

/** The quantities of a text, in order, each with what it counts. `text` is that of which `tokens` are made. */
export function figuresOf(text: string, tokens: readonly Token[]): readonly Figure[] {
  const bare = bareFigures(text, tokens);
  const isSolid = (figure: Bare) =>
    figure.isAge !== true &&
    !isYear(figure, tokens) &&
    (!isDoubtful(figure, tokens) || isBesideCount(figure, tokens));
  return bare.flatMap((figure, index) => {
    const next = bare
      .slice(index + 1, index + 3)
      .find((other) => !isPart(other, tokens) && other.isAge !== true && !isOfGroups(tokens.slice(other.to)));
    const others = [
      bare.slice(0, index).findLast(isSolid),
      bare.slice(index + 1, index + 4).find((other) => isSolid(other) && !isPart(other, tokens)),
    ] as const;
    const sentence = sentenceAround(figure, others, text, tokens);
    const counted = countedBy(figure, bare[index - 1], next, sentence, text, tokens);
    const isCounting = counted?.kind === 'count';
    if (isDoubtful(figure, tokens) && !(isCounting && isBesideCount(figure, tokens))) return [];
    if (isYear(figure, tokens) && !isCounting) return [];
    if (counted === null && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(figure.text)) return [];
    if (counted?.kind === 'noun' && isChatter(counted.noun)) return [];
    return [{ ...figure, counted }];
  });
}

function isDoubtful({ from, to }: Bare, tokens: readonly Token[]): boolean {
  return to - from === 1 && doubtful.has((tokens[from] as Token).key);
}

/** `een dode`, `geen zwaargewonde`, `een man … overleden`: what is counted stands right behind it. */
function isBesideCount({ to }: Bare, tokens: readonly Token[]): boolean {
  return tokens.slice(to, to + 2).some(({ key }) => countOf(key) !== null || isPeople(key));
}

function bareFigures(text: string, tokens: readonly Token[]): readonly Bare[] {
  const figures: Bare[] = [];
  const ages = new Set(agesOf(text).map(({ start }) => start));
  for (let at = 0; at < tokens.length; ) {
    const figure = figureAt(at, text, tokens);
    if (figure !== null) {
      const isAge = ages.has((tokens[at] as Token).start);
      figures.push(isAge ? { ...figure, isAge } : figure);
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
  const first = readNumeral(token.key, next) ?? (isArticle ? null : doubtful.get(token.key)) ?? null;
  return first === null ? null : scaled(first, at, text, tokens);
}

function digitsAt(at: number, text: string, tokens: readonly Token[]): Bare | null {
  const { key } = tokens[at] as Token;
  const before = tokens[at - 1]?.key ?? '';
  const after = tokens[at + 1]?.key ?? '';
  if (ordinal.test(key) || months.test(after) || (months.test(before) && /^\d{1,2}$/u.test(key))) return null;
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

function isYear({ value, text, from, to }: Bare, tokens: readonly Token[]): boolean {
  if (typeof value !== 'number' || to - from > 1 || !/^\d{4}$/u.test(text)) return false;
  const noun = tokens[to]?.key ?? '';
  return (
    value >= 1900 && value < 2100 && (noun === '' || isFunctionWord(noun) || !/(?:en|s|o|l)$/u.test(noun))
  );
}

/**
 * What a figure counts. Its own clause says so, before what stands behind a comma or an `en`; a figure between ends the
 * look, so that of `10 doden en 40 gewonden` each has its own.
 */
function countedBy(
  figure: Bare,
  before: Bare | undefined,
  after: Bare | undefined,
  sentence: readonly string[],
  text: string,
  tokens: readonly Token[],
): Counted {
  const right = stretch(
    figure.to,
    Math.min(after?.from ?? tokens.length, figure.to + reachOfCount),
    text,
    tokens,
  );
  const left = stretchBack(figure.from, Math.max(before?.to ?? 0, figure.from - reachOfCount), text, tokens);
  const following = nounAfter(right.near);
  const noun = following?.key ?? null;
  const isOpen = noun === null || isPeople(noun) || isLife(noun);
  const isOne = figure.value === 1;
  const found =
    figure.isAge === true || isThing(noun ?? '') || isOfGroups(right.near)
      ? null
      : (countAmong(right.near) ??
        countAmong(left.near.slice(0, 5).filter(({ key }) => isActUpon(key))) ??
        (areLivesTaken(sentence, isOne) ? 'dead' : null) ??
        (isOpen ? (countAmong(left.near) ?? tollBefore(figure, text, tokens)) : null) ??
        (isOpen && !isPart(figure, tokens)
          ? (countAmong(right.far) ??
            (areLivesTakenLater(sentence, isOne) ? 'dead' : null) ??
            countAmong(left.far))
          : null));
  if (found !== null) return { kind: 'count', count: found };
  const own =
    /^\d[\d.,]*-?(\p{L}{2,})$/u.exec(figure.text)?.[1] ?? (figure.text.endsWith('%') ? 'procent' : null);
  const said = own ?? following?.text ?? null;
  return said === null ? null : { kind: 'noun', noun: own?.toLowerCase() ?? noun ?? said, said };
}

/** `twee gezinnen`, `een omgekomen gezin`: before the next small word it is families that are counted. */
function isOfGroups(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ key }) => isFunctionWord(key));
  return tokens.slice(0, Math.min(3, end === -1 ? 3 : end)).some(({ key }) => isGroup(key));
}

function countAmong(tokens: readonly Token[]): Count | null {
  for (const { key } of tokens) {
    const count = countOf(key);
    if (count !== null) return count;
  }
  return null;
}

/** `Het dodental … is opgelopen tot 240`: announced in the same sentence, whatever stands between. */
function tollBefore(figure: Bare, text: string, tokens: readonly Token[]): Count | null {
  for (let at = figure.from - 1; at >= 0 && at > figure.from - 2 * reachOfCount; at--) {
    if (endsSentence(gapBefore(at + 1, text, tokens))) return null;
    const { key } = tokens[at] as Token;
    if (isToll(key)) return countOf(key);
    if (/\d/u.test(key)) return null;
  }
  return null;
}

function isPart({ from }: Bare, tokens: readonly Token[]): boolean {
  return [from - 1, from - 2].some((at) => partOf.test(tokens[at]?.key ?? ''));
}

/** The word that is counted: the first that is neither a function word nor an adjective before another. */
function nounAfter(tokens: readonly Token[]): Token | null {
  for (const [at, token] of tokens.entries()) {
    const { key } = token;
    if (at > 3 || isFunctionWord(key) || /\d/u.test(key)) return null;
    const next = tokens[at + 1]?.key;
    const isAdjective =
      /e$/u.test(key) &&
      !isPeople(key) &&
      next !== undefined &&
      /(?:en|s)$/u.test(next) &&
      !isFunctionWord(next);
    if (!isAdjective) return token;
  }
  return null;
}
