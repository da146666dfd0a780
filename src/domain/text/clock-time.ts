const digits = /^(?:om |at )?(\d{1,2})(?:[.:u](\d{2})(?: ?(?:uur|u|h))?| ?uur|u|h)$/u;
const four = /^(?:om |at )?([01]\d|2[0-3])([0-5]\d)(?: ?uur|h)?$/u;
const twelve = /^(?:om |at )?(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))? ?([ap])\.?m\.?$/u;
const said =
  /^(?:om |at )?(?:(half|kwart over|kwart voor|half past|quarter past|quarter to) |(\d{1,2}|vijf|tien|five|ten) (over|voor|past|to) )(\p{L}+|\d{1,2})$/u;

const names = [
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const english = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const minutesBeside = new Map([
  ['half', -30],
  ['half past', 30],
  ['kwart over', 15],
  ['quarter past', 15],
  ['kwart voor', -15],
  ['quarter to', -15],
]);

/**
 * The times of a day that a person means: `14.30`, `1430`, `2pm`, and `half drie`, which is two of them, since no part of the day is said.
 * Empty for anything else. Four figures that name one of the last ten years may be that year, so they are no time.
 */
export function readClockTimes(told: string, year: number): Temporal.PlainTime[] {
  const inTwelve = twelve.exec(told);
  if (inTwelve !== null) {
    const [, hour, minute = '0', half] = inTwelve;
    return timesOf((Number(hour) % 12) + (half === 'p' ? 12 : 0), Number(minute));
  }
  const inFour = four.exec(told);
  if (inFour !== null && !isRecentYear(told, year)) return timesOf(Number(inFour[1]), Number(inFour[2]));
  const [, hour, minute = '0'] = digits.exec(told) ?? [];
  if (hour !== undefined) return timesOf(Number(hour), Number(minute));
  return readSaid(told);
}

function readSaid(told: string): Temporal.PlainTime[] {
  const [, beside, count, side = '', name = ''] = said.exec(told) ?? [];
  const hour = numberOf(name);
  if (hour === null || hour < 1 || hour > 12) return [];
  const past = /^(?:over|past)$/u.test(side);
  const minutes =
    beside === undefined ? (numberOf(count ?? '') ?? 60) * (past ? 1 : -1) : minutesBeside.get(beside);
  if (minutes === undefined || Math.abs(minutes) > 30) return [];
  const morning = new Temporal.PlainTime(hour % 12).add({ minutes });
  return [morning, morning.add({ hours: 12 })];
}

function numberOf(name: string): number | null {
  if (/^\d{1,2}$/u.test(name)) return Number(name);
  const at = Math.max(names.indexOf(name), english.indexOf(name));
  return at < 0 ? null : at + 1;
}

function isRecentYear(told: string, year: number): boolean {
  return /^\d{4}$/u.test(told) && Number(told) <= year && Number(told) > year - 10;
}

function timesOf(hour: number, minute: number): Temporal.PlainTime[] {
  return hour > 23 || minute > 59 ? [] : [new Temporal.PlainTime(hour, minute)];
}
