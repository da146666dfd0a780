import { readDate } from './dateline/dateline-date.ts';
import type { EpochMs } from './item.ts';
import { lastDate } from './text/last-date.ts';

/** A time as a page tells it. */
export type ReadAge = {
  readonly issuedAt: EpochMs;
  /** The page told it no closer than to an hour, a day or a year. */
  readonly coarse: boolean;
};

const mostCharacters = 80;
type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** Its tables are asked with words of pages, so they are maps: an object knows `constructor` as well. */
const zonedUnits = tableOf<Unit>({
  seconden: 'seconds',
  seconde: 'seconds',
  seconds: 'seconds',
  second: 'seconds',
  sec: 'seconds',
  minuten: 'minutes',
  minuut: 'minutes',
  minutes: 'minutes',
  minute: 'minutes',
  m: 'minutes',
  mins: 'minutes',
  min: 'minutes',
  uren: 'hours',
  uur: 'hours',
  u: 'hours',
  hours: 'hours',
  hour: 'hours',
  h: 'hours',
  hrs: 'hours',
  hr: 'hours',
  dagen: 'days',
  dag: 'days',
  dgn: 'days',
  days: 'days',
  day: 'days',
  d: 'days',
  weken: 'weeks',
  week: 'weeks',
  weeks: 'weeks',
  wk: 'weeks',
  maanden: 'months',
  maand: 'months',
  mnd: 'months',
  months: 'months',
  month: 'months',
  jaren: 'years',
  jaar: 'years',
  years: 'years',
  year: 'years',
});

const ago =
  /^(?:ongeveer |circa |about )?(\d{1,4}|(?:een )?half|een|één|an?)(?: |(?<=\d))(\p{L}{1,9})\.?(?: ago)?(?: geleden)?$/u;
const halves = tableOf<Temporal.DurationLike>({ hours: { minutes: 30 }, years: { months: 6 } });
/** What `Intl.RelativeTimeFormat` says instead of `1 week geleden`. */
const lastWords = tableOf<Temporal.DurationLike>({
  'vorige week': { weeks: 1 },
  'last week': { weeks: 1 },
  'vorige maand': { months: 1 },
  'last month': { months: 1 },
  'vorig jaar': { years: 1 },
  'last year': { years: 1 },
});
const dayWords = tableOf<number>({
  vandaag: 0,
  today: 0,
  gisteren: 1,
  yesterday: 1,
  eergisteren: 2,
});
const clock = /(?:^|[\s,–-])(?:om |at )?(\d{1,2})[:.u](\d{2})(?::\d{2})?(?: ?([ap])\.?m\.?)?(?: ?uur)?$/u;
const dashed = /^(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/;
const iso = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}/;

/**
 * Reads a time as wire pages tell it: `38 minuten geleden`, `4 jaar geleden`, `zojuist`, `gisteren 14.05`,
 * `vrijdag, 06 februari 2026 om 20:50`, `1 juli 2019, 07:40`, `21/04/17 - 18u47`, `06-02-2026, 20:50`, and the English ones. Wall
 * times are in `timeZone` (IANA). Null for anything else.
 */
export function parseAge(text: string, readAt: EpochMs, timeZone: string): ReadAge | null {
  const told = text.slice(0, mostCharacters).replaceAll(/\s+/g, ' ').trim().toLowerCase();
  if (!saysTime(told)) return null;
  const now = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone);
  return readRelative(told, now) ?? readIso(told, timeZone) ?? readDay(told, now) ?? readCalendar(told, now);
}

const nowWords = /^(?:zojuist|zonet|net|nu|just now|now)$/;

/** Whether a text can be a time at all: it has a digit, or is one of few words. What day it is is asked after that, since it costs more. */
function saysTime(told: string): boolean {
  return (
    /\d| (?:ago|geleden)$/.test(told) ||
    nowWords.test(told) ||
    lastWords.has(told) ||
    dayWords.has(firstWord.exec(told)?.[0] ?? '')
  );
}

const firstWord = /^\p{L}+/u;

