import type { EpochMs } from '../item.ts';
import { parseAge } from '../parse-age.ts';
import { plainText } from '../plain-text.ts';
import { readClockTimes } from './clock-time.ts';
import { lastDate } from './last-date.ts';
import { readAgo } from './read-ago.ts';

/** A time that a person means: from when it is, and until when where she named a whole day, else the same. */
export type Moment = { readonly from: EpochMs; readonly until: EpochMs };

/** A day that a person names, with the hours of it that she means. */
type NamedDay = {
  readonly date: Temporal.PlainDate;
  /** From when it is where no time of the clock is told: null, all of it. */
  readonly from: number | null;
  /** It comes each week, so one that is still to come was a week ago. */
  readonly isWeekly: boolean;
};

const weekDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const englishDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayName =
  /^(?:op |on |afgelopen |vorige |last |this )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)(?: ?(nacht|ochtend|morgen|middag|avond|morning|afternoon|evening|night))?$/u;

const hourOfPart = new Map([
  ['nacht', 0],
  ['ochtend', 6],
  ['morgen', 6],
  ['morning', 6],
  ['middag', 12],
  ['afternoon', 12],
  ['avond', 18],
  ['evening', 18],
  ['night', 18],
]);

/** Parts of a day by their names: how many days back, and from what hour. */
const dayParts: Readonly<Record<string, readonly [days: number, hour: number | null]>> = {
  vandaag: [0, null],
  today: [0, null],
  gisteren: [1, null],
  yesterday: [1, null],
  eergisteren: [2, null],
  vannacht: [0, 0],
  'afgelopen nacht': [0, 0],
  tonight: [0, 0],
  gisternacht: [1, 0],
  vanochtend: [0, 6],
  vanmorgen: [0, 6],
  'this morning': [0, 6],
  vanmiddag: [0, 12],
  'this afternoon': [0, 12],
  vanavond: [0, 18],
  'this evening': [0, 18],
  gisterochtend: [1, 6],
  gistermorgen: [1, 6],
  'yesterday morning': [1, 6],
  gistermiddag: [1, 12],
  'yesterday afternoon': [1, 12],
  gisteravond: [1, 18],
  'yesterday evening': [1, 18],
  'last night': [1, 18],
  eergisterochtend: [2, 6],
  eergistermiddag: [2, 12],
  eergisteravond: [2, 18],
};
const midnight = new Set(['middernacht', 'midnight', '24.00', '24:00', '24.00 uur', '24:00 uur', '2400']);

/** Behind *sinds* an hour of the clock; alone, so many hours ago. */
const sinceHour = /^(?:sinds|vanaf) (?=(?:\d{1,2}|\d{4}) uur$)/u;
const mostTimeWords = 3;

/**
 * Reads a moment in the past as people type it: `3u` and `anderhalf uur` (ago), `22.00` and `half drie` (when the clock said so last), `gisteren`,
 * `maandag 14.00`, `gisteravond`, `2026-11-21`, `21-11`, `21 november`, and the English ones. A day alone is all of it. Null for anything else.
 */
export function readMoment(typed: string, now: EpochMs, timeZone: string): Moment | null {
  const said = plainText(typed);
  const told = said.replace(sinceHour, 'om ').replace(/^(?:sinds|vanaf|since|from) /u, '');
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  if (midnight.has(told)) return atOnce(here.startOfDay());
  const past = readAgo(told);
  if (past !== null) return atOnce(here.subtract(past));
  return (
    readClock(told === 'noon' ? '12.00' : told, here) ??
    readDay(told, here) ??
    readDayWithTime(told, here) ??
    readOther(told, now, here)
  );
}

/** The last time that the clock said so. */
function readClock(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const last = readClockTimes(told, here.year).map((time) => {
    const today = here.withPlainTime(time);
    const isToCome = Temporal.ZonedDateTime.compare(today, here) > 0;
    return isToCome ? here.subtract({ days: 1 }).withPlainTime(time) : today;
  });
  const latest = last.toSorted(Temporal.ZonedDateTime.compare).at(-1);
  return latest === undefined ? null : atOnce(latest);
}

