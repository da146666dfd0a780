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
