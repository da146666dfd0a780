import { endsClause, endsSentence, gapBefore } from '../clause.ts';
import type { Bare, Reading } from '../figure.ts';
import { readNumeral } from '../numerals.ts';
import { isOfWorse, isSuperlative } from './worse.ts';

const years =
  /^(?:jaar|jaren|eeuw|eeuwen|decennia|years?|decades?|centur(?:y|ies)|jahre?n?|jahrhunderte?|jahrzehnten?|ans|années?|siècles?|décennies|años?|siglos?|décadas?)$/u;
const after = new Set(['na', 'nadat', 'after', 'since', 'nach', 'nachdem', 'après', 'después']);
const ago = new Set([
  'geleden',
  'ago',
  'eerder',
  'earlier',
  'later',
  'zuvor',
  'später',
  'auparavant',
  'atrás',
  'antes',
]);
/** Between what says over how long something was, and how many years those are: `in more than 20 years`. */
const roughly =
  /^(?:the|last|past|more|less|than|over|nearly|almost|about|some|at|least|de|het|afgelopen|laatste|meer|dan|ruim|bijna|den|letzten|vergangenen|mehr|als|über|fast|rund|les?|dernière?s|plus|près|los|las|últim[oa]s|más|casi|dos|des|une?|unos)$/u;
/** Over so long: `in years`, `seit Jahren`. */
const span = /^(?:in|seit|depuis|desde|sinds|since|for|en|during|within)$/u;
/** Behind `on` of what is no time: `20 years on death row`, `two years on the run`. */
const onWhat =
  /^(?:the|a|an|his|her|their|its|death|duty|strike|board|remand|bail|parole|probation|average|end)$/u;
const lastYear =
  /^(?:(?:vorig|last|letztes|letzten|vergangenes|vergangenen) (?:jaar|year|jahr|jahres)|année dernière|año pasado)$/u;
/** What is remembered: it happened long before. */
const remembers =
  /^(?:herdenk(?:t|en|ing)|herdacht(?:en)?|gedenk(?:t|en)|gedachten|erinnert|erinnern|commemorat(?:es?|ed|ing)|remember(?:s|ed|ing)?|jahrestags?|gedenktag|commémor(?:e|ent|ation)|anniversary|anniversaire|aniversario|conmemoran?|recuerdan?|homenajean?)$/u;
/** The same behind whom it befell: `ramp met 43 doden herdacht`, `Absturz mit 150 Toten jährt sich`. */
const remembered = /^(?:herdacht|jährt|commemorated|remembered|commémorée?s?|conmemorad[oa]s?)$/u;
/** So far from a figure its past is looked for. */
const reach = 14;

/** Whether a figure is one of years ago, and none of today: `40 jaar na de ramp met 31 doden`, `the anniversary of the blast that killed 168`. */
export function isOfPast(figure: Bare, reading: Reading): boolean {
  return isYearsAgo(figure, reading) || isOfWorse(figure, reading);
}

function isYearsAgo({ from, to }: Bare, { text, tokens }: Reading): boolean {
  const key = (at: number) => tokens[at]?.key ?? '';
  let isNear = true;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    if (endsSentence(gap)) break;
    // `Dix ans après l'explosion (220 morts)`.
    isNear &&= !endsClause(gap) || (at === from - 1 && gap.trim() === '(');
    if (isNear && remembers.test(key(at))) return true;
    if (!years.test(key(at))) continue;
    const [next, before, first] = [key(at + 1), key(at - 2), key(at - 3)];
    // `Vor 10 Jahren: Absturz mit 150 Toten`.
    if (isAgo(at) || /^(?:vor|hace|cumplen?)$/u.test(before) || (before === 'a' && first === 'y'))
      return true;
    if (isNear && ((after.has(next) && !isWorstIn(at)) || isLast(at))) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    if (endsClause(gapBefore(at, text, tokens))) break;
    if (remembered.test(key(at))) return true;
    if (years.test(key(at)) && (isAgo(at) || isLast(at))) return true;
  }
  return false;

  /** `40 years ago`, `ten years on`, and not `the first in ten years on Kyiv`. */
  function isAgo(at: number): boolean {
    if (ago.has(key(at + 1))) return true;
    if (key(at + 1) !== 'on' || onWhat.test(key(at + 2)) || spanOf(at) !== null) return false;
    return isMany(at - 1);
  }

  function isMany(at: number): boolean {
    return /^(?:\d+|an?|many|few|several)$/u.test(key(at)) || readNumeral(key(at)) !== null;
  }

  /** Where that stands over how long it was; null: it is not said so. */
  function spanOf(at: number): number | null {
    let its = at - 1;
    while (its > at - 7 && (isMany(its) || roughly.test(key(its)))) its--;
    return span.test(key(its)) ? its : null;
  }

  /** `Worst floods in years after heavy rain`: so long there was none like it. */
  function isWorstIn(at: number): boolean {
    const its = spanOf(at);
    if (its === null) return false;
    return its === at - 1 || tokens.slice(Math.max(0, its - 6), its).some((word) => isSuperlative(word.key));
  }

  /** `vorig jaar`, `last year`, `l'an dernier`, `el año pasado`. */
  function isLast(at: number): boolean {
    return lastYear.test(`${key(at - 1)} ${key(at)}`) || lastYear.test(`${key(at)} ${key(at + 1)}`);
  }
}
