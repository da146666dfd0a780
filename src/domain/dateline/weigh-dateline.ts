import { isUsualSpelling } from './agency.ts';
import type { AgencyRead } from './dateline-agencies.ts';
import { isListOrPair } from './dateline-look-alikes.ts';
import type { DatelineParts } from './dateline-parts.ts';
import { isAboard, type PlaceRead } from './dateline-places.ts';
import { firstName, goesOn, isHeadline, isScore, readingOf } from './dateline-text.ts';
import { type IsPlace, isRegion } from './is-place.ts';

/** What a reading is weighed with besides its words. */
export type Weighing = {
  /** It stands in the middle of a line. */
  readonly embedded: boolean;
  /** The text is the format's own dateline field: no text follows. */
  readonly isField: boolean;
  readonly isPlace: IsPlace;
};

/** What a reading must weigh to be taken for a dateline. */
export const enough = 4;
/** In a field that the format has for the dateline, a place that is known is enough. */
export const enoughInField = 3;

/**
 * Adds up what speaks for a reading: capitals, a place that is known, a date, an agency in its usual spelling, a dash.
 * One of these alone proves nothing: `Data Processing Agreement (DPA) - …` has an agency and a dash.
 */
export function weighDateline(parts: DatelineParts, opening: string, weighing: Weighing): number {
  const { embedded, isField, isPlace } = weighing;
  const rest = opening.slice(parts.restAt, parts.restAt + 120);
  const weight =
    weighPlace(parts, opening, rest, weighing) +
    weighDate(parts) +
    weighAgencies(parts, opening, weighing) +
    (parts.separator === 'dash' ? 1 : 0) -
    (goesOn(rest) && !isLower(parts.place) ? 3 : 0);
  if (embedded) return mayStandInside(parts, opening) ? weight - weighSurroundings(parts, opening) : 0;
  const isTold = isField || weight < enough || isSigned(parts, opening) || opensCopy(parts, opening, isPlace);
  return isTold ? weight : 0;
}

/**
 * An agency that we know stands in it: nothing else is needed. A word that we do not know weighs nothing; what shops, railways and
 * the makers of series are called as well needs copy behind it: `DALLAS (CBS) - All episodes in order`.
 */
function isSigned({ agencies, restAt, start, end, place, date }: DatelineParts, opening: string): boolean {
  const known = agencies.filter((read) => read.known);
  // `Roma - SPA - Hotels`, `Paris | AFP | Photos`: what stands between dashes or bars may be a list of links.
  const mayBeLinks = place !== null && date === null && known.length > 0;
  const isRow =
    mayBeLinks && (known.every((read) => !read.enclosed) || opening.slice(start, end).includes('|'));
  if (isRow && readingOf(opening.slice(restAt)) === 'title') return false;
  if (
    known.some((read) => !read.agencies.every((code) => /^\p{Lu}{2}$|^(?:ABC|BBC|CBS|CNN|NBC)$/u.test(code)))
  )
    return true;
  // `BAGHDAD, Iraq (CNN)`: what is no dateline has no region either.
  const isLocated = place?.afterComma.length === 1;
  return known.length > 0 && (isLocated || isWire(known) || readingOf(opening.slice(restAt)) !== 'title');
}

/** `AP` and its like, of which nothing but datelines is made. */
function isWire(known: readonly AgencyRead[]): boolean {
  return known.some((read) => read.agencies.some((code) => /^(?:AP|PA|TT|CP|DJ)$/.test(code)));
}

/**
 * A place without an agency is a dateline only before copy. Before a title it is a firm, a bargain, a fixture, or one end of
 * a line: `BATH - Two bedroom apartment to let`, `Londen - Parijs in ruim twee uur`.
 */
