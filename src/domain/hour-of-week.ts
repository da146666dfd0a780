import type { EpochMs } from './item.ts';

/** An hour of the week in UTC, by which feeds name the hours at which they bring nothing: 0 is Sunday from 00.00, 167 Saturday from 23.00. */
export type HourOfWeek = number;

/** Milliseconds in an hour. */
export const hourMs = 3_600_000;
/** An hour of the week is less than this. */
export const hoursPerWeek = 168;
/** 1 January 1970 was a Thursday. */
const hoursBeforeEpoch = 4 * 24;

/** The hour of the week that a moment lies in. */
export function hourOfWeek(at: EpochMs): HourOfWeek {
  return (Math.floor(at / hourMs) + hoursBeforeEpoch) % hoursPerWeek;
}
