import { type Follow, isFilter } from '../filter/filter.ts';
import type { EpochMs } from '../item.ts';
import { plainText } from '../plain-text.ts';
import { readObject } from '../text/read-json.ts';
import { dayOf, isMinuteOfDay, type MinuteOfDay, momentOf, readMinute } from './wall-clock.ts';

/** A day of the week: Monday is 1, Sunday 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A digest that a channel asked for: of what, at which times of which days, in the newsroom's zone. */
export type DigestWish = {
  /** Empty: what the channel follows. */
  readonly follows: readonly Follow[];
  /** In order, each once. */
  readonly minutes: readonly MinuteOfDay[];
  /** In order, each once. */
  readonly days: readonly Weekday[];
};

/** A wish as it is kept; null: it is damaged. */
export function readKeptWish(json: string): DigestWish | null {
  const { follows, minutes, days } = readObject<DigestWish>(json) ?? {};
  if (!Array.isArray(follows) || !Array.isArray(minutes) || !Array.isArray(days)) return null;
  const isWhole =
    follows.every((each) => typeof each?.topic === 'string' && isFilter(each.filter)) &&
    minutes.length > 0 &&
    minutes.every(isMinuteOfDay) &&
    days.length > 0 &&
    days.every((day) => everyDay.includes(day));
  return isWhole ? { follows, minutes, days } : null;
}

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];

/** The words for days, in both languages, and the short ones. */
const dayWords: Readonly<Record<string, readonly Weekday[]>> = {
  ...Object.fromEntries(
    ['dagelijks', 'daily', 'dag', 'dagen', 'day', 'days'].map((word) => [word, everyDay]),
  ),
  ...Object.fromEntries(
    ['werkdagen', 'werkdag', 'doordeweeks', 'weekdays', 'workdays'].map((word) => [word, workdays]),
  ),
  ...Object.fromEntries(['weekend', 'weekends'].map((word) => [word, weekend])),
  ...namesOf(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'], 2),
  ...namesOf(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], 3),
};

function namesOf(days: readonly string[], short: number): Record<string, readonly Weekday[]> {
  const names = days.flatMap((name, at) =>
    [name, name.slice(0, short)].map((word) => [word, [(at + 1) as Weekday]]),
  );
  return Object.fromEntries(names);
}

/** What people, and Telex itself, say before a day or a time: `elke dag`, `op werkdagen`, `in het weekend`, `om 07.00`. */
const leadIns = new Set('elke ieder iedere op om in het en every each on at in the and'.split(' '));

/**
 * Takes the times and days out of the words of `buitenland land:Soedan 07.00 12.00 werkdagen`; what is left says of what it is.
 * A single number without minutes is no time: it may be a number of something. Without days it is each day.
 */
export function takeTimes(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly minutes: readonly MinuteOfDay[];
  readonly days: readonly Weekday[];
} {
  const rest: string[] = [];
  const minutes = new Set<MinuteOfDay>();
  const days = new Set<Weekday>();
  let ledIn: string[] = [];
  for (const [at, word] of words.entries()) {
    const bare = plainText(word);
    const isBeforeHour = plainText(words[at + 1] ?? '') === 'uur';
    const minute = isBeforeHour || /[.:u]/u.test(bare) ? readMinute(bare) : null;
    const named = daysNamed(bare);
    if (leadIns.has(bare)) {
      ledIn.push(word);
      continue;
    }
    if (minute !== null) minutes.add(minute);
    else if (named !== null) for (const day of named) days.add(day);
    else if (bare !== 'uur' || minutes.size === 0) rest.push(...ledIn, word);
    ledIn = [];
  }
  rest.push(...ledIn);
  const ordered = [...days].toSorted((one, other) => one - other);
  return {
    rest,
    minutes: [...minutes].toSorted((one, other) => one - other),
    days: ordered.length === 0 ? everyDay : ordered,
  };
}

/** `werkdagen`, `ma`, `ma-vr`; null for what is no day. */
function daysNamed(word: string): readonly Weekday[] | null {
  if (Object.hasOwn(dayWords, word)) return dayWords[word] ?? null;
  const [, begin = '', end = ''] = /^(\p{L}+)[-–](\p{L}+)$/u.exec(word) ?? [];
  const [from, others] = Object.hasOwn(dayWords, begin) ? (dayWords[begin] ?? []) : [];
  const [until, more] = Object.hasOwn(dayWords, end) ? (dayWords[end] ?? []) : [];
  if (from === undefined || until === undefined || others !== undefined || more !== undefined) return null;
  const length = ((until - from + 7) % 7) + 1;
  return Array.from({ length }, (_, nth) => (((from - 1 + nth) % 7) + 1) as Weekday);
}

/** The first moment after `after` at which it is due. A time that is not there comes later that day; one that comes twice, once. */
export function nextSlot(
  { minutes, days }: Pick<DigestWish, 'minutes' | 'days'>,
  after: EpochMs,
  timeZone: string,
): EpochMs {
  let day = dayOf(after, timeZone);
  for (;;) {
    if (days.includes(day.dayOfWeek as Weekday)) {
      const due = minutes.map((minute) => momentOf(day, minute, timeZone)).filter((at) => at > after);
      if (due.length > 0) return Math.min(...due);
    }
    day = day.add({ days: 1 });
  }
}

/** Whether it is on each day, on workdays, in the weekend, or on days of their own. */
export function kindOfDays({ days }: Pick<DigestWish, 'days'>): 'daily' | 'workdays' | 'weekend' | 'named' {
  const is = (others: readonly Weekday[]) => String(days) === String(others);
  if (is(everyDay)) return 'daily';
  if (is(workdays)) return 'workdays';
  return is(weekend) ? 'weekend' : 'named';
}