function opensCopy(parts: DatelineParts, opening: string, isPlace: IsPlace): boolean {
  const { place } = parts;
  // Two places and nothing else: a field, or a line of its own above the text. A paragraph is no title.
  if (place === null || (parts.separator === 'end' && parts.date === null && place.places.length > 1))
    return true;
  if (place.upper && /^\s*<p\b/i.test(opening)) return true;
  const rest = opening.slice(parts.restAt);
  // Press releases have the day in full: `London, UK – 28 November 2026 – Acme …`. So has a letter.
  if (parts.date?.hasYear === true && parts.separator === 'dash') return !paper.test(rest);
  const reading = readingOf(rest);
  if (parts.agencies.length > 0 && !place.upper && parts.date === null) return reading === 'ended';
  if (reading !== 'long' || place.upper || parts.date !== null) return reading !== 'title';
  return !firstName(rest).some((name) => isPlace(name, []) && !isRegion(name, isPlace));
}

/** What papers of a club or an office are called, behind the place and the day that they are from, and how a letter begins. */
const paper =
  /^(?:(?:Concept|Draft|Entwurf)[- ]?)?(?:uitnodiging|agenda|notulen|verslag|vergaderstukken|factuur|offerte|bijlage|invitation|minutes|notice of|invoice|einladung|tagesordnung|protokoll|rechnung|angebot|convocation|ordre du jour|procès-verbal|compte rendu|facture|devis|convocatoria|orden del día|factura|invito|convocazione|verbale|convite|geachte|beste|dear|sehr geehrter?|liebe[rs]?|madame,|monsieur,|cher|chère|estimad[oa]s?|gentile|egregi[oa]|caro|met droefheid|hierbij)(?!\p{L})/iu;

/** Set in small letters throughout: `den haag (anp) - `. */
function isLower(place: PlaceRead | null): boolean {
  return place !== null && !/\p{Lu}/u.test(place.places.join(''));
}

/** What speaks against a reading in the middle of a line. */
function weighSurroundings(parts: DatelineParts, opening: string): number {
  // dpa sets places in small letters: the word before it is one, known or not.
  const isDpa = parts.agencies.some(isInSmallLetters);
  if (isDpa) return parts.place?.places.join('').includes(' ') === false ? 0 : 1;
  // `Acute Care (APA)`: the word before it belongs to the same name.
  const follows = /\p{Lu}[\p{L}\p{M}'’-]*\s$/u.test(
    opening.slice(Math.max(0, parts.start - 30), parts.start),
  );
  return follows && parts.place?.upper === false && parts.date === null ? 3 : 1;
}

function weighPlace(
  parts: DatelineParts,
  opening: string,
  rest: string,
  { embedded, isField, isPlace }: Weighing,
): number {
  const { place } = parts;
  if (place === null) return 0;
  // After a byline a region proves nothing of the word before it: `By JO DOE LYON, France (AP)`.
  const regions = embedded ? [] : place.regions;
  const known = place.places.some((name) => isPlace(name, regions) || isAboard(name));
  if (isSomethingElse(parts, place, known, rest) || (!known && isNamedAfter(parts))) return -5;
  if (isLower(place) && !isFiledInSmallLetters(parts, isPlace)) return -5;
  if (!isField && isListOrPair(parts, opening, rest, isPlace)) return -5;
  if (parts.agencies.length === 0 && parts.date === null && isTitle(place, parts.separator, rest)) return -5;
  let weight = place.upper ? 2 : 0;
  if (known) weight += place.upper ? 2 : 3;
  // `Leipzig. Die Stadt baut eine neue Schule.`
  if (known && isBarePoint(parts) && readingOf(rest) === 'ended') weight += 1;
  // Capitals beside a region in small letters, `OAKLAND, Calif.`: only datelines are set so.
  if (place.upper && place.regions.some((region) => !/^\p{Lu}{3,}$/u.test(region))) weight += 1;
  if (place.places.length > 1 && place.places.every((name) => !/\s.*\s/.test(name))) weight += 1;
  return weight;
}

function isBarePoint({ place, separator, agencies, date }: DatelineParts): boolean {
  return separator === 'point' && place?.upper === false && agencies.length === 0 && date === null;
}

