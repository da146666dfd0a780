import { monthNumber } from '../../text/month-names.ts';
import { endsClause, endsSentence, gapBefore } from '../clause.ts';
import { countOf, isFunctionWord, isSmallWord } from '../counted.ts';
import { type Bare, countsNobody, type Reading } from '../figure.ts';

/** What a happening is set against: `the worst since`, `zwaarder dan`. */
const superlative =
  /^(?:worst|deadliest|highest|biggest|largest|strongest|heaviest|most|zwaarste|dodelijkste|hoogste|ergste|grootste|sterkste|meeste|bloedigste|schwerste[rns]?|schlimmste[rns]?|tödlichste[rns]?|höchste[rns]?|größte[rns]?|stärkste[rns]?|pires?|plus|peor(?:es)?|más|mayor(?:es)?|first|eerste|erste[nrs]?|première?|primer[ao]?)$/u;
/** Before what a happening is set against, or what it was counted from. */
export const since: ReadonlySet<string> = new Set(['sinds', 'since', 'seit', 'depuis', 'desde']);
/** What stands behind these was then, also behind a year alone: `since 1999, when 17,000 died`. */
const atThatTime = /^(?:when|toen|als|quand|lorsque|lorsqu\p{L}*|cuando)$/u;
/** Behind these it is said of what `since` names, where that is more than a year: `since a 2003 blaze that killed 100`. */
const ofThat = /^(?:that|which|who|where|die|dat|waarbij|waardoor|wobei|der|dem|das|qui|que|où|donde)$/u;
/** Between a mark and those: `in which`, `bei dem`. */
const beforeThat = /^(?:in|bei|by|of|dans|en)$/u;
/** With these too, where what is named has a year: `since the 1999 quake with 17,000 dead`. */
const withThat = /^(?:with|met|mit|avec|con)$/u;
/** Names no happening, and only a time. */
const time =
  /^(?:\d+|early|late|mid|begin|start|beginning|eind|anfang|ende|last|vorige|letzte[nsmr]?|year|jaar|jahre?s?|année|ans?|año|month|maand|monat|mois|mes|week|woche|semaine|semana|\p{L}+(?:day|dag|tag)|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|summer|winter|spring|autumn|zomer|sommer|été|verano|des|du|del|le|la|el|the)$/u;
/** So far from a figure its past is looked for. */
const reach = 14;

/** Whether the word says that nothing of its kind was so great: `the worst`, `eerste`. */
export function isSuperlative(key: string): boolean {
  return superlative.test(key);
}

/**
 * Whether a figure is of what a happening is set against: `the worst since 2003, when 100 died`, `zwaarste sinds Haiyan (6300 doden)`. Not so are
 * those of today, whatever stands between: `the deadliest since 2003 killed 20`, `in the worst since 2003, gunmen who stormed a hotel killed 20`.
 */
export function isOfWorse(figure: Bare, reading: Reading): boolean {
  const { text, tokens } = reading;
  const { from } = figure;
  const of = sinceBefore(from, reading);
  if (of === null || !tokens.slice(Math.max(0, of - reach), of).some(({ key }) => isSuperlative(key)))
    return false;
  const key = (at: number) => tokens[at]?.key ?? '';
  const isEnd = (at: number) => endsClause(gapBefore(at, text, tokens));
  let end = of + 1;
  while (end < from && !isEnd(end)) end++;
  if (gapBefore(end, text, tokens).includes('(')) return !isClosed(end);
  for (let at = of + 2; at <= end && at < from; at++) {
    if (isThen(at)) return !isTodays(at);
  }
  return beforeThat.test(key(end)) && ofThat.test(key(end + 1)) && isNamed(end) && !isTodays(end + 1);

  function isThen(at: number): boolean {
    if (atThatTime.test(key(at))) return true;
    if (withThat.test(key(at))) return at < end && isNamed(at) && hasYear(at);
    // `Seit dem Krieg`: there it is an article, unless a comma stands before it.
    if (/^(?:der|dem|das)$/u.test(key(at)) && at < end) return false;
    return ofThat.test(key(at)) && isNamed(at);
  }

  function isNamed(at: number): boolean {
    const named = tokens.slice((of ?? 0) + 1, at);
    // `Sinds 2015 doodden mannen die …`: the sentence went on with today's.
    if (named.some((its) => countOf(its.key) !== null)) return false;
    return named.some(
      (its) =>
        !time.test(its.key) &&
        monthNumber(its.key) === null &&
        !isFunctionWord(its.key) &&
        !isSmallWord(its.key),
    );
  }

  function hasYear(at: number): boolean {
    return tokens.slice((of ?? 0) + 1, at).some((its) => /^(?:19|20)\d\d$/u.test(its.key));
  }

  function isClosed(at: number): boolean {
    for (let its = at + 1; its <= from; its++) if (gapBefore(its, text, tokens).includes(')')) return true;
    return false;
  }

  /** `Since 1999, when 17,000 died, kills 20`: whom it befell then was told before the clause ended. */
  function isTodays(then: number): boolean {
    let last = from;
    while (last > then && !isEnd(last)) last--;
    return reading.figures.some(
      (other) => other.from > then && other.to <= last && last > then && !countsNobody(other),
    );
  }
}

function sinceBefore(from: number, { text, tokens }: Reading): number | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    // What the colon announces is today's.
    if (endsSentence(gap) || gap.includes(':')) return null;
    if (since.has(tokens[at]?.key ?? '')) return at;
  }
  return null;
}
