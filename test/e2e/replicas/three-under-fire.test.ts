import { expect, it } from 'vitest';
import { runReplicas } from '../../support/crash/run-replicas.ts';
import { openEmptyDatabase } from '../../support/postgres/test-database.ts';
import { patienceMs } from '../../support/process/patience.ts';

/** The short run. `npm run crash -- --replicas 3` runs as many rounds as you have time for. */
it('three Telexes with clocks that are minutes apart show each item once, whatever befalls them', {
  timeout: patienceMs(240_000),
}, async ({ signal }) => {
  const database = await openEmptyDatabase();
  const run = { platform: 'discord', replicas: 3, rounds: 3, seed: 418, leaseS: 5 } as const;
  const { filed, faults, lost, doubled, stillReadable, died } = await runReplicas({
    ...run,
    databaseUrl: database.url,
    signal,
  });
  await database.drop();
  expect({ lost, doubled, stillReadable, died }).toEqual({
    lost: [],
    doubled: [],
    stillReadable: [],
    died: [],
  });
  expect(filed).toBeGreaterThan(0);
  expect(Object.values(faults).reduce((sum, each) => sum + each)).toBe(run.rounds);
});
