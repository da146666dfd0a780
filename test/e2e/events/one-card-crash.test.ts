import { describe, it } from 'vitest';
import { runEvents } from '../../support/crash/run-events.ts';
import { patienceMs } from '../../support/process/patience.ts';

describe.concurrent('Telex killed again and again, with two agencies in the wire', () => {
  it.for([
    // One is killed for longer; what differs between platforms shows in one round.
    ['slack', 421, 3],
    ['discord', 422, 1],
    ['webhook', 425, 1],
  ] as const)(
    'shows each event on one card, each take once, and no killed one, on %s',
    { timeout: patienceMs(400_000) },
    async ([platform, seed, rounds], { expect }) => {
      const { events, ...wrong } = await runEvents({ platform, rounds, seed });
      expect(wrong).toEqual({ lost: [], doubled: [], stillReadable: [] });
      expect(events).toBeGreaterThan(3);
    },
  );
});
