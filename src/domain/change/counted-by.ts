import type { Token } from '../text/token.ts';
import { areDoers, isBesideOne, isWithAnother } from './apart/beside-one.ts';
import { isNotSo } from './apart/not-so.ts';
import { isOfPast } from './apart/past.ts';
import {
  areOfTwoKinds,
  areUnharmed,
  type Claim,
  claimLeft,
  claimOfAct,
  claimOfHead,
  claimRight,
  isAboard,
  isHowMany,
  isIncrease,
  isOfCrime,
} from './claims.ts';
import { endsSentence, gapBefore, stretch, stretchBack } from './clause.ts';
import {
  areSeveral,
  type Count,
  countOf,
  isActUpon,
  isFunctionWord,
  isGroup,
  isPeople,
  isSmallWord,
  isThing,
  isToll,
} from './counted.ts';
import { type Bare, type Counted, countsNobody, type Reading } from './figure.ts';
import { isDay, isOfRange } from './labels.ts';
import { areLivesTaken, areLivesTakenLater, isLife } from './lives.ts';
import { isDifference, isMore, isOfParent, isPart, isWhole } from './parts.ts';

const join = new Set(['en', 'and', 'und', 'et', 'y']);
/** Before what is told, in a headline. */
const says =
  /^(?:says?|said|reports?|reported|claims?|claimed|meldt|melden|meldde|zegt|zeggen|zei|claimt|meldet|sagt|berichtet)$/u;
/** Said of a toll that is told. */
const rising =
  /^(?:at|ris(?:es|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed)|pass(?:es|ed)|top(?:s|ped)|reach(?:es|ed)|hits?|stands|stood|nears|exceed(?:s|ed)|mounts|revise[sd]|lower(?:s|ed)|falls|fell|up|from)$/u;
/** Between by how much a toll rose and what it is by now. */
const becoming = /^(?:at|to|naar|tot|op|auf|à|a)$/u;
const found =
  /^(?:freed|released|liberated|vrijgelaten|bevrijd|freigelassen|befreit|libérée?s|liberad[oa]s|found|located|recovered|rescued|identified|(?:terug)?gevonden|aangetroffen|geborgen|gered|terecht|gefunden|entdeckt|gerettet|aufgetaucht|retrouvée?s?|secourue?s?|hallad[oa]s?|encontrad[oa]s?|localizad[oa]s?|rescatad[oa]s?)$/u;
/** Before whom somebody found, alive or not. */
const finds =
  /^(?:finds?|found|bod(?:y|ies)|remains|vindt|vinden|vond(?:en)?|lichamen|lichaam|finden|findet|fanden|leichen?|corps|retrouve(?:nt)?|hallan?|hallaron|encuentran|encontraron|cuerpos|cadáveres|restos)$/u;
const not = /^(?:not|niet|nicht|nog|still|be|pas)$/u;
/** So far a figure's kind is looked for. */
const reachOfCount = 14;

/** Of a kind of hard news, by the word at `at`; null where it is said in words that stand apart. */
export type Counting = { readonly count: Count; readonly at: number | null; readonly isFar?: true };
/** What a figure counts, and what it counts where another one has a better claim to that. */
export type Read = { readonly figure: Bare; readonly claim: Counting | null; readonly noun: Counted };

/**
 * What a figure counts. Its own clause says so, before what stands behind a comma or an `en`; a figure between ends the
 * look, so that of `10 doden en 40 gewonden` each has its own.
 */
