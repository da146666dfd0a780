import { type Category, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { sayAll } from '../../domain/said/said.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { pubStatusOf, uniqueCategories } from '../text/item-fields.ts';
import {
  isObject,
  type JsonObject,
  objectsOf,
  saidIn,
  statedIn,
  stringOf,
  stringsOf,
  versionOf,
} from '../text/json-fields.ts';
import { languageTag } from '../text/language-tag.ts';
import { parseMarkup } from '../text/markup-tree.ts';
import { lineOf } from '../text/paragraphs.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { webLink } from '../text/web-link.ts';
import { isTable, nitfDateline, wireBody } from '../text/wire-body.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { anpaCategory, isAnpaAdvisory } from './ap/anpa-category.ts';
import { apNoteSignals } from './ap/ap-note.ts';
import { apSlug, apSport } from './ap/ap-slug.ts';
import { type AdvanceSigns, advanceRelease, isAdvanceCopy } from './ap-advance.ts';
import { associatedPictures } from './associated-pictures.ts';

/**
 * The AP Media API, JSON 1.x and 2.x (https://api.ap.org/media/v/docs/): a feed (`data.items[].item`) or one item
 * (`data.item`). Its texts are NITF that stands elsewhere; ap-media-client.ts fetches it and puts it beside the item, under `nitf`.
 */
export const apMedia: FormatReader<'ap-media'> = {
  formats: ['ap-media'],
  kinds: ['json'],
  timeZoneDefault: 'utc',
  detects: ({ kind, json }) => kind === 'json' && isAnswer(json),
  read: (document, context) => readApMedia(document, context),
};

/** An item, and its text where somebody fetched it. */
type Listed = { readonly item: JsonObject; readonly nitf: string | null };

function readApMedia({ json }: DecodedDocument, context: ParseContext): ParsedFeed<'ap-media'> {
  if (!isAnswer(json)) throw new FeedError('not-a-feed', words.noAp);
  const data = isObject(json.data) ? json.data : {};
  const listed = Array.isArray(data.items)
    ? data.items
    : isObject(data.item)
      ? [{ ...data, nitf: json.nitf }]
      : [];
  const found = listed.flatMap((each): readonly Listed[] =>
    isObject(each) && isObject(each.item) ? [{ item: each.item, nitf: stringOf(each.nitf) }] : [],
  );
  const texts = found.filter(({ item }) => kindOf(item) === 'text');
  const { items, problems } = readItems(texts, {
    timeOf: ({ item }) => parseWireTime(item.versioncreated ?? item.firstcreated),
    read: (each) => readItem(each, context),
  });
  const broken = listed.length - found.length;
  const others = new Set(found.map(({ item }) => kindOf(item)).filter((kind) => kind !== 'text'));
  const bodiless = texts.filter(({ nitf }) => nitf === null).length;
  return {
    format: 'ap-media',
    title: null,
    language: null,
    pollEveryMs: null,
    ...(listed.length === 0 && { isEmpty: true }),
    items,
    problems: [
      ...problems,
      ...(broken > 0 ? [sayAll(problemWords.brokenEntries, { count: broken, all: listed.length })] : []),
      ...saidIn(data.problems),
    ],
    notes: [
      ...[...others].map((kind) => sayAll(problemWords.textless, { kind })),
      ...(bodiless > 0 ? [sayAll(problemWords.bodiless, { count: bodiless, all: texts.length })] : []),
    ],
  };
}

function isAnswer(json: unknown): json is JsonObject {
  if (!isObject(json) || stringOf(json.api_version) === null) return false;
  return isObject(json.data) && (Array.isArray(json.data.items) || isObject(json.data.item));
}

function kindOf(item: JsonObject): string {
  return stringOf(item.type)?.toLowerCase().slice(0, 40) ?? 'text';
}

function readItem({ item, nitf }: Listed, context: ParseContext): ItemDraft {
  const document = nitf === null ? null : parseMarkup(nitf, 'xml');
  const { slug, take } = apSlug(
    lineOf(item.slugline) ?? lineOf(/^(?:BC|AP)-.*/.exec(lineOf(item.headline) ?? '')?.[0]),
  );
  const headline = headlineOf(item, slug);
  const isAgate =
    stringOf(item.textformat) === 'at' ||
    /^agate$/i.test(stringOf(item.profile) ?? '') ||
    (document !== null && isTable(document));
  const text = document === null || isAgate ? [] : tidyBody(wireBody(document), headline);
  const credit = lineOf(item.provider) ?? 'AP';
  const changedAt = parseWireTime(item.versioncreated);
  const note = lineOf(item.ednote);
  const extended = lineOf(item.headline_extended);
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: isObject(item.altids) ? stringOf(item.altids.itemid) : null,
    version: versionOf(item.version),
    headline,
    summary: extended === headline ? null : extended,
    paragraphs: text,
    datelineText: datelineOf(item) ?? (document === null ? null : nitfDateline(document)),
    link: linkOf(item),
    issuedAt: parseWireTime(item.firstcreated) ?? changedAt,
    changedAt,
    urgency: normaliseUrgency(item.urgency, 'AP'),
    ...statusOf(item, { slug: lineOf(item.slugline), note, sentAt: changedAt, provider: 'ap' }),
    categories: categoriesOf(item, slug),
    language: languageTag(item.language),
    credit,
    editorialNote: note,
    ...correctionIn(note),
    ...(slug !== null && { slug }),
    ...pictureOf(associatedPictures(item), context.url),
    genre: isAgate ? 'advisory' : 'news',
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: 'AP',
    genres: genresOf(item),
    signals: signalsOf(item, note),
    // A take (`3rd Ld-Writethru`, `KILL`) is part of the slug to whoever reads it, and of no story's name.
    slug: take === null ? slug : `${slug}, ${take}`,
    keywords: stringsOf(item.keywords),
  });
}