function readDay(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const day = dayNamed(told, here);
  if (day === null) return null;
  if (day.from === null) return wholeDay(day.date, here);
  return atOnce(notToCome(day, new Temporal.PlainTime(day.from), here));
}

/** `gisteren 22 uur`, `maandagavond half tien`, `29-11 om 14.00`: of two times of the clock the earlier, so that nothing is left out. */
function readDayWithTime(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const words = told.split(' ');
  for (let length = Math.min(mostTimeWords, words.length - 1); length > 0; length--) {
    const times = readClockTimes(words.slice(-length).join(' '), here.year);
    const named = words
      .slice(0, -length)
      .join(' ')
      .replace(/ (?:om|at|rond|around)$/u, '');
    const day = times.length === 0 ? null : dayNamed(named, here);
    if (day === null) continue;
    const [earliest] = times
      .map((time) => notToCome(day, inPart(day, time), here))
      .toSorted(Temporal.ZonedDateTime.compare);
    if (earliest !== undefined) return atOnce(earliest);
  }
  return null;
}

/** `gisteravond 10 uur` is ten in the evening. */
function inPart({ from }: NamedDay, time: Temporal.PlainTime): Temporal.PlainTime {
  return from !== null && from >= 12 && time.hour < 12 ? time.add({ hours: 12 }) : time;
}

/** A night begins on the day before: `vannacht 23.00`. */
function notToCome(
  day: NamedDay,
  time: Temporal.PlainTime,
  here: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const at = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: here.timeZoneId, plainTime: time });
  const isToCome = Temporal.ZonedDateTime.compare(at(day.date), here) > 0;
  if (isToCome && day.isWeekly) return at(day.date.subtract({ weeks: 1 }));
  return isToCome && day.from === 0 ? at(day.date.subtract({ days: 1 })) : at(day.date);
}

function dayNamed(told: string, here: Temporal.ZonedDateTime): NamedDay | null {
  const today = here.toPlainDate();
  const part = Object.hasOwn(dayParts, told) ? dayParts[told] : undefined;
  if (part !== undefined) return { date: today.subtract({ days: part[0] }), from: part[1], isWeekly: false };
  const [, name, partOf = ''] = dayName.exec(told) ?? [];
  if (name !== undefined) {
    const day =
      Math.max(...[weekDays, englishDays].map((list) => list.findIndex((each) => name.startsWith(each)))) + 1;
    const date = today.subtract({ days: (here.dayOfWeek - day + 7) % 7 });
    return { date, from: hourOfPart.get(partOf) ?? null, isWeekly: true };
  }
  const date = dateIn(told, today);
  return date === null ? null : { date, from: null, isWeekly: false };
}

function dateIn(told: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(told)?.[0];
  const [, day, month, year] = /^(?:op )?(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(told) ?? [];
  try {
    if (iso !== undefined) return Temporal.PlainDate.from(iso);
    if (day === undefined || month === undefined) return null;
    if (year === undefined) return lastDate(Number(month), Number(day), today);
    return Temporal.PlainDate.from(
      { day: Number(day), month: Number(month), year: Number(year) },
      { overflow: 'reject' },
    );
  } catch {
    return null;
  }
}

/** What a page tells as a time is read as well: `28 november 2026 14.00`, `twee weken geleden`. */
function readOther(told: string, now: EpochMs, here: Temporal.ZonedDateTime): Moment | null {
  const age = parseAge(told, now, here.timeZoneId);
  if (age === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(age.issuedAt).toZonedDateTimeISO(here.timeZoneId);
  return age.coarse && !/ (?:geleden|ago)$/u.test(told) ? wholeDay(at.toPlainDate(), here) : atOnce(at);
}

function atOnce({ epochMilliseconds }: Temporal.ZonedDateTime): Moment {
  return { from: epochMilliseconds, until: epochMilliseconds };
}

/** A day is as long as the clock makes it. */
function wholeDay(date: Temporal.PlainDate, { timeZoneId }: Temporal.ZonedDateTime): Moment {
  const begin = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZoneId).epochMilliseconds;
  return { from: begin(date), until: begin(date.add({ days: 1 })) };
}
