import type { EpochMs } from '../item.ts';
import { parseAge } from '../parse-age.ts';
import { plainText } from '../plain-text.ts';
import { readClockTimes } from './clock-time.ts';

/** A time that a person means: from when it is, and until when where she named a whole day, else the same. */
export type Moment = { readonly from: EpochMs; readonly until: EpochMs };

const units: { readonly [name: string]: 'minutes' | 'hours' | 'days' | 'weeks' } = {
  m: 'minutes',
  min: 'minutes',
  mins: 'minutes',
  minuut: 'minutes',
  minuten: 'minutes',
  minute: 'minutes',
  minutes: 'minutes',
  u: 'hours',
  uur: 'hours',
  uren: 'hours',
  h: 'hours',
  hour: 'hours',
  hours: 'hours',
  d: 'days',
  dag: 'days',
  dagen: 'days',
  day: 'days',
  days: 'days',
  w: 'weeks',
  week: 'weeks',
  weken: 'weeks',
  weeks: 'weeks',
};
const ago = /^(\d{1,3}(?:[.,]\d{1,2})?) ?(\p{L}+)$/u;
const minutesOf: Readonly<Record<(typeof units)[string], number>> = {
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080,
};
/** Counts that are said in words, with the unit that each means. */
const saidAgo: Readonly<Record<string, string>> = {
  kwartier: '15 min',
  'een kwartier': '15 min',
  'a quarter of an hour': '15 min',
  'half uur': '30 min',
  halfuur: '30 min',
  'een half uur': '30 min',
  'een halfuur': '30 min',
  'half an hour': '30 min',
  'half hour': '30 min',
  'drie kwartier': '45 min',
  uur: '60 min',
  'een uur': '60 min',
  'an hour': '60 min',
  'anderhalf uur': '90 min',
  'an hour and a half': '90 min',
};
const weekDays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const englishDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const dayName =
  /^(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)(?: (.+))?$/u;

/** Parts of a day by their names: how many days back, and from what hour. */
const dayParts: Readonly<Record<string, readonly [days: number, hour: number]>> = {
  vannacht: [0, 0],
  middernacht: [0, 0],
  '24.00': [0, 0],
  '24:00': [0, 0],
  midnight: [0, 0],
  tonight: [0, 0],
  vanochtend: [0, 6],
  vanmorgen: [0, 6],
  'this morning': [0, 6],
  noon: [0, 12],
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
};
/** Behind *sinds* an hour of the clock; alone, so many hours ago. */
const sinceHour = /^(?:sinds|vanaf) (?=\d{1,2} uur$)/u;

/**
 * Reads a moment in the past as people type it: `3u` and `anderhalf uur` (ago), `22.00` and `half drie` (when the clock said so last), `gisteren`,
 * `maandag 14.00`, `gisteravond`, `2026-11-21`, `21-11`, `21 november`, and the English ones. A day alone is all of it. Null for anything else.
 */
export function readMoment(typed: string, now: EpochMs, timeZone: string): Moment | null {
  const said = plainText(typed);
  const told = said.replace(sinceHour, 'om ').replace(/^(?:sinds|vanaf|since|from) /u, '');
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  return (
    readAgo(told, here) ??
    readDayPart(told, here) ??
    readClock(told, here) ??
    readWeekDay(told, here) ??
    readDate(told, now, here)
  );
}

function readDayPart(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const part = Object.hasOwn(dayParts, told) ? dayParts[told] : undefined;
  if (part === undefined) return null;
  const [days, hour] = part;
  return atOnce(here.subtract({ days }).withPlainTime(new Temporal.PlainTime(hour)));
}

