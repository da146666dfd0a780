import type { Follow } from '../../../domain/filter/filter.ts';
import { type DigestWish, kindOfDays, nextSlot, type Weekday } from '../../../domain/hours/digest-wish.ts';
import { writeMinute } from '../../../domain/hours/wall-clock.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type { Topic } from '../../../domain/topic.ts';
import type { Filters } from '../../../filter/filters.ts';
import type { Locale, Words } from '../../ports/locale.ts';
import { sayList } from '../say.ts';
import { tellSubscription } from '../tell-subscription.ts';

const words = {
  daily: { nl: 'elke dag', en: 'daily' },
  workdays: { nl: 'op werkdagen', en: 'on weekdays' },
  weekend: { nl: 'in het weekend', en: 'in the weekend' },
} satisfies Record<string, Words>;

type Telling = {
  readonly topics: readonly Topic[];
  readonly filters: Filters;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly now: EpochMs;
};

/** `Buitenland (uit Soedan) en Sport`; empty where it is of what the channel follows. */
export function tellFollows(follows: readonly Follow[], telling: Telling): string {
  return sayList(
    follows.map((follow) => tellSubscription(follow, telling)),
    telling.locale,
  );
}

/** `Buitenland, 07.00 en 12.00, op werkdagen`. */
export function tellDigest(wish: DigestWish, telling: Telling): string {
  const { locale } = telling;
  const clock = (minute: number) => writeMinute(minute).replace('.', locale === 'nl' ? '.' : ':');
  const kind = kindOfDays(wish);
  const days =
    kind === 'named'
      ? sayList(
          wish.days.map((day) => nameOf(day, locale)),
          locale,
        )
      : words[kind][locale];
  const of = tellFollows(wish.follows, telling);
  return [...(of === '' ? [] : [of]), sayList(wish.minutes.map(clock), locale), days].join(', ');
}

/** When it comes next: `vandaag 07.00`, `maandag 07.00`. */
export function nextOf(
  { wish, dueAt }: { readonly wish: DigestWish; readonly dueAt: EpochMs },
  { locale, timeZone, now }: Telling,
): string {
  const at = dueAt > now ? dueAt : nextSlot(wish, now, timeZone);
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
  const clock = writeMinute(moment.hour * 60 + moment.minute).replace('.', locale === 'nl' ? '.' : ':');
  return `${nameOf(moment.dayOfWeek as Weekday, locale)} ${clock}`;
}

function nameOf(day: Weekday, locale: Locale): string {
  // 4 January 2027 is a Monday.
  const date = new Date(Date.UTC(2027, 0, 3 + day));
  return new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(date);
}
