import type { Token } from '../text/token.ts';
import { isBetween, isOfAnother, isOfNext, isOfOneBefore } from './apart/of-another.ts';
import { endsClause, endsSentence, gapBefore, type Stretch } from './clause.ts';
import { type Count, countOf, isActUpon, isPeople, isToll, whoBefore } from './counted.ts';
import type { Bare, Reading } from './figure.ts';
import { isHeaded } from './labels.ts';
import { article, isOfPart, ofWhole } from './parts.ts';

/** What a word says a figure counts, and where that word stands. */
export type Claim = { readonly count: Count; readonly at: number };

/** A clause begins that a verb ends: `die 20 mensen doodde`. */
const opensClause =
  /^(?:die|dat|das|der|dass|welche[rs]?|waarbij|wobei|toen|als|nadat|nachdem|weil|omdat|te|zu|om|um)$/u;
/** Right before who died: `Mueren 12 migrantes`. */
const dies = /^(?:mueren?|murieron|fallecen|fallecieron|meurent|sterben|starben|stirbt|stierven)$/u;
const relative = new Set(['die', 'dat', 'who', 'that', 'which', 'qui', 'que']);
const hasDone = /^(?:who|that|which|has|have|had|qui|ont|a|avait|avaient)$/u;
const determiner =
  /^(?:a|an|the|his|her|their|its|eine?n?|das|une?|la|le|les|sa|son|una?|el|los|las|su|zijn|haar|hun|de|het)$/u;
