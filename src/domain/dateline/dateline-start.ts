import { readAgencies } from './dateline-agencies.ts';

/** A position where a dateline may begin. */
export type DatelineStart = {
  readonly at: number;
  /** In the middle of a line, after a headline, a teaser or a byline: more must speak for it. */
  readonly embedded: boolean;
};

const junk = /(?:\s|<[^<>]{0,200}>|&lt;[^&<>]{0,40}&gt;|&nbsp;|[•*■►])*/uy;
const age =
  /(?:\bzojuist|\b(?:vandaag|eergisteren|gisteren)(?:,? (?:om )?\d{1,2}[.:u]\d{2}(?: uur)?)?|\b(?:\d{1,3}|een|één|half) (?:seconden|min\.?|minuut|minuten|uur|uren|dag|dagen|dgn\.?|week|weken|maand|maanden|jaar) geleden|\d{1,3} (?:minutes?|hours?|days?) ago)\s*/giu;
/** One of them stands in each age; to look for words costs less, and by one expression half of what a search for each does. */
const wordOfAges = / geleden| ago|ojuist|andaag|isteren| GELEDEN| AGO|OJUIST|ANDAAG|ISTEREN/;
const lineBreak = /\n|<\/?(?:p|br|div)\b[^<>]{0,200}>/giu;
/** `21:10 UTRECHT - …` */
const clock = /^\s*\d{1,2}[:.]\d{2}(?: ?(?:uur|u|h|Uhr))?[\s|–-]{1,5}(?=['’]?\p{Lu})/u;
/** `SPOED KOPENHAGEN (ANP) - …`, `EIL: BERLIN (dpa) - …` */
const label =
  /^\s*[*+]{0,3}\s?(?:SPOED|FLASH|URGENTE?|EIL(?:MELDUNG)?|ALERTE?|BREAKING(?: NEWS)?|UPDATE ?\d{0,2}|HERHALING|(?:RE)?CORRECTIE|RECTIFICATIE|CORRECTION|BERICHTIGUNG)[\s:!*+|–-]{1,5}(?=['’]?\p{Lu}{2})/u;
/** `Van onze verslaggever Jan Voorbeeld GENÈVE - …`: up to the word in capitals. */
const namedLeadIn =
  /^\s*(?:Van|Door|Von|De|Por|Dal?) (?:on(?:ze|s)|(?:een|één) onzer|unser(?:em|er|en)|notre|nos|nuestr[oa]s?|nostr[oai])(?: (?:\p{Lu}?[\p{Ll}'’.-]{1,24}(?:-\p{Lu}\p{Ll}{1,20})?|\p{Lu}\.)){1,9},? (?=['’]?\p{Lu}[\p{Lu}'’])/u;
/** `Van onze correspondent PARIJS - …`, `(di Jo Doe) (ANSA) - …`; not `Door onze correspondent in Parijs.`, which says who wrote it */
const leadIn =
  /^\s*(?:(?:Van|Door) on(?:ze|s) \p{Ll}[\p{Ll} -]{2,40}(?: (?=\p{Lu}['’\p{Lu}])|(?<! in) (?=\p{Lu}))|\((?:[Dd]i|[Bb]y|[Dd]oor|[Vv]on|[Pp]ar|[Pp]or) [^()\n]{3,60}\))/u;
/** `By JO DOE and ANN ROE`: names in capitals before a place in capitals. */
const byline =
  /(?:^|\s)(?:By|Door|Von|Par|Por) \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]{1,20}(?:(?:,| and| en| und| y| et) \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]{1,20}){0,6}/gu;
/** A by-line is no place: `By Jo Doe and Ann Roe LONDON (AP) - `. */
const signed = /^(?:By|Door|Von|Par|Por) \p{Lu}/u;
const mostStarts = 8;
const reachBack = 90;

/** Where to look for a dateline, the likeliest first: the beginning, after an age, line by line, before an agency. */
export function* datelineStarts(opening: string): Generator<DatelineStart> {
  const seen: number[] = [];
  for (const line of lineStarts(opening)) {
    const at = skipJunk(opening, line);
    if (seen.includes(at)) continue;
    seen.push(at);
    if (signed.test(opening.slice(at, at + 10))) continue;
    yield { at, embedded: false };
  }
  for (const at of beforeAgencies(opening)) if (!seen.includes(at)) yield { at, embedded: true };
}

/** Each is looked for once what stands before it was no dateline: at nearly all texts the beginning is one. */
function* lineStarts(opening: string): Generator<number> {
  yield 0;
  const first = opening.charCodeAt(firstLetter(opening));
  // Each begins with other letters: `07.45`, `SPOED`, `Van onze`, `(di`.
  if (first >= 48 && first <= 57) yield* ends(clock, opening);
  else if (beginsLeadIn.has(first)) {
    for (const pattern of [label, namedLeadIn, leadIn]) yield* ends(pattern, opening);
  }
  if (wordOfAges.test(opening)) yield* ends(age, opening);
  if (opening.includes('\n') || opening.includes('<')) yield* ends(lineBreak, opening);
}

const beginsLeadIn = new Set([...'VDP(SFUEABHRC*+'].map((letter) => letter.charCodeAt(0)));

function firstLetter(opening: string): number {
  let at = 0;
  while (opening.charCodeAt(at) <= 32 || opening.charCodeAt(at) === 160) at++;
  return at;
}

function skipJunk(opening: string, at: number): number {
  junk.lastIndex = at;
  junk.exec(opening);
  return junk.lastIndex;
}

function ends(pattern: RegExp, opening: string): readonly number[] {
  const found: number[] = [];
  for (const match of pattern.global ? opening.matchAll(pattern) : [pattern.exec(opening)]) {
    if (match === null) break;
    found.push(match.index + match[0].length);
    if (found.length === mostStarts) break;
  }
  return found;
}

/** The beginnings of the words shortly before each agency that is known, in reading order. */
function* beforeAgencies(opening: string): Generator<number> {
  let bylines: readonly (readonly [number, number])[] | null = null;
  let blocks = 0;
  for (let at = nextMark(opening, 1); at !== -1 && blocks < 4; at = nextMark(opening, at + 1)) {
    const read = readAgencies(opening, at, false);
    if (read === null || !read.usual) continue;
    blocks++;
    bylines ??= [...opening.matchAll(byline)].map(
      (match) => [match.index, match.index + match[0].length] as const,
    );
    for (let word = Math.max(1, at - reachBack); word < at; word++) {
      if (
        /[\s>)]/u.test(opening[word - 1] ?? '') &&
        /[\p{Lu}\d'’]/u.test(opening[word] ?? '') &&
        !bylines.some(([from, to]) => word >= from && word < to)
      )
        yield word;
    }
  }
}

/** Where the next bracket or slash stands, which may begin agencies; -1: nowhere. */
function nextMark(opening: string, from: number): number {
  const [bracket, slash] = [opening.indexOf('(', from), opening.indexOf('/', from)];
  return bracket === -1 || slash === -1 ? Math.max(bracket, slash) : Math.min(bracket, slash);
}
