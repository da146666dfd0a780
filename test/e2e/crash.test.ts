import { describe, expect, it } from 'vitest';
import { runCrash } from '../support/crash/run-crash.ts';
import { patienceMs } from '../support/process/patience.ts';

/** The short run. `npm run crash` runs as many rounds as you have time for, with seeds of its own. */
describe.concurrent('Telex killed again and again', () => {
  it.for([
    { platform: 'web', rounds: 6, seed: 412, freezeMs: 500, troubled: true },
    { platform: 'slack', rounds: 4, seed: 413, freezeMs: 1_500 },
    { platform: 'discord', rounds: 4, seed: 414, freezeMs: 1_500 },
    { platform: 'webhook', rounds: 5, seed: 415, freezeMs: 1_500 },
  ] as const)(
    'shows each item once, in its last state, on $platform',
    { timeout: patienceMs(300_000) },
    async (run, { signal }) => {
      const { kills, filed, lost, doubled, stillReadable, unexplained } = await runCrash({ ...run, signal });
      const wrong = { lost, doubled, stillReadable, unexplained };
      expect(wrong).toEqual({ lost: [], doubled: [], stillReadable: [], unexplained: [] });
      expect(kills).toBe(run.rounds);
      expect(filed).toBeGreaterThan(2);
    },
  );
});
