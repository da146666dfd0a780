import { monthNumber } from '../text/month-names.ts';
import type { Token } from '../text/token.ts';
import { isYearAt } from './apart/year.ts';
import { gapBefore } from './clause.ts';
import { countOf, isPeople } from './counted.ts';
import type { Bare } from './figure.ts';
import { isVague, readNumeral } from './numerals.ts';

/** The number behind it is a strength, a class or a flight, and nobody's, also where it says `of`: `kracht van 6`, and not `number of 6`. */
const namesNumberOf =
  /^(?:(?:orkaan)?categor(?:ie|y|ía)|kategorie|catégorie|magnitud(?:es?|en|o)?|kracht|sterkte|stärke|force|fuerza|intensit(?:eit|y|ät|é)|intensidad|schaal|échelle|escala|scale|level|niveau|nivel|flight|vlucht|vol|vuelo)$/u;
/** The number behind it is part of a name, a class, a line, a kind of craft or a place in a row, and nobody's. */
const namesNumber =
  /^(?:windstärke|windkracht|skala|richter|richterskala|stufe|warnstufe|fase|phase|code|typ(?:e|es)?|model(?:l|o)?|modèle|klasse|class|rang|top|vluchtnummer|flug|flugnummer|route|road|rue|highway|interstate|snelweg|autobahn|autoroute|autopista|bundesstraße|carretera|nationale|departementale|exit|afrit|ausfahrt|kilometerpaal|number|nummer|numéro|número|no|nr|n|boeing|airbus|embraer|cessna|fokker|antonov|tupolev|iljoesjin|ilyushin|sukhoi|soechoj|suchoi|bombardier|dornier|mig|atr|crj|mirage|leopard|apollo|sojoez|soyuz|falcon|ariane|formule|formula|formel|covid|lijn|linie|ligne|línea|buslijn|tramlijn|perron|gleis|quai|andén|platform|gate|ronde|round|runde|mile|kilometer|kilomètre|kilómetro|lap|etappe|étape|etapa|stage|minuut|minute|minuto|hoofdstuk|chapter|artikel|article|artículo|paragraaf|block|blok|unit|zaal|kamer|room|zimmer|flat|studio|district|sector|zone|cell|cel|zelle)$/u;
/** So is it behind these, unless those who are counted stand right behind it: `Day 4`, and `in one day 20 killed`. */
const mayNameNumber = /^(?:dag|day|tag|jour|día)$/u;
/** Between such a word and its number: `met een kracht van 6`, `magnitude of 6`. */
const between = /^(?:van|of|von|de|à|a|n|n°|no|nr|nummer|number|nach|op|on|auf|sur|en)$/u;
const aged = /^(?:aged?|âgée?s)$/u;
const young =
  /^(?:mannen|vrouwen|jongens|meisjes|kinderen|tieners|broers|broertjes|zussen|zusjes|verdachten|alter|männer|frauen|jungen|mädchen|kinder|jugendliche|hommes|femmes|garçons|filles|enfants|adolescents|jeunes|âgée?s|hombres|mujeres|niñ[oa]s|jóvenes|menores)$/u;
/** Said of one as well as of many, so that no number behind a colon need be theirs. */
const ofOneToo =
  /^(?:killed|slain|dead|died|dies|wounded|injured|hurt|missing|arrested|detained|rescued|gedood|dood|omgekomen|overleden|doodgeschoten|doodgestoken|vermoord|gewond|vermist|opgepakt|aangehouden|gearresteerd|gered|getötet|gestorben|erschossen|erstochen|ermordet|verletzt|vermisst|tuée?|morte?|blessée?|disparue?|muert[oa]|fallecid[oa]|herid[oa]|desaparecid[oa])$/u;