/** Small letters need what nothing else has: places that are all known, agencies of three letters and more, a dash. */
function isFiledInSmallLetters({ place, agencies, separator }: DatelineParts, isPlace: IsPlace): boolean {
  const codes = agencies.flatMap((read) => read.agencies);
  const telling = codes.length > 0 && agencies.every((read) => read.known && read.enclosed);
  const known = place?.places.every((name) => isPlace(name, place.regions)) === true;
  return separator === 'dash' && known && telling && codes.every((code) => code.length > 2);
}

/** What can be no place: the words that the agency's code abbreviates, a label, an abbreviation, a headline. */
function isSomethingElse(parts: DatelineParts, place: PlaceRead, known: boolean, rest: string): boolean {
  const codes = parts.agencies.flatMap((read) => read.agencies);
  const first = place.places[0]?.toUpperCase() ?? '';
  if (
    (codes.length === 0 || !known) &&
    (labels.has(first) || (!known && labels.has(first.split(' ')[0] ?? '')))
  )
    return true;
  if (known) return false;
  if (isHeadline(rest) || parts.separator === 'end') return true;
  // Many words that nobody knows, in small letters, are a headline.
  const wordy = !place.upper && place.places.some((name) => / \p{Ll}{4,}$/u.test(name) || capitals(name) > 3);
  // An agency before copy tells more than letters that nobody can say: the name of a circuit, of a village in the Balkans.
  const isFiled = place.upper && parts.agencies.some((read) => read.usual && read.enclosed);
  return wordy || !(place.places.every(canBeSpoken) || (isFiled && readingOf(rest) !== 'title'));
}

function capitals(name: string): number {
  return name.split(' ').filter((word) => !/^\p{Ll}/u.test(word)).length;
}

/** `Reuters Events - London`: a word that is no place, straight behind an agency without brackets, is part of a name. */
function isNamedAfter({ start, agencies, place, date }: DatelineParts): boolean {
  const [first] = agencies;
  if (first === undefined || place === null || date !== null || first.enclosed) return false;
  const between = place.end - first.end - place.places.join('/').length;
  return first.start === start && agencies.length === 1 && place.regions.length === 0 && between === 1;
}

/** What follows the dash shows that no text begins there: a score, a headline in capitals, `Ajax - PSV: live`. */
function isTitle(place: PlaceRead, separator: DatelineParts['separator'], rest: string): boolean {
  const brief = !place.upper && separator === 'dash' && rest.length > 0 && rest.length < 20;
  return brief || isScore(rest) || isHeadline(rest);
}

function weighDate(parts: DatelineParts): number {
  if (parts.date === null) return 0;
  if (parts.place === null && parts.agencies.length === 0) return parts.date.hasYear ? 3 : 1;
  return 2;
}

function weighAgencies(parts: DatelineParts, opening: string, { isField, isPlace }: Weighing): number {
  const alone = parts.place === null && parts.date === null;
  let weight = 0;
  for (const read of parts.agencies) {
    if (isAbbreviation(read, opening)) return -5;
    const isState = read.agencies.some((code) => /^(?!AA$|TT$|RB$)\p{Lu}{2}$/u.test(code));
    // `AP`, `CP` and `PA` are also codes of states and provinces: `Rajahmundry (AP)`. In a field a dash is an agency's.
    const isFiled = isField && parts.separator === 'dash' && read.known;
    if (isState && parts.place?.upper === false && !isFiled) return -2;
    // `Madrid (ESP) - `, `Parijs (Frankrijk) - `: what we do not know beside a place in small letters is seldom an agency.
    if (!read.known && parts.place?.upper === false && parts.date === null && !isInRegion(read, isPlace))
      weight -= 2;
    if (!read.known) continue;
    if (!read.usual) weight += 1;
    else if (alone) weight += weighAlone(parts, read, opening);
    else weight += read.agencies.some(isUnmistakable) ? 3 : 2;
  }
  return weight;
}

