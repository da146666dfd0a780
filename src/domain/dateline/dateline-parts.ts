import { type AgencyRead, readAgencies } from './dateline-agencies.ts';
import { type ReadDate, readDate } from './dateline-date.ts';
import { isBareAgency, type PlaceRead, readPlaces } from './dateline-places.ts';

/** What was read of a dateline, before it is weighed. */
export type DatelineParts = {
  readonly start: number;
  /** Where the dateline itself ends, and where the text after its dash begins. */
  readonly end: number;
  readonly restAt: number;
  readonly place: PlaceRead | null;
  readonly date: ReadDate | null;
  readonly agencies: readonly AgencyRead[];
  /** What stands between dateline and text. */
  readonly separator: 'dash' | 'point' | 'none' | 'end';
};

/** Europa Press tells the day alone: `SEVILLA, 28 (EUROPA PRESS)`. */
const joint = /[ \t\u00a0]{0,3}(?:, ?\d{1,2} ?(?=\()|[,.:]|[-–—]{1,2}(?=\s?\())?\s{0,3}/y;
const spacedDash = /[ \t\u00a0]{1,3}[-–—]{1,2}[ \t\u00a0]{1,3}/y;
const dash = /\s{0,3}(?:\.?\s{0,2}(?:-{1,3}|[‐‒–—―_|])|=|\/(?=\s))(?:\s{0,2}[-–—])?/uy;
const point = /[.:](?=\s|$|<)/y;
const blank = /\s*/y;

/**
 * Reads the parts of a dateline in whatever order an agency files them: places, date, agencies; or agency or date first,
 * a dash, then the place. All readings that end well, the fullest first.
 */
export function* readParts(opening: string, start: number): Generator<DatelineParts> {
  const head = readRun(opening, start, noParts(start));
  if (head === null) return;
  if (head.place === null && head.separator === 'dash') {
    const whole = readRun(opening, head.restAt, head);
    // `(Lusa) — Porto. A ponte …`
    const ends = whole?.separator === 'dash' || (whole?.separator === 'point' && head.agencies[0]?.enclosed);
    if (whole !== null && whole.place !== null && ends) yield whole;
  }
  yield head;
}

function noParts(start: number): DatelineParts {
  return { start, end: start, restAt: start, place: null, date: null, agencies: [], separator: 'end' };
}

/** Reads parts from `at` to a separator, adding to what was read before. */
function readRun(opening: string, at: number, before: DatelineParts): DatelineParts | null {
  const readings: DatelineParts[] = [];
  let position = at;
  while (readings.length < 4) {
    const next = readPart(opening, position, readings.at(-1) ?? before);
    if (next === null) break;
    readings.push(next);
    position = afterJoint(opening, next);
  }
  // What looked like one part more may be the text: `(Belga) De brug …`.
  for (const reading of readings.reverse()) {
    const closed = closeRun(opening, reading);
    if (closed !== null) return closed;
  }
  return null;
}

/** Where the next part may begin. Press releases set their date between dashes: `LYON – February 3, 2026 – `. */
function afterJoint(opening: string, parts: DatelineParts): number {
  spacedDash.lastIndex = parts.end;
  if (parts.place !== null && parts.date === null && spacedDash.exec(opening) !== null) {
    const date = readDate(opening, spacedDash.lastIndex);
    if (date?.hasYear === true) return spacedDash.lastIndex;
  }
  joint.lastIndex = parts.end;
  joint.exec(opening);
  return joint.lastIndex;
}

function readPart(opening: string, at: number, parts: DatelineParts): DatelineParts | null {
  const date = parts.date === null ? readDate(opening, at) : null;
  if (date !== null) return { ...parts, date, end: date.end };
  const bare =
    parts.agencies.length === 0 &&
    (at === parts.start || parts.date !== null || (opening[parts.end] === ',' && isBareAgency(opening, at)));
  const last = parts.agencies.at(-1);
  // Not `IDG (Belga) - `: a second agency comes after a dash or a place.
  const room = last === undefined || (parts.agencies.length < 2 && (last.enclosed || last.end !== parts.end));
  const agencies = room ? readAgencies(opening, at, bare) : null;
  const leading = parts.place === null && parts.date === null;
  if (agencies !== null && leading && !agencies.known) return null;
  if (agencies !== null) {
    return {
      ...parts,
      agencies: [...parts.agencies, agencies],
      date: parts.date ?? agencies.date,
      end: agencies.end,
    };
  }
  const place = parts.place === null ? readPlaces(opening, at) : null;
  return place === null ? null : { ...parts, place, end: place.end };
}

function closeRun(opening: string, parts: DatelineParts): DatelineParts | null {
  const after = (pattern: RegExp) => {
    pattern.lastIndex = parts.end;
    return pattern.exec(opening) === null ? null : pattern.lastIndex;
  };
  const skipBlank = (at: number) => {
    blank.lastIndex = at;
    blank.exec(opening);
    return blank.lastIndex;
  };
  const last = parts.agencies.at(-1);
  const enclosed = last?.enclosed === true && last.end === parts.end;
  const dashEnd = after(dash);
  if (dashEnd !== null && (isSetOff(opening, parts.end, dashEnd) || enclosed)) {
    return { ...parts, separator: 'dash', restAt: skipBlank(dashEnd) };
  }
  // The point of `3 OKT.` ends the dateline too.
  const pointEnd = parts.date?.end === parts.end && opening[parts.end - 1] === '.' ? parts.end : after(point);
  if (pointEnd !== null) return { ...parts, separator: 'point', restAt: skipBlank(pointEnd) };
  const restAt = skipBlank(parts.end);
  if (/^(?:<\/[a-z]{1,6}>\s*)?$/i.test(opening.slice(restAt, restAt + 10)) && restAt + 10 >= opening.length) {
    return { ...parts, separator: 'end', restAt };
  }
  return enclosed ? { ...parts, separator: 'none', restAt } : null;
}

/** A dash between two words without any space is part of a name. */
function isSetOff(opening: string, from: number, to: number): boolean {
  return /^\s|^--|[–—_=|]/u.test(opening.slice(from, to)) || /\s/u.test(opening[to] ?? ' ');
}
