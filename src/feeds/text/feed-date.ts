import type { EpochMs } from '../../domain/item.ts';
import { monthOf } from '../../domain/text/month-names.ts';
import { type Clock, hourOf, takeClock, withoutRange } from './date/date-clock.ts';
import { isDayOrMonth } from './date/date-weekdays.ts';
import { type DateZone, isZoneName, offsetOf, readZone } from './date/date-zone.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** A date that was understood. */
export type FeedDate = {
  readonly at: EpochMs;
  /** A zone that it names and nobody here knows: read as if it named none; null: there is none such. */
  readonly unknownZone: string | null;
};

/**
 * A date as feeds write it, to an instant; null for what is no date, or might be another. RFC 822/2822, RFC 3339, W3C-DTF,
 * ISO 8601 basic, ordinal and by week, asctime, Unix seconds and their parts, days with slashes or points, Chinese, Japanese and
 * Korean, names of months in some thirty languages. `new Date()` will not do: it knows neither CET nor mei, and takes a date
 * without zone for the host's. Such a date is UTC here, or local to `timeZone` (IANA).
 */
export function parseFeedDate(text: string, timeZone = 'UTC'): EpochMs | null {
  return readFeedDate(text, timeZone)?.at ?? null;
}

/** The same, with what was not understood of it. */
export function readFeedDate(text: string, timeZone = 'UTC'): FeedDate | null {
  const clean = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  if (clean === '') return null;
  const usual = parseUsual(clean) ?? parseUnix(clean);
  if (usual !== null) return { at: usual, unknownZone: null };
  const plain = withoutRange(withDayFirst(withPlainDigits(clean)));
  if (plain === null) return null;
  return parseIso(plain, timeZone) ?? parseNumeric(plain, timeZone) ?? parseWorded(plain, timeZone);
}

const usual =
  /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|([+-])(\d\d)(\d\d))$/;
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** RFC 822 to the letter, as nearly every feed has it: read here, since the rest costs ten times as much. */
function parseUsual(text: string): EpochMs | null {
  const found = usual.exec(text);
  if (!found) return null;
  const [, date, name = '', year, hour, minute, second, sign, hours = 0, minutes = 0] = found;
  const day = { year: Number(year), month: monthNames.indexOf(name) + 1, day: Number(date) };
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), ms: 0 };
  const offset = offsetOf(sign === '-' ? -1 : 1, Number(hours), Number(minutes));
  if (!isDay(day) || !isTime(clock) || offset === null) return null;
  return utcOf(day, clock) - offset * 60_000;
}

/** Seconds (ten digits: 2001 to 2033), milliseconds, micro- or nanoseconds since 1970, as text. */
function parseUnix(text: string): EpochMs | null {
  if (/^1\d{9}(?:\.\d{1,9})?$/.test(text)) return Math.floor(Number(text) * 1000);
  return /^1\d{12}(?:\d{3}|\d{6})?$/.test(text) ? Number(text.slice(0, 13)) : null;
}

const digitsOnly = /^([12]\d{7})[T ]?(\d{4}(?:\d{2})?)(?!\d)/;
const week = /^(\d{4})-?W(\d{2})-?([1-7])(?!\d)/;
const timeFirst =
  /^(\d{1,2}[:.hu]\d{2}(?::\d{2})?\b[^\d]{0,30}?)[,|]? (?:[-–—] )?(\d{1,4}([-/.])\d{1,2}\3\d{2,4})(?!\d)(.*)$/i;

/** `20261127120000`, `2026-W48-5T12:00` and `12:30 27/11/2026` as a day and then its time. */
function withDayFirst(text: string): string {
  const turned = text.replace(timeFirst, '$2 $1$4').replace(digitsOnly, '$1T$2');
  return turned.replace(week, (whole, year: string, number: string, day: string) => {
    const firstWeek = Temporal.PlainDate.from(`${year}-01-04`);
    const that = firstWeek.add({ days: (Number(number) - 1) * 7 + Number(day) - firstWeek.dayOfWeek });
    return that.weekOfYear === Number(number) && that.yearOfWeek === Number(year) ? that.toString() : whole;
  });
}

const eastern: readonly (readonly [RegExp, string])[] = [
  [
    /[（(][日月火水木金土一二三四五六일월화수목금토][）)]|[日月火水木金土]曜日?|(?:星期|周|週)[一二三四五六日天]|[일월화수목금토]요일/g,
    ' ',
  ],
  [/[年년]\s*/g, '-'],
  [/[月월]\s*/g, '-'],
  [/[日号號일]/g, ' '],
  [/[時时点點시]\s*半/g, ':30'],
  [/[時时点點시]\s*(?=\d)/g, ':'],
  [/[時时点點시]/g, ':00'],
  [/[分분]\s*(?=\d)/g, ':'],
  [/[分秒분초]/g, ''],
  [/(?:上午|午前|오전)\s*(\d{1,2}(?::\d{1,2}){0,2})/g, '$1 am'],
  [/(?:下午|午後|오후)\s*(\d{1,2}(?::\d{1,2}){0,2})/g, '$1 pm'],
];