/** Some headlines are the slug again (`BC-BBN--Top Ten`). */
function headlineOf(item: JsonObject, slug: string | null): string | null {
  const headline = lineOf(item.headline) ?? lineOf(item.title);
  return headline !== null && /^(?:BC|AP)-/.test(headline) ? (apSlug(headline).slug ?? slug) : headline;
}

/** `located` is the dateline as it is written (`SILVER SPRING, Md.`). */
function datelineOf({ located, datelinelocation: place }: JsonObject): string | null {
  if (lineOf(located) !== null) return `${lineOf(located)} (AP) -`;
  if (!isObject(place)) return null;
  const parts = [place.city, place.countryareaname, place.countryname].map(lineOf);
  return parts[0] === null ? null : `${parts.filter((part) => part !== null).join(', ')} (AP) -`;
}

function linkOf({ links }: JsonObject): string | null {
  return webLink(stringOf(objectsOf(links).find(({ rel }) => rel === 'canonical')?.href));
}

/**
 * AP asks not to trust `pubstatus` alone: `editorialtypes` kills and withholds as well, `embargoed` is until when. Copy in advance
 * (urgency 7 and 8) waits for its day; where that cannot be read, for a person.
 */
function statusOf(
  item: JsonObject,
  about: AdvanceSigns,
): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil' | 'embargoWords'> {
  const types = new Set(stringsOf(item.editorialtypes).map((type) => type.toLowerCase()));
  const status = statedIn(item.pubstatus);
  const told = pubStatusOf(status);
  const until = parseWireTime(item.embargoed);
  if (told === 'canceled' || types.has('kill') || types.has('elimination')) {
    return { pubStatus: 'canceled', embargoedUntil: null };
  }
  const isEmbargoed = status?.toLowerCase() === 'embargoed' || types.has('holdforrelease');
  if ((told === 'withheld' && !isEmbargoed) || types.has('withhold')) {
    return { pubStatus: 'withheld', embargoedUntil: until };
  }
  if (until !== null) return { pubStatus: 'usable', embargoedUntil: until };
  // An embargo that tells no time that can be read.
  if (statedIn(item.embargoed) !== null) return { pubStatus: 'withheld', embargoedUntil: null };
  const isAdvance = [7, 8].includes(normaliseUrgency(item.urgency, 'AP') ?? 0);
  return isEmbargoed || isAdvance || isAdvanceCopy(about)
    ? advanceRelease(about)
    : { pubStatus: 'usable', embargoedUntil: null };
}

/** What it corrects, where its note says that first. */
function correctionIn(note: string | null): Pick<ItemDraft, 'correctionWords'> {
  if (note === null || !apNoteSignals(note).includes('sig:correction')) return {};
  return { correctionWords: note.replace(/^\W*Eds?[.:]? ?/, '') };
}

/** Those that a person files it by: the letters of ANPA, and the sport that its slug begins with. Those that a machine found are many and loose. */
function categoriesOf({ subject }: JsonObject, slug: string | null): readonly Category[] {
  const filed = objectsOf(subject).filter(({ rels }) => stringsOf(rels).includes('category'));
  return uniqueCategories([apSport(slug), ...filed.map(({ code }) => anpaCategory(stringOf(code), 'ap'))]);
}

const forEditors = /^(?:advisory|daybook|planner|digest|test)$/i;

/** `profile` says what it is (`Spot Development`, `Daybook`); a test is for nobody. */
function genresOf(item: JsonObject): readonly string[] {
  const said = [stringOf(item.profile), ...stringsOf(item.editorialtypes), ...stringsOf(item.signals)];
  const genres = said.filter((each) => each !== null);
  const isFiled = objectsOf(item.subject).some(
    ({ code, rels }) => stringsOf(rels).includes('category') && isAnpaAdvisory(stringOf(code)),
  );
  return genres.some((each) => forEditors.test(each)) || isFiled ? [...genres, 'advisory'] : genres;
}

const typeSignals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    corrective: 'sig:correction',
    correction: 'sig:correction',
    clarification: 'sig:correction',
    lead: 'sig:update',
    writethru: 'sig:update',
    add: 'sig:update',
    takes: 'sig:update',
  }),
);

function signalsOf(item: JsonObject, note: string | null): readonly string[] {
  const types = stringsOf(item.editorialtypes).flatMap((type) => typeSignals.get(type.toLowerCase()) ?? []);
  const said = [...types, ...(note === null ? [] : apNoteSignals(note))];
  // What comes for the first time takes nothing further, though its note may say that pictures were added.
  return versionOf(item.version) === 0 ? said.filter((signal) => signal !== 'sig:update') : said;
}
