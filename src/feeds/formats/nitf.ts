import { type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency, providerName } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { type FoundPicture, pictureOf } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { uniqueCategories } from '../text/item-fields.ts';
import { languageTag } from '../text/language-tag.ts';
import {
  childAt,
  childrenOf,
  descendantsOf,
  type MarkupElement,
  parseMarkup,
  textOf,
} from '../text/markup-tree.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { isTable, nitfDateline, wireBody } from '../text/wire-body.ts';
import { problemWords } from '../words/problem-words.ts';
import { advanceRelease, isAdvanceCopy } from './ap-advance.ts';
import {
  type NitfHead,
  nitfCategories,
  nitfGenres,
  nitfHeadOf,
  nitfIdentity,
  nitfIssuedAt,
  nitfKeywords,
  nitfNote,
  nitfRelease,
  nitfTimeZone,
} from './nitf-head.ts';

/**
 * IPTC NITF as a document of its own (https://iptc.org/std/NITF/), 3.0 to 3.6: AP, PA, EFE, ANSA, AAP, NTB, CP and what most
 * systems export. One document, or several one behind the other or in an envelope. Its DTD is never loaded.
 */
export const nitf: FormatReader<'nitf'> = {
  formats: ['nitf'],
  kinds: ['xml'],
  timeZoneDefault: 'newsroom',
  detects: ({ root, text }) =>
    root !== null && (root.name.toLowerCase() === 'nitf' || /<(?:\w+:)?nitf[\s>]/.test(text.slice(0, 4096))),
  read: (document, context) => readNitf(document, context),
};

function readNitf(document: DecodedDocument, context: ParseContext): ParsedFeed<'nitf'> {
  const found = descendantsOf(parseMarkup(document.text, 'xml'), 'nitf');
  const { items, problems } = readItems(found, {
    timeOf: (each) => nitfIssuedAt(each, context.timeZone),
    read: (each) => readDocument(each, context),
  });
  const said = items.filter(saysSomething);
  const empty = found.length > 0 && said.length < items.length;
  return {
    format: 'nitf',
    title: null,
    language: null,
    pollEveryMs: null,
    ...(found.length === 0 && { isEmpty: true }),
    items: said,
    problems: [...problems, ...(empty ? [problemWords.emptyNitf] : [])],
  };
}

/** A kill needs no more than whom it means. */
function saysSomething({ headline, summary, paragraphs, pubStatus, guid, replaces }: ItemDraft): boolean {
  if (headline !== null || summary !== null || paragraphs.length > 0) return true;
  return pubStatus !== 'usable' && (guid ?? replaces) !== null;
}

function readDocument(nitf: MarkupElement, context: ParseContext): ItemDraft {
  const head = nitfHeadOf(nitf);
  const timeZone = nitfTimeZone(head, context);
  const issuedAt = nitfIssuedAt(nitf, timeZone);
  const bodyHead = childAt(nitf, 'body', 'body.head');
  const headline = headlineOf(head, bodyHead);
  const slug = slugOf(head, bodyHead, headline);
  const withTake = [slug, head.meta.get('anpa-takekey')].filter((part) => part).join(', ') || null;
  const isAgate = isTable(nitf) || /^(?:t|at)$/i.test(head.meta.get('anpa-format') ?? '');
  const urgency = descendantsOf(head.head, 'urgency')[0]?.attributes['ed-urg'];
  const draft: ItemDraft = {
    ...emptyDraft,
    ...nitfIdentity(head),
    headline,
    summary: abstractOf(bodyHead),
    paragraphs: isAgate ? [] : tidyBody(wireBody(nitf).filter(isText), headline),
    datelineText: nitfDateline(nitf) ?? placeOf(head),
    issuedAt,
    changedAt: issuedAt,
    urgency: normaliseUrgency(urgency, providerName(head.credit)),
    ...releaseOf(head, withTake, issuedAt, timeZone),
    categories: uniqueCategories(nitfCategories(head)),
    language: languageTag(nitf.attributes.baselang ?? nitf.attributes['xml:lang']),
    credit: head.credit,
    editorialNote: nitfNote(head),
    ...(slug !== null && { slug }),
    ...pictureOf(picturesIn(nitf), context.url),
    // Results and prices: a desk that wants them asks for advisories.
    genre: isAgate ? 'advisory' : 'news',
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: head.credit,
    genres: nitfGenres(head),
    // A take (`KILL`, `1st Ld-Writethru`) is part of the slug to whoever reads it, and of no story's name.
    slug: withTake,
    keywords: nitfKeywords(head),
  });
}

