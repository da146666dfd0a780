import type { EpochMs } from '../../domain/item.ts';

/** Minutes east of Greenwich to the zone names that feeds write. RFC 822 section 5 and what newsrooms add to it. */
const zoneNames: Readonly<Record<string, string>> = {
  '0': 'z ut utc gmt wet',
  '60': 'bst cet met mez west',
  '120': 'cest mest mesz eet',
  '180': 'eest msk trt',
  '240': 'gst',
  '300': 'pkt',
  '330': 'ist',
  '420': 'wib',
  '480': 'hkt sgt awst',
  '540': 'jst kst',
  '600': 'aest',
  '660': 'aedt',
  '720': 'nzst',
  '780': 'nzdt',
  '-180': 'adt',
  '-210': 'nst',
  '-240': 'ast edt',
  '-300': 'est et cdt',
  '-360': 'cst ct mdt',
  '-420': 'mst mt pdt',
  '-480': 'pst pt akdt',
  '-540': 'akst',
  '-600': 'hst',
};
const zones = new Map(
  Object.entries(zoneNames).flatMap(([minutes, names]) =>
    names.split(' ').map((name) => [name, Number(minutes)] as const),
  ),
);

/** The first letters of the months in English, Dutch, German, French, Spanish and Italian. */
const months: readonly RegExp[] = [
  /^(jan|ene|gen|jän)/,
  /^(feb|fev|fév)/,
  /^(mar|maa|mrt|mär|mrz)/,
  /^(apr|avr|abr)/,
  /^(may|mei|mai|mag)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott)/,
  /^nov/,
  /^(dec|dez|déc|dic)/,
];

type Parts = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
};

/**
 * A date as feeds write it, to an instant; null for what is no date. RFC 822/2822 with names of months in six languages
 * and the usual zone names, RFC 3339, W3C-DTF, ISO 8601 basic and ordinal, asctime. `new Date()` will not do: it knows
 * neither CET nor mei, and takes a date without zone for the host's. Such a date is UTC here, or local to `timeZone` (IANA).
 */
export function parseFeedDate(text: string, timeZone = 'UTC'): EpochMs | null {
  const clean = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  if (clean === '') return null;
  return parseUsual(clean) ?? parseIso(clean, timeZone) ?? parseWorded(clean, timeZone);
}

const usual =
  /^(?:[A-Z][a-z]{2}, )?(\d\d?) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|([+-])(\d\d)(\d\d))$/;
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** RFC 822 to the letter, as nearly every feed has it: read here, since the rest costs ten times as much. */
function parseUsual(text: string): EpochMs | null {
  const found = usual.exec(text);
  if (!found) return null;
  const [, day, month = '', year, hour, minute, second, sign, hours, minutes] = found;
  const at = { year: Number(year), month: monthNames.indexOf(month) + 1, day: Number(day), ms: 0 };
  const parts = { ...at, hour: Number(hour), minute: Number(minute), second: Number(second) };
  if (!inRange(parts, daysIn(parts))) return null;
  const offset = sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  return utcOf(parts) - offset * 60_000;
}

