import type { EpochMs } from '../item.ts';
import { parseAge } from '../parse-age.ts';
import { plainText } from '../plain-text.ts';

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
const ago = /^(\d{1,4}) ?(\p{L}+)$/u;
const clockTime = /^(?:om |at )?(\d{1,2})(?:[.:u](\d{2})|\.00|u| ?uur|h)$/u;
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
 * Reads a moment in the past as people type it: `3u` (three hours ago), `22.00` (when the clock said so last), `gisteren`,
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
  const [, count, name = ''] = ago.exec(told) ?? [];
  const unit = Object.hasOwn(units, name) ? units[name] : undefined;
  if (count === undefined || unit === undefined) return null;
  return atOnce(here.subtract({ [unit]: Number(count) }));
}

/** The last time that the clock said so. */
function readClock(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const time = plainTime(told);
  if (time === null) return null;
  const today = here.withPlainTime(time);
  return atOnce(
    Temporal.ZonedDateTime.compare(today, here) <= 0 ? today : here.subtract({ days: 1 }).withPlainTime(time),
  );
}

/** The last day of that name, today too where its time has been. */
function readWeekDay(told: string, here: Temporal.ZonedDateTime): Moment | null {
  const [, name, left] = dayName.exec(told) ?? [];
  if (name === undefined) return null;
  const lists = [weekDays, englishDays];
  const day = Math.max(...lists.map((list) => list.findIndex((each) => name.startsWith(each)))) + 1;
  const time = left === undefined ? null : plainTime(left);
  if (left !== undefined && time === null) return null;
  const date = here.subtract({ days: (here.dayOfWeek - day + 7) % 7 });
  if (time === null) return wholeDay(date.toPlainDate(), here);
  const at = date.withPlainTime(time);
  const isToCome = Temporal.ZonedDateTime.compare(at, here) > 0;
  return atOnce(isToCome ? date.subtract({ weeks: 1 }).withPlainTime(time) : at);
}

function readDate(told: string, now: EpochMs, here: Temporal.ZonedDateTime): Moment | null {
  const iso = /^\d{4}-\d{2}-\d{2}$/.exec(told)?.[0];
  const [, dayOf, monthOf, yearOf] = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(told) ?? [];
  try {
    if (iso !== undefined) return wholeDay(Temporal.PlainDate.from(iso), here);
    if (dayOf !== undefined && monthOf !== undefined) {
      const year = yearOf === undefined ? here.year : Number(yearOf);
      const fields = { day: Number(dayOf), month: Number(monthOf), year };
      const date = Temporal.PlainDate.from(fields, { overflow: 'reject' });
      const isToCome = yearOf === undefined && Temporal.PlainDate.compare(date, here.toPlainDate()) > 0;
      return wholeDay(isToCome ? date.subtract({ years: 1 }) : date, here);
    }
  } catch {
    return null;
  }
  const age = parseAge(told, now, here.timeZoneId);
  if (age === null) return null;
  const at = Temporal.Instant.fromEpochMilliseconds(age.issuedAt).toZonedDateTimeISO(here.timeZoneId);
  return age.coarse && !/ (?:geleden|ago)$/u.test(told) ? wholeDay(at.toPlainDate(), here) : atOnce(at);
}

function plainTime(told: string): Temporal.PlainTime | null {
  const [, hour, minute = '0'] = clockTime.exec(told) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return new Temporal.PlainTime(Number(hour), Number(minute));
}

function atOnce({ epochMilliseconds }: Temporal.ZonedDateTime): Moment {
  return { from: epochMilliseconds, until: epochMilliseconds };
}

/** A day is as long as the clock makes it. */
function wholeDay(date: Temporal.PlainDate, { timeZoneId }: Temporal.ZonedDateTime): Moment {
  const begin = (day: Temporal.PlainDate) => day.toZonedDateTime(timeZoneId).epochMilliseconds;
  return { from: begin(date), until: begin(date.add({ days: 1 })) };
}
