import { hoursPerWeek } from '../hour-of-week.ts';

const hoursPerDay = 24;
const days = 7;
/** Monday is day 0. */
const firstOfWeekend = 5;
/** What is known of a wider group of hours counts as so many arrivals of the narrower one. */
const trust = 0.4;
/** The same hour of two working days rarely differs. */
const trustInDays = 2;

/**
 * Arrivals an hour in each hour of the week, from how many came in it and for how many hours it was watched (both with what
 * is long ago counting less). An hour that was seen a few times only leans on the same hour of other working days, or of the
 * weekend; these on the hours beside them, and all on the source's mean. So an hour of a busy source that is always
 * silent reads as silent, while one of a source with three items a day reads as its neighbours do.
 */
export function hourRates(counts: ArrayLike<number>, watched: ArrayLike<number>): Float64Array {
  const mean = lean(sum(counts, 0, hoursPerWeek), sum(watched, 0, hoursPerWeek), 1);
  const rates = new Float64Array(hoursPerWeek);
  for (const [from, to] of [
    [0, firstOfWeekend],
    [firstOfWeekend, days],
  ] as const) {
    const count = new Float64Array(hoursPerDay);
    const seen = new Float64Array(hoursPerDay);
    for (let day = from; day < to; day += 1)
      for (let hour = 0; hour < hoursPerDay; hour += 1) {
        count[hour] = (count[hour] ?? 0) + (counts[day * hoursPerDay + hour] ?? 0);
        seen[hour] = (seen[hour] ?? 0) + (watched[day * hoursPerDay + hour] ?? 0);
      }
    for (let hour = 0; hour < hoursPerDay; hour += 1) {
      const near = lean(around(count, hour), around(seen, hour), mean);
      const common = lean(count[hour] ?? 0, seen[hour] ?? 0, near);
      for (let day = from; day < to; day += 1) {
        const slot = day * hoursPerDay + hour;
        rates[slot] = lean(counts[slot] ?? 0, watched[slot] ?? 0, common, trustInDays);
      }
    }
  }
  return rates;
}

/** The rate of so many arrivals in so many hours, where `expected` is what the wider group says. */
function lean(count: number, hours: number, expected: number, by = trust): number {
  return (count + by) / (hours + by / Math.max(expected, 1e-6));
}

function around(values: Float64Array, hour: number): number {
  const at = (other: number) => values[(other + hoursPerDay) % hoursPerDay] ?? 0;
  return at(hour - 1) + at(hour) + at(hour + 1);
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let all = 0;
  for (let at = from; at < to; at += 1) all += values[at] ?? 0;
  return all;
}
