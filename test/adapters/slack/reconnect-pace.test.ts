import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { create } from '../../../adapters/slack/index.ts';
import type { Adapter } from '../../../src/chat/ports/adapter.ts';
import { isUp } from '../../support/adapter-state.ts';
import { bareDeps, slackSettings, testTiming } from '../../support/slack/harness.ts';
import { until } from '../../support/slack/office.ts';
import { openSlackServer, type SlackServer } from '../../support/slack/server.ts';

/** Least waits only: on a slow machine all of them are longer. */
describe('how soon Telex asks Slack for a connection again', () => {
  let server: SlackServer;
  let adapter: Adapter;
  /** When a connection was asked for, by `performance.now`. */
  const asked: number[] = [];
  const waits = () => asked.slice(1).map((at, index) => at - (asked[index] ?? at));

  beforeEach(async () => {
    asked.length = 0;
    server = await openSlackServer({
      onCall(method) {
        if (method === 'apps.connections.open') asked.push(performance.now());
        return 0;
      },
    });
    const timing = { ...testTiming, retryFirstMs: 200, retryMostMs: 60_000 };
    adapter = create({ ...bareDeps(), settings: slackSettings(server), timing });
  });
  afterEach(async () => {
    await adapter.stop();
    await server.stop();
  });

  it('grows with each failure: half as much again, half of it by chance', async () => {
    for (let count = 0; count < 4; count++) failNext({ kind: 'drop-before' });
    await adapter.start();
    await until(() => isUp(adapter));
    const least = [100, 150, 225, 337];
    expect(waits()).toHaveLength(least.length);
    for (const [index, ms] of waits().entries()) expect(ms).toBeGreaterThanOrEqual(least[index] ?? 0);
  });

  it('is not at once where a connection ends as soon as it stands', async () => {
    await adapter.start();
    await until(() => isUp(adapter));
    server.socketMode.cut();
    await until(() => asked.length === 2);
    expect(waits()[0]).toBeGreaterThanOrEqual(100);
  });

  it('is not before the time that Slack names', async () => {
    failNext({ kind: 'limited', retryAfterSeconds: 1 });
    await adapter.start();
    await until(() => isUp(adapter));
    expect(waits()[0]).toBeGreaterThanOrEqual(999);
  });

  function failNext(fault: Parameters<SlackServer['faults']['add']>[0]): void {
    server.faults.add(fault, ['apps.connections.open']);
  }
});
