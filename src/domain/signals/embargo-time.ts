import type { EpochMs } from '../item.ts';
import { monthNumber } from '../text/month-names.ts';
import { AnyCasePattern } from '../text/patterns/any-case-pattern.ts';
import { languageZones, namedZones, zoneOfAgency } from './clock-zones.ts';

const weekdayNames = [
  'monday mon maandag montag lundi lunes lunedi lunedì segunda-feira mandag måndag',
  'tuesday tue tues dinsdag dienstag mardi martes martedi martedì terça-feira tirsdag tisdag',
  'wednesday wed woensdag mittwoch mercredi miercoles miércoles mercoledi mercoledì quarta-feira onsdag',
  'thursday thu thur thurs donderdag donnerstag jeudi jueves giovedi giovedì quinta-feira torsdag',
  'friday fri vrijdag freitag vendredi viernes venerdi venerdì sexta-feira fredag',
  'saturday sat zaterdag samstag sonnabend samedi sabado sábado sabato lørdag lördag',
  'sunday sun zondag sonntag dimanche domingo domenica søndag söndag',
];
const weekdays = byName(weekdayNames);
const tomorrow = new AnyCasePattern(
  /(?<!\p{L})(?:tomorrow|morgen|demain|mañana|domani|amanhã|i morgen|imorgon)(?!\p{L})/u,
);

/** Names to 1 and up: the first line is 1. */
function byName(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, at) => line.split(' ').map((name) => [name, at + 1] as const)));
}

/** Whose clock it is, and when it was sent: `language` is `nl`. */
export type ClockContext = {
  readonly provider: string | null;
  readonly language: string | null;
  readonly sentAt: EpochMs | null;
};

/** An embargo that ended this shortly before its item was sent did end; else the next such time is meant. */
const justEndedMs = 15 * 60_000;

/**
 * The time that words name (`dinsdag 15.15 uur`, `0001 GMT Friday`, `06h00`, `10.00 Uhr`, `8:30 a.m. EST`, `28 november 00.01`),
 * on the agency's clock unless they name a zone: the next such time after it was sent. Null without a clock, a zone or a
 * moment to count from: half a time would let copy out too soon.
 */
export function readEmbargoTime(text: string, context: ClockContext): EpochMs | null {
  const clock = clockIn(text.replace(dayBeforeClock, '____'));
  const zone = clock === null ? null : (clock.zone ?? zoneOf(context));
  if (clock === null || zone === null) return null;
  const named = text.replace(clock.said, ' ');
  if (clock.zone === null && ofElsewhere.test(text)) return null;
  const isAmerican = context.provider === 'ap' || americanClock.test(text);
  const day = dayIn(named, isAmerican);
  if (day?.month === undefined && beyondNext.test(named)) return null;
  const { sentAt } = context;
  if (sentAt === null && day?.year === undefined) return null;
  try {
    return instantOf(day, clock, zone, sentAt ?? 0);
  } catch {
    return null;
  }
}

/** The day of `1.12., 18 Uhr`, which looks like a clock. */
const dayBeforeClock =
  /(?<![\d.])\d{1,2}\.\d{1,2}\.(?=,? (?:um |ab |om )?\d{1,2}(?:[.:]\d{2})? ?(?:uhr|uur|h)(?!\p{L}))/giu;

