import type { WireItem } from '../item.ts';
import { allText, bodyText, type Print, printOf, shareIn } from './likeness.ts';
import { timesAgree } from './near-text.ts';
import { namesArticle, pageOf } from './page-address.ts';

/** What one sign says of two items: alike, unlike, or nothing where one of them lacks it. */
type Sign = 'alike' | 'unlike' | 'silent';

/** The signs besides the guid. Each is weak; two that agree are strong. */
export type Signs = {
  readonly headline: Sign;
  readonly text: Sign;
  readonly link: Sign;
  readonly date: Sign;
};

/** No item is updated after so long with another headline. */
const staleMs = 5 * 24 * 3_600_000;

/** Guids that say nothing, whoever writes them. */
const emptyLike = /^(?:0+|-+|null|none|nil|undefined|nan|n\/a|false|true|guid|id|#)$/i;

/** False of a guid that can be nobody's own: `0`, `null`, the home page of a site. */
export function isTellingGuid(guid: string): boolean {
  const trimmed = guid.trim();
  if (trimmed === '' || emptyLike.test(trimmed)) return false;
  return !/^https?:/i.test(trimmed) || pageOf(trimmed) !== null;
}

/** Holds an item against one that is known. Each sign is looked for once it is asked for: to compare texts takes a hundred microseconds. */
export function signsOf(item: WireItem, known: WireItem): Signs {
  return new LookedFor(item, known);
}

class LookedFor implements Signs {
  readonly #item: WireItem;
  readonly #known: WireItem;
  #headline: Sign | undefined;
  #text: Sign | undefined;
  readonly link: Sign;
  readonly date: Sign;

  constructor(item: WireItem, known: WireItem) {
    this.#item = item;
    this.#known = known;
    this.link = linkSign(pageOf(item.link), pageOf(known.link));
    this.date = dateSign(item.issuedAt, known.issuedAt);
  }

  get headline(): Sign {
    this.#headline ??= headlineSign(this.#item, this.#known);
    return this.#headline;
  }

  get text(): Sign {
    this.#text ??= textSign(this.#item, this.#known);
    return this.#text;
  }
}

function dateSign(item: WireItem['issuedAt'], known: WireItem['issuedAt']): Sign {
  if (item === null || known === null) return 'silent';
  return item === known ? 'alike' : 'unlike';
}

/**
 * Whether a guid that was seen before stands on another story now. An update may change all words of an item, or its
 * address, but not all of them and its time of issue as well; one that counts its versions is believed.
 */
export function isReused(item: WireItem, known: WireItem): boolean {
  if (item.version !== null && known.version !== null && item.version > known.version) return false;
  if (allText(item) === '' || item.pubStatus !== 'usable') return false;
  const signs = signsOf(item, known);
  const { link, date } = signs;
  const apartMs = Math.abs((item.issuedAt ?? item.seenAt) - (known.issuedAt ?? known.seenAt));
  if (apartMs > staleMs && link !== 'alike' && signs.headline === 'unlike') return true;
  if (date === 'alike' || link === 'alike' || hasSameHeadline(item, known)) return false;
  if (hasLikeText(item, known)) return false;
  if (isOfOtherNames(item, known)) return true;
  if (link === 'unlike') return signs.headline !== 'alike' || signs.text !== 'alike';
  return signs.headline === 'unlike' || (signs.headline === 'silent' && signs.text === 'unlike');
}

/**
 * Whether nothing of a known item is left under its guid: headline, text, time of issue and names are all others. Once it may be
 * one that was written anew, since its versions are counted or its address stayed; a second time the guid identifies nothing.
 * An article's own address is believed whatever else changes.
 */
export function isReplaced(item: WireItem, known: WireItem): boolean {
  if (item.pubStatus !== 'usable' || allText(item) === '') return false;
  const signs = signsOf(item, known);
  if (signs.link === 'alike' && namesArticle(item.link)) return false;
  const isOther = signs.date === 'unlike' && signs.headline === 'unlike' && signs.text === 'unlike';
  return isOther && isOfOtherNames(item, known);
}

/**
 * Whether an item on the same page of a site is the one that is known from there. With `hasOwnGuid` both have a guid that
 * is believed, and not the same: a page that is filled anew shows the next item, at its time and with its own words.
 */
export function isSameOnPage(item: WireItem, known: WireItem, hasOwnGuid = item.guid !== null): boolean {
  const signs = signsOf(item, known);
  const { date } = signs;
  if (allText(item) === '') return true;
  if (date === 'unlike' && isNextOnPage(item, known, hasOwnGuid)) return false;
  if (hasSameHeadline(item, known)) return !(date === 'unlike' && signs.text === 'unlike');
  if (signs.headline === 'alike') return signs.text !== 'unlike';
  if (signs.text === 'alike') return true;
  // No guid to go by, and all words are other ones: the same only if it was filed at the same moment.
  if (date === 'alike' && item.guid === null) return true;
  if (signs.headline === 'unlike' && signs.text === 'unlike' && isAnotherArticle(item, known)) return false;
  return item.guid === null && known.guid === null && isRewritten(item, known);
}

/**
 * Headline and text are other ones: a page that shows the next article under its address. Nothing is left that tells them to be one:
 * no time, or another place.
 */
function isAnotherArticle(item: WireItem, known: WireItem): boolean {
  const [place, knownPlace] = [placeOf(item), placeOf(known)];
  const isElsewhere = place !== undefined && knownPlace !== undefined && place !== knownPlace;
  return isElsewhere || (item.issuedAt === null && known.issuedAt === null);
}

/** All words are other ones, under the address of one article: by its age, or by its place, it is the same one still. */
function isRewritten(item: WireItem, known: WireItem): boolean {
  if (!namesArticle(item.link)) return false;
  const [place, knownPlace] = [placeOf(item), placeOf(known)];
  return timesAgree(item, known) || (place !== undefined && place === knownPlace);
}

/** A toll rises within hours under one address; a close, a forecast or a bulletin is the next one. */
const nextOnPageMs = 12 * 3_600_000;
/** Fewer words (`Nieuwsoverzicht`) say nothing of what an item is about. */
const tellingWords = 3;

function isNextOnPage(item: WireItem, known: WireItem, hasOwnGuid: boolean): boolean {
  const apartMs = Math.abs((item.issuedAt ?? 0) - (known.issuedAt ?? 0));
  const isOfOtherNumbers = hasOtherNumbers(item.headline ?? '', known.headline ?? '');
  const isBare = bodyText(item) === '' && bodyText(known) === '';
  const isUntelling = isBare && printOf(item.headline ?? '').words.length < tellingWords;
  if (isUntelling && hasOwnGuid) return apartMs >= nextOnPageMs / 12;
  if (isOfOtherNumbers && (hasOwnGuid || apartMs >= nextOnPageMs)) return true;
  return hasOwnGuid && hasOtherNumbers(allText(item), allText(known)) && !hasLikeText(item, known);
}

/** The headline alike and the text the same, under another guid and address: the address held the old headline. */
export function isSameUnderOtherHeadline(item: WireItem, known: WireItem): boolean {
  // The cheapest first.
  if (item.issuedAt !== null && known.issuedAt !== null && item.issuedAt !== known.issuedAt) return false;
  const isNamedAlike =
    sharesNumber(item.link, known.link) ||
    (hasSameNumbers(item, known) && headlineSign(item, known) === 'alike');
  return isNamedAlike && textSign(item, known) === 'alike';
}

/** Word for word the same headline, case and punctuation aside. */
export function hasSameHeadline(item: WireItem, known: WireItem): boolean {
  const said = printOf(item.headline ?? '').words.join(' ');
  return said !== '' && said === printOf(known.headline ?? '').words.join(' ');
}

/** Most of the shorter text stands in the longer, and each has no names or numbers that the other lacks. */
export function hasLikeText(item: WireItem, known: WireItem): boolean {
  const [one, other] = [printOf(bodyText(item)), printOf(bodyText(known))];
  const [part, whole] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (shareIn(part, whole) < 0.5) return false;
  return !(lacks(other, one.names) && lacks(one, other.names)) && !bothLack(one, other);
}

/** Other places at the head, or headlines whose names are not in what the other says at all. */
function isOfOtherNames(item: WireItem, known: WireItem): boolean {
  const [place, knownPlace] = [placeOf(item), placeOf(known)];
  if (place !== undefined && knownPlace !== undefined && place !== knownPlace) return true;
  const [names, knownNames] = [item, known].map(({ headline }) => [...printOf(headline ?? '').names]);
  if (names === undefined || knownNames === undefined || names.length * knownNames.length === 0) return false;
  const [said, knownSaid] = [item, known].map((one) => new Set(printOf(allText(one)).words));
  return !names.some((name) => knownSaid?.has(name)) && !knownNames.some((name) => said?.has(name));
}

function placeOf({ dateline }: WireItem): string | undefined {
  return dateline?.places[0]?.toLowerCase();
}

function hasOtherNumbers(one: string, other: string): boolean {
  return bothLack(printOf(one), printOf(other));
}

function bothLack(one: Print, other: Print): boolean {
  return lacks(other, one.numbers) && lacks(one, other.numbers);
}

function lacks({ words }: Print, sought: ReadonlySet<string>): boolean {
  const known = new Set(words);
  return [...sought].some((word) => !known.has(word));
}

/** `(3)` and `(4)`: headlines in a row are not one that was edited. */
function hasSameNumbers(item: WireItem, known: WireItem): boolean {
  const [one, other] = [item, known].map(({ headline }) =>
    [...printOf(headline ?? '').numbers].toSorted().join(' '),
  );
  return one === other;
}

function headlineSign(item: WireItem, known: WireItem): Sign {
  return compare(printOf(item.headline ?? ''), printOf(known.headline ?? ''), 0.5);
}

function textSign(item: WireItem, known: WireItem): Sign {
  return compare(printOf(bodyText(item)), printOf(bodyText(known)), 0.4);
}

/** Alike when the shorter shares so many of its words with the longer. */
function compare(one: Print, other: Print, least: number): Sign {
  if (one.words.length === 0 || other.words.length === 0) return 'silent';
  const [part, whole] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const telling = part.words.filter((word) => word.length > 3);
  const words = telling.length < 2 ? part.words : telling;
  const known = new Set(whole.words);
  const shared = words.filter((word) => known.has(word)).length / words.length;
  return shared >= least || shareIn(part, whole) >= least ? 'alike' : 'unlike';
}

function linkSign(page: string | null, known: string | null): Sign {
  if (page === null || known === null) return 'silent';
  return page === known ? 'alike' : 'unlike';
}

/** `/2026/11/1234567-brug-dicht` and `/2026/11/1234567-brug-open`: a number of an item, not of a year. */
function sharesNumber(link: string | null, known: string | null): boolean {
  const numbers = (address: string | null) => new Set(pageOf(address)?.match(/\d{5,}/g) ?? []);
  const its = numbers(known);
  return [...numbers(link)].some((number) => its.has(number));
}