/** Full-width digits and the units of Chinese, Japanese and Korean dates, as `2026-11-27 12:00`. */
function withPlainDigits(text: string): string {
  if (!/[\u3000-\uffef]/.test(text)) return text;
  const plain = eastern.reduce((sofar, [pattern, by]) => sofar.replace(pattern, by), text.normalize('NFKC'));
  return plain
    .replace(/:(\d)(?!\d)/g, ':0$1')
    .replace(/\s+/g, ' ')
    .trim();
}

const iso =
  /^(\d{4})(?:-?(\d{3})(?!\d)|-?(\d{2})(?:-?(\d{2}))?)?(?:([T ])[T ]*(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)?(?!\d)(?: ?([ap])\.? ?m(?![a-z])\.?)?(.*)$/i;

function parseIso(text: string, timeZone: string): FeedDate | null {
  const found = iso.exec(text);
  if (!found) return null;
  const [, year, ordinal, month, date, mark, hour, minute, second, fraction, half, behind = ''] = found;
  // A year is no day, nor is a month.
  if (ordinal === undefined && date === undefined) return null;
  if (mark === ' ' && minute === undefined && half === undefined) return null;
  // A day may have a zone (XML Schema, `2026-05-04+02:00`); anything else behind it makes it another text.
  if (hour === undefined && !/^(?:Z|[+-]\d{2}:\d{2}| [A-Za-z(].*)?$/.test(behind)) return null;
  const zone = zoneIn(behind, timeZone);
  const clock = {
    hour: hourOf(Number(hour ?? 0), half),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    ms: Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
  };
  const day = { year: Number(year), month: Number(month ?? 1), day: Number(date ?? 1) };
  if (!ordinal) return instantOf(day, clock, zone, timeZone);
  const started = instantOf({ ...day, month: 1, day: 1 }, clock, zone, timeZone);
  const isInYear = Number(ordinal) >= 1 && Number(ordinal) <= (daysIn(Number(year), 2) === 29 ? 366 : 365);
  if (started === null || !isInYear) return null;
  const first = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 1 });
  const that = first.add({ days: Number(ordinal) - 1 });
  return instantOf({ year: that.year, month: that.month, day: that.day }, clock, zone, timeZone);
}

const weekday = String.raw`^(?:\p{L}+[.,]{0,2} )?`;
const yearFirst = new RegExp(
  String.raw`${weekday}(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)[.,]?(?=[T ]|$)T?(.*)$`,
  'u',
);
const yearLast = new RegExp(
  String.raw`${weekday}(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)[.,]?(?= |$)(.*)$`,
  'u',
);

/** `2026/11/27 12:00`, `27.11.2026 12:00`, and `05/05/2026`, read as day before month unless that cannot be. */
function parseNumeric(text: string, timeZone: string): FeedDate | null {
  const found = yearFirst.exec(text);
  if (found) {
    const [, year, , month, day, rest = ''] = found;
    return withRest({ year: Number(year), month: Number(month), day: Number(day) }, rest, timeZone);
  }
  const other = yearLast.exec(text);
  if (!other) return null;
  const [, first, mark, second, year = '', rest = ''] = other;
  if (mark === '-' && year.length === 2) {
    const only = onlyDay(Number(first), Number(second), Number(year));
    return only && withRest(only, rest, timeZone);
  }
  const isDayFirst = Number(second) <= 12;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return withRest({ year: fullYear(year), month: Number(month), day: Number(day) }, rest, timeZone);
}

/** `31-12-99` is one day, `26-11-27` may be two. */
function onlyDay(first: number, second: number, third: number): Day | null {
  const readings = [
    { year: fullYear(`${first}`), month: second, day: third },
    { year: fullYear(`${third}`), month: second, day: first },
    { year: fullYear(`${third}`), month: first, day: second },
  ].filter(isDay);
  const days = new Set(readings.map((day) => Temporal.PlainDate.from(day).toString()));
  return days.size === 1 ? (readings[0] ?? null) : null;
}

