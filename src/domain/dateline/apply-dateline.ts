import type { EpochMs, ItemDraft } from '../item.ts';
import type { Dateline } from './dateline.ts';
import { readDate } from './dateline-date.ts';
import type { IsPlace } from './is-place.ts';
import { type ParsedDateline, parseDateline } from './parse-dateline.ts';

/** Where a place is, as the gazetteer knows it; null for a name it does not know. The agencies of the dateline lean to their own country. */
export type LocatePlace = (
  place: string,
  regions: readonly string[],
  agencies?: readonly string[],
) => { readonly country: string; readonly zone: string } | null;

/** What enrich puts into the item: the dateline as data, and the text without it. */
export type DatelinedText = {
  readonly dateline: Dateline | null;
  readonly lede: string | null;
  readonly body: string | null;
};

/** Lines to editors that ANP puts above the dateline: `N i e u w bericht, vervangt: …`. */
const editorsLine =
  /^(?:N ?i ?e ?u ?w|V ?e ?r ?b ?e ?t ?e ?r ?d|H ?e ?r ?h ?a ?l ?d|A ?a ?n ?g ?e ?v ?u ?l ?d) (?:b ?e ?r ?i ?c ?h ?t|versie)\b/i;
/** A byline or a kicker above the dateline is short. */
const longestLineAbove = 120;
const leftoverDash = /^[\s\-–—―_|=]+(?=\S)/u;
const dayMs = 86_400_000;

/**
 * Takes the dateline out of a draft: from the opening of its first paragraphs, else of its summary, else from the format's own
 * dateline field. Lede and body come without it; a line to editors above it is left out.
 */
export function applyDateline(
  draft: Pick<ItemDraft, 'paragraphs' | 'summary' | 'datelineText' | 'issuedAt'>,
  locate: LocatePlace,
): DatelinedText {
  const isPlace: IsPlace = (name, regions) => locate(name, regions) !== null;
  const text = dropEditorsLines(draft.paragraphs);
  const opening = text.length === 0 && draft.summary !== null ? [draft.summary] : text;
  const found = findDateline(opening, isPlace);
  const paragraphs = found === null ? opening : withoutDateline(opening, found);
  const parsed =
    found?.parsed ?? parseField(draft.datelineText, isPlace) ?? parseSummary(draft.summary, isPlace);
  const lede = paragraphs[found?.index ?? 0] ?? null;
  return {
    dateline: parsed === null ? null : asData(parsed, draft.issuedAt, locate),
    lede: lede === '' ? null : lede,
    body: text.length === 0 ? null : paragraphs.filter((each) => each !== '').join('\n\n'),
  };
}

type Found = { readonly index: number; readonly parsed: ParsedDateline };

function dropEditorsLines(paragraphs: readonly string[]): readonly string[] {
  const first = paragraphs.findIndex((paragraph) => !editorsLine.test(paragraph));
  return first === -1 ? [] : paragraphs.slice(first);
}

function findDateline(paragraphs: readonly string[], isPlace: IsPlace): Found | null {
  for (const [index, paragraph] of paragraphs.slice(0, 3).entries()) {
    const parsed = parseDateline(paragraph, { isPlace });
    if (parsed !== null) return { index, parsed };
    if (paragraph.length > longestLineAbove) return null;
  }
  return null;
}

function withoutDateline(paragraphs: readonly string[], found: Found): readonly string[] {
  return paragraphs.map((paragraph, index) =>
    index === found.index ? found.parsed.rest.replace(leftoverDash, '').trim() : paragraph,
  );
}

/** Characters of a dateline in a field of its own: more is no place. */
const longestField = 80;
/** `Nairobi 14:05`, `Nairobi 14:05 GMT` */
const clockBehind = /[,\s]{1,3}\d{1,2}:\d{2}(?::\d{2})?(?: ?\p{Lu}{1,5})?\s{0,3}$/u;
/** A time or a number, `4/4/2018`, `2014-07-17 00:24:11 GMT+00:00`, `181015`, says nothing of a place. */
const clockOrNumber = /\d{1,2}:\d{2}|\d{4}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{5}/;

/**
 * The format's own field. A place that nobody knows is shown as it was filed, `Landquart GR`, in whatever script; a date or a
 * time alone is no dateline.
 */
function parseField(field: string | null, isPlace: IsPlace): ParsedDateline | null {
  if (field === null) return null;
  const told = field.slice(0, 2 * longestField).replace(clockBehind, '');
  const parsed = parseDateline(told, { isPlace, isField: true });
  if (parsed !== null && parsed.places.length + parsed.agencies.length > 0) return parsed;
  const text = told.replaceAll(/\s+/g, ' ').replace(/^[\s–—-]+|[\s.:,–—-]+$/gu, '');
  const isPlaceLike = /\p{L}/u.test(text) && text.length <= longestField && !isDateOrTime(text);
  return isPlaceLike ? { text, places: [text], regions: [], agencies: [], date: null, rest: '' } : null;
}

function isDateOrTime(text: string): boolean {
  const date = readDate(text, 0);
  // `Thursday`, `April`: what a date may begin with.
  const isPart = /^\p{L}+$/u.test(text) && readDate(`${text} 3 may`, 0) !== null;
  return clockOrNumber.test(text) || isPart || (date !== null && !/\p{L}{3}/u.test(text.slice(date.end)));
}

function parseSummary(summary: string | null, isPlace: IsPlace): ParsedDateline | null {
  return summary === null ? null : parseDateline(summary, { isPlace });
}

function asData(parsed: ParsedDateline, issuedAt: EpochMs | null, locate: LocatePlace): Dateline {
  const { places, regions, agencies } = parsed;
  // `BERGEN/MONS` is one town in its two languages, and not the Bergen that stands alone.
  const asked = places.length === 2 && regions.length === 0 ? [places.join('/'), ...places] : places;
  const located =
    asked.map((place) => locate(place, regions, agencies)).find((each) => each !== null) ?? null;
  return {
    text: parsed.text,
    places: parsed.places,
    agencies: parsed.agencies,
    date: parsed.date === null ? null : inYear(parsed.date, issuedAt),
    country: located?.country ?? null,
    zone: located?.zone ?? null,
  };
}

/** A date without a year is the one nearest to when the item was issued: `Dec. 31` in an item of 1 January is last year's. */
function inYear(date: string, issuedAt: EpochMs | null): string | null {
  if (!date.startsWith('--')) return date;
  if (issuedAt === null) return null;
  const year = new Date(issuedAt).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => `${each}-${date.slice(2)}`);
  const distance = (each: string) => Math.abs(Date.parse(`${each}T12:00:00Z`) - issuedAt) / dayMs;
  const real = candidates.filter((each) => !Number.isNaN(distance(each)));
  return real.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