/** What stands before the time at which copy was sent: `het bericht van 14.05`, `moved at 10:14 GMT`, `diffusée à 14H05`. */
const sentAtTime =
  /(?<![\p{L}])(?:van|von|vom|um|om|de las|a las|delle|alle|às|das|de|à|at|of|kl\.?|fra) (?:ca\. )?(\d{1,2} ?[:.hH] ?\d{2}(?:[^\S\n]?\(?(?:uur|Uhr|GMT|UTC|CET|CEST|BST|EST|EDT|ET|MSK|JST|[ap]\.?m\.?)\b)?)/gu;

/** Whether words name the minute of `at`, on the agency's clock unless they name a zone, as that at which copy was sent. */
export function namesTimeOf(text: string, at: EpochMs, context: ClockContext): boolean {
  for (const [, said = ''] of text.matchAll(sentAtTime)) {
    const clock = clockIn(said);
    const zone = clock?.zone ?? zoneOf(context);
    if (clock === null || zone === null) continue;
    const sent = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
    if (sent.hour === clock.hour % 24 && sent.minute === clock.minute) return true;
  }
  return false;
}

function zoneOf({ provider, language }: ClockContext): string | null {
  return zoneOfAgency(provider) ?? languageZones.get(language ?? '') ?? null;
}

type Clock = {
  readonly hour: number;
  readonly minute: number;
  readonly zone: string | null;
  /** What of the text it was read from. */
  readonly said: string;
};

/** The longest first: `eastern time` and not the `eastern` in it; `heure de l’Est` with either sign. */
const zoneNames = [...namedZones.keys()]
  .sort((one, other) => other.length - one.length)
  .join('|')
  .replaceAll("'", "['’]");
const zoneBehind = String.raw`(?:\s*(?:hours|hrs|uur|Uhr|u|h|heures|horas|ore|Ortszeit)\b\.?)?,?\s*[([]?(${zoneNames})?\b`;
/** `18 Uhr 30`, and no `18 Uhr 30. November`. */
const minutesBehind = String.raw`(?<![\d.,/-])(\d{1,2}) ?(?:uur|uhr|heures?|horas|ore|h) (?:et |y |e )?(\d{2})()(?![\d.:]|\.? ?(?!(?:${zoneNames})\b)\p{L})${zoneBehind}`;
/** Where an hour before noon is twelve later. */
const afternoon = new AnyCasePattern(
  /(?<!\p{L})(?:['’]s (?:avonds|middags)|vanavond|vanmiddag|\p{L}{2,6}(?:dag|tag)(?:avond|middag|abend|nachmittag)|abends?|nachmittags?|(?:du|ce) soir|de l['’]après-midi|(?:de|por) la (?:tarde|noche)|esta (?:tarde|noche)|(?:di|della) sera|stasera|del pomeriggio|da (?:tarde|noite)|in the (?:evening|afternoon)|tonight|this (?:evening|afternoon))(?!\p{L})/u,
);
const clocks: readonly Pick<RegExp, 'exec'>[] = [
  new AnyCasePattern(String.raw`(?<![\d.,/-])(\d{1,2})[:.](\d{2})\s*([ap])\.?m\.?${zoneBehind}`),
  new AnyCasePattern(String.raw`(?<![\d.,/-])(\d{1,2})()\s*([ap])\.?m\b\.?${zoneBehind}`),
  new AnyCasePattern(minutesBehind),
  new AnyCasePattern(String.raw`(?<![\d.,/-])(\d{1,2})\s?[:.hu]\s?(\d{2})()(?![.,]?\d)${zoneBehind}`),
  // `eind 2027` is no clock; `2030 GMT` is.
  new AnyCasePattern(
    String.raw`(?<![\d.,/-])(?!20[2-5]\d(?!\s*(?:uur|uhr|h|hrs|hours)(?!\p{L})|,? ?[([]?(?:${zoneNames})\b))([01]\d|2[0-4])([0-5]\d)()(?!\d)${zoneBehind}`,
  ),
  new AnyCasePattern(
    String.raw`(?<![\d.,/-])(\d{1,2})()()\s?(?:uur|uhr|u|h|heures?|horas|hours|hrs|ore)(?!\p{L})\s*\(?(${zoneNames})?`,
  ),
  new AnyCasePattern(/(?:\bkl\.?|\bore|\bore le|\bà|\blas) (\d{1,2})()()(?!\d)()/u),
];
const noonOrMidnight = new AnyCasePattern(
  String.raw`(?<!\p{L})(?:(noon|midi|mezzogiorno)|(midnight|middernacht|mitternacht|minuit|medianoche|mezzanotte))(?!\p{L})\s*\(?(?:(${zoneNames})\b)?`,
);

function clockIn(text: string): Clock | null {
  for (const pattern of clocks) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [, hours = '', minutes = '', half = '', zone = ''] = found;
    const told = Number(hours);
    const isHalf = half !== '';
    const isLate = half === 'p' || (!isHalf && told >= 1 && told < 12 && isAfternoon(text, found));
    const hour = isHalf || isLate ? (told % 12) + (isLate ? 12 : 0) : told;
    const minute = Number(minutes || 0);
    if (hour > 24 || minute > 59 || (isHalf && told > 12)) continue;
    return { hour, minute, zone: namedZones.get(zone) ?? null, said: saidOf(text, found) };
  }
  const named = noonOrMidnight.exec(text);
  if (named === null) return null;
  return {
    hour: named[1] === undefined ? 24 : 12,
    minute: 0,
    zone: namedZones.get(named[3] ?? '') ?? null,
    said: saidOf(text, named),
  };
}

/** Whether a word right before the clock or behind it says so, in the clock's own sentence. */
function isAfternoon(text: string, { 0: { length }, index }: RegExpExecArray): boolean {
  const [before = ''] = text
    .slice(Math.max(0, index - 18), index)
    .split(otherSentence)
    .slice(-1);
  const [behind = ''] = text.slice(index + length, index + length + 22).split(otherSentence);
  return afternoon.test(before) || afternoon.test(behind);
}