const roughly =
  /^(?:zeker|ten|minste|liefst|minstens|ruim|meer|dan|ongeveer|circa|zo'n|bijna|at|least|some|about|around|over|more|than|nearly|almost|up|to|as|many|an|estimated|another|further|mindestens|etwa|rund|fast|mehr|als|über|bis|zu|au|moins|près|plus|environ|al|a|menos|más|unas?|unos|casi|de)$/u;
/** Said of nobody in number. */
const someOf =
  /^(?:many|several|some|all|few|most|multiple|both|veel|vele|meerdere|verscheidene|enkele|alle|viele|mehrere|einige|plusieurs|certains|tous|muchos|varios|algunos|todos)$/u;
/** `Sube a 21 el número de fallecidos`. */
const numberOf = /^(?:número|cifra|balance|recuento|nombre|bilan|total|number|aantal|zahl)$/u;
/** What stands behind it is what something happened over, after or among. */
const governs =
  /^(?:over|after|before|for|in|by|with|about|following|amid|without|despite|since|during|among|amongst|including|of|na|om|voor|wegens|vanwege|bij|van|door|tegen|met|zonder|onder|waaronder|sinds|tijdens|nach|wegen|für|bei|beim|mit|ohne|von|um|unter|darunter|seit|vor|après|pour|dans|avec|sans|contre|sur|parmi|entre|dont|depuis|tras|por|con|sin|sobre|contra|desde|de|des|del)$/u;
/** A figure behind it is one of where, when, by whom or with whom. */
const aside =
  /^(?:as|in|on|at|by|from|with|after|during|for|near|since|among|aboard|carrying|bij|na|door|voor|volgens|met|uit|tijdens|tegen|sinds|onder|vanaf|bei|nach|durch|für|mit|laut|während|am|im|aus|seit|unter|um|dans|lors|après|par|selon|avec|pour|depuis|parmi|tras|por|según|con|para|durante|desde|entre)$/u;
/** Before where, by what or for what it was. */
const placing = new Set(
  'in op on at by from during for near bij door volgens uit tijdens tegen wegens bei durch für laut während auf aus gegen dans lors par selon pour sur contre por según contra'.split(
    ' ',
  ),
);
/** Whoever stands before these did something. */
const doers = new Set(['hebben', 'heeft', 'hadden', 'haben', 'hat', 'hatte', 'hatten']);
/** Before why somebody was arrested, and whom that befell. */
const charge = new Set('over after for on voor na wegens nach für après pour tras por'.split(' '));
const crime =
  /^(?:moord(?:en)?|doodslag|aanslag|ontvoering|mishandeling|verkrachting|dood|killings?|murders?|manslaughter|deaths?|shooting|stabbing|kidnapping|rape|attack|assault|mord(?:e[sn]?)?|totschlags?|ermordung|tötung|angriff|anschlag|meurtres?|assassinats?|mort|asesinatos?|homicidios?|muertes?)$/u;
/** Said of whom nothing befell. */
const unharmed =
  /^(?:ongedeerde?n?|veilig|overle(?:ven|eft|efden?|vende?n?)|unharmed|unhurt|uninjured|unscathed|safe|safely|surviv(?:e[sd]?|ors?)|unverletzt(?:e[nr]?)?|unversehrt|wohlauf|überleb(?:en|t|ten|ende[nr]?)|indemnes?|saufs?|surviv(?:ent|ants?)|iles[oa]s?|sobreviv(?:en|ieron|ientes?)|supervivientes?)$/u;
const not = /^(?:not|niet|nicht|pas|nauwelijks|barely|kaum)$/u;
/** Before so many more than there were: `rises by 20`. */
const increase = new Set(['by', 'um', 'met']);
/** With what a bus, a boat or an aeroplane had aboard. */
const aboard = new Set(['met', 'mit', 'avec', 'con', 'with', 'carrying', 'transportant', 'aboard']);
/** Whom it befell, without a verb. */
const casualty =
  /^(?:doden|dode|dodelijke|gewonden?|(?:zwaar|licht)gewonden?|vermisten?|dead|deaths|fatalities|injured|wounded|injuries|missing|toten?|todesopfern?|verletzten?|vermissten?|morts?|blessés?|disparus?|muertos?|heridos?|desaparecidos?|fallecidos?|hostages|gijzelaars)$/u;

/** The first word behind a figure that says what it counts. `from`: where the stretch begins. */
export function claimRight(
  words: readonly Token[],
  from: number,
  figure: Bare,
  reading: Reading,
): Claim | null {
  for (const [index, { key }] of words.entries()) {
    const count = countOf(key);
    const at = from + index;
    if (count === null || isOfPart(at, figure, reading)) continue;
    if (isOfAnother(at, figure, reading)) continue;
    // Whoever does it is done with here: what stands behind it is no longer of this figure.
    if (whoBefore(key) === 'doer' || words.slice(0, index).some(isDoerOf)) return null;
    if (index > 0 && isPlaced(words, figure, reading)) return null;
    if (isDoing(at, figure, reading)) return null;
    if (isOthers(at, figure, reading) || isOfOne(words, index)) continue;
    return { count, at };
  }
  return null;
}

/** The nearest word before a figure that says what it counts. */
export function claimLeft(
  words: readonly Token[],
  from: number,
  figure: Bare,
  reading: Reading,
): Claim | null {
  if (isAside(figure, reading)) return null;
  for (const [index, { key }] of words.entries()) {
    const count = countOf(key);
    if (count === null || key === 'dood' || isHowMany(from - index, reading)) continue;
    if (
      isOfThat(figure, reading) ||
      isOfOneBefore(from - index, figure, reading) ||
      isOfNext(from - index, reading) ||
      isBetween(from - index, figure.from, reading)
    )
      continue;
    return isDeadlyOnly(from - index, reading) ? null : { count, at: from - index };
  }
  return null;
}

/** `Second person dies in outbreak of 500`: so many there are of what stands before `of`, and not `number of 20`, `the death of 20`. */
function isOfThat({ from }: Bare, { tokens }: Reading): boolean {
  let at = from - 1;
  while (isRough(at, tokens) && !ofWhole.has(tokens[at]?.key ?? '') && at > from - 6) at--;
  if (!ofWhole.has(tokens[at]?.key ?? '')) return false;
  const key = tokens[at - 1]?.key ?? '';
  return (
    countOf(key) === null &&
    !numberOf.test(key) &&
    !isToll(key) &&
    !/^(?:het|the|toll|leven|lives?|vidas?|vies?)$/u.test(key)
  );
}

/** `Doden: 20`, `Doden (20)`, and not `12 doden: 4 Nederlanders`. */
export function claimOfHead({ from }: Bare, { text, tokens, figures }: Reading): Claim | null {
  const at = from - 1;
  const count = countOf(tokens[at]?.key ?? '');
  if (count === null || !isHeaded(from, text, tokens)) return null;
  return figures.some(({ to }) => to === at) ? null : { count, at };
}

/** Whom an act befell stands behind it, at most some words of when or where between. */
export function claimOfAct({ near }: Stretch, figure: Bare, reading: Reading): Claim | null {
  if (isAside(figure, reading)) return null;
  const isUpon = ({ key }: Token, at: number) =>
    isActUpon(key) || (whoBefore(key) === 'befell' && hasDone.test(near[at + 1]?.key ?? ''));
  const first = near.findIndex(({ key }) => !roughly.test(key));
  const dying = near[first]?.key ?? '';
  if (dies.test(dying)) return { count: 'dead', at: figure.from - 1 - first };
  const index = near.slice(0, 5).findIndex(isUpon);
  // `doodt aanvaller die twee mensen verwondde`: the act is another's.
  if (near.slice(0, Math.max(0, index - 1)).some(({ key }) => relative.has(key))) return null;
  const count = countOf(near[index]?.key ?? '');
  return count === null ? null : { count, at: figure.from - 1 - index };
}

/** `rises by 20`: so many more, however many there are. */
export function isIncrease(figure: Bare, { tokens }: Reading): boolean {
  return increase.has(wordBefore(figure, tokens));
}

/** Whether a figure says where, when or by whom: no act before it is upon that many. */
function isAside(figure: Bare, { tokens }: Reading): boolean {
  const before = article.test(tokens[figure.from - 1]?.key ?? '') ? tokens[figure.from - 2]?.key : undefined;
  // `The number of dead at 24`.
  const near = tokens.slice(Math.max(0, figure.from - 6), figure.from);
  if (near.at(-1)?.key === 'at' && near.some(({ key }) => numberOf.test(key))) return false;
  return aside.test(wordBefore(figure, tokens)) || aside.test(before ?? '');
}

/** Whether it is what something had aboard. */
export function isAboard(figure: Bare, { tokens }: Reading): boolean {
  return aboard.has(wordBefore(figure, tokens));
}

/** `150 passagiers ongedeerd, piloot gewond`: nothing befell them, whatever befell others. */
export function areUnharmed(words: readonly Token[]): boolean {
  const isNot = (at: number) => not.test(words[at - 1]?.key ?? '');
  return (
    words.some(({ key }, at) => unharmed.test(key) || (countOf(key) !== null && isNot(at))) &&
    words.every(({ key }, at) => countOf(key) === null || isNot(at))
  );
}

/** `Opgepakt voor moord op 5 mensen`, `suspect in killing of 5 arrested`, `man verdacht van 12 moorden opgepakt`: why somebody was arrested, and not how many were. */
export function isOfCrime(figure: Bare, at: number, { tokens }: Reading): boolean {
  const between = tokens.slice(at + 1, figure.from);
  if (at < figure.from) return between.some(({ key }) => charge.has(key) || crime.test(key));
  let before = figure.from - 1;
  while (before > 0 && (article.test(tokens[before]?.key ?? '') || isRough(before, tokens))) before--;
  return [before, before - 1, figure.to].some((its) => crime.test(tokens[its]?.key ?? ''));
}

/** Part of a number; `as` is so only in `as many as 20`. */
function isRough(at: number, tokens: readonly Token[]): boolean {
  const key = tokens[at]?.key ?? '';
  if (key === 'as') return tokens[at - 1]?.key === 'many' || tokens[at + 1]?.key === 'many';
  if (key === 'at') return /^(?:least|most)$/u.test(tokens[at + 1]?.key ?? '');
  return roughly.test(key);
}

function wordBefore({ from }: Bare, tokens: readonly Token[]): string {
  let at = from - 1;
  while (at >= 0 && isRough(at, tokens) && at > from - 6) at--;
  return tokens[at]?.key ?? '';
}

/** Whether the verb is what the figure did: an object stands behind it. */
function isDoing(at: number, figure: Bare, { text, tokens, figures }: Reading): boolean {
  const { key } = tokens[at] as Token;
  const next = tokens[at + 1]?.key;
  const isEnded = next === undefined || gapBefore(at + 1, text, tokens).trim() !== '';
  const who = whoBefore(key);
  if (who === 'clause') {
    const before = tokens.slice(Math.max(0, figure.from - 6), figure.from);
    return !((isEnded || governs.test(next)) && before.some((word) => opensClause.test(word.key)));
  }
  if (who === null) return false;
  if (hasDone.test(tokens[at - 1]?.key ?? '')) return true;
  if (isEnded) return false;
  if (determiner.test(next) && who !== 'befell') return true;
  let to = at + 1;
  while (isRough(to, tokens) && to < at + 6) to++;
  const object = figures.find(({ from }) => from === to || from === at + 1);
  if (object === undefined) return false;
  // `20 killed 40 injured`: a list without its commas.
  const isList =
    at === figure.to &&
    tokens
      .slice(object.to, object.to + 2)
      .some((word) => (countOf(word.key) ?? countOf(key)) !== countOf(key));
  return !isList;
}

/** Whether the word counts others than the figure, or nobody: `many dead`, `charged over deaths`, `among the dead`. */
function isOthers(at: number, figure: Bare, reading: Reading): boolean {
  const { tokens } = reading;
  const { key } = tokens[at] as Token;
  if (isDeadlyOnly(at, reading)) return true;
  const distance = at - figure.to;
  if (key === 'dood' && (distance > 1 || !endsInDeath(at, reading))) return true;
  if (isAboard(figure, reading)) {
    const isEnglish = wordBefore(figure, tokens) === 'with';
    if (!(distance === 0 && casualty.test(key)) && !(distance <= 2 && (casualty.test(key) || isEnglish)))
      return true;
    if (key === 'verongelukt') return true;
  }
  let before = at - 1;
  while (
    before >= figure.to &&
    article.test(tokens[before]?.key ?? '') &&
    !ofWhole.has(tokens[before]?.key ?? '')
  )
    before--;
  if (before >= figure.to && tokens[before]?.key === 'de' && governs.test(tokens[before - 1]?.key ?? ''))
    before--;
  if (before < figure.to) return false;
  const word = tokens[before]?.key ?? '';
  if (someOf.test(word)) return true;
  if (/^(?:injury|injuries)$/u.test(key) && /^(?:for|with|met)$/u.test(word)) return false;
  const ofNumber = /^(?:de|of|der|van)$/u.test(word) && numberOf.test(tokens[before - 1]?.key ?? '');
  return !ofNumber && governs.test(word) && !(before === figure.to && /^(?:of|de)$/u.test(word));
}

/** `Twee mensen dood gevonden`, `Drie mannen dood na brand`, and not `twee verdachten dood Jansen`. */
function endsInDeath(at: number, { text, tokens }: Reading): boolean {
  const next = tokens[at + 1]?.key;
  const isEnded = next === undefined || gapBefore(at + 1, text, tokens).trim() !== '';
  return isEnded || governs.test(next) || /^(?:(?:terug)?gevonden|aangetroffen|geborgen)$/u.test(next);
}

/** `Twee agenten hebben verdachte doodgeschoten`: they did it. */
function isDoerOf({ key }: Token): boolean {
  return doers.has(key);
}

/** `400 évacués, un pompier blessé`: another one, behind a mark. */
function isOfOne(words: readonly Token[], index: number): boolean {
  return index === 2 && /^(?:een|één|an?|eine?|une?|una)$/u.test(words[0]?.key ?? '');
}

/** `moord op 9 vrouwen`, `bij twee schietpartijen`: what stands behind them befell somebody else. */
function isPlaced(words: readonly Token[], figure: Bare, { tokens }: Reading): boolean {
  return placing.has(wordBefore(figure, tokens)) && !words.slice(0, 2).some(({ key }) => isPeople(key));
}

const orElse = /^(?:or|of|oder|ou|o|en|and|und|et|y)$/u;

/** `40 dead or injured`, `20 Tote und Verletzte`: they are all of them together, and nobody knows how many of each. */
export function areOfTwoKinds({ to }: Bare, { text, tokens }: Reading): boolean {
  const at = tokens.slice(to, to + 3).findIndex(({ key }) => countOf(key) !== null);
  if (at === -1) return false;
  const [own, join, other] = [to + at, to + at + 1, to + at + 2].map((its) => tokens[its]?.key ?? '');
  const [first, second] = [countOf(own ?? ''), countOf(other ?? '')];
  const isClose = [1, 2].every((its) => gapBefore(to + at + its, text, tokens).trim() === '');
  return isClose && orElse.test(join ?? '') && second !== null && first !== second;
}

/** `Hoeveel doden er vielen is onduidelijk`, `how many people died`: a number is asked for, and none is told. */
export function isHowMany(at: number, { text, tokens }: Reading): boolean {
  for (let its = at - 1; its >= Math.max(0, at - 6); its--) {
    const gap = gapBefore(its + 1, text, tokens);
    if (endsSentence(gap) || endsClause(gap)) return false;
    const key = tokens[its]?.key ?? '';
    if (/\d/u.test(key)) return false;
    const two = `${tokens[its - 1]?.key ?? ''} ${key}`;
    if (/^(?:hoeveel|wieviele?|cuánt[oa]s)$/u.test(key)) return true;
    if (/^(?:how many|wie viele?|combien d(?:e|'\p{L}+))$/u.test(two)) return true;
  }
  return false;
}

/** `dodelijke` of an accident counts nobody. */
function isDeadlyOnly(at: number, { tokens }: Reading): boolean {
  return tokens[at]?.key === 'dodelijke' && !/^slachtoffer/u.test(tokens[at + 1]?.key ?? '');
}
