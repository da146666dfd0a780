import { parseAge } from '../../../domain/parse-age.ts';
import type { PageLine } from '../page-lines.ts';
import { bareClock, isBareClock, plainStamp } from './page-stamp.ts';
import { anyClock, type PageClock } from './page-time.ts';

/** Days ago of the days that have a name of their own. */
const dayWords: ReadonlyMap<string, number> = new Map([
  ...['vandaag', 'today', 'heute', "aujourd'hui"].map((word) => [word, 0] as const),
  ...['gisteren', 'yesterday', 'gestern', 'hier'].map((word) => [word, 1] as const),
  ...['eergisteren', 'vorgestern', 'avant-hier'].map((word) => [word, 2] as const),
]);
const longest = 40;

/** True for a text that is a day and no time of it: `Gestern`, `Vendredi 27 novembre`, `27-11-2026`. */
export function isDayAlone(text: string): boolean {
  return dayOf(text, anyClock) !== null;
}

function dayOf(text: string, { readAt, timeZone }: PageClock): Temporal.PlainDate | null {
  if (text.length > longest) return null;
  const told = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s:]+$/u, '');
  const [, word = '', rest = ''] = /^([\p{L}'-]+)(?:,? (.+))?$/u.exec(told) ?? [];
  const ago = dayWords.get(word);
  const age = /\d/.test(told)
    ? parseAge(plainStamp(ago === undefined ? told : rest).text, readAt, timeZone)
    : null;
  if (ago !== undefined && (rest === '' || age?.coarse === true))
    return Temporal.Instant.fromEpochMilliseconds(readAt)
      .toZonedDateTimeISO(timeZone)
      .subtract({ days: ago })
      .toPlainDate();
  if (age === null || !age.coarse || /\b(?:geleden|ago)$/.test(told)) return null;
  return Temporal.Instant.fromEpochMilliseconds(age.issuedAt).toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * Tells each clock that stands under a day (`Gestern`, then `22:14`) that it is of that day: as `datetime`, a local time. A heading holds up to the
 * next as high; a day that is no heading is right above a clock, and holds while the clocks go back.
 */
export function withDays<Line extends PageLine>(
  lines: readonly Line[],
  clock: PageClock,
): readonly (Line | (Line & PageLine))[] {
  let under: { readonly day: Temporal.PlainDate; readonly level: number | null } | null = null;
  let last = '99:99';
  return lines.map((line, at) => {
    const isClock = isBareClock(line.text) && line.datetime === null;
    if (!isClock) {
      const heads = line.heading !== null || isAboveClock(lines, at);
      const day = heads ? dayOf(line.text, clock) : null;
      if (day !== null) {
        under = { day, level: line.heading };
        last = '99:99';
      } else if (under !== null && line.heading !== null && line.heading <= (under.level ?? 0)) under = null;
      return line;
    }
    if (under === null) return line;
    const [, hour = '', minute = ''] = bareClock.exec(line.text) ?? [];
    const time = `${hour.padStart(2, '0')}:${minute}`;
    if (under.level === null && time > last) {
      under = null;
      return line;
    }
    last = time;
    return { ...line, datetime: `${under.day.toString()}T${time}` };
  });
}

function isAboveClock(lines: readonly PageLine[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.datetime === null && isBareClock(next.text);
}
