import { type HourOfWeek, hoursPerWeek } from '../../domain/hour-of-week.ts';

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The hours of the week at which a feed asks not to be read: `skipHours` (0 to 23, in RSS 0.91 also 24) and `skipDays`
 * (English names), both in GMT (RSS 2.0). A feed that skips the whole week says nothing. In order.
 *
 * @param hours the text of `skipHours`, with the markup in it; null: none
 */
export function readSkippedHours(hours: string | null, days: string | null): readonly HourOfWeek[] {
  if (hours === null && days === null) return [];
  const numbers = (hours?.match(/\d+/g) ?? []).map(Number).filter((hour) => hour <= 24);
  const skippedHours = new Set(numbers.map((hour) => hour % 24));
  const words = new Set(days?.toLowerCase().match(/[a-z]+/g) ?? []);
  const skippedDays = new Set(dayNames.flatMap((name, day) => (words.has(name) ? [day] : [])));
  const skipped = Array.from({ length: hoursPerWeek }, (_, hour) => hour).filter(
    (hour) => skippedHours.has(hour % 24) || skippedDays.has(Math.floor(hour / 24)),
  );
  return skipped.length === hoursPerWeek ? [] : skipped;
}
