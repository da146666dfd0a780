import type { EpochMs } from '../../../domain/item.ts';
import { anyCase } from '../../../domain/text/patterns/any-case.ts';
import { squeezeSpace } from '../../text/html-text.ts';

type Unit = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

/** As sites write them, the longest first where one begins as another. */
const unitNames: Readonly<Record<Unit, string>> = {
  seconds: 'seconden|seconde|seconds|second|secs\\.?|sec\\.?|tellen|s',
  minutes: 'minuten|minuutjes|minuutje|minuut|minutes|minute|mins\\.?|minn\\.?|min\\.?|m',
  hours: 'uurtjes|uurtje|uren|uur|u\\.?|hours|hour|hrs\\.?|hr\\.?|std\\.?|stunden|stunde|heures|heure|h',
  days: 'dagen|dagje|dag|dgn\\.?|days|day|tagen|tage|tag|jours|jour|d',
  weeks: 'weken|weekje|weeks|week|wks\\.?|wk\\.?|w',
  months: 'maanden|maandje|maand|mnd\\.?|months|month|mos\\.?|mo\\.?',
  years: 'jaren|jaar|years|year|yrs\\.?|yr\\.?|y',
};
const named = (...which: readonly Unit[]) => which.map((unit) => unitNames[unit]).join('|');
const units = Object.keys(unitNames) as readonly Unit[];
const unitPatterns = units.map((unit) => ({ unit, whole: new RegExp(`^(?:${unitNames[unit]})$`, 'u') }));

/** A few are three. */
const counts: ReadonlyMap<string, number> = new Map([
  ...['één', 'een', 'a', 'an', 'one'].map((word) => [word, 1] as const),
  ...['enkele', 'een paar', 'paar', 'a few', 'few', 'several', 'een aantal'].map(
    (word) => [word, 3] as const,
  ),
  ...['a couple of', 'a couple'].map((word) => [word, 2] as const),
  ...'twee drie vier vijf zes zeven acht negen tien elf twaalf'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
  ...'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
  ['anderhalve', 1.5],
  ['anderhalf', 1.5],
]);
/** Lengths that have a name of their own, in minutes. */
const lengths: readonly (readonly [string, number])[] = [
  ['(?:een )?kwartier(?:tje)?|(?:a )?quarter of an hour', 15],
  ['drie kwartier|three quarters of an hour', 45],
  ['(?:een )?half ?uur(?:tje)?|half an hour|(?:a )?half hour', 30],
  ['(?:een )?uur en een kwartier', 75],
  ['an hour and a half|(?:een )?uur en een half', 90],
];
const lengthPatterns = lengths.map(([source, minutes]) => ({
  whole: new RegExp(`^(?:${source})$`, 'u'),
  minutes,
}));

const about =
  "(?:(?:ongeveer|zo[’']n|circa|ca\\.|ruim|bijna|meer dan|minder dan|pas|nog geen|about|around|almost|nearly|over|less than|more than) )?";
const words = [...counts.keys()].toSorted((a, b) => b.length - a.length).join('|');
const ownNames = lengths.map(([source]) => source).join('|');
/** `1 uur en 12 minuten`, `2u05`, `1h 12m`. */
const hoursAnd = '(?:\\d{1,2}) ?(?:uur|uren|u|hours?|hrs?|h)(?:,? (?:en |and )?|(?=\\d))(?:\\d{1,2})';
const andMinutes = ' ?(?:minuten|minuut|minutes?|mins?\\.?|m)';
const twofold = `${hoursAnd}(?:${andMinutes})?`;
const counted = `(?:\\d{1,4}(?:[.,]\\d)?|(?:${words})(?= )) ?(?:${named(...units)})`;
const length = `${about}(?:${twofold}|${ownNames}|${counted})`;

const momentsAgo =
  'zo[- ]?even|zoëven|daarnet|zopas|daarstraks|(?:a )?(?:few )?moments? ago|(?:een )?(?:paar )?moment(?:en|je)? geleden|nu net|(?:zojuist|zonet|net) geplaatst';

/** Matches, without a flag, an age that says that it is one: `een kwartier geleden`, `a few seconds ago`, `Moments ago`. */
export const saidAge = anyCase(`${length} (?:geleden|terug|ago)|${momentsAgo}`);

/** Matches, without a flag, an age without a word for it right behind the end of a sentence, as copied text has it: `…brandweer.12 minGENT`. */
export const gluedBareAge = `(?<=[\\p{L}"'”’»)][.!?…]["'”’»)]?)\\d{1,2} ?${anyCase(`(?:${named('minutes', 'hours', 'days')})`)}`;

/** What an age without a word for it is at most: nobody writes `90 min.` for an hour and a half. */
const mostBare: Readonly<Partial<Record<Unit, number>>> = {
  seconds: 59,
  minutes: 59,
  hours: 72,
  days: 31,
  weeks: 8,
};
const bareNumber = `(\\d{1,2}) ?(${named('seconds', 'minutes', 'hours', 'days', 'weeks')})`;
/** `2u05` may be a clock. */
const wholeBare = new RegExp(`^(?:${bareNumber}|${hoursAnd}${andMinutes})$`, 'u');
const wholeSaid = new RegExp(`^(?:(${length}) (?:geleden|terug|ago)|${momentsAgo})$`, 'u');
const parts = {
  about: new RegExp(`^${about}`, 'u'),
  twofold: /^(\d{1,2}) ?\p{L}+,? ?(?:en |and )?(\d{1,2})/u,
  counted: new RegExp(`^(\\d{1,4}(?:[.,]\\d)?|${words}) ?(${named(...units)})$`, 'u'),
};

