import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { create } from '../../../../adapters/slack/index.ts';
import type { Adapter } from '../../../../src/chat/ports/adapter.ts';
import { isUp } from '../../../support/adapter-state.ts';
import { bareDeps, slackSettings, testTiming } from '../../../support/slack/harness.ts';
import { openSlackServer, type SlackServer } from '../../../support/slack/server.ts';

const secondMs = 1_000;
let server: SlackServer;
let adapter: Adapter;
beforeEach(async () => {
  server = await openSlackServer();
  adapter = create({ ...bareDeps(), settings: slackSettings(server), timing: testTiming });
  // The watchdog of the socket runs by these alone; what comes over the network comes when it comes.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await adapter.stop();
  await server.stop();
});

it('a socket that is silent for nine seconds, as while Telex or Slack is busy, is not cut, and one that stays silent is', async () => {
  await adapter.start();
  // A first pong comes, so that silence counts from it.
  await passes(5 * secondMs);
  await heard('e1');
  await heard('e2');
  server.socketMode.mutePongs = true;
  await passes(9 * secondMs);
  expect(server.socketMode.connections()).toBe(1);
  expect(isUp(adapter)).toBe(true);
  const again = server.socketMode.nextConnection();
  await passes(6 * secondMs);
  await again;
});

/** In the steps of a clock that ticks, with a turn of the event loop for each. */
async function passes(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 500) {
    await vi.advanceTimersByTimeAsync(500);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The first answer arrives after every ping before it, the second after every pong to those. */
async function heard(id: string): Promise<void> {
  server.socketMode.sendRaw(
    JSON.stringify({ type: 'events_api', envelope_id: id, payload: { type: 'app_rate_limited' } }),
  );
  while (!server.socketMode.acked.has(id)) await new Promise((resolve) => setImmediate(resolve));
}
