import { emptyDraft, type ItemDraft } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { applySignals } from '../../domain/signals/signals.ts';
import { normaliseUrgency, providerName } from '../../domain/signals/urgency.ts';
import type { DecodedDocument, FormatReader, ParseContext } from '../format-reader.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { readItems } from '../read-items.ts';
import { htmlToParagraphs } from '../text/html-text.ts';
import { categoryOf, releaseOf, uniqueCategories } from '../text/item-fields.ts';
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
import { lineOf } from '../text/paragraphs.ts';
import { tidyBody } from '../text/tidy-body.ts';
import { parseWireTime } from '../text/wire-time.ts';
import { documentWords as words } from '../words/document-words.ts';
import { problemWords } from '../words/problem-words.ts';

/**
 * The ANP News API: JSON in an envelope `{hasError, data}` that holds the sources, a list of ids, or one item.
 * Only items have text; anp-api-client.ts goes the way from the list to the items.
 * Told from answers of 2019 kept by superdesk/superdesk-anp; not verified against the live service.
 */
export const anpApi: FormatReader<'anp-api'> = {
  formats: ['anp-api'],
  kinds: ['json'],
  timeZoneDefault: 'newsroom',
  detects: (document) => document.kind === 'json' && isEnvelope(document.json),
  read: (document, context) => readAnpApi(document, context),
};

function readAnpApi(document: DecodedDocument, context: ParseContext): ParsedFeed<'anp-api'> {
  const { items, problems } = readAnpAnswer(document.json, context);
  return { format: 'anp-api', title: null, language: null, pollEveryMs: null, items, problems };
}

type AnpContext = Pick<ParseContext, 'timeZone' | 'signals'>;

/** An answer's items. Throws FeedError where it is no envelope or says that it failed. */
export function readAnpAnswer(json: unknown, context: AnpContext): Pick<ParsedFeed, 'items' | 'problems'> {
  const data = anpData(json);
  const told = isObject(data) ? saidIn(data.problems) : [];
  const found = isObject(data) && Array.isArray(data.items) ? objectsOf(data.items) : objectsOf(data);
  const texts = found.filter((item) => 'bodyText' in item || 'title' in item);
  const feeds = found.filter((item) => item.kind === 'NEWSFEED');
  const { items, problems } = readItems(
    texts.filter((item) => item.kind !== 'NEWSFEED' && !isMedia(item)),
    {
      timeOf: (item) => parseWireTime(item.modified ?? item.pubDate, context.timeZone),
      read: (item) => readItem(item, context),
    },
  );
  if (items.length > 0 || found.length === 0) return { items, problems: [...problems, ...told] };
  return { items, problems: [...problems, ...told, emptyBecause(found.length, feeds)] };
}

/** What is in the envelope. Throws FeedError when there is none, or it carries an error. */
export function anpData(json: unknown): unknown {
  if (!isEnvelope(json)) throw new FeedError('not-a-feed', words.noAnp);
  if (json.hasError === true) {
    const said = ['message', 'errorMessage', 'error']
      .map((key) => lineOf(json[key]))
      .find((text) => text !== null);
    throw new FeedError('not-a-feed', sayAll(words.anpError, { said: said ? `: ${said}` : '' }));
  }
  return json.data;
}

function isEnvelope(json: unknown): json is JsonObject {
  return isObject(json) && typeof json.hasError === 'boolean';
}

function emptyBecause(count: number, feeds: readonly JsonObject[]): Said {
  const names = feeds.map((feed) => `${stringOf(feed.title)} (${stringOf(feed.id)})`);
  if (feeds.length > 0)
    return sayAll(problemWords.listsFeeds, { count: names.length, names: names.slice(0, 8).join(', ') });
  return sayAll(problemWords.listsItems, { count: String(count) });
}

/** A picture or a film: it has no text of its own. */
export function isMedia(item: JsonObject): boolean {
  return /PHOTO|PICTURE|IMAGE|VIDEO|AUDIO|GRAPHIC/i.test(stringOf(item.kind) ?? '');
}

function readItem(item: JsonObject, context: AnpContext): ItemDraft {
  const time = (name: string) => parseWireTime(item[name], context.timeZone);
  const credit = creditOf(item);
  const headline = lineOf(item.title);
  const draft: ItemDraft = {
    ...emptyDraft,
    guid: stringOf(item.id) ?? stringOf(item.itemId),
    version: versionOf(item.version),
    headline,
    paragraphs: tidyBody(htmlToParagraphs(stringOf(item.bodyText) ?? ''), headline),
    issuedAt: time('firstIssueDate') ?? time('pubDate') ?? time('modified'),
    changedAt: time('modified') ?? time('pubDate'),
    // ANP's scale where the item names nobody.
    urgency: normaliseUrgency(item.urgency, credit ?? 'ANP'),
    ...releaseOf(statedIn(item.pubStatus), statedIn(item.embargoDate ?? item.embargo), [], context.timeZone),
    categories: categoriesOf(item),
    language: languageOf(item, credit),
    credit,
    editorialNote: lineOf(item.editorialNote ?? item.ednote),
    genre: /press|pers ?(support|bericht)/i.test(`${item.kind} ${item.sourceTitle}`)
      ? 'press-release'
      : 'news',
  };
  return applySignals(draft, {
    rules: context.signals,
    provider: credit,
    keywords: stringsOf(item.keywords),
  });
}

/** The feed's name says whose copy it is: `ANP 101`, `AFP EN (Editorial)`. */
function creditOf(item: JsonObject): string | null {
  const title = lineOf(item.sourceTitle);
  const provider = providerName(title) ?? (stringOf(item.itemId)?.startsWith('ANP') ? 'anp' : null);
  return credits.get(provider ?? '') ?? title;
}

const credits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    anp: 'ANP',
    afp: 'AFP',
    belga: 'Belga',
    dpa: 'dpa',
    reuters: 'Reuters',
    ap: 'AP',
  }),
);

/** The API names no language; only its feeds of other agencies do, in their titles. */
function languageOf(item: JsonObject, credit: string | null): string | null {
  const named = /\b(EN|FR|DE|ES|NL)\b/.exec(lineOf(item.sourceTitle) ?? '')?.[1];
  return named?.toLowerCase() ?? (credit === 'ANP' ? 'nl' : null);
}

/** Kinds of entity that name one thing; a sector (`Journalistiek`) would read as a desk. */
const namedKinds = /^(?:location|person|organisation)$/i;

/** Categories as ANP writes them (`XANP/BUI`), then the entities, each under its kind (`anp-location`). */
function categoriesOf(item: JsonObject): ItemDraft['categories'] {
  const codes = [stringOf(item.category), ...stringsOf(item.categories)];
  const entities = objectsOf(item.entities).flatMap((entity) => {
    const kind = stringOf(entity.kind) ?? '';
    if (!namedKinds.test(kind)) return [];
    return [categoryOf(stringOf(entity.id), lineOf(entity.value), `anp-${kind.toLowerCase()}`)];
  });
  return uniqueCategories([...codes.map((code) => categoryOf(code, null, null)), ...entities]);
}
