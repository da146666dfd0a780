import { type Category, type EpochMs, emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { sayAll } from '../../domain/said/said.ts';
import { readEmbargoTime } from '../../domain/signals/embargo-time.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency, providerName } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { pictureOf } from '../picture/picture-of.ts';
import { readItems } from '../read-items.ts';
import { categoryOf, pubStatusOf, releaseOf, uniqueCategories } from '../text/item-fields.ts';
import { isObject, type JsonObject, objectsOf, statedIn, stringOf, versionOf } from '../text/json-fields.ts';
import { languageTag } from '../text/language-tag.ts';
import { lineOf } from '../text/paragraphs.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { htmlBody } from '../text/wire-body.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';
import { anpaCategory } from './ap/anpa-category.ts';
import { apNoteSignals } from './ap/ap-note.ts';
import { associatedPictures } from './associated-pictures.ts';

/**
 * dpa's digitalwires, JSON 0.8 to 0.9.1: one entry, a list of entries, or a list under `entries`. Other agencies (AP, Europa
 * Press) come through the same door. Told from the samples of dpa-newslab/dpa-digitalwires-to-iptc7901.
 */
export const dpaDigitalwires: FormatReader<'dpa-digitalwires'> = {
  formats: ['dpa-digitalwires'],
  kinds: ['json'],
  timeZoneDefault: 'newsroom',
  detects: ({ kind, json }) => kind === 'json' && holdsDigitalwires(json),
  read: (document, context) => readDigitalwires(document, context),
};

function readDigitalwires(document: DecodedDocument, context: ParseContext): ParsedFeed<'dpa-digitalwires'> {
  const listed = entriesIn(document.json);
  if (listed === null) throw new FeedError('not-a-feed', words.noDigitalwires);
  const entries = listed.filter(isObject);
  const named = entries.filter((entry) => stringOf(entry.urn) !== null || lineOf(entry.headline) !== null);
  // What is taken back has no text any more, and may have its picture still.
  const texts = named.filter((entry) => mediaOf(entry) === null || isTakenBack(entry));
  const broken = listed.length - named.length;
  const { items, problems } = readItems(texts, {
    timeOf: (entry) => parseWireTime(entry.version_created ?? entry.updated, context.timeZone),
    read: (entry) => readEntry(entry, context),
  });
  return {
    format: 'dpa-digitalwires',
    title: null,
    language: null,
    pollEveryMs: null,
    ...(listed.length === 0 && { isEmpty: true }),
    items,
    problems: [
      ...problems,
      ...(broken > 0 ? [sayAll(problemWords.unnamedEntries, { count: broken, all: listed.length })] : []),
    ],
    notes: [...new Set(named.filter((entry) => !isTakenBack(entry)).map(mediaOf))].flatMap((kind) =>
      kind === null ? [] : [sayAll(problemWords.textless, { kind })],
    ),
  };
}

/** An empty list is a queue from which everything was taken. */
function holdsDigitalwires(json: unknown): boolean {
  const entries = entriesIn(json);
  if (entries === null) return false;
  return entries.length === 0 ? !Array.isArray(json) : entries.some(isDigitalwire);
}

function entriesIn(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return null;
  return Array.isArray(json.entries) ? json.entries : isDigitalwire(json) ? [json] : null;
}

function isDigitalwire(entry: unknown): boolean {
  return isObject(entry) && /^digitalwires@/.test(stringOf(entry.format) ?? '');
}

/** `image`: what it is where it has no text but that; null for a text, which an alert without a body is as well. */
function mediaOf({ article_html, associations }: JsonObject): string | null {
  if (stringOf(article_html) !== null) return null;
  const kind = stringOf(objectsOf(associations)[0]?.type);
  return kind === null || kind === 'text' ? null : kind === 'image' ? 'picture' : kind.slice(0, 40);
}

function isTakenBack({ pubstatus, signal }: JsonObject): boolean {
  return pubStatusOf(statedIn(pubstatus)) === 'canceled' || statedIn(signal) === 'sig:kill';
}

/** Status and embargo. One that its field does not tell, but a note or the line above the headline, holds the entry as well. */
function releaseIn(
  entry: JsonObject,
  provider: string,
  issuedAt: EpochMs | null,
  { timeZone }: ParseContext,
): Pick<ItemDraft, 'pubStatus' | 'embargoedUntil' | 'embargoWords'> {
  const told = releaseOf(statedIn(entry.pubstatus), statedIn(entry.embargoed), [], timeZone);
  const kicker = lineOf(entry.kicker);
  const words =
    notesIn(entry, /:embargo$/)[0] ?? (/^\W*(?:sperrfrist|embargo)/i.test(kicker ?? '') ? kicker : null);
  if (words === null || told.pubStatus !== 'usable' || told.embargoedUntil !== null) return told;
  const embargoedUntil = readEmbargoTime(words, {
    provider: providerName(provider),
    language: languageTag(entry.language),
    sentAt: issuedAt,
  });
  return { pubStatus: embargoedUntil === null ? 'withheld' : 'usable', embargoedUntil, embargoWords: words };
}

function readEntry(entry: JsonObject, context: ParseContext): ItemDraft {
  const time = (name: string) => parseWireTime(entry[name], context.timeZone);
  const said = categoriesIn(entry);
  const provider = said('provider')[0]?.name ?? creditOf(entry) ?? 'dpa';
  const headline = lineOf(entry.headline);
  const isTable = isSportsData(entry, said('wire'));
  const [correctionWords] = [/:correctionshort$/, /:correction$/].flatMap((role) => notesIn(entry, role));
  const issuedAt = time('version_created') ?? time('updated') ?? time('content_created');
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: stringOf(entry.urn),
    version: versionOf(entry.version),
    headline,
    summary: lineOf(entry.teaser) === headline ? null : lineOf(entry.teaser),
    paragraphs: isTable ? [] : tidyBody(htmlBody(stringOf(entry.article_html) ?? ''), headline),
    datelineText: lineOf(entry.dateline) ?? said('located')[0]?.name ?? null,
    issuedAt,
    changedAt: issuedAt,
    urgency: normaliseUrgency(entry.urgency ?? 3, provider),
    ...releaseIn(entry, provider, issuedAt, context),
    categories: deskCategories(said, provider),
    language: languageTag(entry.language),
    credit: creditOf(entry) ?? providers.get(provider) ?? provider,
    editorialNote: noteOf(entry),
    ...(correctionWords !== undefined && { correctionWords }),
    ...pictureOf(associatedPictures(entry), context.url),
    genre: isTable ? 'advisory' : 'news',
  };
  return applySignals(draft, {
    rules: context.signals,
    provider,
    genres: genresOf(said),
    signals: signalsOf(entry, said),
    keywords: said('keyword').flatMap(({ name }) => name ?? []),
  });
}

