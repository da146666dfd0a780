/** Kept by vitest.config.ts, which measures once for the whole run. */
export const slownessVariable = 'TEST_SLOWNESS';

/** Rounds of the task that a quiet machine of two cores does in a second. */
const quietRounds = 500;
const mostSlowness = 8;

/**
 * How many times slower than a quiet machine this one is now: 1 to 8. Counts how often a fixed task of the processor is
 * done within a second by the wall clock, so that others who use the machine count as well.
 */
export function measureSlowness(): number {
  const endsAt = performance.now() + 1_000;
  let rounds = 0;
  for (; performance.now() < endsAt; rounds++) fixedTask();
  return Math.min(mostSlowness, Math.max(1, quietRounds / Math.max(1, rounds)));
}

/** The patience of a test: so many milliseconds on a quiet machine, more on a slow or a crowded one. */
export function patienceMs(quietMs: number): number {
  return Math.round(quietMs * Number(process.env[slownessVariable] ?? 1));
}

function fixedTask(): number {
  let mixed = 1;
  for (let step = 0; step < 1_000_000; step++) mixed = Math.imul(mixed ^ step, 0x9e3779b1) ^ (mixed >>> 13);
  return mixed;
}
