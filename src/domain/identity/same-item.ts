import type { WireItem } from '../item.ts';
import { allText, bodyText, type Print, printOf, shareIn } from './likeness.ts';
import { pageOf } from './page-address.ts';

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

/** Holds an item against one that is known. */
export function signsOf(item: WireItem, known: WireItem): Signs {
  return {
    headline: compare(printOf(item.headline ?? ''), printOf(known.headline ?? ''), 0.5),
    text: compare(printOf(bodyText(item)), printOf(bodyText(known)), 0.4),
    link: linkSign(pageOf(item.link), pageOf(known.link)),
    date:
      item.issuedAt === null || known.issuedAt === null
        ? 'silent'
        : item.issuedAt === known.issuedAt
          ? 'alike'
          : 'unlike',
  };
}

/**
 * Whether a guid that was seen before stands on another story now. An update may change all words of an item, or its
 * address, but not all of them and its time of issue as well; one that counts its versions is believed.
 */
export function isReused(item: WireItem, known: WireItem): boolean {
  if (item.version !== null && known.version !== null && item.version > known.version) return false;
  if (allText(item) === '' || item.pubStatus !== 'usable') return false;
  const { headline, text, link, date } = signsOf(item, known);
  const apartMs = Math.abs((item.issuedAt ?? item.seenAt) - (known.issuedAt ?? known.seenAt));
  if (apartMs > staleMs && headline === 'unlike' && link !== 'alike') return true;
  if (date === 'alike' || link === 'alike') return false;
  if (link === 'unlike') {
    const isOtherText = headline === 'unlike' || !hasSameWords(item, known);
    return isOtherText && !hasSameHeadline(item, known);
  }
  return (
    date === 'unlike' &&
    headline !== 'alike' &&
    text !== 'alike' &&
    (headline === 'unlike' || text === 'unlike')
  );
}

/** Whether an item under another guid, or without one, on the same page of a site is the one that is known from there. */
export function isSameOnPage(item: WireItem, known: WireItem): boolean {
  const { headline, text, date } = signsOf(item, known);
  if (allText(item) === '') return true;
  if (hasSameHeadline(item, known)) return !(text === 'unlike' && date === 'unlike');
  if (headline === 'alike') return text !== 'unlike';
  if (text === 'alike') return true;
  // No guid to go by, and all words are other ones: the same only if it was filed at the same moment.
  return date === 'alike' && item.guid === null;
}

/** The headline alike and the text the same, under another guid and address: the address held the old headline. */
export function isSameUnderOtherHeadline(item: WireItem, known: WireItem): boolean {
  const { headline, text, date } = signsOf(item, known);
  if (text !== 'alike' || date === 'unlike') return false;
  return sharesNumber(item.link, known.link) || (headline === 'alike' && hasSameNumbers(item, known));
}

/** Word for word the same headline, case and punctuation aside. */
export function hasSameHeadline(item: WireItem, known: WireItem): boolean {
  const said = printOf(item.headline ?? '').words.join(' ');
  return said !== '' && said === printOf(known.headline ?? '').words.join(' ');
}

/** `(3)` and `(4)`: headlines in a row are not one that was edited. */
function hasSameNumbers(item: WireItem, known: WireItem): boolean {
  const [one, other] = [item, known].map(({ headline }) =>
    [...printOf(headline ?? '').numbers].toSorted().join(' '),
  );
  return one === other;
}

function hasSameWords(item: WireItem, known: WireItem): boolean {
  const said = printOf(bodyText(item)).words.join(' ');
  return said !== '' && said === printOf(bodyText(known)).words.join(' ');
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
