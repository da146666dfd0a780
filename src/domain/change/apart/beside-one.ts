import type { Token } from '../../text/token.ts';
import { endsSentence, gapBefore } from '../clause.ts';
import { areSeveral, isOnePerson, isPeople } from '../counted.ts';
import { type Bare, countsNobody, type Reading } from '../figure.ts';

const join = new Set(['en', 'and', 'und', 'et', 'y']);
/** Of one before: `Man and his two sons`. */
const whose = new Set(
  'his her their zijn haar hun sein seine seinen seinem ihr ihre ihren ihrem son sa ses su sus'.split(' '),
);
/** Behind a figure of those beside somebody who was named. */
const others = /^(?:others|anderen|weitere|autres|otr[oa]s)$/u;
/** So many words stand before that one in its sentence: `Iran's president, foreign minister and six others`. */
const mostBeforeOne = 8;
/** Whoever did it. */
const doers =
  /^(?:militants?|attackers?|assailants?|gunmen|terrorists?|aanvallers?|daders?|schutters?|terroristen|angreifern?|attentätern?|terroristes?|assaillants?|atacantes?|terroristas?)$/u;
const isDeathToll = /^(?:dodental(?:len)?|todeszahl|opferzahl|bilan|balance)$/u;

/**
 * `Pilot, 2 passengers killed`, `Vrouw (34) en twee kinderen dood`, `strike kills commander and 12 others`: one more than the figure says. `at`: the
 * word that counts.
 */
export function isBesideOne({ from, to }: Bare, at: number, { text, tokens, figures }: Reading): boolean {
  const isListed = gapBefore(from, text, tokens).trim() === ',';
  const joined = whose.has(tokens[from - 1]?.key ?? '') ? from - 2 : from - 1;
  if (!isListed && !join.has(tokens[joined]?.key ?? '')) return false;
  const end = isListed ? from : joined;
  const age = figures.find((other) => countsNobody(other) && other.to === end);
  const one = (age?.from ?? end) - 1;
  const key = tokens[one]?.key ?? '';
  // `The leader and six others`, and not `3 children and 12 others`.
  const areOthers = !isListed && others.test(tokens[to]?.key ?? '');
  const isSeveral = figures.some((other) => other.to <= end && other.to > one - 3 && other !== age);
  const isOne = isOnePerson(key) || (areOthers && !isSeveral && !areSeveral(key) && !isPeople(key));
  if (one < 0 || !isOne) return false;
  let first = one;
  while (first > 0 && !endsSentence(gapBefore(first, text, tokens))) first--;
  // `Pilot, 2 passengers killed`, and not `Volgens de burgemeester, 12 doden`.
  const isHead = one - first <= 1 && tokens[first]?.key !== 'laut';
  return at < one || (at >= to && (isListed ? isHead : one - first <= mostBeforeOne));
}

/** `Een vrouw en haar zoon omgekomen`, and not `een vrouw omgekomen en haar zoon gewond`: two. */
export function isWithAnother({ value, to }: Bare, at: number | null, { text, tokens }: Reading): boolean {
  if (value !== 1 || (at !== null && at < to)) return false;
  for (let its = to; its < Math.min(tokens.length - 2, to + 6) && (at === null || its < at); its++) {
    const gap = gapBefore(its, text, tokens);
    if (endsSentence(gap) || gap.trim() === ',') return false;
    if (!join.has(tokens[its]?.key ?? '')) continue;
    return whose.has(tokens[its + 1]?.key ?? '') && (at === null || at > its + 2);
  }
  return false;
}

/** `They killed eight militants behind the attack; death toll 17`: none of its toll. */
export function areDoers(noun: string | null, tokens: readonly Token[]): boolean {
  return (
    noun !== null && doers.test(noun) && tokens.some(({ key }) => key === 'toll' || isDeathToll.test(key))
  );
}