/** `Elst (Utr.) - `: what stands in brackets tells where the place is. */
function isInRegion({ agencies }: AgencyRead, isPlace: IsPlace): boolean {
  return agencies.every((name) => isRegion(name, isPlace));
}

/** `AP - A man was …`: nothing but the agency, so a sentence has to follow. `EFE.- ` is its own way to begin. */
function weighAlone(parts: DatelineParts, read: AgencyRead, opening: string): number {
  if (read.enclosed) return 4;
  const isSentence = opening.length - parts.restAt >= 30 || opening[parts.end] === '.';
  return isSentence ? 3 : 0;
}

/** True when a code abbreviates the words beside it: `Apple Filing Protocol (AFP)`, `ANP - AI Network Protocol`. */
function isAbbreviation(read: AgencyRead, opening: string): boolean {
  const { start, end, enclosed } = read;
  let beside: readonly string[] | null = null;
  return read.agencies.some((code) => {
    if (!/^\p{L}{2,5}$/u.test(code)) return false;
    beside ??= wordsOf(
      enclosed ? opening.slice(Math.max(0, start - 60), start) : opening.slice(end, end + 60),
    );
    const words = enclosed ? beside.slice(-code.length) : beside.slice(0, code.length);
    const initials = words.map((word) => word[0]).join('');
    // A place in capitals after a headline that happens to fit is another matter.
    const alike = new Set(words.map((word) => word === word.toUpperCase())).size === 1;
    return initials.toUpperCase() === code.toUpperCase() && (alike || !enclosed);
  });
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
}

/** In the middle of a line only a whole dateline counts, and not after `on` or `in`. */
function mayStandInside(parts: DatelineParts, opening: string): boolean {
  if (parts.separator !== 'dash' || !parts.agencies.some((read) => read.usual && read.enclosed)) return false;
  if (parts.place === null && parts.date === null) return false;
  const wordBefore =
    /(\p{L}+)\s*$/u.exec(opening.slice(Math.max(0, parts.start - 20), parts.start))?.[1] ?? '';
  return !prepositions.has(wordBefore.toLowerCase()) && !/^\p{Ll}/u.test(opening.slice(parts.restAt));
}

const prepositions = new Set(
  'on in at of from since by until before after the a op in te van uit sinds tot voor na de am im aus nach von vor bis seit le la en à el los del hasta desde il'.split(
    ' ',
  ),
);

/** Words that stand before a dash at the opening and happen to be towns somewhere. */
const labels = new Set(
  'BREAKING UPDATE LIVE VIDEO FOTO PHOTO SPORT MEDIA ANALYSE ANALYSIS OPINIE OPINION KORT EXCLUSIVE EXCLUSIEF ALERT FLASH URGENT ADVISORY CORRECTION REFILE KILL LEAD NEWS NIEUWS INTERVIEW COMMENTAAR COLUMN REPORTAGE FOCUS FACTBOX EXPLAINER WATCH READING HEADLINE BELANGRIJK ATTENTIE AGENDA CORRECTIE RECTIFICATIE HERHALING SPOED INTREKKING PERSBERICHT ACHTUNG EIL URGENTE ALERTE EMBARGO EMBARGOED SPERRFRIST EMBARGADO'.split(
    ' ',
  ),
);

/** `dpa`, `Reuters`, `EUROPA PRESS`, `БТА`: nothing else is written so. `AFP` may be a protein. */
function isUnmistakable(code: string): boolean {
  return isUsualSpelling(code) && !/^[A-ZČ]{2,5}$/.test(code);
}

function isInSmallLetters(read: AgencyRead): boolean {
  return read.usual && /^\p{Ll}/u.test(read.agencies[0] ?? '');
}

/** `AFCTPRF` is an abbreviation: too few vowels to be said. */
function canBeSpoken(name: string): boolean {
  const letters = name.replaceAll(/[^\p{L}]/gu, '');
  const vowels = letters.replaceAll(/[bcdfghjklmnpqrstvwxz]/gi, '').length;
  return vowels > 0 && (letters.length < 5 || vowels / letters.length >= 0.15);
}