const iso =
  /^(\d{4})(?:-?(\d{3})(?!\d)|-?(\d{2})(?:-?(\d{2}))?)?(?:[T ]+(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?)? ?(.*)$/i;

function parseIso(text: string, timeZone: string): EpochMs | null {
  const found = iso.exec(text);
  if (!found) return null;
  const [, year, ordinal, month, day, hour, minute, second, fraction, zone = ''] = found;
  const parts = {
    year: Number(year),
    month: ordinal ? 1 : Number(month ?? 1),
    day: Number(ordinal ?? day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    ms: Math.floor(Number(`0.${fraction ?? 0}`) * 1000),
  };
  if (!inRange(parts, ordinal ? 366 : daysIn(parts))) return null;
  return instantOf(parts, zone, timeZone);
}

const clock = /(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([ap]\.?m\.?(?![a-z]))?/i;

function parseWorded(text: string, timeZone: string): EpochMs | null {
  const time = clock.exec(text);
  const date = time ? text.slice(0, time.index) : text;
  const rest = time ? text.slice(time.index + time[0].length).trim() : '';
  const word = (date.match(/\p{L}{3,}/gu) ?? []).map(monthOf).find((month) => month !== null) ?? monthOf('');
  const numbers = (date.match(/\d+/g) ?? []).map(String);
  // asctime has its year behind the time: `Sun Jan  4 16:29:06 PST 2004`
  const trailing = /(?:^|\s)(\d{4})$/.exec(rest);
  if (word !== null && numbers.length === 1 && trailing?.[1]) numbers.push(trailing[1]);
  const day = dayOf(numbers, word);
  if (!day) return null;
  const hours = Number(time?.[1] ?? 0);
  const parts = {
    ...day,
    hour: twelveHours(hours, time?.[4]),
    minute: Number(time?.[2] ?? 0),
    second: Number(time?.[3] ?? 0),
    ms: 0,
  };
  if (!inRange(parts, daysIn(parts))) return null;
  const zone = trailing && numbers.includes(trailing[1] ?? '') ? rest.slice(0, trailing.index).trim() : rest;
  return instantOf(parts, time ? zone : (/\b(?:[A-Z]{3,4}|[+-]\d{4})$/.exec(date)?.[0] ?? ''), timeZone);
}

function monthOf(word: string): number | null {
  const at = months.findIndex((month) => month.test(word.toLowerCase()));
  return at === -1 ? null : at + 1;
}

/** `5 mei 2026`, `May 5, 2026`, or `05/05/2026` and `5-5-2026`, read as day before month unless that cannot be. */
function dayOf(
  numbers: readonly string[],
  month: number | null,
): Pick<Parts, 'year' | 'month' | 'day'> | null {
  if (month !== null) {
    const [first, second] = numbers;
    if (first === undefined || second === undefined) return null;
    return first.length === 4
      ? { year: Number(first), month, day: Number(second) }
      : { year: fullYear(second), month, day: Number(first) };
  }
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined) return null;
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) };
  const dayFirst = Number(second) <= 12;
  return {
    year: fullYear(third),
    month: Number(dayFirst ? second : first),
    day: Number(dayFirst ? first : second),
  };
}

/** RFC 2822 section 4.3: two digits below 50 are this century. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function twelveHours(hour: number, half: string | undefined): number {
  if (!half || hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function daysIn(parts: Parts | Pick<Parts, 'year' | 'month'>): number {
  return new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
}

function inRange(parts: Parts, lastDay: number): boolean {
  const { year, month, day, hour, minute, second } = parts;
  const dated = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  const midnight = hour === 24 && minute === 0 && second === 0;
  return dated && (hour <= 23 || midnight) && minute <= 59 && second <= 60;
}

function instantOf(parts: Parts, zone: string, timeZone: string): EpochMs | null {
  const asUtc = utcOf(parts);
  const offset = offsetOf(zone);
  if (offset !== null) return asUtc - offset * 60_000;
  return timeZone === 'UTC' ? asUtc : localInstant(asUtc, timeZone);
}

function utcOf({ year, month, day, hour, minute, second, ms }: Parts): EpochMs {
  return Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), ms);
}

/** Minutes east of Greenwich; null where the text names no zone. */
function offsetOf(zone: string): number | null {
  const found = /^\(?(?:(?:UTC|GMT|UT)(?=[+-]))?([+-])(\d{1,2}):?(\d{2})?/i.exec(zone.trim());
  if (found) {
    const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
    return minutes > 18 * 60 ? 0 : minutes * (found[1] === '-' ? -1 : 1);
  }
  const name = /^\(?([a-z]{1,4})\b/i.exec(zone.trim())?.[1]?.toLowerCase();
  return name === undefined ? null : (zones.get(name) ?? null);
}

function localInstant(asUtc: number, timeZone: string): EpochMs | null {
  try {
    const wall = Temporal.Instant.fromEpochMilliseconds(asUtc).toZonedDateTimeISO('UTC').toPlainDateTime();
    return wall.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return asUtc;
  }
}