/** An age as sites set it beside a clock or a dot, and in any case: `(12 min.)`, `• 3u`. */
function tidied(text: string): string {
  return squeezeSpace(text.slice(0, 60))
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')
    .toLowerCase();
}

/** True for a text that is nothing but an age without `geleden`: `12 min.`, `45 minuten`, `3u`. Not `90 min`, which is how long something is. */
export function isBareAge(text: string): boolean {
  return text.length <= 40 && /\d/.test(text) && bareLength(tidied(text)) !== null;
}

function bareLength(told: string): Temporal.DurationLike | null {
  const [, number, name = ''] = wholeBare.exec(told) ?? [];
  if (number === undefined) return wholeBare.test(told) ? lengthOf(told) : null;
  const unit = unitOf(name);
  return unit !== null && Number(number) <= (mostBare[unit] ?? 0) ? { [unit]: Number(number) } : null;
}

/** The instant of a text that is an age in words, or (`isBare`) one without `geleden`; null for any other. `timeZone` is IANA. */
export function readPageAge(
  text: string,
  readAt: EpochMs,
  timeZone: string,
  { isBare }: { readonly isBare: boolean },
): EpochMs | null {
  if (text.length > 60) return null;
  const told = tidied(text);
  const said = wholeSaid.exec(told);
  const ago = said === null ? (isBare ? bareLength(told) : null) : lengthOf(said[1] ?? null);
  if (ago === null) return null;
  const now = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone);
  return now.subtract(ago).epochMilliseconds;
}

/** Null for a moment: that is now. */
function lengthOf(said: string | null): Temporal.DurationLike | null {
  if (said === null) return { seconds: 0 };
  const told = said.replace(parts.about, '');
  const [, hours, minutes] = parts.twofold.exec(told) ?? [];
  if (hours !== undefined) return { hours: Number(hours), minutes: Number(minutes) };
  const found = lengthPatterns.find(({ whole }) => whole.test(told));
  if (found !== undefined) return { minutes: found.minutes };
  const [, count = '', name = ''] = parts.counted.exec(told) ?? [];
  const unit = unitOf(name);
  const number = counts.get(count) ?? Number(count.replace(',', '.'));
  if (unit === null || count === '' || Number.isNaN(number)) return null;
  if (Number.isInteger(number)) return { [unit]: number };
  return { minutes: Math.round(number * minutesOf[unit]) };
}

const minutesOf: Readonly<Record<Unit, number>> = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1_440,
  weeks: 10_080,
  months: 43_200,
  years: 525_600,
};

function unitOf(name: string): Unit | null {
  return unitPatterns.find(({ whole }) => whole.test(name))?.unit ?? null;
}

const weekdays: ReadonlyMap<string, number> = new Map(
  ['nl', 'en', 'de', 'fr', 'es', 'it'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' });
      // 5 January 1970 was a Monday.
      return [1, 2, 3, 4, 5, 6, 7].map(
        (day) =>
          [
            format
              .format((day + 3) * 86_400_000)
              .toLowerCase()
              .replace(/\.$/u, ''),
            day,
          ] as const,
      );
    }),
  ),
);
/** Days that have a name of their own, in days ago; Dutch and English ones are read elsewhere. */
const otherDays: ReadonlyMap<string, number> = new Map([
  ...['heute', 'aujourd’hui', "aujourd'hui", 'hoy', 'oggi'].map((name) => [name, 0] as const),
  ...['gestern', 'hier', 'ayer', 'ieri'].map((name) => [name, 1] as const),
  ['vorgestern', 2],
]);
const dayAndClock =
  /^(?:op |on |afgelopen |last )?([\p{L}’']+?)(?:nacht|ochtend|morgen|middag|avond)?\.?,? (?:om |at |um |à |a las |alle )?(\d{1,2})(?:[.:uh](\d{2})(?: ?(?:uur|u\.?|h|uhr))?| ?(?:uur|uhr|(?=[ap]\.?m)))(?: ?([ap])\.?m\.?)?$/u;

/** The last time that it was that day and hour, of `za 11:05`, `zaterdag 11.05 uur`, `Saturday at 11:05 am`, `hier à 11h05`; null for any other text. */
export function readWeekdayClock(text: string, readAt: EpochMs, timeZone: string): EpochMs | null {
  if (!/\d/.test(text)) return null;
  const [, name = '', hour = '', minute = '0', half] = dayAndClock.exec(tidied(text)) ?? [];
  const day = weekdays.get(name);
  const ago = otherDays.get(name);
  if (
    (day === undefined && ago === undefined) ||
    Number(hour) > (half === undefined ? 23 : 12) ||
    Number(minute) > 59
  )
    return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  const now = Temporal.Instant.fromEpochMilliseconds(readAt).toZonedDateTimeISO(timeZone);
  const issued = now
    .subtract({ days: ago ?? (now.dayOfWeek - (day ?? 0) + 7) % 7 })
    .withPlainTime({ hour: hours, minute: Number(minute) });
  if (ago !== undefined) return issued.epochMilliseconds;
  const isPassed = Temporal.ZonedDateTime.compare(issued, now) <= 0;
  return (isPassed ? issued : issued.subtract({ weeks: 1 })).epochMilliseconds;
}
