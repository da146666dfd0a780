import { endsClause, endsSentence, gapBefore } from './clause.ts';
import type { Bare, Reading } from './figure.ts';

const years =
  /^(?:jaar|jaren|eeuw|eeuwen|decennia|years?|decades?|centur(?:y|ies)|jahre?n?|jahrhunderte?|jahrzehnten?|ans|années?|siècles?|décennies|años?|siglos?|décadas?)$/u;
const after = new Set(['na', 'nadat', 'after', 'since', 'nach', 'nachdem', 'après', 'después']);
const ago = new Set(['geleden', 'ago', 'eerder', 'earlier', 'zuvor', 'auparavant', 'atrás', 'antes']);
const lastYear =
  /^(?:(?:vorig|last|letztes|letzten|vergangenes|vergangenen) (?:jaar|year|jahr|jahres)|année dernière|año pasado)$/u;
/** What is remembered: it happened long before. */
const remembers =
  /^(?:herdenk(?:t|en|ing)|herdacht(?:en)?|gedenk(?:t|en)|commemorat(?:es?|ed|ing)|jahrestags?|gedenktag|commémor(?:e|ent|ation)|anniversary|anniversaire|aniversario|conmemoran?)$/u;
/** So far from a figure its past is looked for. */
const reach = 14;

/** Whether a figure is one of years ago, and none of today: `40 jaar na de ramp met 31 doden`, `the anniversary of the blast that killed 168`. */
export function isOfPast({ from, to }: Bare, { text, tokens }: Reading): boolean {
  const key = (at: number) => tokens[at]?.key ?? '';
  let isNear = true;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    if (endsSentence(gap)) break;
    isNear &&= !endsClause(gap);
    if (isNear && remembers.test(key(at))) return true;
    if (!years.test(key(at))) continue;
    const [next, before, first] = [key(at + 1), key(at - 2), key(at - 3)];
    // `Vor 10 Jahren: Absturz mit 150 Toten`.
    if (ago.has(next) || before === 'vor' || before === 'hace' || (before === 'a' && first === 'y'))
      return true;
    if (isNear && (after.has(next) || isLast(at))) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + reach); at++) {
    if (endsClause(gapBefore(at, text, tokens))) break;
    if (years.test(key(at)) && (ago.has(key(at + 1)) || isLast(at))) return true;
  }
  return false;

  /** `vorig jaar`, `last year`, `l'an dernier`, `el año pasado`. */
  function isLast(at: number): boolean {
    return lastYear.test(`${key(at - 1)} ${key(at)}`) || lastYear.test(`${key(at)} ${key(at + 1)}`);
  }
}
