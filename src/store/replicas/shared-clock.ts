import type { EpochMs } from '../../domain/item.ts';

/** The time as all replicas on one database know it. */
export type SharedClock = {
  /** The machine's own clock, until the database's was heard; from then on that one, carried on by a clock that nobody sets. */
  readonly now: () => EpochMs;
  /** What the machine's own clock told at some moment, in that time: as if it had gone as it does now. */
  readonly fromOwn: (told: EpochMs) => EpochMs;
  /** It is this by the database, at this moment. */
  readonly heard: (now: EpochMs) => void;
};

/** What is heard differs by so much with the time that an answer was under way; a clock that was set differs by more. */
const journeyMs = 20;
/** Two crystals part by some parts in a million; each time it is heard, so much of that is made good. */
const driftMs = 0.1;

/**
 * The clock of one process. Leases and waits that several replicas read are written by the database's clock, so that a
 * machine whose own is wrong neither takes what is another's nor keeps what is not its own. `elapsed` in ms.
 */
export function createSharedClock(
  ownClock: () => EpochMs = () => Date.now(),
  elapsed: () => number = () => performance.now(),
): SharedClock {
  let ahead: number | null = null;
  const now = () => (ahead === null ? ownClock() : Math.floor(elapsed() + ahead));
  return {
    now,
    fromOwn: (told) => Math.floor(told + now() - ownClock()),
    heard(now) {
      const heard = now - elapsed();
      // A late answer makes the clock look slow: the one that came fastest is nearest to the truth.
      if (ahead === null || Math.abs(heard - ahead) > journeyMs) ahead = heard;
      else ahead = Math.max(heard, ahead - driftMs);
    },
  };
}