const severalAges = /^\(\d{1,3}(?:, \d{1,3})*(?:,? (?:en|and|und|et|y|&) |, )\d{1,3}\)$/u;
/** Before how old somebody was: `dies at 83`, `muere a los 83`. */
const diedAt = /^(?:dies|died|dead|killed|away)$/u;
const diedAtThe = /^(?:muere|murió|muert[oa]|fallece|falleció|fallecid[oa])$/u;
/** Before what it was. */
const fromWhat = /^(?:van|from|von|de|desde)$/u;
/** Between what it was and what it is: `van 19 bijgesteld naar 17`. */
const revised =
  /^(?:bijgesteld|verhoogd|verlaagd|gestegen|gedaald|opgelopen|gecorrigeerd|revised|corrected|up|down|korrigiert|gestiegen|gesunken|ramené|corregid[oa])$/u;
/** Months in other languages than those of the copy: `20 out of 30`, `20 set free`, `20 mag niet`. */
const otherWords = new Set(['out', 'set', 'mag']);

/** Whether a number is part of a name, a year or a measure, or stands apart between two marks, so that it counts nobody whatever stands beside it. */
export function isLabel(figure: Bare, text: string, tokens: readonly Token[]): boolean {
  return (
    isMeasure(figure) ||
    isPercent(figure, text, tokens) ||
    isNamed(figure, text, tokens) ||
    isFenced(figure, text, tokens) ||
    isYear(figure, text, tokens) ||
    isOld(figure, tokens) ||
    isReplaced(figure, tokens) ||
    isOfDeath(figure, tokens) ||
    isOfRange(figure, text, tokens)
  );
}

/** `6.0`, `5,5`, `14.00`, `3-story`, `737-500`, `9/11`, `5%`, `€ 240`. */
function isMeasure({ value, text, from, to }: Bare): boolean {
  if (typeof value === 'string') return !isVague(value);
  if (!Number.isInteger(value) || value < 0 || /[€$£%]/u.test(text) || /^[-+−]/u.test(text)) return true;
  if (to - from > 1) return false;
  return (
    /^\d+[.,]\d{1,2}$/u.test(text) || (/^\d.*\p{L}/u.test(text) && !/^\d[\d.,]*(?:k|m|mln)$/iu.test(text))
  );
}

/** `3 %`, as it is written in French and German. */
function isPercent({ to }: Bare, text: string, tokens: readonly Token[]): boolean {
  return /^\s?[%‰]/u.test(text.slice(tokens[to - 1]?.end));
}

/** Right behind a word that has a number for its name, or a letter: `Boeing 737`, `kracht van 6`, `A 12`. */
export function isNamed(
  { from, to, text: said }: Pick<Bare, 'from' | 'to' | 'text'>,
  text: string,
  tokens: readonly Token[],
): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !/^[\s.°:-]*$/u.test(gapBefore(from, text, tokens))) return false;
  // `Covid: 20 Tote`, `Dag 3: 20 doden`: a colon ends a name.
  if (gapBefore(from, text, tokens).includes(':')) return false;
  if (namesNumberOf.test(before.key) || namesNumber.test(before.key)) return true;
  const next = tokens[to]?.key ?? '';
  if (mayNameNumber.test(before.key)) return countOf(next) === null && !isPeople(next);
  if (/^\d/u.test(said) && /^[B-Z]$/u.test(before.text) && to - from === 1) return true;
  const named = tokens[from - 2];
  const isOne = named !== undefined && gapBefore(from - 1, text, tokens).trim() === '';
  return isOne && between.test(before.key) && namesNumberOf.test(named.key);
}

/** `7 oktober`, `October 7`, `7 de octubre`, `le 7 octobre`: the day of a month, and no number of anything. */
export function isDay(at: number, tokens: readonly Token[]): boolean {
  const key = tokens[at]?.key ?? '';
  if (!/^\d{1,2}$/u.test(key) || Number(key) > 31) return false;
  const next = tokens[at + 1]?.key ?? '';
  return (
    isMonth(tokens[at + 1]) ||
    ((next === 'de' || next === 'of') && isMonth(tokens[at + 2])) ||
    (isMonth(tokens[at - 1]) && countOf(next) === null && !isPeople(next))
  );
}

