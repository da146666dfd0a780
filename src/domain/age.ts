import type { EpochMs } from './item.ts';

/** How times are told: the reader's language and the newsroom's IANA zone. */
export type TimeTelling = { readonly locale: 'nl' | 'en'; readonly timeZone: string };

/** A time as cards and lists show it; the fields go into a `StoryLine` as they are. */
export type ToldTime = {
  /** Null where the time is unknown or impossible: there is no live age then. */
  readonly issuedAt: EpochMs | null;
  /** `14.05`, `gisteren 14.05`, `21 nov 14.05`, `tijd onbekend, gezien 02.14`. */
  readonly timeText: string;
  /** `1 uur geleden`; null where it would only repeat `timeText`. */
  readonly ageText: string | null;
};

const minuteMs = 60_000;
const relativeMinutes = 12 * 60;
/** Clocks of two machines differ; a stamp this far ahead of ours is simply now. */
const clockSkewMs = minuteMs;

const words = {
  nl: {
    now: 'zojuist',
    minutes: (n: number) => (n === 1 ? '1 minuut geleden' : `${n} minuten geleden`),
    hours: (n: number) => `${n} uur geleden`,
    today: 'vandaag',
    yesterday: 'gisteren',
    unknown: 'tijd onbekend, gezien',
    future: 'tijd in de toekomst, gezien',
    dates: 'nl-NL',
    clock: (hour: string, minute: string) => `${hour}.${minute}`,
  },
  en: {
    now: 'just now',
    minutes: (n: number) => (n === 1 ? '1 minute ago' : `${n} minutes ago`),
    hours: (n: number) => (n === 1 ? '1 hour ago' : `${n} hours ago`),
    today: 'today',
    yesterday: 'yesterday',
    unknown: 'time unknown, seen',
    future: 'time in the future, seen',
    dates: 'en-GB',
    clock: (hour: string, minute: string) => `${hour}:${minute}`,
  },
} as const;

/**
 * The time since `issuedAt` in words, as an editor writes it: `zojuist`, `5 minuten geleden`, to 12 hours and across
 * midnight; then by the newsroom's calendar `vandaag 01.05`, `gisteren 14.05`, `21 november 14.05`. A time in the
 * future is never `zojuist`: it is told as a date. Runs in browsers too: the board keeps its ages alive with this file.
 */
export function describeAge(issuedAt: EpochMs, now: EpochMs, telling: TimeTelling): string {
  return relativeAge(issuedAt, now, telling) ?? tellDay(issuedAt, now, telling, 'long', true);
}

/** Both texts of a time, for a card: `14.05` and `1 uur geleden`. An unknown or impossible time never reads as fresh. */
export function describeTime(
  times: { readonly issuedAt: EpochMs | null; readonly seenAt: EpochMs },
  now: EpochMs,
  telling: TimeTelling,
): ToldTime {
  const { unknown, future } = words[telling.locale];
  const seen = () => tellDay(Math.min(times.seenAt, now), now, telling, 'short', false);
  if (times.issuedAt === null) return { issuedAt: null, timeText: `${unknown} ${seen()}`, ageText: null };
  const latest = Math.min(times.seenAt, now);
  if (times.issuedAt > latest + clockSkewMs) {
    return { issuedAt: null, timeText: `${future} ${seen()}`, ageText: null };
  }
  const issuedAt = Math.min(times.issuedAt, latest);
  const ageText = relativeAge(issuedAt, now, telling);
  return { issuedAt, timeText: tellDay(issuedAt, now, telling, 'short', ageText === null), ageText };
}

/** The time of day as the newsroom writes it: `14.05`, English `14:05`. */
export function tellClock(at: EpochMs, telling: TimeTelling): string {
  const { hour, minute } = calendarOf(at, telling.timeZone);
  return words[telling.locale].clock(hour, minute);
}

/**
 * A moment that is still to come: `06.00`, of another day `wo 25 nov 06.00`, of another year `za 1 jan 2028 06.00`. Never `morgen`: what says so may
 * be read tomorrow.
 */
export function tellComing(at: EpochMs, now: EpochMs, telling: TimeTelling): string {
  const { timeZone, locale } = telling;
  const [then, today] = [calendarOf(at, timeZone), calendarOf(now, timeZone)];
  const clock = tellClock(at, telling);
  if (then.day === today.day) return clock;
  const year = then.year === today.year ? undefined : 'numeric';
  const dates = { timeZone, weekday: 'short', day: 'numeric', month: 'short', year } as const;
  // Some browsers write `wo 25 nov. 2026`, and `Wed, 25 Nov`.
  return `${formatter(words[locale].dates, dates).format(at).replaceAll(/[.,]/g, '')} ${clock}`;
}

function relativeAge(issuedAt: EpochMs, now: EpochMs, telling: TimeTelling): string | null {
  const speech = words[telling.locale];
  if (issuedAt > now + clockSkewMs) return null;
  const minutes = Math.floor((now - issuedAt) / minuteMs);
  if (minutes < 1) return speech.now;
  if (minutes < 60) return speech.minutes(minutes);
  if (minutes <= relativeMinutes) return speech.hours(Math.floor(minutes / 60));
  return null;
}

function tellDay(
  at: EpochMs,
  now: EpochMs,
  telling: TimeTelling,
  month: 'long' | 'short',
  sayToday: boolean,
): string {
  const speech = words[telling.locale];
  const then = calendarOf(at, telling.timeZone);
  const today = calendarOf(now, telling.timeZone);
  const clock = speech.clock(then.hour, then.minute);
  if (then.day === today.day) return sayToday ? `${speech.today} ${clock}` : clock;
  if (then.day === today.day - 1) return `${speech.yesterday} ${clock}`;
  const year = then.year === today.year ? undefined : 'numeric';
  const date = formatter(speech.dates, { timeZone: telling.timeZone, day: 'numeric', month, year }).format(
    at,
  );
  // Some browsers write `21 nov. 2025`.
  return `${date.replace('.', '')} ${clock}`;
}

/** `day` counts calendar days, so that yesterday is one less whatever the clock did at night. */
function calendarOf(at: EpochMs, timeZone: string) {
  const parts = formatter('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  const day = Date.UTC(Number(part('year')), Number(part('month')) - 1, Number(part('day'))) / 86_400_000;
  return { day, year: part('year'), hour: part('hour'), minute: part('minute') };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using one does. */
function formatter(
  locale: string,
  options: { readonly [K in keyof Intl.DateTimeFormatOptions]: Intl.DateTimeFormatOptions[K] | undefined },
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  let made = formatters.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale, options as Intl.DateTimeFormatOptions);
    formatters.set(key, made);
  }
  return made;
}