function readAgo(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const typed = Object.hasOwn(saidAgo, told) ? (saidAgo[told] ?? told) : told;
  const [, count, name = ''] = ago.exec(typed) ?? [];
  const unit = Object.hasOwn(units, name) ? units[name] : undefined;
  if (count === undefined || unit === undefined) return null;
  if (/^\d+$/u.test(count)) return atOnce(here.subtract({ [unit]: Number(count) }));
  return atOnce(here.subtract({ minutes: Math.round(Number(count.replace(',', '.')) * minutesOf[unit]) }));
}

/** The last time that the clock said so. */
function readClock(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const last = readClockTimes(told, here.year).map((time) => {
    const today = here.withPlainTime(time);
    const isToCome = Temporal.ZonedDateTime.compare(today, here) > 0;
    return isToCome ? here.subtract({ days: 1 }).withPlainTime(time) : today;
  });
  return latest(last);
}

function latest(moments: readonly Temporal.ZonedDateTime[]): Moment | null {
  const last = moments.toSorted(Temporal.ZonedDateTime.compare).at(-1);
  return last === undefined ? null : atOnce(last);
}

/** The last day of that name, today too where its time has been. */
function readWeekDay(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const [, name, left] = dayName.exec(told) ?? [];
  if (name === undefined) return null;
  const lists = [weekDays, englishDays];
  const day = Math.max(...lists.map((list) => list.findIndex((each) => name.startsWith(each)))) + 1;
  const date = here.subtract({ days: (here.dayOfWeek - day + 7) % 7 });
  if (left === undefined) return wholeDay(date.toPlainDate(), here);
  const last = readClockTimes(left, here.year).map((time) => {
    const at = date.withPlainTime(time);
    const isToCome = Temporal.ZonedDateTime.compare(at, here) > 0;
    return isToCome ? date.subtract({ weeks: 1 }).withPlainTime(time) : at;
  });
  return latest(last);
}

function readDate(told: string, now: EpochMs, here: Temporal.ZonedDateTime): Moment | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(told)?.[0];
  const [, dayOf, monthOf, yearOf] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(told) ?? [];
  try {
    if (iso !== undefined) return wholeDay(Temporal.PlainDate.from(iso), here);
    if (dayOf !== undefined && monthOf !== undefined) {
      const fields = { day: Number(dayOf), month: Number(monthOf) };
      if (yearOf === undefined) return wholeDay(lastDate(fields, here.toPlainDate()), here);
      return wholeDay(
        Temporal.PlainDate.from({ ...fields, year: Number(yearOf) }, { overflow: 'reject' }),
        here,
      );
    }
  } catch {
    return null;
  }
  const age = parseAge(told, now, here.timeZoneId);
  if (age === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(age.issuedAt).toZonedDateTimeISO(here.timeZoneId);
  return age.coarse && !/ (?:geleden|ago)$/u.test(told) ? wholeDay(at.toPlainDate(), here) : atOnce(at);
}

/** The last day of that date, which for the twenty-ninth of February may be years ago. Throws RangeError where no year has it. */
function lastDate(fields: { day: number; month: number }, today: Temporal.PlainDate): Temporal.PlainDate {
  const ofMonth = Temporal.PlainMonthDay.from(
    { day: fields.day, monthCode: `M${String(fields.month).padStart(2, '0')}` },
    { overflow: 'reject' },
  );
  const dates = Array.from({ length: 9 }, (_, back) => ofMonth.toPlainDate({ year: today.year - back }));
  const last = dates.find((date) => date.day === fields.day && Temporal.PlainDate.compare(date, today) <= 0);
  if (last === undefined) throw new RangeError('No year has that day.');
  return last;
}

function atOnce({ epochMilliseconds }: Temporal.ZonedDateTime): Moment {
  return { from: epochMilliseconds, until: epochMilliseconds };
}

/** A day is as long as the clock makes it. */
function wholeDay(date: Temporal.PlainDate, { timeZoneId }: Temporal.ZonedDateTime): Moment {
  const begin = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZoneId).epochMilliseconds;
  return { from: begin(date), until: begin(date.add({ days: 1 })) };
}
