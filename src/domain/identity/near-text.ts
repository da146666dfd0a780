import type { WireItem } from '../item.ts';
import { allText, bodyText, type Print, plainWords, printOf, shareIn } from './likeness.ts';
import { pageOf } from './page-address.ts';

/** Marks that a text leaves: of these many threes of words, those with the lowest hashes. */
const markedGrams = 10;
/** A text that is shorter says too little by itself. */
const tellingLength = 40;
/** A headline of fewer words (`Kort nieuws uit Parijs`) may stand on several stories. */
const tellingHeadline = 4;
/** How near two texts are that have nothing but their headline in common: less than any that are alike. */
const leastOfHeadline = 0.2;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Words that every sentence has. */
const common = new Set(
  (
    'de het een en van in op te dat is zijn was met voor aan er door om ook bij uit naar tot over als na nog maar worden ' +
    'wordt werd heeft hebben had niet dan die dit deze the a an and of to in on for that is are was were with at by from as ' +
    'it its has have had be been not this he she they their his her but or will would after'
  ).split(' '),
);

/**
 * Keys by which a near-equal text is found again: an edited word leaves most of them as they were. The place is one, so
 * that a short lede is found too. Whole numbers below 2^32.
 */
export function marksOf(item: WireItem): readonly number[] {
  const print = printOf(textOf(item));
  const hashes = [...print.grams].map(hashOf).toSorted((a, b) => a - b);
  const place = placeOf(item);
  return [
    ...new Set([...hashes.slice(0, markedGrams), ...(place === null ? [] : [hashOf(`place ${place}`)])]),
  ];
}

/**
 * How near two entries of one source are to being one story in two wordings, 0 to 1; 0 where they are two. An editor adds
 * a word, a clause, an agency, a number; another story has other names, or other words for what happened.
 */
export function nearness(item: WireItem, known: WireItem): number {
  const [place, knownPlace] = [placeOf(item), placeOf(known)];
  if (place !== null && knownPlace !== null && place !== knownPlace) return 0;
  const isOfOnePlace = place !== null && place === knownPlace;
  if (!headlinesAgree(item, known, isOfOnePlace)) return 0;
  const [one, other] = [printOf(textOf(item)), printOf(textOf(known))];
  if (one.words.length === 0 || other.words.length === 0) return 0;
  const [part, whole] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const grams = shareIn(part, whole);
  const words = sharedWords(part, whole);
  const score = Math.max(grams, words * 0.9);
  const isOfOneTime = timesAgree(item, known);
  const hasOtherNames = hasOthers(one.names, other) && hasOthers(other.names, one);
  const hasOtherNumbers = hasOthers(one.numbers, other) && hasOthers(other.numbers, one);
  if (areTwoOfAForm(item, known, hasOtherNumbers)) return 0;
  // Rewritten wholly: the very headline, from the same place and at a time that may be the same.
  if (isOfOnePlace && isOfOneTime && hasTellingHeadline(item, known)) return Math.max(score, leastOfHeadline);
  // Another name, or the same words at another time: only what is all but the same is the same.
  if (hasOtherNames) return isOfOneTime && words >= 0.8 && grams >= 0.6 ? score : 0;
  if (!isOfOneTime) return !hasOtherNumbers && words >= 0.95 && grams >= 0.6 ? score : 0;
  return grams >= 0.6 || (words >= 0.7 && grams >= 0.2) || words >= 0.85 ? score : 0;
}

/**
 * An edited headline keeps most of its words, and its item keeps its time; or, where its date was touched too or only an age
 * tells it, its own names and numbers and either a time that may be the same or its text word for word. Above the same text of the same
 * place and time any headline may stand that says no other name or number.
 */