export function countedBy(
  figure: Bare,
  [before, after]: readonly [Bare | undefined, Bare | undefined],
  sentence: readonly string[],
  reading: Reading,
): { readonly claim: Counting | null; readonly noun: Counted } {
  const { text, tokens } = reading;
  const end = Math.min(after?.from ?? tokens.length, figure.to + reachOfCount);
  const right = stretch(figure.to, end, text, tokens);
  const left = stretchBack(figure.from, Math.max(before?.to ?? 0, figure.from - reachOfCount), text, tokens);
  const following = nounAfter(right.near);
  const noun = following?.key ?? null;
  const isOpen = noun === null || isPeople(noun) || isLife(noun);
  const isOne = figure.value === 1;
  const lives = (areTaken: boolean): Counting | null => (areTaken ? { count: 'dead', at: null } : null);
  const isNobody =
    countsNobody(figure) ||
    isThing(noun ?? '') ||
    isOfGroups(right.near) ||
    areUnharmed(right.near) ||
    isMore(figure, reading) ||
    isDifference(figure, reading) ||
    areDoers(noun, tokens) ||
    isWhole(figure, reading) ||
    areOfTwoKinds(figure, reading) ||
    isOfParent(figure, reading) ||
    isOfPast(figure, reading) ||
    isNotSo(figure, reading);
  const mayBeFar = isOpen && !isPart(figure, tokens) && !isAboard(figure, reading);
  const claimed = isNobody
    ? null
    : (claimOfHead(figure, reading) ??
      claimRight(right.near, figure.to, figure, reading) ??
      claimOfAct(left, figure, reading) ??
      lives(areLivesTaken(sentence, isOne)) ??
      (isOpen
        ? (claimLeft(left.near, figure.from - 1, figure, reading) ?? tollBefore(figure, reading))
        : null) ??
      (mayBeFar
        ? (far(claimRight(right.far, figure.to + right.near.length, figure, reading)) ??
          lives(areLivesTakenLater(sentence, isOne)) ??
          (isTold(right.near)
            ? far(claimLeft(left.far, figure.from - 1 - left.near.length, figure, reading))
            : null))
        : null));
  const isWhy =
    claimed?.count === 'arrested' && claimed.at !== null && isOfCrime(figure, claimed.at, reading);
  const claim =
    isWhy ||
    ((claimed?.count === 'missing' || claimed?.count === 'hostages') &&
      (areFound(right.near) || left.near.some(({ key }) => finds.test(key))))
      ? null
      : claimed;
  const own =
    /^\d[\d.,]*-?(\p{L}{2,})$/u.exec(figure.text)?.[1] ?? (figure.text.endsWith('%') ? 'procent' : null);
  // `categorie 4` has its own word before it, and `3 tot 5 procent` behind it.
  const isNamed = figure.isLabel === true && isPlain(figure.text) && !isOfRange(figure, text, tokens);
  const said = own ?? (isNamed ? null : following?.text) ?? null;
  return {
    claim,
    noun: said === null ? null : { kind: 'noun', noun: own?.toLowerCase() ?? noun ?? said, said },
  };
}

/** `2 missing climbers found`, `fünf Vermisste geborgen`, `20 hostages freed`: they are so no longer. */
function areFound(words: readonly Token[]): boolean {
  return words.some(
    ({ key }, at) =>
      found.test(key) &&
      !not.test(words[at - 1]?.key ?? '') &&
      words.slice(0, at).some((its) => /^(?:missing|hostages)$/u.test(countOf(its.key) ?? '')),
  );
}

/** Whether they may be those of the clause before: `man killed, 725,000 without power` has others. */
function isTold(words: readonly Token[]): boolean {
  const [next] = words;
  return next === undefined || isPeople(next.key) || !(isFunctionWord(next.key) || isSmallWord(next.key));
}

function far(claim: Claim | null): Counting | null {
  return claim === null ? null : { ...claim, isFar: true };
}

function isPlain(text: string): boolean {
  return /^\d+$/u.test(text);
}

/**
 * Whether a figure is the one that the word counts, of several beside it: the nearest. Two that an `en` joins are so many together, and neither is all
 * of them; nor is a part of as many who are counted so before it.
 */
export function isClaimant(own: Read, read: readonly Read[], reading: Reading): boolean {
  const { tokens } = reading;
  const index = read.indexOf(own);
  const isOneOfThem = isPart(own.figure, tokens);
  const whole = isOneOfThem ? read.slice(0, index).findLast(({ figure }) => !isPart(figure, tokens)) : null;
  if (whole?.claim?.count !== undefined && whole.claim.count === own.claim?.count) return false;
  const at = own.claim?.at ?? null;
  if (isWithAnother(own.figure, at, reading)) return false;
  if (at === null) return !isBesideOne(own.figure, own.figure.to, reading);
  if (
    [read[index - 1], read[index + 1]].some((other) => other !== undefined && isJoined(own, other, reading))
  )
    return false;
  if (isBesideOne(own.figure, at, reading)) return false;
  const rivals = read.filter((other) => other !== own && other.claim?.at === at);
  return rivals.every(({ figure, claim }) => {
    if (isPart(figure, tokens) !== isOneOfThem) return !isOneOfThem;
    if (claim?.isFar !== own.claim?.isFar) return claim?.isFar === true;
    const isOneSide = figure.from > at === own.figure.from > at;
    const later = figure.from > own.figure.from ? figure : own.figure;
    if (isOneSide && join.has(tokens[later.from - 1]?.key ?? '')) return false;
    return distance(own.figure, at, tokens) < distance(figure, at, tokens);
  });
}

