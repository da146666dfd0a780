import { expect, it } from 'vitest';
import { runEvents } from '../../support/crash/run-events.ts';
import { openEmptyDatabase } from '../../support/postgres/test-database.ts';
import { patienceMs } from '../../support/process/patience.ts';

it('two Telexes, of which one dies again and again, show each event of two agencies on one card', {
  timeout: patienceMs(400_000),
}, async () => {
  const database = await openEmptyDatabase();
  const run = { platform: 'slack', rounds: 2, seed: 423, databaseUrl: database.url } as const;
  const { events, ...wrong } = await runEvents(run);
  await database.drop();
  expect(wrong).toEqual({ lost: [], doubled: [], stillReadable: [] });
  expect(events).toBeGreaterThan(3);
});