type Coded = { readonly qcode: string | null; readonly name: string | null };

/** The categories of a type (`desk` for `dnltype:desk`), the first in rank first. */
function categoriesIn({ categories }: JsonObject): (type: string) => readonly Coded[] {
  const all = objectsOf(categories).map((each) => ({
    type: stringOf(each.type)?.replace(/^dnltype:/, '') ?? '',
    rank: typeof each.rank === 'number' ? each.rank : Number.POSITIVE_INFINITY,
    qcode: stringOf(each.qcode),
    name: lineOf(each.name),
  }));
  const ranked = Map.groupBy(
    all.toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank)),
    ({ type }) => type,
  );
  return (type) => ranked.get(type) ?? [];
}

/** dpa's desk (one), its subjects and AP's letter, then the places that it is about. */
function deskCategories(said: (type: string) => readonly Coded[], provider: string): readonly Category[] {
  const letters = said('subject').flatMap(
    ({ qcode }) => /^apcategorycode:(.+)$/.exec(qcode ?? '')?.[1] ?? [],
  );
  const coded = [...said('desk'), ...said('dpasubject'), ...said('geosubject')];
  const [desks, others] = [coded.slice(0, said('desk').length), coded.slice(said('desk').length)];
  const asCategory = ({ qcode, name }: Coded) => (qcode === null ? null : categoryOf(qcode, name, null));
  return uniqueCategories([
    ...desks.map(asCategory),
    ...letters.map((letter) => anpaCategory(letter, provider)),
    ...others.map(asCategory),
  ]);
}

/** Results and tables of dpa's sports data, which are filed anew with each goal. */
function isSportsData({ urn }: JsonObject, wires: readonly Coded[]): boolean {
  if (/^urn:newsml:[^:]+:\d+:dsv:/.test(stringOf(urn) ?? '')) return true;
  return wires.length > 0 && wires.every(({ qcode }) => qcode === 'dpasrv:spe');
}

/** dpa's numbers for what is no news: Achtung and Vorschau; a Zusammenfassung takes a story further. */
const forEditors = new Set(['dpatextgenre:27', 'dpatextgenre:32', 'dpacat:rs']);
const summary = 'dpatextgenre:26';

function genresOf(said: (type: string) => readonly Coded[]): readonly string[] {
  const genres = said('genre');
  const isForEditors = [...genres, ...said('desk')].some(({ qcode }) => forEditors.has(qcode ?? ''));
  return [...genres.flatMap(({ name }) => name ?? []), ...(isForEditors ? ['advisory'] : [])];
}

function signalsOf(entry: JsonObject, said: (type: string) => readonly Coded[]): readonly string[] {
  const own = [stringOf(entry.signal), ...said('signal').map(({ qcode }) => qcode)];
  const isSummary = said('genre').some(({ qcode }) => qcode === summary);
  return [
    ...own.filter((signal) => signal !== null),
    ...notesIn(entry, /ap\.ednote$/).flatMap(apNoteSignals),
    ...(isSummary ? ['sig:update'] : []),
  ];
}

/** What is said to editors, its corrections first; contacts, initials and lists of pictures are kept nowhere. */
function noteOf(entry: JsonObject): string | null {
  const roles = [/:correctionshort$/, /:correction$/, /:embargo$/, /:editorialnote$/, /ap\.ednote$/];
  const notes = new Set(roles.flatMap((role) => notesIn(entry, role)));
  return notes.size === 0 ? null : [...notes].join(' ').slice(0, 2000);
}

function notesIn({ ednotes }: JsonObject, role: RegExp): readonly string[] {
  const notes = objectsOf(ednotes).filter((note) => role.test(stringOf(note.role) ?? ''));
  return notes.flatMap(({ ednote }) => lineOf(ednote) ?? []);
}

/** As datelines have it: `ASSOCIATED PRESS` is AP. */
function creditOf({ creditline }: JsonObject): string | null {
  const line = lineOf(creditline);
  return providers.get(providerName(line) ?? '') ?? line;
}

const providers: ReadonlyMap<string, string> = new Map(Object.entries({ ap: 'AP', dpa: 'dpa', afp: 'AFP' }));