/** The name of a month in running text: English ones have a capital, and `20 may die`. */
function isMonth(token: Token | undefined): boolean {
  if (token === undefined || otherWords.has(token.key) || monthNumber(token.key) === null) return false;
  return token.text !== 'may' && token.text !== 'march';
}

/** `2024`, unless something is counted by it. */
export function isYear({ from, to }: Bare, text: string, tokens: readonly Token[]): boolean {
  return to === from + 1 && isYearAt(from, text, tokens);
}

/** `Actor dies at 83`, `muere a los 83`: so old was who died. */
function isOfDeath({ from, text: said }: Bare, tokens: readonly Token[]): boolean {
  if (!/^\d{1,3}$/u.test(said) || Number(said) > 115) return false;
  const [first = '', second = '', third = '', fourth = ''] = [from - 1, from - 2, from - 3, from - 4].map(
    (at) => tokens[at]?.key ?? '',
  );
  // `the number of dead at 24`.
  if (first === 'at') return diedAt.test(second) && !(third === 'of' || fourth === 'of');
  return first === 'los' && second === 'a' && diedAtThe.test(third);
}

/** `van 20 naar 24`, `from 20 to 24`: so many there were before. */
function isOld({ from, to }: Bare, tokens: readonly Token[]): boolean {
  const its = revised.test(tokens[to]?.key ?? '') ? to + 1 : to;
  const [before = '', next = '', more = ''] = [from - 1, its, its + 1].map((at) => tokens[at]?.key ?? '');
  return (
    fromWhat.test(before) &&
    /^(?:naar|tot|to|auf|à|a)$/u.test(next) &&
    (/^\d/u.test(more) || readNumeral(more) !== null)
  );
}

/** Behind these stands what another number came in the place of. */
const inPlaceOf = new Set(
  'in plaats van,in place of,instead of,rather than,statt,anstatt,anstelle von,au lieu de,en lugar de,en vez de'.split(
    ',',
  ),
);
const notSo = /^(?:niet|geen|not|nicht|keine|non|pas|no|son)$/u;
const butSo = /^(?:maar|but|sondern|mais|sino)$/u;

/** `27 in plaats van 30 doden`, `niet 30 maar 27 doden`, `14 statt 16 Tote`: so many it is said not to be. */
function isReplaced({ from, to }: Bare, tokens: readonly Token[]): boolean {
  const key = (at: number) => tokens[at]?.key ?? '';
  const before = [key(from - 3), key(from - 2), key(from - 1)];
  if ([0, 1, 2].some((at) => inPlaceOf.has(before.slice(at).join(' ')))) return true;
  return notSo.test(key(from - 1)) && [to, to + 1].some((at) => butSo.test(key(at)));
}

const amid = new Set(['tussen', 'between', 'zwischen', 'entre']);
const joins = new Set(['en', 'and', 'und', 'et', 'y', '&']);
const upTo = new Set(['tot', 'to', 'bis', 'à', 'a', 'or', 'oder', 'ou', 'o']);

/** `tussen de 20 en 30`, `20 to 30`: neither is how many there are. */
export function isOfRange({ from, to }: Bare, text: string, tokens: readonly Token[]): boolean {
  const key = (at: number) => tokens[at]?.key ?? '';
  const isSmall = (at: number) => /^(?:de|the|den)$/u.test(key(at));
  const behind = isSmall(to + 1) ? to + 2 : to + 1;
  const before = isSmall(from - 1) ? from - 2 : from - 1;
  if (isProportion(from, to, tokens)) return true;
  const isFirst = isNumber(behind, tokens) && gapBefore(to, text, tokens).trim() === '';
  const isLast = isNumber(before - 1, tokens) && gapBefore(before + 1, text, tokens).trim() === '';
  if (isFirst && (upTo.has(key(to)) || (joins.has(key(to)) && amid.has(key(before))))) return true;
  if (!isLast || from === 0) return false;
  const start = isSmall(before - 2) ? before - 3 : before - 2;
  if (joins.has(key(before))) return amid.has(key(start));
  // `from 20 to 24`, `passe de 20 à 24`: it is what it became.
  return upTo.has(key(before)) && !fromWhat.test(key(before - 2));
}

