import { z } from 'zod';
import { type QuietHours, readQuietHours } from '../domain/hours/quiet-hours.ts';

/** `23.00-06.30 behalve spoed`, as `/stil` reads it too. */
export const quietSchema = z.string().transform((text, context): QuietHours => {
  const hours = readQuietHours(text);
  if (hours !== null) return hours;
  context.addIssue({
    code: 'custom',
    message: `"${text}" are no hours: write 23.00-06.30, or 23.00-06.30 except urgent`,
  });
  return z.NEVER;
});
