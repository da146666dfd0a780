import type { Token } from '../../text/token.ts';
import { endsClause, endsSentence, gapBefore } from '../clause.ts';
import { countOf } from '../counted.ts';
import type { Bare, Reading } from '../figure.ts';

/** With one of these it may come to that, and has not. */
const modal =
  /^(?:could|might|may|can|kan|kunnen|kon|konden|kann|können|könnten?|pourrai(?:t|ent)|peu(?:t|vent)|podrían?|puede[n]?)$/u;
/** These have other meanings with a capital: the month, a name. */
const named = /^(?:may|can|kan|kon)$/u;
/** Before a month, also where it has no capital: `this may kill 20` is none. */
const inMonth = /^(?:in|since|early|late|mid)$/u;
/** Before a month: `in May`, `last May`. */
const beforeMonth =
  /^(?:in|since|of|on|last|early|late|mid|next|until|till|by|from|during|through|before|after|between|every)$/u;
/** Between what may happen and that it may. */
const meanwhile = /^(?:\p{L}+ly|soon|still|yet|also|well|not|eventually)$/u;
/** What then may happen, in words that are also said of what did. */
const mayHappen =
  /^(?:kill|die|injure|wound|hurt|doden|sterven|verwonden|omkomen|vallen|töten|sterben|verletzen|tuer|mourir|blesser|matar|morir|fallecer|herir|dejar|leave|claim|cost|be|have|been|zijn)$/u;
/** It is feared, threatened, foretold or asked for. */
const foretold =
  /^(?:vre(?:es|zen|est)|vreesde[n]?|gevreesd|dreig(?:t|en|de|den)|waarschuw(?:t|en|de|den)|voorspel(?:t|len|de|den)|fear(?:s|ed|ing)?|threaten(?:s|ed|ing)?|warn(?:s|ed|ing)?|predict(?:s|ed|ing)?|fürchtet(?:e[n]?)?|befürchtet(?:e[n]?)?|befürchten|droht(?:e[n]?)?|drohen|warnt(?:e[n]?)?|warnen|crai(?:nt|gnent|ndre)|redout(?:e|ent)|menac(?:e|ent)|temen?|temió|amenazan?|advierten?|advirtió)$/u;
const perhaps =
  /^(?:mogelijk|misschien|wellicht|vermoedelijk|waarschijnlijk|probably|likely|presumably|vermutlich|wahrscheinlich|probablement|probablemente|possibly|perhaps|maybe|möglicherweise|vielleicht|peut-être|possiblement|posiblemente|quizás?)$/u;
/** What stands behind these did happen: `warns of more attacks as 20 die`. */
const whenIt = /^(?:after|as|na|nadat|nu|nach|nachdem|après|tras|when|toen|amid|following)$/u;
/** It is said that it is not so. */
const denied =
  /^(?:ontken(?:t|nen|de|den)|weerspre(?:ekt|ken)|weersprak(?:en)?|den(?:y|ies|ied|ying)|refutes?|refuted|disputes?|disputed|rejects?|rejected|dementier(?:t|en|te|ten)|bestreite(?:t|n)|bestritt(?:en)?|dément(?:ent|i)?|démentit|conteste(?:nt)?|niegan?|negó|negaron|desmienten?|desmintió)$/u;
/** Behind those of whom it is said, were it to happen. */
const onlyIf = /^(?:if|unless|indien|tenzij|si)$/u;
/** So far before a figure who speaks of it stands. */
const reach = 8;

/** Whether a figure is of what was feared, foretold, threatened or denied, and not of what befell anybody: `could kill 500`, `denies killing 15`. */
export function isNotSo(figure: Bare, reading: Reading): boolean {
  return isForetold(figure, reading) || isPossible(figure, reading) || isConditional(figure, reading);
}

