import { afterAll, beforeAll, expect, it } from 'vitest';
import { runEvents } from '../../support/crash/run-events.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres/postgres-server.ts';
import { patienceMs } from '../../support/process/patience.ts';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

it('two Telexes, of which one dies again and again, show each event of two agencies on one card', {
  timeout: patienceMs(400_000),
}, async () => {
  const run = { platform: 'slack', rounds: 2, seed: 423, databaseUrl: server.url('postgres') } as const;
  const { events, ...wrong } = await runEvents(run);
  expect(wrong).toEqual({ lost: [], doubled: [], stillReadable: [] });
  expect(events).toBeGreaterThan(3);
});
