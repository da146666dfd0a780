import type { Look } from '../../../domain/channel-settings/channel-settings.ts';
import type { WireItem } from '../../../domain/item.ts';
import { plainText } from '../../../domain/plain-text.ts';
import { shorten } from '../../../domain/post/shorten.ts';
import { firstSentence } from '../../../domain/text/first-sentence.ts';
import type { Locale } from '../../ports/locale.ts';
import { noHeadline } from '../story-words.ts';

/** A title that is longer than this and says no more than the text is no headline but the text. */
const longestHeadline = 110;
/** As much of a lede as a card shows, and as much as names a story in a list. */
const longestLede = 240;
const longestTitle = 90;

/** How a story opens. */
export type Opening = {
  /** Null where the copy has none. */
  readonly headline: string | null;
  /** As much of the first paragraph as a card shows. */
  readonly lede: string | null;
  /** What names it in one line. */
  readonly title: string;
  /** Whether there is more to read than this. */
  readonly hasMore: boolean;
};

/** Headline and lede of a version: never a lede as a headline, and nothing twice. */
export function openingOf(item: WireItem, locale: Locale): Opening {
  const text = item.lede ?? item.body?.split('\n\n')[0] ?? null;
  const { headline, lede } = parted(item.headline, text);
  const shown = lede === null ? null : shorten(lede, longestLede);
  const title = headline ?? (lede === null ? noHeadline[locale] : shorten(lede, longestTitle));
  return { headline, lede: shown, title, hasMore: hasMore(item, lede, shown) };
}

/** What a card shows of a story's text. */
export type CardText = Omit<Opening, 'title'> & {
  /** Paragraphs behind the lede; absent where the look of the channel has none. */
  readonly rest?: readonly string[];
};

/** Of text that is longer than this no platform but the board shows all. */
const longestEverywhere = 2_500;
/** More of a story stands on no card, wherever it is. */
const longestOnCard = 20_000;

/** The text of a version in a channel's look. */
export function textOnCard(item: WireItem, look: Look, locale: Locale): CardText {
  const opening = openingOf(item, locale);
  const { headline, lede, title, hasMore } = opening;
  switch (look) {
    case 'short':
      return opening;
    case 'headline':
      return { headline, lede: headline === null ? title : null, hasMore: hasMore || lede !== null };
    case 'long': {
      const [first = null, ...rest] = paragraphsOf(item);
      const whole = parted(item.headline, first);
      const length = rest.reduce((sum, paragraph) => sum + paragraph.length, first?.length ?? 0);
      return { ...whole, rest, hasMore: length > longestEverywhere };
    }
  }
}

/** The lede, as long as the body has it, and what follows. */
function paragraphsOf({ lede, body }: WireItem): readonly string[] {
  const all = (body ?? '')
    .slice(0, longestOnCard)
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  if (lede === null) return all;
  const [first] = all;
  if (first === undefined) return [lede];
  const begin = plainText(lede.replace(/\s*(?:…|\.\.\.)$/u, ''));
  return plainText(first).startsWith(begin) ? all : [lede, ...all];
}

type Parts = { readonly headline: string | null; readonly lede: string | null };

function parted(headline: string | null, text: string | null): Parts {
  if (headline === null) return { headline, lede: text };
  if (text === null)
    return headline.length > longestHeadline ? { headline: null, lede: headline } : { headline, lede: null };
  const [said, read] = [plainText(headline), plainText(text)];
  // The title is the text, or as much of it as the feed's titles hold.
  if (said === read || isCut(headline, text))
    return said.length > longestHeadline || said !== read
      ? { headline: null, lede: text }
      : { headline, lede: null };
  const { first, rest } = firstSentence(text);
  return { headline, lede: plainText(first) === said ? rest : text };
}

/** `Canada sluit drie grensposten in Québec vanwege …` over the sentence that goes on from there. */
function isCut(headline: string, text: string): boolean {
  const cut = /^(.{20,}?)\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/su.exec(headline)?.[1];
  return cut !== undefined && text.startsWith(cut);
}

function hasMore({ lede, body }: WireItem, whole: string | null, shown: string | null): boolean {
  if (whole !== shown) return true;
  return body !== null && body.trim().length > (lede ?? whole ?? '').trim().length + 3;
}
