import { type AgencyRead, readAgencies } from './dateline-agencies.ts';
import { clockEnd } from './dateline-clock.ts';
import { type ReadDate, readDate } from './dateline-date.ts';
import { isBareAgency, type PlaceRead, readPlaces } from './dateline-places.ts';
import { readWeekday } from './weekday-names.ts';

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
const joint = /[ \t\u00a0]{0,3}(?:, ?\d{1,2} ?(?=\()|\.?[-–—]{1,2}(?=\s?\()|[,.:|])?\s{0,3}/y;
/** What may stand after the day or the hour that is left out. */
const comma = /\s{0,3},?\s{0,3}/y;
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

/**
 * Where the next part may begin. Press releases set their date between dashes, `LYON – February 3, 2026 – `, some desks their
 * agency, `TUNIS - TAP - `; a weekday or an hour before an agency is told to nobody: `LONDEN, dinsdag (ANP)`.
 */
function afterJoint(opening: string, parts: DatelineParts): number {
  if (parts.place !== null && matchEnd(spacedDash, opening, parts.end) !== null) {
    const at = spacedDash.lastIndex;
    if (parts.date === null && readDate(opening, at)?.hasYear === true) return at;
    if (parts.agencies.length === 0 && isSetBetween(opening, at, parts.date !== null)) return at;
  }
  const at = matchEnd(joint, opening, parts.end) ?? parts.end;
  return parts.place === null || parts.agencies.length > 0 || opening[at] === '('
    ? at
    : skipMoment(opening, at);
}

/** An agency without brackets that a dash ends too, or behind a date a point: `МОСКВА, 3 окт — РИА Новости. `. */
function isSetBetween(opening: string, at: number, isDated: boolean): boolean {
  if (isBareAgency(opening, at)) return true;
  const agency = isDated ? readAgencies(opening, at, true) : null;
  return agency !== null && !agency.enclosed && matchEnd(point, opening, agency.end) !== null;
}

/** `mercredi, 14 h 30 heure locale, `: the characters of it. */
const longestMoment = 40;

/** Behind a day of the week and a time of day, where agencies that are known follow; else `at`. */
function skipMoment(opening: string, at: number): number {
  if (!/[(/]/.test(opening.slice(at, at + longestMoment))) return at;
  const day = readWeekday(opening, at);
  const afterDay = day === null ? at : (matchEnd(comma, opening, day.end) ?? day.end);
  const clock = clockEnd(opening, afterDay);
  const end = clock === null ? afterDay : (matchEnd(comma, opening, clock) ?? clock);
  return end === at || readAgencies(opening, end, false)?.known !== true ? at : end;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function readPart(opening: string, at: number, parts: DatelineParts): DatelineParts | null {
  const date = parts.date === null ? readDate(opening, at) : null;
  if (date !== null)
    return { ...parts, date, end: parts.place === null ? date.end : endOfMoment(opening, date.end) };
  const bare =
    parts.agencies.length === 0 &&
    (at === parts.start ||
      parts.date !== null ||
      (at > parts.end + 1 && /[|–—-]/.test(opening.slice(parts.end, at))) ||
      (opening[parts.end] === ',' && isBareAgency(opening, at)));
  const last = parts.agencies.at(-1);
  // Not `IDG (Belga) - `: a second agency comes after a dash or a place.
  const room = last === undefined || (parts.agencies.length < 2 && (last.enclosed || last.end !== parts.end));
  const agencies = room ? readAgencies(opening, at, bare) : null;
  const leading = parts.place === null && parts.date === null;
  // `DEN HAAG (ANP) - (Herhaling) De brug …`: a second one in brackets is the text's, unless it is known.
  if (agencies !== null && (leading || last !== undefined) && !agencies.known) return null;
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

/** `12 mrt. 07.45 uur`: the time of day belongs to the date, where agencies that are known or a dash follow. */
function endOfMoment(opening: string, at: number): number {
  if (opening[at] === ' ' && opening[at + 1] === '(') return at;
  const end = clockEnd(opening, matchEnd(comma, opening, at) ?? at);
  if (end === null) return at;
  const next = matchEnd(comma, opening, end) ?? end;
  return !/[(/]/.test(opening[next] ?? '') || readAgencies(opening, next, false)?.known === true ? end : at;
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