/** Status and embargo of its fields, else what its keyword and its note say of copy in advance. */
function releaseOf(
  head: NitfHead,
  slug: string | null,
  sentAt: EpochMs | null,
  timeZone: string | undefined,
): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil' | 'embargoWords'> {
  const told = nitfRelease(head, sentAt, timeZone);
  const signs = { slug, note: nitfNote(head), sentAt, provider: providerName(head.credit) };
  const isFree = told.pubStatus === 'usable' && told.embargoedUntil === null;
  return isFree && isAdvanceCopy(signs) ? advanceRelease(signs) : told;
}

/** A page's code for what it embeds, which some systems export as a paragraph. */
function isText(paragraph: string): boolean {
  return !/^<(?:div|script|iframe|blockquote|figure|a|img|p)\b[^<]*>/i.test(paragraph);
}

/** PA's title is a numbered slug (`1 POLITICS Brexit`); an asterisk before a headline is Ritzau's mark for the desk. */
function headlineOf({ head }: NitfHead, bodyHead: MarkupElement | null): string | null {
  const main = textOf(childAt(bodyHead, 'hedline', 'hl1'));
  const headline = main ?? textOf(childAt(head, 'title'))?.replace(/^\d{1,3} (?=\p{Lu})/u, '');
  return headline?.replace(/^\*(?=\p{L})/u, '') ?? null;
}

/** Pictures stand among the paragraphs, or (CP) in the head of the body. */
function picturesIn(nitf: MarkupElement): readonly FoundPicture[] {
  const media = descendantsOf(childAt(nitf, 'body'), 'media');
  const images = media.filter(({ attributes }) =>
    /^(?:image|photo|picture)/i.test(attributes['media-type'] ?? ''),
  );
  return images.map((image) => ({
    renditions: childrenOf(image, 'media-reference').map(({ attributes }) => ({
      address: attributes.source,
      type: attributes['mime-type'],
      width: attributes.width,
      height: attributes.height,
    })),
    caption: textOf(childAt(image, 'media-caption')),
    credit: textOf(childAt(image, 'media-producer')),
  }));
}

/** Some put the whole in `abstract`, some a paragraph, CP a picture. */
function abstractOf(bodyHead: MarkupElement | null): string | null {
  const abstract = childAt(bodyHead, 'abstract');
  return abstract === null ? null : (wireBody(abstract)[0] ?? null);
}

/** Where it happened, where neither its head nor its text says more. */
function placeOf({ docdata, credit }: NitfHead): string | null {
  const city = childAt(docdata, 'evloc')?.attributes.city?.trim();
  return city ? `${city} (${credit ?? ''}) -`.replace(' ()', '') : null;
}

/** What the agency calls the story: AP's and AAP's keyword, NTB's `Stikkord`, PA's title, EFE's second headline, else a title in one word. */
function slugOf(
  { head, meta, docdata, credit }: NitfHead,
  bodyHead: MarkupElement | null,
  headline: string | null,
): string | null {
  const keyword = meta.get('anpa-keyword') ?? meta.get('ntbstikkord');
  if (keyword !== undefined) return keyword;
  const provider = providerName(credit);
  const title = textOf(childAt(head, 'title'));
  const numbered = /^\d{1,3} (\p{Lu}.*)$/u.exec(title ?? '')?.[1];
  if (numbered !== undefined) return numbered;
  if (provider === 'efe') {
    const keywords = childAt(docdata, 'key-list', 'keyword')?.attributes.key?.trim();
    return keywords || textOf(childAt(bodyHead, 'hedline', 'hl2'));
  }
  return title !== null && title !== headline && /.-./.test(title) && !/\s/.test(title) ? title : null;
}