/** `Army denies 60 soldiers killed`, `l'OMS craint 5.000 morts`, `dreigt: 10.000 doden`. */
function isForetold({ from, to }: Bare, { text, tokens }: Reading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    const key = tokens[at]?.key ?? '';
    // `Bestreitet, 20 Zivilisten getötet zu haben`.
    if (gap.trim() === ',' && denied.test(key)) return true;
    if (endsSentence(gap) || (endsClause(gap) && !gap.includes(':'))) break;
    if (gap.includes(':') && !foretold.test(key)) break;
    if (perhaps.test(key) && from - at <= 3) return true;
    // `Fears for 20 missing miners`: missing they are.
    if (foretold.test(key) && countOf(tokens[to]?.key ?? '') === 'missing') return false;
    if (foretold.test(key) || denied.test(key)) return !isHappened(at, from, tokens);
  }
  // `31 feared dead`, `Tientallen doden gevreesd`.
  for (let at = to; at < Math.min(tokens.length, to + 4); at++) {
    if (endsClause(gapBefore(at, text, tokens)) || endsSentence(gapBefore(at, text, tokens))) break;
    if (/^(?:feared|gevreesd|befürchtet)$/u.test(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** `Storm could kill thousands`, `5.000 mensen kunnen sterven`, and not `storm that could bring rain kills 20`. */
function isPossible({ from, to }: Bare, { text, tokens }: Reading): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const gap = gapBefore(at + 1, text, tokens);
    if (endsSentence(gap) || endsClause(gap)) break;
    if (isModal(at, tokens)) return !isHappened(at, from, tokens);
  }
  for (let at = to; at < Math.min(tokens.length, to + 5); at++) {
    const gap = gapBefore(at, text, tokens);
    if (endsSentence(gap) || endsClause(gap)) break;
    const key = tokens[at]?.key ?? '';
    if (isModal(at, tokens)) return mayHappen.test(tokens[at + 1]?.key ?? '');
    if (countOf(key) !== null) break;
  }
  return false;
}

/** `May kill 20`, and not `storms in May kill 20`, `May storms kill 20`, `Naoto Kan`. */
function isModal(at: number, tokens: Reading['tokens']): boolean {
  const { text, key } = tokens[at] as Token;
  if (!modal.test(key)) return false;
  if (!named.test(key)) return true;
  const [before, next] = [tokens[at - 1]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (key === 'may' && (text === key ? inMonth : beforeMonth).test(before)) return false;
  if (key === 'may' && text !== key && /^\d/u.test(next)) return false;
  const then = meanwhile.test(next) ? (tokens[at + 2]?.key ?? '') : next;
  return text === key || mayHappen.test(then) || (key === 'may' && isBetweenCapitals(at, tokens));
}

/** `Storm May Bring Flood That Kills 20`: where all words have a capital, that says nothing of this one. */
function isBetweenCapitals(at: number, tokens: Reading['tokens']): boolean {
  return [tokens[at - 1], tokens[at + 1]].every((token) => /^\p{Lu}/u.test(token?.text ?? ''));
}

/** Behind what falls in English: `bus skids, falls into ravine`. */
const englishFall = /^(?:into|from|off|down|on|onto|to|over|through)$/u;

/** `20 morts si la digue cède`. */
function isConditional({ to }: Bare, { text, tokens }: Reading): boolean {
  for (let at = to; at < Math.min(tokens.length, to + 5); at++) {
    const gap = gapBefore(at, text, tokens);
    // German has a comma before it; `bus falls into ravine` is none.
    if (gap.trim() === ',' && tokens[at]?.key === 'falls')
      return !englishFall.test(tokens[at + 1]?.key ?? '');
    if (endsSentence(gap) || endsClause(gap)) break;
    if (onlyIf.test(tokens[at]?.key ?? '')) return true;
  }
  return false;
}

/** Between who speaks and the figure stands what did happen: `storm that threatened the coast kills 20`. */
function isHappened(at: number, from: number, tokens: Reading['tokens']): boolean {
  return tokens
    .slice(at + 1, from)
    .some(
      ({ key }) => whenIt.test(key) || (countOf(key) !== null && !mayHappen.test(key) && !/ing$/u.test(key)),
    );
}