/** `twee op de drie`, `siete de cada diez`, `1 in 5 patients`: they are so many of any. */
function isProportion(from: number, to: number, tokens: readonly Token[]): boolean {
  const words = tokens.slice(Math.max(0, from - 3), to + 3).map(({ key }) => key);
  const own = Math.min(3, from);
  const behind = words.slice(own + 1, own + 3).join(' ');
  const before = words.slice(Math.max(0, own - 2), own).join(' ');
  if (
    (words[own + 1] === 'op' && isNumber(to + 1, tokens)) ||
    (words[own - 1] === 'op' && isNumber(from - 2, tokens))
  )
    return true;
  if (behind === 'op de' || behind === 'de cada') return isNumber(to + 2, tokens);
  if (before === 'op de' || before === 'de cada') return isNumber(from - 3, tokens);
  if (words[own + 1] === 'in' && isNumber(to + 1, tokens)) return isOfSeveral(to + 2, tokens);
  return words[own - 1] === 'in' && isNumber(from - 2, tokens) && isOfSeveral(to, tokens);
}

function isOfSeveral(at: number, tokens: readonly Token[]): boolean {
  const key = tokens[at]?.key ?? '';
  return key === 'of' || isPeople(key) || key === 'patients';
}

function isNumber(at: number, tokens: readonly Token[]): boolean {
  const key = tokens[at]?.key ?? '';
  return /^\d[\d.,]*$/u.test(key) || readNumeral(key) !== null;
}

/**
 * `Jansen, 19, doodt vier mensen`, `Vrouw vermist (2)`: it stands apart between two marks, and is an age, how often a text was filed, or anything else.
 * `Doden (20)` has its word before it as a heading.
 */
function isFenced(figure: Bare, text: string, tokens: readonly Token[]): boolean {
  const { value, text: said, from, to } = figure;
  if (typeof value !== 'number' || !/^\d{1,3}$/u.test(said) || value > 115 || from === 0) return false;
  const behind = text.slice((tokens[to - 1] as Token).end).trimStart();
  const mark = gapBefore(from, text, tokens).trim();
  if (isOfAges(figure, text, tokens)) return true;
  if (mark.endsWith(',')) return behind.startsWith(',');
  return mark.endsWith('(') && behind.startsWith(')') && !isHeaded(from, text, tokens);
}

/** `Doden (20)`, `Doden: 20, gewonden: 40`: a word that counts and is all there is before the number, in its own piece of the text. */
export function isHeaded(from: number, text: string, tokens: readonly Token[]): boolean {
  const key = tokens[from - 1]?.key ?? '';
  if (countOf(key) === null) return false;
  const mark = gapBefore(from, text, tokens).trim();
  const isAll = from === 1 || gapBefore(from - 1, text, tokens).trim() !== '';
  // `Aantal doden: 20`, and not `Activist killed: thousands on the streets`.
  return mark === ':' ? isAll || !ofOneToo.test(key) : mark === '(' && isAll;
}

/** `twee kinderen (4 en 6)`, `jongens van 14 en 16`, `boys aged 14 and 16`: how old they are. */
function isOfAges({ from, to }: Bare, text: string, tokens: readonly Token[]): boolean {
  const key = (at: number) => tokens[at]?.key ?? '';
  const first = joins.has(key(from - 1)) && isNumber(from - 2, tokens) ? from - 2 : from;
  if (first < from && aged.test(key(first - 1))) return true;
  if (/^(?:van|von|de)$/u.test(key(first - 1)) && young.test(key(first - 2))) return true;
  const open = text.lastIndexOf('(', (tokens[from] as Token).start);
  if (open === -1 || (tokens[from] as Token).start - open > 20) return false;
  const close = text.indexOf(')', (tokens[to - 1] as Token).end);
  return close !== -1 && severalAges.test(text.slice(open, close + 1));
}