const word = String.raw`(\p{L}[\p{L}\p{M}]{2,})`;
const fullYearOrTwo = String.raw`['’]?(\d{4}|\d{2}(?= \d{1,2}:))`;
/** `4 mei 2026`, `4. März 2026`, `1er juin 2026`, `27 de noviembre de 2026`, `04-May-26 10:00`. */
const dayMonthYear = new RegExp(
  String.raw`(?<![\d:])(\d{1,2})(\.|st|nd|rd|th|er|º|ª|e)?[ -]*(?:de |of |di )?${word}\.?,?[ -]*(?:de |del |г\. ?)?${fullYearOrTwo}(?![\d:])`,
  'giu',
);
/** `May 4, 2026`. */
const monthDayYear = new RegExp(String.raw`${word}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?![\d:])`, 'giu');
/** `2026. november 27.`, `2026 May 4`, `2026-May-04`. */
const yearMonthDay = new RegExp(
  String.raw`(?<![\d:])(\d{4})[.,]?[ -]+(?:m\. )?${word}\.?[ -]+(\d{1,2})(?![\d:])\.?`,
  'giu',
);
/** asctime has its year behind the time: `Sun Jan  4 16:29:06 PST 2004`. */
const yearAtEnd = new RegExp(String.raw`${word}\.? (\d{1,2}),? (\d{1,2}:.*?) (\d{4})$`, 'giu');

function parseWorded(text: string, timeZone: string): FeedDate | null {
  for (const found of text.matchAll(dayMonthYear)) {
    const [whole, day, ordinal, name = '', year = ''] = found;
    const month = monthOf(name, ordinal === '.');
    if (month !== null) return around(found.index, whole, { year: fullYear(year), month, day: Number(day) });
  }
  for (const found of text.matchAll(monthDayYear)) {
    const [whole, name = '', day, year] = found;
    const month = monthOf(name);
    if (month !== null) return around(found.index, whole, { year: Number(year), month, day: Number(day) });
  }
  for (const found of text.matchAll(yearMonthDay)) {
    const [whole, year, name = '', day] = found;
    const month = monthOf(name);
    if (month !== null) return around(found.index, whole, { year: Number(year), month, day: Number(day) });
  }
  for (const [, name = '', day, rest = '', year] of text.matchAll(yearAtEnd)) {
    const month = monthOf(name);
    if (month !== null) return withRest({ year: Number(year), month, day: Number(day) }, rest, timeZone);
  }
  return null;

  /** A time may stand before the day: `10:05, 4 mei 2026`. */
  function around(at: number, whole: string, day: Day): FeedDate | null {
    const before = text.slice(0, at);
    const behind = text.slice(at + whole.length);
    return withRest(day, /\d/.test(before) ? `${before} ${behind}` : behind, timeZone);
  }
}

/** What stands around a day: a time and a zone. Any other digit makes it a date that is not understood. */
function withRest(day: Day, rest: string, timeZone: string): FeedDate | null {
  const { clock, left } = takeClock(rest);
  return instantOf(day, clock, zoneIn(left, timeZone), timeZone);
}

/** Words between a day and a time (`om`, `at`, `à`, `klo`) and names of days say nothing; the zone is the last that stands there. */
function zoneIn(text: string, timeZone: string): DateZone | null {
  if (isZoneName(text.trim())) return readZone(text, timeZone);
  const left = text
    .replace(/(?<![\p{L}/+-])\(?(\p{L}[\p{L}\p{M}'’-]*)\.?\)?(?![\p{L}/])/gu, (said, name: string) =>
      !isZoneName(name) && isDayOrMonth(name) ? ' ' : said,
    )
    .replace(/(?<![\p{L}/])(?:\p{Ll}[\p{L}.]*|г\.?|[Uu]hr|[Aa]t)(?![\p{L}/+-])/gu, ' ')
    .replace(/^(?:[\s,|·–—@.’']|-(?=\s|$))+|[\s,|·.’']+$/gu, '');
  return readZone(left.replace(/\s+/g, ' '), timeZone);
}

/** RFC 2822 section 4.3: two digits below 50 are this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay({ year, month, day }: Day): boolean {
  return year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function isTime({ hour, minute, second }: Clock): boolean {
  return (hour <= 23 || (hour === 24 && minute === 0 && second === 0)) && minute <= 59 && second <= 60;
}

function instantOf(day: Day, clock: Clock, zone: DateZone | null, timeZone: string): FeedDate | null {
  if (zone === null || !isDay(day) || !isTime(clock)) return null;
  const asUtc = utcOf(day, clock);
  if (zone.kind === 'offset') return { at: asUtc - zone.minutes * 60_000, unknownZone: null };
  const local = zone.kind === 'iana' ? zone.name : timeZone;
  const at = local === 'UTC' ? asUtc : localInstant(asUtc, local);
  return { at, unknownZone: zone.kind === 'unknown' ? zone.name : null };
}

function utcOf({ year, month, day }: Day, { hour, minute, second, ms }: Clock): EpochMs {
  return Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), ms);
}

function localInstant(asUtc: number, timeZone: string): EpochMs {
  try {
    const wall = Temporal.Instant.fromEpochMilliseconds(asUtc).toZonedDateTimeISO('UTC').toPlainDateTime();
    return wall.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return asUtc;
  }
}
