import { type Category, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { sayAll } from '../../domain/said/said.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { readItems } from '../read-items.ts';
import { decodedAgain } from '../text/encoded-twice.ts';
import { htmlToParagraphs, htmlToText } from '../text/html-text.ts';
import { uniqueCategories } from '../text/item-fields.ts';
import { versionOf } from '../text/json-fields.ts';
import {
  childAt,
  childrenOf,
  descendantsOf,
  isElement,
  type MarkupElement,
  parseMarkup,
  textOf,
} from '../text/markup-tree.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { documentWords as words } from '../words/document-words.ts';

/**
 * Ritzau's news queue: RBNews in the answer of its web service, or one alone. Told from answers of 2018 kept by
 * superdesk/superdesk-core; not verified against the live service. Its times are Copenhagen's and say no zone.
 */
export const ritzau: FormatReader<'ritzau'> = {
  formats: ['ritzau'],
  kinds: ['xml'],
  timeZoneDefault: 'newsroom',
  detects: ({ root }) => root !== null && /^(?:rbnews|listofrbnews|xmlnews\w*)$/i.test(root.name),
  read: (document, context) => readRitzau(document, context),
};

function readRitzau(document: DecodedDocument, context: ParseContext): ParsedFeed<'ritzau'> {
  const tree = parseMarkup(document.text, 'xml');
  const found = descendantsOf(tree, 'rbnews');
  const error = textOf(descendantsOf(tree, 'error')[0] ?? null);
  if (error !== null && error !== '0') {
    const said = textOf(descendantsOf(tree, 'errormsg')[0] ?? null);
    throw new FeedError(
      'not-a-feed',
      sayAll(words.ritzauError, {
        code: error.slice(0, 20),
        said: said === null ? '' : `: ${said.slice(0, 200)}`,
      }),
    );
  }
  const { items, problems } = readItems(found, {
    timeOf: (item) => timeOf(item, context),
    read: (item) => readItem(item, context),
  });
  return {
    format: 'ritzau',
    title: null,
    language: null,
    pollEveryMs: null,
    ...(found.length === 0 && !document.isCut && { isEmpty: true }),
    items,
    problems,
  };
}

function timeOf(item: MarkupElement, { sourceTimeZone }: ParseContext): number | null {
  return parseWireTime(textOf(childAt(item, 'publishdate')), sourceTimeZone ?? 'Europe/Copenhagen');
}

function readItem(item: MarkupElement, context: ParseContext): ItemDraft {
  const field = (name: string) => textOf(childAt(item, name));
  const line = (name: string) => plain(childAt(item, name)).join(' ') || null;
  const time = timeOf(item, context);
  const version = versionOf(field('version'));
  const strapline = field('strapline') ?? '';
  const isRelease = isPressRelease(item, strapline);
  const isFlash =
    isTrue(item, 'infoflash') || /\bFLASH\b/.test(strapline) || /^flash$/i.test(field('format') ?? '');
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: field('newsid'),
    version,
    replaces: field('replaces') ?? field('replacedid'),
    headline: line('headline'),
    summary: line('subtitle'),
    paragraphs: copyOf(plain(childAt(item, 'content')).map(unsigned), isRelease),
    datelineText: isRelease ? null : datelineOf(line('town'), field('origin')),
    issuedAt: time,
    changedAt: version !== null && version > 1 ? time : null,
    urgency: isFlash ? 1 : normaliseUrgency(field('priority'), 'Ritzau'),
    categories: categoriesOf(item),
    // What is passed on is in its sender's language.
    language: isRelease ? null : 'da',
    credit: 'Ritzau',
    editorialNote: line('tilredaktionen') ?? line('tilredaktionerne'),
    genre: isRelease ? 'press-release' : 'news',
    ...embargoIn(strapline),
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: 'Ritzau',
    signals: marks.filter(([name]) => isTrue(item, name)).map(([, signal]) => signal),
    keywords: strapline.split('/').map((keyword) => keyword.trim()),
  });
}

/** A keyword that holds it; a time is told elsewhere or not at all, so that it waits for a person. */
function embargoIn(strapline: string): Partial<Pick<ItemDraft, 'pubStatus' | 'embargoWords'>> {
  const isHeld = strapline.split('/').some((keyword) => /^\W*(?:EMBARGO|KLAUSUL(?:ERET)?)\b/i.test(keyword));
  return isHeld ? { pubStatus: 'withheld', embargoWords: strapline } : {};
}

