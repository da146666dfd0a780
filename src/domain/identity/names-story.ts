import type { WireItem } from '../item.ts';
import { allText, bodyText, isCopyOf, plainWords, printOf } from './likeness.ts';

/** By what a notice names a story, the surest first: its very headline, its text, most of its headline or a slug; null: not at all. */
export type Naming = 'headline' | 'text' | 'likely' | null;

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
  if (isMostOf(notice.headline ?? '', headline)) return 'likely';
  if (notice.slug !== undefined && isSameSlug(notice.slug, story.slug ?? '')) return 'likely';
  const [, named = ''] = slug.exec([notice.headline, allText(notice)].join('\n')) ?? [];
  return isSlugOf(named, story) ? 'likely' : null;
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
