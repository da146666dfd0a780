import { monthNumber } from '../../text/month-names.ts';
import { endsClause, endsSentence, gapBefore } from '../clause.ts';
import { type Count, countOf, isActUpon } from '../counted.ts';
import { type Bare, countsNobody, type Reading } from '../figure.ts';
import { isSuperlative, since } from './worse.ts';
import { isYearAt } from './year.ts';

/** Behind `since` these are long ago: `sinds het begin van de oorlog`, and not `since Monday`. */
const longAgo =
  /^(?:war|oorlog|kriegs?\p{L}*|guerre|guerra|start|begin|began|beginning|beginn|outbreak|uitbreken|ausbruch|début|inicio|comienzo|offensi(?:ve|ef|va)|invasi(?:on|e|ón)|overval|coup|staatsgreep|putsch|jahresbeginn|year|jaar|jahres?|année|año|independence|conflict|konflikts?|conflit|conflicto)$/u;
/** This year, whatever happened today. */
const thisYear =
  /^(?:this year|dit jaar|dieses jahr|diesem jahr|diesen jahres|dieses jahres|cette année|este año)$/u;
/** Another week or month, and the same few words of days. */
const lastWeek =
  /^(?:(?:last|previous|vorige|afgelopen|letzter?n?|vergangenen?r?) (?:week|month|maand|woche|monats?)|(?:semaine|mois) (?:dernière|dernier|passée?)|(?:semana|mes) (?:pasad[ao]))$/u;
const units =
  /^(?:days?|weeks?|months?|hours?|dagen|dag|weken|week|maanden|maand|tage?n?|wochen?|monate?n?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?)$/u;
const after = new Set(['after', 'na', 'nadat', 'nach', 'nachdem', 'après', 'después']);
const inYear = new Set(['in', 'en', 'im', 'jahr', 'année', 'año']);
/** Links a figure to what is named before it. */
const ofThat = /^(?:that|which|with|die|dat|waarbij|met|der|das|bei|mit|qui|avec|que|con)$/u;
/** Not the first: `Otro seísmo, cuatro días después del que dejó 24 muertos`. */
const another =
  /^(?:another|again|second|new|fresh|weer|opnieuw|wederom|nieuwe|tweede|ander|andere|erneut|wieder|zweite[rns]?|neue[rns]?|weitere[rns]?|nouvelle?|nouveau|encore|deuxième|otr[oa]|nuev[oa]|segund[oa])$/u;
/** Of these it is said that there was one before: `erneut Maschine verunglückt`. */
const onceMore = /^(?:another|again|weer|opnieuw|wederom|erneut|wieder|nouveau|otr[oa])$/u;
/** What goes on meanwhile has its own time. */
const meanwhile = /^(?:as|while|terwijl|während)$/u;
/** So far from a figure another time is looked for. */
const reach = 12;

/**
 * The time that a figure is of where that is another one than its happening's own: `2021`, or all of it since a war began. Those of one night are
 * never set against those. Null: nothing says so.
 */
export function otherTimeOf({ from, to }: Bare, { text, tokens, figures }: Reading): string | null {
  const key = (at: number) => tokens[at]?.key ?? '';
  if (isOfEarlier()) return 'before';
  let isNear = true;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    if (endsSentence(gap)) break;
    isNear &&= !endsClause(gap);
    const time = timeAt(at);
    if (time !== null && (isNear || isOpening(at))) return time;
  }
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    const gap = gapBefore(at, text, tokens);
    if (endsSentence(gap) || endsClause(gap) || meanwhile.test(key(at))) break;
    const time = timeAt(at);
    if (time !== null) return time;
  }
  return null;

  /**
   * `3 days after 8 were killed`; and `a week after an attack that left 40 dead` where that is not what is told of: another one, or 12 who died besides.
   * Where nothing says how long after, both: `Nach Absturz mit 67 Toten: erneut Maschine verunglückt, 7 Tote`.
   */
  function isOfEarlier(): boolean {
    if (after.has(key(from - 1)) && units.test(key(from - 2))) return true;
    let isOfThat = false;
    for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
      const gap = gapBefore(at + 1, text, tokens);
      if (endsSentence(gap) || endsClause(gap)) return false;
      if (after.has(key(at))) return isOfThat && isAnother(at, units.test(key(at - 1)));
      isOfThat ||= ofThat.test(key(at)) || isActUpon(key(at));
    }
    return false;
  }

  /** Whether the sentence tells of another happening than the one behind `at`. */
  function isAnother(at: number, isLater: boolean): boolean {
    let [first, end] = [at, to];
    while (first > 0 && !endsSentence(gapBefore(first, text, tokens))) first--;
    while (end < tokens.length && !endsSentence(gapBefore(end, text, tokens))) end++;
    const isBeside = (other: Bare) =>
      (other.to <= at || other.from >= to) && other.from >= first && other.to <= end && !countsNobody(other);
    const others = figures.filter(isBeside).flatMap(countsOf);
    const words = tokens.slice(first, end);
    if (isLater) return others.length > 0 || words.some((its) => another.test(its.key));
    const own = countsOf({ from, to });
    return words.some((its) => onceMore.test(its.key)) && others.some((count) => own.includes(count));
  }

  function countsOf(its: Pick<Bare, 'from' | 'to'>): readonly Count[] {
    return [its.to, its.to + 1, its.from - 1].flatMap((at) => countOf(key(at)) ?? []);
  }

  function timeAt(at: number): string | null {
    const two = `${key(at - 1)} ${key(at)}`;
    if (thisYear.test(two)) return 'year';
    if (lastWeek.test(two)) return 'last week';
    if (since.has(key(at))) return isOfAll(at) ? 'since' : null;
    if (!isYearAt(at, text, tokens) || (at >= from && at < to)) return null;
    // `Deadliest attack since 2015 kills 20`.
    const isCompared = tokens
      .slice(Math.max(0, at - 3), at)
      .some((its) => since.has(its.key) || /^(?:than|dan|als|que)$/u.test(its.key));
    return isCompared ? null : key(at);
  }

  function isOfAll(at: number): boolean {
    if (tokens.slice(Math.max(0, at - 6), at).some((its) => isSuperlative(its.key))) return false;
    for (let its = at + 1; its < Math.min(tokens.length, at + 6); its++) {
      const gap = gapBefore(its, text, tokens);
      if (endsSentence(gap) || endsClause(gap)) return false;
      if (longAgo.test(key(its)) || /^(?:19|20)\d\d$/u.test(key(its)) || monthNumber(key(its)) !== null)
        return true;
    }
    return false;
  }

  /** `In 2021, 300 people were killed`, `Since the war began, …`: it is what its sentence begins with. */
  function isOpening(at: number): boolean {
    let first = at;
    while (first > 0 && !endsSentence(gapBefore(first, text, tokens))) first--;
    return (
      at - first <= 3 &&
      (since.has(key(at)) || inYear.has(key(at - 1)) || thisYear.test(`${key(at - 1)} ${key(at)}`))
    );
  }
}
