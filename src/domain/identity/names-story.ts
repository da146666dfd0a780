import type { WireItem } from '../item.ts';
import { namesTimeOf } from '../signals/embargo-time.ts';
import { providerName } from '../signals/urgency.ts';
import { allText, bodyText, isCopyOf, plainWords, printOf } from './likeness.ts';

/**
 * By what a notice names a story, the surest first: its very headline, its text, its agency's number, most of its headline or a
 * slug, the time at which it was sent and nothing else; null: not at all.
 */
export type Naming = 'headline' | 'text' | 'number' | 'likely' | 'time' | null;

/** Agencies use their numbers anew each day (`BIN118`), and tell times without the day. */
const sameDayMs = 20 * 3_600_000;

/** A headline of fewer words (`Nieuwsoverzicht`) names nothing. */
const tellingWords = 3;
/** A slug is a word or two: `BC-NY--Ferry Grounding`. */
const slug = /\bBC-[A-Z]{0,3}-{1,2}([\p{L}\p{N}][\p{L}\p{N} -]{3,60})/u;
/** What stands between quotes, as notices quote a headline. */
const quoted = /["“„«'‘]([^"“”„«»]{12,200}?)["”“»'’](?![\p{L}])/gu;
/** Words of a mark or a request, which no headline is recognised by. */
const ofNotice = new Set(
  (
    'kill killed withdrawn withdraw story item bericht meldung dépêche depeche noticia notizia ingetrokken intrekking vervalt vervallen advisory correction ' +
    'annulering annuleert annulation anulación hold editors redacties please'
  ).split(' '),
);

/** A new item that takes something back, by its words alone: `withheld` by an embargo is another matter. */
export function isNotice({ signal, pubStatus, embargoedUntil, embargoWords }: WireItem): boolean {
  if (signal === 'kill' || signal === 'possible-kill') return true;
  return pubStatus === 'withheld' && embargoedUntil === null && embargoWords === undefined;
}

/**
 * Whether a notice that takes something back is about this story: it bears its headline or its text, quotes its headline, or
 * names its slug.
 */
export function namesStory(notice: WireItem, story: WireItem): Naming {
  const headline = plainWords(story.headline ?? '');
  const said = ` ${plainWords([allText(notice), notice.editorialNote].filter(Boolean).join('\n').slice(0, 2_000))} `;
  if (headline.split(' ').length >= tellingWords && said.includes(` ${headline} `)) return 'headline';
  if (quotesOf(notice).some((quote) => isMostOf(quote, headline))) return 'headline';
  if (bodyText(notice).length >= 60 && isCopyOf({ ...notice, headline: null }, story)) return 'text';
  const isOfTheDay = isSentBefore(notice, story);
  if (isOfTheDay && numbersOf(notice).some((number) => isNumberOf(number, story))) return 'number';
  if (isMostOf(notice.headline ?? '', headline)) return 'likely';
  if (notice.slug !== undefined && isSameSlug(notice.slug, story.slug ?? '')) return 'likely';
  const [, named = ''] = slug.exec([notice.headline, allText(notice)].join('\n')) ?? [];
  if (isSlugOf(named, story)) return 'likely';
  return isOfTheDay && namesItsTime(notice, story) ? 'time' : null;
}

function isSentBefore(notice: WireItem, story: WireItem): boolean {
  const apartMs = (notice.issuedAt ?? notice.seenAt) - (story.issuedAt ?? story.seenAt);
  return apartMs >= 0 && apartMs <= sameDayMs;
}

/** `BIN118`, `bdt0231`, `dpa 0123`, `APA0231`, `L1N2AB3CD`, `240925-930-242744`: numbers by which agencies speak of their copy. */
const numbered =
  /(?<![\p{L}\d])(?:\p{L}{2,5}[- ]?\d{2,6}|(?=[A-Z]*\d)[A-Z\d]{8,12}|\d{6}-\d{2,3}-\d{4,7}|\d{2,3}-\d{4,7})(?![\p{L}\d])/gu;

function numbersOf(notice: WireItem): readonly string[] {
  const said = [allText(notice), notice.editorialNote].filter(Boolean).join('\n').slice(0, 2_000);
  return [...said.matchAll(numbered)].map(([number]) => plainNumber(number));
}

/** A short number is the story's slug, a long one may stand within its guid. */
function isNumberOf(number: string, { slug, guid }: WireItem): boolean {
  if (slug !== undefined && plainNumber(slug) === number && /\d/.test(number)) return true;
  return (
    number.replaceAll(/\D/g, '').length >= 4 && number.length >= 8 && plainNumber(guid ?? '').includes(number)
  );
}

function plainNumber(text: string): string {
  return text.replaceAll(/[^\p{L}\d]/gu, '').toUpperCase();
}

function namesItsTime(notice: WireItem, story: WireItem): boolean {
  const { issuedAt } = story;
  if (issuedAt === null) return false;
  const said = [notice.headline, allText(notice), notice.editorialNote]
    .filter(Boolean)
    .join('\n')
    .slice(0, 600);
  return namesTimeOf(said, issuedAt, {
    provider: providerName(notice.credit),
    language: notice.language?.slice(0, 2).toLowerCase() ?? null,
    sentAt: notice.issuedAt,
  });
}

/** A slug on which a mark may stand: `harbor-fire, KILL`. */
function isSameSlug(marked: string, known: string): boolean {
  const telling = (text: string) => printOf(text.replaceAll(/[-_/]/g, ' ')).words.filter(isTelling).join(' ');
  return telling(known) !== '' && telling(marked) === telling(known);
}

function quotesOf(notice: WireItem): readonly string[] {
  const text = [allText(notice), notice.editorialNote].filter(Boolean).join('\n').slice(0, 2_000);
  return [...text.matchAll(quoted)].map(([, quote = '']) => quote);
}

/** Three of four telling words of each stand in the other. */
function isMostOf(text: string, headline: string): boolean {
  const [one, other] = [text, headline].map((each) => new Set(printOf(each).words.filter(isTelling)));
  if (one === undefined || other === undefined || Math.min(one.size, other.size) < tellingWords) return false;
  const shared = one.intersection(other).size;
  return shared >= 0.75 * one.size && shared >= 0.75 * other.size;
}

function isTelling(word: string): boolean {
  return word.length > 3 && !ofNotice.has(word);
}

/** Each word of a slug begins a word of the story: `Ferry Grounding` and `Ferry grounded off …`. */
function isSlugOf(named: string, story: WireItem): boolean {
  const words = printOf(named.replaceAll('-', ' ')).words.filter(
    (word) => word.length > 3 && !ofNotice.has(word),
  );
  const known = printOf(allText(story).slice(0, 600)).words;
  return (
    words.length >= 2 &&
    words.every((word) => known.some((each) => each.startsWith(word.slice(0, Math.max(4, word.length - 3)))))
  );
}
