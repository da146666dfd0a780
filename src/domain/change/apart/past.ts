import { endsClause, endsSentence, gapBefore } from '../clause.ts';
import type { Bare, Reading } from '../figure.ts';

const years =
  /^(?:jaar|jaren|eeuw|eeuwen|decennia|years?|decades?|centur(?:y|ies)|jahre?n?|jahrhunderte?|jahrzehnten?|ans|années?|siècles?|décennies|años?|siglos?|décadas?)$/u;
const after = new Set(['na', 'nadat', 'after', 'since', 'nach', 'nachdem', 'après', 'después']);
const ago = new Set([
  'geleden',
  'ago',
  'eerder',
  'earlier',
  'later',
  'on',
  'zuvor',
  'später',
  'auparavant',
  'atrás',
  'antes',
]);
const lastYear =
  /^(?:(?:vorig|last|letztes|letzten|vergangenes|vergangenen) (?:jaar|year|jahr|jahres)|année dernière|año pasado)$/u;
/** What is remembered: it happened long before. */
const remembers =
  /^(?:herdenk(?:t|en|ing)|herdacht(?:en)?|gedenk(?:t|en)|gedachten|erinnert|erinnern|commemorat(?:es?|ed|ing)|remember(?:s|ed|ing)?|jahrestags?|gedenktag|commémor(?:e|ent|ation)|anniversary|anniversaire|aniversario|conmemoran?|recuerdan?|homenajean?)$/u;
/** What a happening is set against: `the worst since`, `zwaarder dan`. */
const superlative =
  /^(?:worst|deadliest|highest|biggest|largest|strongest|heaviest|most|zwaarste|dodelijkste|hoogste|ergste|grootste|sterkste|meeste|bloedigste|schwerste[ns]?|schlimmste[ns]?|tödlichste[ns]?|höchste[ns]?|größte[ns]?|stärkste[ns]?|pires?|plus|peor(?:es)?|más|mayor(?:es)?|first|eerste|erste[nrs]?|première?|primer[ao]?)$/u;
/** Before what a happening is set against, or what it was counted from. */
export const since: ReadonlySet<string> = new Set(['sinds', 'since', 'seit', 'depuis', 'desde']);
/** Between that and whom it befell then. */
const then =
  /^(?:toen|waarbij|waardoor|die|dat|when|where|which|that|who|als|bei|dem|der|quand|lorsque|lorsqu\p{L}*|qui|où|cuando|que|donde|with|met|mit|avec|con)$/u;
/** So far from a figure its past is looked for. */
const reach = 14;

/** Whether a figure is one of years ago, and none of today: `40 jaar na de ramp met 31 doden`, `the anniversary of the blast that killed 168`. */
export function isOfPast(figure: Bare, reading: Reading): boolean {
  return isYearsAgo(figure, reading) || isOfWorse(figure, reading);
}

/** `The worst since 2003, when 100 died`, `zwaarste sinds Haiyan (6300 doden)`: what it is set against, and not `the deadliest since 2003 killed 20`. */
function isOfWorse({ from }: Bare, { text, tokens }: Reading): boolean {
  let isThen = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    // What the colon announces is today's.
    if (endsSentence(gap) || gap.includes(':')) return false;
    const key = tokens[at]?.key ?? '';
    if (since.has(key))
      return isThen && tokens.slice(Math.max(0, at - reach), at).some((its) => isSuperlative(its.key));
    isThen ||= then.test(key) || gap.includes('(');
  }
  return false;
}

/** Whether the word says that nothing of its kind was so great: `the worst`, `eerste`. */
export function isSuperlative(key: string): boolean {
  return superlative.test(key);
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