function readRelative(told: string, now: Temporal.ZonedDateTime): ReadAge | null {
  if (nowWords.test(told)) return { issuedAt: now.epochMilliseconds, coarse: false };
  const last = lastWords.get(told);
  if (last !== undefined) return { issuedAt: now.subtract(last).epochMilliseconds, coarse: true };
  const found = ago.exec(told);
  const unit = zonedUnits.get(found?.[2] ?? '');
  if (found === null || unit === undefined || !/ (?:ago|geleden)$/.test(told)) return null;
  const amount = /^\d/.test(found[1] ?? '') ? Number(found[1]) : 1;
  const isHalf = /half$/.test(found[1] ?? '');
  const half = halves.get(unit);
  if (isHalf && half === undefined) return null;
  const issued = now.subtract(isHalf && half !== undefined ? half : { [unit]: amount });
  return { issuedAt: issued.epochMilliseconds, coarse: unit !== 'seconds' && unit !== 'minutes' };
}

function readIso(told: string, timeZone: string): ReadAge | null {
  if (!iso.test(told)) return null;
  const stamp = told.toUpperCase().replace(' ', 'T');
  try {
    const issuedAt = /Z$|[+-]\d{2}:?\d{2}$/.test(stamp)
      ? Date.parse(stamp)
      : Temporal.PlainDateTime.from(stamp).toZonedDateTime(timeZone).epochMilliseconds;
    return Number.isNaN(issuedAt) ? null : { issuedAt, coarse: false };
  } catch {
    return null;
  }
}

/** `gisteren`, `vandaag, 14:05`, and `14:05`, which is the last time that the clock said so. */
function readDay(told: string, now: Temporal.ZonedDateTime): ReadAge | null {
  const word = firstWord.exec(told)?.[0] ?? '';
  const daysAgo = dayWords.get(word);
  if (daysAgo === undefined && word !== '') return null;
  const left = told.slice(word.length).replace(/^[,\s]+/, '');
  const time = readClock(left);
  if (time === null) {
    return daysAgo === undefined || left !== ''
      ? null
      : { issuedAt: now.subtract({ days: daysAgo }).epochMilliseconds, coarse: true };
  }
  if (left.search(clock) > 0) return null;
  const issued = now.subtract({ days: daysAgo ?? 0 }).withPlainTime(time);
  const passed = Temporal.ZonedDateTime.compare(issued, now) <= 0 || daysAgo !== undefined;
  return { issuedAt: (passed ? issued : issued.subtract({ days: 1 })).epochMilliseconds, coarse: false };
}

function readCalendar(told: string, now: Temporal.ZonedDateTime): ReadAge | null {
  const date = readPlainDate(told, now);
  if (date === null) return null;
  const time = readClock(told);
  // Noon is the least wrong where only the day is told.
  const issued = date.toZonedDateTime({
    timeZone: now.timeZoneId,
    plainTime: time ?? new Temporal.PlainTime(12),
  });
  return { issuedAt: issued.epochMilliseconds, coarse: time === null };
}

function readPlainDate(told: string, now: Temporal.ZonedDateTime): Temporal.PlainDate | null {
  const start = told.replace(/^(?:op )?(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[.,]?,? /, '');
  const numeric = dashed.exec(start);
  const text =
    numeric === null
      ? (readDate(start, 0)?.iso ?? null)
      : `${numeric[3]}-${pad(numeric[2])}-${pad(numeric[1])}`;
  if (text === null) return null;
  try {
    if (!text.startsWith('--')) return Temporal.PlainDate.from(text, { overflow: 'reject' });
    const [month, day] = text.slice(2).split('-').map(Number);
    // A day still to come was last year's.
    return month === undefined || day === undefined ? null : lastDate(month, day, now.toPlainDate());
  } catch {
    return null;
  }
}

function readClock(told: string): Temporal.PlainTime | null {
  const found = clock.exec(told);
  if (found === null) return null;
  const half = found[3];
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  if (hour > (half === undefined ? 23 : 12) || minute > 59) return null;
  const afternoon = half === 'p' && hour < 12 ? 12 : 0;
  const midnight = half === 'a' && hour === 12 ? -12 : 0;
  return new Temporal.PlainTime(hour + afternoon + midnight, minute);
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

function tableOf<Value>(rows: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(rows));
}
