import type { EpochMs } from '../domain/item.ts';

/** When a page was read, and the IANA zone its clock times are in. */
export type PageClock = { readonly readAt: EpochMs; readonly timeZone: string };

const minuteMs = 60_000;
const unitsMs: Readonly<Record<string, number>> = {
  s: 1000,
  m: minuteMs,
  u: 60 * minuteMs,
  d: 24 * 60 * minuteMs,
  w: 7 * 24 * 60 * minuteMs,
};

const count = '(\\d{1,4}|een|één|half|anderhalf)';
const unit =
  '(seconden?|sec\\.?|minuut|minuten|min\\.?|uur|uren|u\\.?|dagen|dag|dgn|weken|week|maanden|maand|jaar|jaren)';
const clock = '(\\d{1,2})[.:u](\\d{2})(?: uur)?';
const relative = `${count} ?${unit} geleden`;
const named = `(zojuist|zonet|vandaag|eergisteren|gisteren)(?:,? (?:om )?${clock})?`;
const ageSource = `(?:${relative}|${named})`;
const wholeAge = new RegExp(`^(?:ca\\. |ongeveer )?${ageSource}$`, 'i');

/**
 * The instant of an age (`1 uur geleden`, `zojuist`, `gisteren 14.05`) that is all of a text; null for anything else. It is as
 * coarse as its unit: `1 uur geleden` is an hour before the page was read.
 */
export function parseAge(text: string, { readAt, timeZone }: PageClock): EpochMs | null {
  const match = wholeAge.exec(text.trim());
  if (!match) return null;
  const [, amount, unitName, day, hour, minute] = match;
  if (amount !== undefined && unitName !== undefined)
    return before(readAt, numberOf(amount), unitName.toLowerCase(), timeZone);
  const back = { zojuist: 0, zonet: 0, vandaag: 0, gisteren: 1, eergisteren: 2 }[day?.toLowerCase() ?? ''];
  if (back === undefined) return null;
  if (hour === undefined) return day?.toLowerCase() === 'vandaag' ? null : readAt - back * 24 * 60 * minuteMs;
  const date = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone).toPlainDate();
  return atClock(date.subtract({ days: back }), hour, minute, timeZone);
}

function numberOf(word: string): number {
  const spelled = { een: 1, één: 1, half: 0.5, anderhalf: 1.5 }[word.toLowerCase()];
  return spelled ?? Number(word);
}

function before(readAt: EpochMs, amount: number, unitName: string, timeZone: string): EpochMs {
  const calendar = unitName.startsWith('maand') ? 'months' : unitName.startsWith('ja') ? 'years' : null;
  if (calendar === null) return readAt - amount * (unitsMs[unitName[0] ?? ''] ?? 0);
  const now = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone);
  return now.subtract({ [calendar]: Math.round(amount) }).epochMilliseconds;
}

const months = ['jan', 'feb', 'm(?:aa)?rt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const monthName = `((?:${months.join('|')})[a-z]*)\\.?`;
const separator = '[,]?(?:\\s+(?:om|-|–|\\|))?\\s+';
const written = new RegExp(`(?:^|\\s)(\\d{1,2}) ${monthName} (\\d{4})${separator}${clock}`, 'i');
const digits = new RegExp(`(?:^|\\s)(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4}|\\d{2})${separator}${clock}`, 'i');
const aroundDate = 60;

/**
 * The instant of a line that is a date and time with at most a few words around it: `vrijdag 6 februari 2026 om 20:50`,
 * `Gepubliceerd: 06-02-2026, 20.50`, `21/04/17 - 18u47`, an ISO time, or an age. A day without a time is null, and so is a
 * sentence.
 */
export function parsePageTime(line: string, clockOf: PageClock): EpochMs | null {
  const age = parseAge(line.replace(/^\p{L}+ ?: ?/u, ''), clockOf);
  if (age !== null) return age;
  const match = /[.!?]$/.test(line) ? null : (written.exec(line) ?? digits.exec(line));
  if (!match || line.length - match[0].length > aroundDate) return null;
  const [, day = '', month = '', year = '', hour, minute] = match;
  const monthNumber = /^\d/.test(month) ? Number(month) : monthOf(month);
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  try {
    const date = Temporal.PlainDate.from(
      { year: fullYear, month: monthNumber, day: Number(day) },
      { overflow: 'reject' },
    );
    return atClock(date, hour, minute, clockOf.timeZone);
  } catch {
    return null;
  }
}

function monthOf(name: string): number {
  return months.findIndex((pattern) => new RegExp(`^${pattern}`, 'i').test(name)) + 1;
}

function atClock(date: Temporal.PlainDate, hour = '', minute = '', timeZone = 'UTC'): EpochMs | null {
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const time = Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) });
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** The end of a sentence, or nothing at all. */
const sentenceEnd = /^\s*$|[.!?…:;"'”’»)\]]\s*$/u;
/** As much of a line as an opening takes. */
const openingLength = 400;
const anyAge = new RegExp(ageSource, 'giu');

/**
 * Cuts a line of a list at its ages: `Tweede zin.1 uur geledenTOKIO (ANP) - Volgend.` is three pieces. An age in a sentence
 * (`die 3 uur geleden vertrok`) stays where it is: a real one follows the end of a sentence, and nothing or the next
 * entry follows it. `opensEntry` says whether a text is the opening of one.
 */
export function splitAtAges(line: string, opensEntry: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(anyAge)) {
    const end = match.index + match[0].length;
    const before = line.slice(Math.max(from, match.index - 3), match.index);
    const after = line.slice(end, end + openingLength);
    const glued = /^["'‘“(]?\p{Lu}/u.test(after);
    if (match.index < from || !sentenceEnd.test(before)) continue;
    if (after.trim() !== '' && !glued && !opensEntry(after.trim())) continue;
    pieces.push(line.slice(from, match.index), match[0]);
    from = end;
  }
  return [...pieces, line.slice(from)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}