/** Annulled, corrected, new version: each is a field of its own. */
const marks = [
  ['annulleret', 'sig:kill'],
  ['annuleret', 'sig:kill'],
  ['korrektion', 'sig:correction'],
  ['nyversion', 'sig:update'],
] as const;

function isTrue(item: MarkupElement, name: string): boolean {
  return /^(?:true|1)$/i.test(textOf(childAt(item, name)) ?? '');
}

/** What Ritzau passes on for others: it says so in the strap line, and has a section and a form for it. */
function isPressRelease(item: MarkupElement, strapline: string): boolean {
  const said = ['section', 'format', 'sectionshort'].map((name) => textOf(childAt(item, name)) ?? '');
  return (
    /PRESSEMEDDELELSE/i.test(strapline) ||
    /pressemed/i.test(said[0] ?? '') ||
    said[1] === 'inpublic' ||
    said[2] === 'Y'
  );
}

const entity = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;

/**
 * The paragraphs of a field: HTML, escaped once or twice more than XML asks for, and now and then UTF-8 that was taken for
 * ISO-8859-1. It is unescaped until nothing of it is left, once at most more than HTML does.
 */
function plain(element: MarkupElement | null): readonly string[] {
  const text = (element?.children ?? []).filter((node) => !isElement(node)).join('');
  const isEscaped = !/<[a-z]/i.test(text) && /&lt;\/?[a-z]/i.test(text);
  const html = isEscaped
    ? text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    : text;
  return htmlToParagraphs(html).map((paragraph) => {
    const said = entity.test(paragraph) ? htmlToText(paragraph) : paragraph;
    return decodedAgain(said) ?? said;
  });
}

/** `/ritzau/` at the end of a text signs it. */
function unsigned(paragraph: string): string {
  return paragraph.replace(/\/ritzau\/(?:[\p{L}]{2,12}\/)?\s*$/iu, '').trimEnd();
}

/** Without the line that says for whom it was passed on, and of a press release without whom to call. */
function copyOf(paragraphs: readonly string[], isRelease: boolean): readonly string[] {
  const end = isRelease ? paragraphs.findIndex((text) => contact.test(text)) : -1;
  const said = end === -1 ? paragraphs : paragraphs.slice(0, end);
  return said.filter((text) => text !== '' && !passedOn.test(text));
}

const passedOn = /^\*\* ?Ovenstående pressemeddelelse er videreformidlet/i;
const contact =
  /^(?:[\p{L}&.-]+ ){0,5}(?:Contacts?|Kontakt(?:person(?:er)?|information)?|Yderligere oplysninger)\b[^.:]{0,40}:/iu;

/** The text has none of its own. `origin`: `/ritzau/`, `/ritzau/AFP`. */
function datelineOf(town: string | null, origin: string | null): string | null {
  if (town === null) return null;
  const others = (origin ?? '')
    .split('/')
    .filter((name) => /^[\p{L}]{2,12}$/u.test(name) && !/^ritzau$/i.test(name));
  return `${town} (${['Ritzau', ...others].join('/')}) -`;
}

/** Sections in words that desks go by; `Udland` is abroad to a Dane, `Indland` says nothing abroad. */
const sections: ReadonlyMap<string, string> = new Map([
  ['udland', 'udland'],
  ['sport', 'sport'],
  ['erhverv', 'economy'],
  ['økonomi', 'economy'],
  ['finans', 'economy'],
  ['kultur', 'culture'],
  ['politik', 'politics'],
]);

function categoriesOf(item: MarkupElement): readonly Category[] {
  const section = textOf(childAt(item, 'section'));
  const told = section === null ? null : (sections.get(section.toLowerCase()) ?? null);
  const codes = childrenOf(childAt(item, 'iptclist'), 'int').map(textOf);
  return uniqueCategories([
    section === null ? null : { scheme: 'ritzau', code: told ?? section, label: section },
    ...codes.map((code) =>
      code !== null && /^\d{8}$/.test(code) ? { scheme: 'subj', code, label: null } : null,
    ),
  ]);
}
