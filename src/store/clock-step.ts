/**
 * What was noted this much later than now was noted by a clock that has been set back since: its waits are over. Less
 * is what a clock is corrected by in passing, and then a platform that asked us to wait is obeyed.
 */
export const clockStepMs = 60_000;

/** No channel is parked for longer before it is tried again; a time further away was set by another clock. */
export const longestParkedMs = 10 * 60_000;
