import { type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { sayAll } from '../../domain/said/said.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { htmlToParagraphs } from '../text/html-text.ts';
import { categoryOf, releaseOf, uniqueCategories } from '../text/item-fields.ts';
import {
  isObject,
  type JsonObject,
  objectsOf,
  statedIn,
  stringOf,
  stringsOf,
  versionOf,
} from '../text/json-fields.ts';
import { languageTag } from '../text/language-tag.ts';
import { lineOf, paragraphsOfText } from '../text/paragraphs.ts';
import { webLink } from '../text/web-link.ts';
import { parseWireDay, parseWireTime } from '../text/wire-time.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { associated, associatedPictures, renditionsOf } from './associated-pictures.ts';

/**
 * News in JSON, IPTC ninjs 1.x, 2.x and 3.x (https://iptc.org/standards/ninjs/), and what Superdesk adds to it:
 * one item, a list of items, or a list under `items`, `_items` or `data`; the BBC's Local Democracy Reporting Service has its
 * under `item` (https://docs.ldrs.org.uk/).
 */
export const ninjs: FormatReader<'ninjs'> = {
  formats: ['ninjs'],
  kinds: ['json'],
  timeZoneDefault: 'utc',
  detects: (document) => document.kind === 'json' && holdsNinjs(document.json),
  read: (document, context) => readNinjs(document, context),
};

function readNinjs(document: DecodedDocument, context: ParseContext): ParsedFeed<'ninjs'> {
  const found = itemsIn(document.json);
  if (found === null) throw new FeedError('not-a-feed', words.noNinjs);
  const kinds = new Set(found.flatMap((item) => otherKindOf(item) ?? []));
  const notes = [...kinds].map((kind) => sayAll(problemWords.textless, { kind }));
  const entries = found.filter((item) => otherKindOf(item) === null);
  const texts = entries.filter((item) => looksLikeNinjs(item) || hasWords(item));
  const nameless = texts.filter((item) => nameOf(item) === null).length;
  if (nameless > 0) {
    notes.push(sayAll(problemWords.nameless, { count: nameless, all: texts.length }));
  }
  const { items, problems } = readItems(texts, {
    timeOf: (item) => changedAt(item, context),
    read: (item) => readItem(item, context),
  });
  const envelope = isObject(document.json) && !looksLikeNinjs(document.json) ? document.json : {};
  return {
    format: 'ninjs',
    title: lineOf(envelope.title),
    language: languageTag(envelope.language),
    pollEveryMs: null,
    ...(found.length === 0 && { isEmpty: true }),
    items,
    problems: [...problems, ...(texts.length < entries.length ? [problemWords.unnamedEntry] : [])],
    notes,
  };
}

/** `picture`: what it is where it has no text of its own; null for a text. */
function otherKindOf(item: JsonObject): string | null {
  const kind = stringOf(item.type);
  return kind === null || texts.has(kind) ? null : kind.slice(0, 40);
}

/** `story` and `advisory` are the BBC's. */
const texts = new Set(['text', 'composite', 'story', 'advisory']);

/** IPTC asks for a `uri`; an item that lacks it is news all the same. */
function hasWords(item: JsonObject): boolean {
  return (
    nameOf(item) === null && !('bodyText' in item) && headlineOf(item) !== null && bodyOf(item).length > 0
  );
}

function nameOf(item: JsonObject): string | null {
  return firstOf(['guid', 'uri', '_id'], (name) => stringOf(item[name]));
}

function changedAt(item: JsonObject, { timeZone }: ParseContext): EpochMs | null {
  return firstOf(['versioncreated', 'versionCreated', 'firstcreated', 'firstCreated'], (name) =>
    parseWireTime(item[name], timeZone),
  );
}

/** An empty list is ninjs as well: a quiet wire is no fault. */
function holdsNinjs(json: unknown): boolean {
  const items = itemsIn(json);
  return items !== null && (items.length === 0 || items.some(looksLikeNinjs));
}

/** The items of a document, or null where it is no list of objects and no item. */
function itemsIn(json: unknown): readonly JsonObject[] | null {
  if (isObject(json) && looksLikeNinjs(json)) return [json];
  const list = isObject(json)
    ? [json.items, json._items, json.data, itemsOfBbc(json)].find(Array.isArray)
    : json;
  if (!Array.isArray(list)) return null;
  const items = objectsOf(list);
  return items.length === 0 && list.length > 0 ? null : items;
}

/** One page of several, with how many there are in all. */
function itemsOfBbc(json: JsonObject): unknown {
  return typeof json.total === 'number' ? json.item : null;
}

/** JSON Feed items have a `url` and none of these names; the ANP News API's have `bodyText`. */
function looksLikeNinjs(item: JsonObject): boolean {
  if (stringOf(item.uri ?? item.guid ?? item._id) === null || 'bodyText' in item) return false;
  return Object.keys(item).some((key) => ninjsNames.test(key));
}

const ninjsNames =
  /^(versioncreated|versionCreated|firstcreated|firstCreated|pubstatus|pubStatus|headlines?|headline_\w+|bodies|body_\w+|urgency|slugline|profile|representationtype|copyrightholder|copyrightHolder)$/;

const issuedNames = ['firstpublished', 'firstcreated', 'firstCreated', 'versioncreated', 'versionCreated'];

function readItem(item: JsonObject, context: ParseContext): ItemDraft {
  const time = (...names: string[]) => firstOf(names, (name) => parseWireTime(item[name], context.timeZone));
  const credit = creditOf(item);
  const headline = headlineOf(item);
  const described = summaryOf(item);
  // The BBC has its slug there: `LDRS WALES v.1`.
  const isSlug = described !== null && /^LDRS\b/i.test(described);
  const slug = lineOf(item.slugline) ?? (isSlug ? described : null);
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: nameOf(item),
    version: versionOf(item.version ?? item._current_version),
    replaces: firstOf(['evolvedfrom', 'evolvedFrom', 'rewrite_of'], (name) => stringOf(item[name])),
    headline,
    summary: isSlug ? null : described,
    paragraphs: bodyOf(item),
    datelineText: lineOf(isObject(item.dateline) ? item.dateline.text : item.dateline),
    link: linkOf(item),
    // Superdesk's `firstcreated` is when somebody opened the draft; `firstpublished` is when it was filed.
    issuedAt:
      time(...issuedNames) ?? firstOf(issuedNames, (name) => parseWireDay(item[name], context.timeZone)),
    changedAt: time('versioncreated', 'versionCreated'),
    urgency: normaliseUrgency(item.urgency, null),
    ...releaseOf(
      statedIn(item.pubstatus ?? item.pubStatus),
      embargoOf(item),
      associated(item).map(embargoOf),
      context.timeZone,
    ),
    categories: categoriesOf(item),
    language: languageTag(item.language),
    credit,
    editorialNote: lineOf(item.ednote ?? item.edNote),
    ...pictureOf(associatedPictures(item), context.url),
    ...(slug !== null && { slug }),
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: credit,
    genres: [...namesOf(item.genre ?? item.genres), ...(item.type === 'advisory' ? ['advisory'] : [])],
    signals: namesOf(item.signal ?? item.signals),
    slug,
    keywords: stringsOf(item.keywords),
  });
}

