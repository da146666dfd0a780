import type { Follow } from '../filter/filter.ts';
import type { EpochMs } from '../item.ts';
import { plainText } from '../plain-text.ts';
import { dayOf, type MinuteOfDay, momentOf, readMinute } from './wall-clock.ts';

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

const everyDay: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5];
const weekend: readonly Weekday[] = [6, 7];

/** The words for days, in both languages, and the short ones. */
const dayWords: Readonly<Record<string, readonly Weekday[]>> = {
  ...Object.fromEntries(['dagelijks', 'daily'].map((word) => [word, everyDay])),
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
  for (const word of words) {
    const bare = plainText(word).replace(/,$/u, '');
    const minute = /[.:u]/u.test(bare) ? readMinute(bare) : null;
    const named = dayWords[bare];
    if (minute !== null) minutes.add(minute);
    else if (named !== undefined) for (const day of named) days.add(day);
    else rest.push(word);
  }
  const ordered = [...days].toSorted((one, other) => one - other);
  return {
    rest,
    minutes: [...minutes].toSorted((one, other) => one - other),
    days: ordered.length === 0 ? everyDay : ordered,
  };
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