/** `3 Nederlanders en 4 Duitsers omgekomen`: those of the other are not counted by any word of theirs. */
function isJoined({ figure, claim }: Read, other: Read, reading: Reading): boolean {
  const { text, tokens } = reading;
  const { claim: its, noun } = other;
  if (its !== null || countsNobody(other.figure)) return false;
  // `killed 241 people on board and 19 on the ground`.
  if (
    noun === null &&
    figure.to <= other.figure.from &&
    claim !== null &&
    (claim.at ?? figure.to) < figure.from
  ) {
    return (
      join.has(tokens[other.figure.from - 1]?.key ?? '') && isFunctionWord(tokens[other.figure.to]?.key ?? '')
    );
  }
  if (noun?.kind !== 'noun' || isThing(noun.noun)) return false;
  if (!/^\p{Lu}/u.test(noun.said) && !isPeople(noun.noun) && !areSeveral(noun.noun)) return false;
  const isFirst = figure.from < other.figure.from;
  if (claim?.at === figure.to) return false;
  // The word that counts stands on the far side of both.
  if (isFirst === (claim?.at ?? 0) > figure.from) return false;
  const [first, later] = isFirst ? [figure, other.figure] : [other.figure, figure];
  const between = tokens.slice(first.to, later.from);
  if (between.length > 3) return false;
  // `Seven soldiers, 30 rebels dead`, as headlines have it, `army says 3 soldiers, 17 rebels killed`.
  const isFirstTold = first.from <= 1 || says.test(tokens[first.from - 1]?.key ?? '');
  const isListed = isFirstTold && gapBefore(later.from, text, tokens).trim() === ',';
  return isListed || join.has(between.at(-1)?.key ?? '');
}

/** Behind a verb stands whom it befell, and before any other word. */
function distance({ from, to }: Bare, at: number, tokens: readonly Token[]): number {
  return from > at ? from - at + (isActUpon(tokens[at]?.key ?? '') ? -0.5 : 0.5) : at - to + 1;
}

/** `twee gezinnen`, `een omgekomen gezin`: before the next small word it is families that are counted. */
export function isOfGroups(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ key }) => isFunctionWord(key));
  return tokens.slice(0, Math.min(3, end === -1 ? 3 : end)).some(({ key }) => isGroup(key));
}

/** `Toll from floods rises to 31`, and not `takes its toll`. */
function isTollOfDead(at: number, { text, tokens }: Reading): boolean {
  if (tokens[at]?.key !== 'toll' || /^(?:its|a|an|heavy|their|his|her)$/u.test(tokens[at - 1]?.key ?? ''))
    return false;
  const end = tokens.findIndex((_, its) => its > at && /[:;.!?]/u.test(gapBefore(its, text, tokens)));
  return tokens.slice(at + 1, end === -1 ? at + reachOfCount : end).some(({ key }) => rising.test(key));
}

/** `Het dodental … is opgelopen tot 240`: announced in the same sentence, whatever stands between. */
function tollBefore(figure: Bare, reading: Reading): Claim | null {
  if (isIncrease(figure, reading)) return null;
  const { text, tokens, figures } = reading;
  for (let at = figure.from - 1; at >= 0 && at > figure.from - 2 * reachOfCount; at--) {
    if (endsSentence(gapBefore(at + 1, text, tokens))) return null;
    const { key } = tokens[at] as Token;
    const count = !isToll(key) ? null : isTollOfDead(at, reading) ? 'dead' : countOf(key);
    if (count !== null) return isHowMany(at, reading) ? null : { count, at };
    const isNone = figures.some(
      (other) =>
        other.from <= at &&
        at < other.to &&
        (other.isLabel === true || (isBecoming(other, figure) && isRise(other))),
    );
    if (/\d/u.test(key) && !isNone && !isDay(at, tokens)) return null;
  }
  return null;

  /** `up 5 at 24`, `met 5 naar 24`. */
  function isBecoming(other: Bare, { from }: Bare): boolean {
    return other.to === from - 1 && becoming.test(tokens[from - 1]?.key ?? '');
  }
  function isRise(other: Bare): boolean {
    return isMore(other, reading) || isIncrease(other, reading);
  }
}

/** The word that is counted: the first that is neither a function word nor an adjective before another. */
function nounAfter(tokens: readonly Token[]): Token | null {
  for (const [at, token] of tokens.entries()) {
    const { key } = token;
    if (at > 3 || isFunctionWord(key) || isSmallWord(key) || /\d/u.test(key)) return null;
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
