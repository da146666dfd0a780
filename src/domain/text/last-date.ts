/**
 * The last day of that month and day, today or before it, which for the twenty-ninth of February may be years ago. Null where no year has it.
 */
export function lastDate(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let back = 0; back <= 8; back++) {
    const date = Temporal.PlainDate.from({ year: today.year - back, month, day }, { overflow: 'constrain' });
    const isThere = date.month === month && date.day === day;
    if (isThere && Temporal.PlainDate.compare(date, today) <= 0) return date;
  }
  return null;
}