const otherSentence = /[;!?\n]|[.:]\s/u;

/** What was found in small letters, as it stands in the text. */
function saidOf(text: string, { 0: found, index }: RegExpExecArray): string {
  return text.slice(index, index + found.length);
}

/** `28 november 2026`, `28. November`, `1er juin`. */
const dayMonth =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de |of )?(?<name>\p{L}{3,})\.?(?:,? (?:de )?(?<year>20\d{2}))?/gu;
/** `November 28, 2026`. */
const monthDay = /(?<name>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<year>20\d{2}))?/gu;

/** Days that no weekday tells: `next Monday`, `overmorgen`. */
const beyondNext = new AnyCasePattern(
  /(?<!\p{L})(?:overmorgen|übermorgen|après-demain|pasado mañana|dopodomani|depois de amanhã|overmorgon|day after tomorrow|(?:volgende|nächste[nr]?|next) (?:week|woche|\p{L}{2,6}(?:dag|tag|day)|mittwoch)|(?:komende|kommende[nr]?|coming) (?:week|woche)|semaine prochaine|(?:próxima semana|semana que viene)|prossima settimana)(?!\p{L})/u,
);
/** A clock of the place that the story is about, which nobody is told. */
const ofElsewhere = new AnyCasePattern(
  /(?<!\p{L})(?:local time|plaatselijke tijd|lokale tijd|heure locale|hora local|ora locale)(?!\p{L})/u,
);

type Day =
  | { readonly month: number; readonly day: number; readonly year?: number | undefined }
  | { readonly weekday: number; readonly month?: undefined; readonly year?: undefined }
  | { readonly isTomorrow: true; readonly month?: undefined; readonly year?: undefined };

/** Whose clock this is writes the month first: `7/5` is the fifth of July. */
const americanClock = /(?<!\p{L})(?:[EP][SD]?T|[CM][SD]T|eastern)(?!\p{L})/u;

function dayIn(text: string, isAmerican: boolean): Day | null {
  const iso = /(?<!\d)(20\d{2})[/-](\d{2})[/-](\d{2})(?!\d)/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numbers = /(?<!\d)(\d{1,2})[/.-](\d{1,2})(?:[/.-](20\d{2}|\d{2}))?(?!\d)/.exec(text);
  if (numbers !== null) {
    const year = numbers[3] === undefined ? undefined : (Number(numbers[3]) % 100) + 2000;
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const [day, month] = isAmerican && first <= 12 ? [second, first] : [first, second];
    if (month <= 12) return { day, month, year };
  }
  for (const { groups } of [...text.matchAll(dayMonth), ...text.matchAll(monthDay)]) {
    const { name = '', day = '', year } = groups ?? {};
    const month = monthNumber(name);
    if (month !== null)
      return { month, day: Number(day), year: year === undefined ? undefined : Number(year) };
  }
  for (const [name] of text.matchAll(/\p{L}+(?:-feira)?/gu)) {
    const weekday = weekdays.get(name.toLowerCase());
    if (weekday !== undefined) return { weekday };
  }
  return tomorrow.test(text) ? { isTomorrow: true } : null;
}

function instantOf(day: Day | null, { hour, minute }: Clock, zone: string, sentAt: EpochMs): EpochMs {
  const sent = Temporal.Instant.fromEpochMilliseconds(sentAt).toZonedDateTimeISO(zone);
  const today = sent.toPlainDate();
  const at = (date: Temporal.PlainDate) =>
    (hour === 24 ? date.add({ days: 1 }) : date).toZonedDateTime({
      timeZone: zone,
      plainTime: { hour: hour % 24, minute },
    }).epochMilliseconds;
  const isComing = (date: Temporal.PlainDate) => at(date) > sentAt - justEndedMs;
  if (day === null) return at(isComing(today) ? today : today.add({ days: 1 }));
  if ('isTomorrow' in day) return at(today.add({ days: 1 }));
  if ('weekday' in day) {
    const coming = today.add({ days: (day.weekday - today.dayOfWeek + 7) % 7 });
    return at(isComing(coming) ? coming : coming.add({ days: 7 }));
  }
  const year = day.year ?? today.year;
  const date = Temporal.PlainDate.from({ year, month: day.month, day: day.day }, { overflow: 'reject' });
  // Written in December of a day in January.
  const isLongAgo = day.year === undefined && at(date) < sentAt - 180 * 86_400_000;
  return at(isLongAgo ? date.add({ years: 1 }) : date);
}
