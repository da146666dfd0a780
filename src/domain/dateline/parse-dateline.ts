import type { AgencyRead } from './dateline-agencies.ts';
import { type DatelineParts, readParts } from './dateline-parts.ts';
import { datelineStarts } from './dateline-start.ts';
import { type IsPlace, isRegion } from './is-place.ts';
import { enough, enoughInField, weighDateline } from './weigh-dateline.ts';

/** A dateline found at the opening of a text. */
export type ParsedDateline = {
  /** As filed, white space folded, without the dash: `WASHINGTON (ANP/AFP)`. */
  readonly text: string;
  readonly places: readonly string[];
  /** What stands beside the places to tell them apart: `Iraq`, `Mass.`. */
  readonly regions: readonly string[];
  /** As filed, in order: `['ANP', 'RTR']`; `agencyName` says who they are. */
  readonly agencies: readonly string[];
  /** ISO 8601: `2024-07-10`, or `--07-10` where the year is not said; null without a date. */
  readonly date: string | null;
  /** The text after the dateline and its dash: always a suffix of the text. */
  readonly rest: string;
};

/** What is known besides the text itself. */
export type DatelineOptions = {
  /** The gazetteer's knowledge. Without it only the form decides, and openings without an agency stay unread. */
  readonly isPlace?: IsPlace;
  /** The text is the format's own dateline field, not the opening of a text. */
  readonly isField?: boolean;
};

/** Wire copy has its dateline at the very beginning, after a byline or a teaser at most: characters looked at. */
const openingLength = 400;

/**
 * Reads the dateline of a text: `MUSCAT (ANP/RTR/AFP) - `, `DUBAI/LONDON, Sept 24 (Reuters) - `, `(ANSA) - ROMA, 6 LUG - `,
 * `Moskau/Berlin (dpa) - `, also after a byline, a teaser, HTML tags or a glued age. Null when there is none: what merely
 * looks like one (`Data Processing Agreement (DPA) - `) has too little that only a dateline has.
 */
export function parseDateline(text: string, options: DatelineOptions = {}): ParsedDateline | null {
  const opening = plainOpening(text);
  const isPlace = options.isPlace ?? (() => false);
  const isField = options.isField === true;
  const least = isField ? enoughInField : enough;
  let inside: { parts: DatelineParts; weight: number } | null = null;
  for (const start of datelineStarts(opening.plain)) {
    for (const parts of readParts(opening.plain, start.at)) {
      const weight = weighDateline(parts, opening.plain, { embedded: start.embedded, isField, isPlace });
      if (weight < least) continue;
      if (!start.embedded) return asDateline(text, opening, parts, isPlace);
      if (inside === null || weight > inside.weight) inside = { parts, weight };
    }
  }
  return inside === null ? null : asDateline(text, opening, inside.parts, isPlace);
}

type Opening = {
  /** Without tags that only set words apart: `<strong>TOKIO</strong> (ANP) - `. */
  readonly plain: string;
  /** Where each of its characters stands in the text, and where the text goes on after the last; null: where it stands here. */
  readonly origins: readonly number[] | null;
};

const inlineTag = /<\/?(?:b|strong|em|i|u|span|font|big|small|mark)(?:\s[^<>]{0,200})?>/gi;

function plainOpening(text: string): Opening {
  const opening = text.slice(0, openingLength);
  if (!opening.includes('<')) return { plain: opening, origins: null };
  const origins: number[] = [];
  let plain = '';
  let from = 0;
  const keep = (to: number) => {
    for (let at = from; at < to; at++) origins.push(at);
    plain += opening.slice(from, to);
  };
  for (const tag of opening.matchAll(inlineTag)) {
    keep(tag.index);
    from = tag.index + tag[0].length;
  }
  keep(opening.length);
  origins.push(opening.length);
  return { plain, origins };
}

function asDateline(text: string, opening: Opening, parts: DatelineParts, isPlace: IsPlace): ParsedDateline {
  const agencies = parts.agencies
    .filter((read) => isAgency(read, parts, isPlace))
    .flatMap((read) => read.agencies);
  const more = placesAfterComma(parts, isPlace);
  return {
    text: withoutTags(opening.plain.slice(parts.start, parts.end)),
    places: [...(parts.place?.places ?? []), ...more],
    regions: (parts.place?.regions ?? []).filter((region) => !more.includes(region)),
    agencies,
    date: parts.date?.iso ?? null,
    rest: text.slice(opening.origins?.[parts.restAt] ?? parts.restAt),
  };
}

function withoutTags(text: string): string {
  if (!/<|[^\S ]| {2}/.test(text)) return text.trim();
  return text
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** `ROME, MILAAN (AFP) - `: what stands in capitals behind a comma is a region, or a city of its own. */
function placesAfterComma({ place, agencies }: DatelineParts, isPlace: IsPlace): readonly string[] {
  if (place?.upper !== true || !agencies.some((read) => read.known)) return [];
  return place.afterComma.filter(
    (name) => /^[\p{Lu} '’-]{4,}$/u.test(name) && isPlace(name, []) && !isRegion(name, isPlace),
  );
}

/** What stands in brackets may tell more of the place: `NEW YORK (WASHINGTON) - `, `PRATO (PO) - `, `Gent (Haven) - `. */
function isAgency(read: AgencyRead, parts: DatelineParts, isPlace: IsPlace): boolean {
  // Behind the date stands who filed it.
  if (read.known || (parts.date !== null && read.start >= parts.date.end)) return true;
  const smallLetters = parts.place?.upper === false && parts.date === null;
  return !read.agencies.some(
    (code) =>
      isPlace(code, []) ||
      isRegion(code, isPlace) ||
      /^\p{Lu}{2}$/u.test(code) ||
      (smallLetters && !/\p{Lu}{2}/u.test(code)),
  );
}