/** `headline`, 1.x `headline_main`, 2.x and 3.x `headlines`; a `title` is metadata and stands in last. */
function headlineOf(item: JsonObject): string | null {
  const roles = objectsOf(item.headlines);
  const main = roles.find((entry) => entry.role === 'main') ?? roles[0];
  return (
    lineOf(item.headline) ??
    lineOf(item.headline_main) ??
    lineOf(main?.value) ??
    firstOf(
      Object.keys(item).filter((key) => key.startsWith('headline_')),
      (key) => lineOf(item[key]),
    ) ??
    lineOf(item.title)
  );
}

function summaryOf(item: JsonObject): string | null {
  const described = objectsOf(item.descriptions).find(
    (entry) => !/caption|ednote|note/i.test(String(entry.role)),
  );
  return (
    firstOf(['description_text', 'description_html', 'description'], (name) => lineOf(item[name])) ??
    lineOf(described?.value)
  );
}

/** One body: the one with markup where there are several, since it says where paragraphs end. */
function bodyOf(item: JsonObject): readonly string[] {
  const named = Object.keys(item)
    .filter((key) => /^body_(?!(?:nitf|sportsml|newsml|json)$)\w+$/.test(key))
    .map((key) => ({
      value: stringOf(item[key]),
      html: key === 'body_html' || key === 'body_xhtml',
      main: true,
    }));
  const listed = objectsOf(item.bodies).map((body) => ({
    value: stringOf(body.value),
    html: /html/.test(String(body.contentType ?? body.contenttype)),
    main: body.role === undefined || body.role === 'main',
  }));
  const bodies = [...named, ...listed].filter((body) => body.value !== null);
  const isMarkup = (body: (typeof bodies)[number]) =>
    body.html || /<(p|br|div)[\s>/]/i.test(body.value ?? '');
  const mains = bodies.some((body) => body.main) ? bodies.filter((body) => body.main) : bodies;
  const body = mains.find(isMarkup) ?? mains[0];
  if (!body) return [];
  return isMarkup(body) ? htmlToParagraphs(body.value ?? '') : paragraphsOfText(body.value ?? '');
}

