import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPollAt, type PollEnd } from '../../src/scheduler/next-poll.ts';

const minute = 60_000;
const quiet: PollEnd = {
  now: 1_000_000,
  everyMs: minute,
  everyIsSet: false,
  outcome: 'ok',
  failCount: 0,
  pollEveryMs: null,
  maxAgeMs: null,
  retryAfterMs: null,
  random: () => 0,
};
const waitOf = (poll: Partial<PollEnd>) => {
  const at = nextPollAt({ ...quiet, ...poll });
  return at === null ? null : at - quiet.now;
};

describe('a source that does well', () => {
  test('is due again after its interval', () => expect(waitOf({})).toBe(minute));

  test('is never polled more than once in ten seconds', () => expect(waitOf({ everyMs: 1000 })).toBe(10_000));

  test('gets the longer interval its feed asks for, up to a quarter of an hour', () => {
    expect(waitOf({ pollEveryMs: 5 * minute })).toBe(5 * minute);
    expect(waitOf({ maxAgeMs: 3 * minute })).toBe(3 * minute);
    expect(waitOf({ pollEveryMs: 24 * 60 * minute })).toBe(15 * minute);
  });

  test('is polled as often as the newsroom wrote, whatever the feed asks for', () => {
    expect(waitOf({ everyMs: 30_000, everyIsSet: true, pollEveryMs: 60 * minute })).toBe(30_000);
  });

  test('is not polled more often because its feed would like that', () => {
    expect(waitOf({ pollEveryMs: 10_000, maxAgeMs: 0 })).toBe(minute);
  });

  test('is spread by a twentieth at most', () => expect(waitOf({ random: () => 1 })).toBe(63_000));
});

describe('a source that fails', () => {
  test('is left alone for twice as long each time, to a quarter of an hour', () => {
    const waits = [1, 2, 3, 4, 5, 50, 5000].map((failCount) =>
      waitOf({ outcome: 'failed', failCount, random: () => 1 }),
    );
    expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15].map((minutes) => minutes * minute));
  });

  test('comes back at a time of its own: half of the wait is chance', () => {
    expect(waitOf({ outcome: 'failed', failCount: 3, random: () => 0 })).toBe(2 * minute);
    expect(waitOf({ outcome: 'failed', failCount: 3, random: () => 1 })).toBe(4 * minute);
  });

  test('keeps its own interval when that is longer than the longest back-off', () => {
    expect(waitOf({ outcome: 'failed', failCount: 9, everyMs: 60 * minute, random: () => 1 })).toBe(
      60 * minute,
    );
  });
});

describe('what a server orders', () => {
  test('Retry-After goes before what the newsroom wrote, up to a day', () => {
    const ordered = { outcome: 'limited', failCount: 1, everyIsSet: true, everyMs: 30_000 } as const;
    expect(waitOf({ ...ordered, retryAfterMs: 10 * minute })).toBe(10 * minute);
    expect(waitOf({ ...ordered, retryAfterMs: 9e12 })).toBe(24 * 60 * minute);
  });

  test('a limit without a time is a minute or more', () => {
    expect(waitOf({ outcome: 'limited', failCount: 1, everyMs: 10_000, random: () => 1 })).toBe(minute);
  });

  test('a source that is gone is asked again each day', () => {
    expect(waitOf({ outcome: 'gone' })).toBe(24 * 60 * minute);
  });
});

test('whatever is said, the next poll is a whole moment at least ten seconds and at most a day or the interval away', () => {
  const duration = fc.double({ min: 0, max: 1e12, noNaN: true });
  const hint = fc.option(duration, { nil: null });
  fc.assert(
    fc.property(
      fc.record({
        everyMs: fc.integer({ min: 0, max: 7 * 24 * 60 * minute }),
        everyIsSet: fc.boolean(),
        outcome: fc.constantFrom('ok', 'limited', 'failed'),
        failCount: fc.nat(),
        pollEveryMs: hint,
        maxAgeMs: hint,
        retryAfterMs: hint,
        random: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => () => value),
      }),
      (poll) => {
        const wait = waitOf(poll) ?? Number.NaN;
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(10_000);
        expect(wait).toBeLessThanOrEqual(Math.max(24 * 60 * minute, poll.everyMs * 1.05 + 1));
      },
    ),
  );
});
