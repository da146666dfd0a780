import { gapBefore } from './clause.ts';
import { countOf, isPeople } from './counted.ts';
import type { Bare } from './figure.ts';
import { isVague, readNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';

/** The number behind it is a strength, a class, a line, a kind of craft or a place in a row, and nobody's. */
const namesNumber =
  /^(?:(?:orkaan)?categor(?:ie|y|ía)|kategorie|catégorie|magnitudes?n?|magnitud|kracht|sterkte|stärke|windstärke|windkracht|force|fuerza|intensit(?:eit|y|ät|é)|intensidad|schaal|skala|richter|richterskala|échelle|escala|scale|level|niveau|nivel|stufe|warnstufe|fase|phase|code|typ(?:e|es)?|model(?:l|o)?|modèle|klasse|class|rang|top|flight|vlucht|vluchtnummer|flug|flugnummer|vol|vuelo|route|road|rue|highway|interstate|snelweg|autobahn|autoroute|autopista|bundesstraße|carretera|nationale|departementale|exit|afrit|ausfahrt|kilometerpaal|number|nummer|numéro|número|no|nr|n|boeing|airbus|embraer|cessna|fokker|antonov|tupolev|iljoesjin|ilyushin|sukhoi|soechoj|suchoi|bombardier|dornier|mig|atr|crj|mirage|leopard|apollo|sojoez|soyuz|falcon|ariane|formule|formula|formel|covid|lijn|linie|ligne|línea|buslijn|tramlijn|perron|gleis|quai|andén|platform|gate|ronde|round|runde|hoofdstuk|chapter|artikel|article|artículo|paragraaf|block|blok|unit|zaal|kamer|room|zimmer|flat|studio|district|sector|zone|cell|cel|zelle)$/u;
/** So is it behind these, unless those who are counted stand right behind it: `Day 4`, and `in one day 20 killed`. */
const mayNameNumber = /^(?:dag|day|tag|jour|día)$/u;
/** Between such a word and its number: `met een kracht van 6`, `magnitude of 6`. */
const between = /^(?:van|of|von|de|à|a|n|n°|no|nr|nummer|number|nach|op|on|auf|sur|en)$/u;
const month =
  /^(?:januar[iy]?|januari|februar[iy]?|februari|maart|april|mei|juni|juli|august(?:us)?|september|o[kc]tober|november|de[cz]ember|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|oct|nov|de[cz]|january|february|march|june|july|märz|mai|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/u;

/** Whether a number is part of a name or of a date, or a measure, so that it counts nobody whatever stands beside it. */
export function isLabel(figure: Bare, text: string, tokens: readonly Token[]): boolean {
  return (
    isMeasure(figure) ||
    isNamed(figure, text, tokens) ||
    isDated(figure, tokens) ||
    isYearAlone(figure, tokens) ||
    isOld(figure, tokens)
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

/** Right behind a word that has a number for its name, or a letter: `Boeing 737`, `kracht van 6`, `A 12`. */
function isNamed({ from, to, text: said }: Bare, text: string, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (before === undefined || !/^[\s.°:-]*$/u.test(gapBefore(from, text, tokens))) return false;
  // `Covid: 20 Tote`, `Dag 3: 20 doden`: a colon ends a name.
  if (gapBefore(from, text, tokens).includes(':')) return false;
  if (namesNumber.test(before.key)) return true;
  const next = tokens[to]?.key ?? '';
  if (mayNameNumber.test(before.key)) return countOf(next) === null && !isPeople(next);
  if (/^\d/u.test(said) && /^[B-Z]$/u.test(before.text) && to - from === 1) return true;
  const named = tokens[from - 2];
  const isOne = named !== undefined && gapBefore(from - 1, text, tokens).trim() === '';
  return (
    isOne &&
    between.test(before.key) &&
    /^(?:kracht|sterkte|stärke|force|fuerza|magnitud(?:e|o)?|intensit\p{L}+|intensidad|categor\p{L}+|catégorie|kategorie|schaal|niveau|level|nivel|flight|vlucht|vol|vuelo|escala|échelle|scale)$/u.test(
      named.key,
    )
  );
}

/** `7 oktober`, `October 7`, `7 de octubre`, `le 7 octobre`. */
function isDated({ value, text, from, to }: Bare, tokens: readonly Token[]): boolean {
  if (typeof value !== 'number' || !/^\d{1,2}$/u.test(text) || value > 31) return false;
  const [next = '', more = ''] = [tokens[to]?.key, tokens[to + 1]?.key];
  return (
    month.test(next) ||
    (/^(?:de|of)$/u.test(next) && month.test(more)) ||
    (month.test(tokens[from - 1]?.key ?? '') && countOf(next) === null && !isPeople(next))
  );
}

/** `2024`, unless those who are counted stand right behind it. */
function isYearAlone({ value, text, to }: Bare, tokens: readonly Token[]): boolean {
  if (typeof value !== 'number' || !/^\d{4}$/u.test(text) || value < 1900 || value >= 2100) return false;
  const next = tokens[to]?.key ?? '';
  return countOf(next) === null && !isPeople(next);
}

/** `van 20 naar 24`, `from 20 to 24`: so many there were before. */
function isOld({ from, to }: Bare, tokens: readonly Token[]): boolean {
  const [before = '', next = '', more = ''] = [from - 1, to, to + 1].map((at) => tokens[at]?.key ?? '');
  return (
    /^(?:van|from|von|de|desde)$/u.test(before) &&
    /^(?:naar|tot|to|auf|à|a)$/u.test(next) &&
    (/^\d/u.test(more) || readNumeral(more) !== null)
  );
}

/** `Gunman, 19, kills four`, `Gunman (19)`: it stands apart between two marks, and is an age. */
export function isFenced(
  { value, text: said, from, to }: Bare,
  text: string,
  tokens: readonly Token[],
): boolean {
  if (typeof value !== 'number' || !/^\d{1,3}$/u.test(said) || value > 115) return false;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || from === 0) return false;
  const [before, behind] = [text.slice(0, first.start), text.slice(last.end)];
  return (
    (/,\s*$/u.test(before) && /^\s*,/u.test(behind)) || (/\(\s*$/u.test(before) && /^\s*\)/u.test(behind))
  );
}