function headlinesAgree(item: WireItem, known: WireItem, isOfOnePlace: boolean): boolean {
  if (item.headline === null || known.headline === null) return true;
  const [one, other] = [printOf(item.headline), printOf(known.headline)];
  if (one.words.join(' ') === other.words.join(' ')) return true;
  const [part, whole] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const words = new Set(whole.words);
  const shared = part.words.filter((word) => words.has(word)).length / part.words.length;
  if (shared < 0.6) {
    return isOfOnePlace && timesAgree(item, known) && hasSameBody(item, known) && !saysOther(one, other);
  }
  if (item.issuedAt === known.issuedAt) return true;
  return !saysOther(one, other) && (isOfOneAge(item, known) || hasSameBody(item, known));
}

/** The same headline word for word, of more words than any two stories of a place have in common. */
function hasTellingHeadline(item: WireItem, known: WireItem): boolean {
  const words = plainWords(item.headline ?? '');
  return words.split(' ').length >= tellingHeadline && words === plainWords(known.headline ?? '');
}

/** Both have a time, no closer than to what an age tells, that may be one and the same. */
function isOfOneAge(item: WireItem, known: WireItem): boolean {
  return item.issuedAt !== null && known.issuedAt !== null && timesAgree(item, known);
}

function hasSameBody(item: WireItem, known: WireItem): boolean {
  const body = bodyText(item);
  return body.length >= tellingLength && plainWords(body) === plainWords(bodyText(known));
}

/** Whether each says a number or a name that the other does not. */
function saysOther(one: Print, other: Print): boolean {
  return (
    (hasOthers(one.names, other) && hasOthers(other.names, one)) ||
    (hasOthers(one.numbers, other) && hasOthers(other.numbers, one))
  );
}

/** Two texts without a date, each with an address and a number of its own: the same form filled in twice. */
function areTwoOfAForm(item: WireItem, known: WireItem, hasOtherNumbers: boolean): boolean {
  if (!hasOtherNumbers || item.issuedAt !== null || known.issuedAt !== null) return false;
  const [page, knownPage] = [pageOf(item.link), pageOf(known.link)];
  return page !== null && knownPage !== null && page !== knownPage;
}

/**
 * A page tells ages: to the minute within the hour, to the hour within the day, and then by the day, cut off or rounded.
 * Each side's own rounding counts: what is a minute old cannot be what was an hour old an hour ago.
 */
export function timesAgree(item: WireItem, known: WireItem): boolean {
  const [one, other] = [whenIssued(item), whenIssued(known)];
  return one === null || other === null || (one.from <= other.to && other.from <= one.to);
}

/** Between when and when an entry may have been issued; never after it was seen. */
function whenIssued({ issuedAt, seenAt }: WireItem): { readonly from: number; readonly to: number } | null {
  if (issuedAt === null) return null;
  const ageMs = seenAt - issuedAt;
  const isExact = ageMs < hourMs;
  const before = isExact ? 1.5 * minuteMs : ageMs < 12 * hourMs ? hourMs : 24 * hourMs;
  const to = issuedAt + (isExact ? before : before / 2);
  return { from: issuedAt - before, to: Math.max(issuedAt, Math.min(to, seenAt)) };
}

/** How many of the telling words of the shorter stand in the longer; names and numbers count double. */
function sharedWords(part: Print, whole: Print): number {
  const known = new Set(whole.words);
  let all = 0;
  let shared = 0;
  for (const word of new Set(part.words)) {
    if (common.has(word)) continue;
    const weight = part.names.has(word) ? 2 : 1;
    all += weight;
    if (known.has(word)) shared += weight;
  }
  return all < 4 ? 0 : shared / all;
}

function hasOthers(names: ReadonlySet<string>, { words }: Print): boolean {
  const known = new Set(words);
  return [...names].some((name) => !known.has(name));
}

function placeOf({ dateline }: WireItem): string | null {
  return dateline?.places[0]?.toLowerCase() ?? null;
}

/** The text alone where there is enough of it: a headline comes and goes. */
function textOf(item: WireItem): string {
  const text = bodyText(item);
  return text.length >= tellingLength ? text : allText(item);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