/** A ninjs `uri` names the item and is no address to open, so only fields that are meant as one count. */
function linkOf(item: JsonObject): string | null {
  const page = renditionsOf(item).find((entry) =>
    /html/.test(String(entry.contentType ?? entry.contenttype ?? entry.mimetype)),
  );
  return (
    firstOf(['link', 'url', 'canonical_url', 'href'], (name) => webLink(stringOf(item[name]))) ??
    webLink(stringOf(page?.href))
  );
}

/** Whoever gives the copy its name, in the order a page would: the credit line, the source, the holder of the rights. */
function creditOf(item: JsonObject): string | null {
  const names = ['creditline', 'creditLine', 'source', 'copyrightholder', 'copyrightHolder'];
  return (
    firstOf(names.slice(0, 3), (name) => lineOf(item[name])) ??
    lineOf(objectsOf(item.infoSources ?? item.infosource)[0]?.name) ??
    firstOf(names.slice(3), (name) => lineOf(item[name]))
  );
}

function categoriesOf(item: JsonObject): ItemDraft['categories'] {
  const lists = ['subject', 'subjects', 'service', 'services', 'anpa_category'];
  return uniqueCategories(
    lists.flatMap((list) =>
      objectsOf(item[list])
        .filter((entry) => isOf(item, entry))
        .map((entry) =>
          categoryOf(
            firstOf(['code', 'qcode', 'uri', 'literal'], (name) => stringOf(entry[name])),
            lineOf(entry.name),
            stringOf(entry.scheme),
          ),
        ),
    ),
  );
}

/** The BBC says each subject in each of its languages, and lists places among them. */
function isOf({ language }: JsonObject, { lang, rel }: JsonObject): boolean {
  return rel !== 'location' && (lang === undefined || language === undefined || lang === language);
}

function embargoOf(item: JsonObject): string | null {
  const names = ['embargoed', 'embargoeduntil', 'embargoedUntil', 'embargo', 'embargotime'];
  return firstOf(names, (name) => statedIn(item[name]));
}

/** Names and codes of a list of concepts: what genres and signals are told by. */
function namesOf(value: unknown): readonly string[] {
  const names = objectsOf(value).flatMap((entry) =>
    ['name', 'code', 'qcode', 'uri', 'literal'].map((key) => lineOf(entry[key])),
  );
  return [...names, ...stringsOf(value), typeof value === 'string' ? value : null].filter(
    (name) => name !== null,
  );
}

/** The first of some field names that gives something. */
function firstOf<T>(names: readonly string[], read: (name: string) => T | null): T | null {
  for (const name of names) {
    const found = read(name);
    if (found !== null) return found;
  }
  return null;
}
