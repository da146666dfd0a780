import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPollAt, noRhythm, type PollEnd, type Rhythm } from '../../src/scheduler/next-poll.ts';

const minute = 60_000;
const quiet: PollEnd = {
  now: 1_000_000,
  dueAt: 1_000_000,
  everyMs: minute,
  everyIsSet: false,
  outcome: 'ok',
  failCount: 0,
  rhythm: noRhythm,
  retryAfterMs: null,
  random: () => 0,
};
const hour = 60 * minute;
const waitOf = (poll: Partial<PollEnd>, rhythm: Partial<Rhythm> = {}) => {
  const dueAt = poll.now ?? quiet.now;
  const end = { ...quiet, dueAt, ...poll, rhythm: { ...noRhythm, ...rhythm } };
  return nextPollAt(end) - end.now;
};
/** Saturday 28 November 2026, 21.30 GMT. */
const saturday = Date.UTC(2026, 10, 28, 21, 30);
/** A source that last brought something so long ago. */
const silentFor = (ms: number) => ({ lastItemAt: saturday - ms });

describe('a source that does well', () => {
  test('is due again after its interval', () => expect(waitOf({})).toBe(minute));

  test('is never polled more than once in ten seconds', () => expect(waitOf({ everyMs: 1000 })).toBe(10_000));

  test('gets the longer interval its feed asks for, up to an hour', () => {
    expect(waitOf({}, { pollEveryMs: 5 * minute })).toBe(5 * minute);
    expect(waitOf({}, { maxAgeMs: 3 * minute })).toBe(3 * minute);
    expect(waitOf({}, { pollEveryMs: 24 * hour })).toBe(hour);
  });

  test('is left alone longer the longer it brings nothing, from a minute to an hour', () => {
    const waits = [0, 5 * minute, 30 * minute, 2 * hour, 6 * hour, 12 * hour, 24 * 7 * hour];
    expect(waits.map((ms) => waitOf({ now: saturday }, silentFor(ms)) / minute)).toEqual([
      1, 1, 2.5, 10, 30, 60, 60,
    ]);
  });

  test('is asked each quarter of an hour for a day where it is a busy one', () => {
    const busy = (ms: number) => waitOf({ now: saturday }, { ...silentFor(ms), itemGapMs: 4 * minute });
    expect([busy(hour), busy(8 * hour), busy(23 * hour), busy(25 * hour)]).toEqual([
      5 * minute,
      15 * minute,
      15 * minute,
      hour,
    ]);
  });

  test('is left alone at the hours and on the days that it names, to the next one that it does not', () => {
    const at = (skippedHours: readonly number[]) =>
      waitOf({ now: saturday, everyMs: hour }, { skippedHours });
    const nightly = [22, 23, 0, 1, 2, 3, 4].map((each) => (each >= 22 ? 6 * 24 + each : each));
    expect(at(nightly)).toBe(7.5 * hour);
    expect(at([6 * 24 + 12])).toBe(hour);
    const weekend = Array.from({ length: 48 }, (_, each) => (each < 24 ? each : 6 * 24 + each - 24));
    expect(at(weekend)).toBe(hour + 24 * hour);
    expect(
      waitOf(
        { now: saturday, everyMs: hour, everyIsSet: true, random: () => 0.5 },
        { skippedHours: nightly },
      ),
    ).toBe(hour);
  });

  test('is polled as often as the newsroom wrote, whatever the feed asks for or brings', () => {
    const written = { now: saturday, everyMs: 30_000, everyIsSet: true, random: () => 0.5 };
    expect(waitOf(written, { pollEveryMs: hour, ...silentFor(24 * hour) })).toBe(30_000);
  });

  test('is not polled more often because its feed would like that', () => {
    expect(waitOf({}, { pollEveryMs: 10_000, maxAgeMs: 0 })).toBe(minute);
  });

  test('is spread by a twentieth at most', () => expect(waitOf({ random: () => 1 })).toBe(63_000));

  test('is spread around the interval that the newsroom wrote, which is its mean', () => {
    const written = { everyMs: 30_000, everyIsSet: true };
    expect([0, 0.5, 1].map((chance) => waitOf({ ...written, random: () => chance }))).toEqual([
      29_250, 30_000, 30_750,
    ]);
  });

  test('keeps to the interval that the newsroom wrote, though each poll begins and ends late', () => {
    const written = { now: saturday, everyMs: 30_000, everyIsSet: true, random: () => 0.5 };
    const late = (ms: number) => waitOf({ ...written, dueAt: saturday - ms });
    expect([late(700), late(2_000), late(60_000), late(-5_000)]).toEqual([29_300, 28_000, 27_000, 30_000]);
    expect(waitOf({ ...written, everyMs: 10_000, dueAt: saturday - 700 })).toBe(9_750);
  });

  test.each([0, 0.5, 1])(
    'is read each ten seconds where the newsroom wrote that, though polls begin with a tick (chance %s)',
    (chance) => {
      let dueAt = saturday + 300;
      const began: number[] = [];
      for (let times = 0; times < 361; times++) {
        // A tick is some milliseconds late, and an answer takes some hundred.
        const beganAt = Math.ceil(dueAt / 1_000) * 1_000 + ((times * 37) % 200);
        began.push(beganAt);
        const now = beganAt + 100 + ((times * 53) % 500);
        const poll = { everyMs: 10_000, everyIsSet: true, random: () => chance };
        dueAt = nextPollAt({ ...quiet, ...poll, dueAt, beganAt, now });
      }
      const gaps = began.slice(1).map((at, index) => at - (began[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9_750);
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length / 1_000).toBeCloseTo(10, 1);
    },
  );

  test('is not asked again within ten seconds of when it was asked, but for a fortieth, however late that was', () => {
    const written = { now: saturday, everyMs: 10_000, everyIsSet: true, dueAt: saturday - minute };
    expect(waitOf(written)).toBe(9_750);
    expect(waitOf({ ...written, beganAt: saturday - 400 })).toBe(9_350);
    // A server that is slow has the time that any interval leaves it.
    expect(waitOf({ ...written, beganAt: saturday - 30_000 })).toBe(8_750);
  });
});

describe('a source that fails', () => {
  test('is left alone for twice as long each time, to a quarter of an hour', () => {
    expect(minutesAfter([1, 2, 3, 4, 5, 50])).toEqual([1, 2, 4, 8, 15, 15]);
  });

  test('is left alone for an hour after a day of failures, and for four after a week', () => {
    expect(minutesAfter([119, 120, 299, 300, 5000])).toEqual([15, 60, 60, 240, 240]);
    const days = (asked: number) => {
      let now = saturday;
      for (let failCount = 1; failCount <= asked; failCount++)
        now = nextPollAt({ ...quiet, now, outcome: 'failed', failCount, random: () => 0.5 });
      return (now - saturday) / (24 * hour);
    };
    expect(days(120)).toBeCloseTo(1, 0);
    expect(days(300)).toBeCloseTo(6.5, 0);
  });

  const minutesAfter = (counts: readonly number[]) =>
    counts.map((failCount) => waitOf({ outcome: 'failed', failCount, random: () => 1 }) / minute);

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

  test('what it said is waited, be it less than a minute, and by a thousand sources over a tenth more', () => {
    const ordered = { outcome: 'limited', failCount: 3, everyIsSet: true, everyMs: 10_000 } as const;
    expect(waitOf({ ...ordered, retryAfterMs: 20_000 })).toBe(20_000);
    expect(waitOf({ ...ordered, retryAfterMs: 600_000, random: () => 1 })).toBe(660_000);
    expect(waitOf({ ...ordered, retryAfterMs: 9e12, random: () => 1 }) / hour).toBeCloseTo(26.4, 3);
  });

  test('a limit without a time is a minute or more', () => {
    expect(waitOf({ outcome: 'limited', failCount: 1, everyMs: 10_000, random: () => 1 })).toBe(minute);
  });

  test('a source that is gone is asked again each day', () => {
    expect(waitOf({ outcome: 'gone' })).toBe(24 * 60 * minute);
  });
});

test('whatever is said, the next poll is a whole moment at least ten seconds and at most two days, or the interval and a day, away', () => {
  const duration = fc.double({ min: 0, max: 1e12, noNaN: true });
  const hint = fc.option(duration, { nil: null });
  fc.assert(
    fc.property(
      fc.record({
        everyMs: fc.integer({ min: 0, max: 7 * 24 * 60 * minute }),
        everyIsSet: fc.boolean(),
        outcome: fc.constantFrom('ok', 'limited', 'failed'),
        failCount: fc.nat(),
        rhythm: fc.record({
          pollEveryMs: hint,
          maxAgeMs: hint,
          itemGapMs: hint,
          lastItemAt: hint.map((ms) => (ms === null ? null : 1_000_000 - Math.round(ms))),
          skippedHours: fc.array(fc.nat(167)),
        }),
        retryAfterMs: hint,
        random: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => () => value),
      }),
      (poll) => {
        const wait = waitOf(poll, poll.rhythm);
        expect(Number.isInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(poll.outcome === 'ok' && poll.everyIsSet ? 9_750 : 10_000);
        expect(wait).toBeLessThanOrEqual(
          Math.max(1.1 * 24 * hour, poll.everyMs * 1.05 + 1) + 24 * hour + 5 * minute,
        );
      },
    ),
  );
});
