import { createHmac } from 'node:crypto';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '../../../src/observability/log.ts';
import { createCallbackRoute } from '../../../src/pipeline/push/callback-route.ts';
import type { PushBook } from '../../../src/pipeline/push/push-book.ts';
import type { PushSubscription } from '../../../src/store/push-store.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A route on a server of its own, on which every token is a subscription of a hub of its own, but for those that are named `traag` and so on. */
async function openRoute() {
  const waits: { readonly ms: number; readonly end: () => void }[] = [];
  const outcomes: string[] = [];
  const noted = new Set<string>();
  const hastened: string[] = [];
  const lines: string[] = [];
  const subscription = { secret: 'geheim', state: 'live', trouble: null } as Partial<PushSubscription>;
  const route = createCallbackRoute({
    book: {
      byToken: async (token) => ({
        ...(subscription as PushSubscription),
        token,
        sourceId: `bron-${token}`,
        hub: token.replace(/\d$/, ''),
      }),
      notePushed: async () => {},
      noteTrouble: async ({ token }, kind) => void noted.add(`${token} ${kind}`),
    } as Partial<PushBook> as PushBook,
    clock: () => 0,
    log: createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } }),
    maxBytes: 1_000_000,
    take: async () => 'kept',
    hasten: async (source) => void hastened.push(source),
    onPushed: (source, outcome) => void outcomes.push(`${source} ${outcome}`),
    pause: (ms, signal) =>
      new Promise((end) => {
        waits.push({ ms, end });
        signal.addEventListener('abort', () => end());
      }),
  });
  const server = createServer((asked, answer) => void route.handle(asked, answer)).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;

  function post(token: string, headers: Record<string, string | number>) {
    const answer = Promise.withResolvers<number>();
    const sent = request({ port, path: `/hub/${token}`, method: 'POST', headers, agent: false }, (got) => {
      got.resume();
      answer.resolve(got.statusCode ?? 0);
    });
    sent.on('error', () => answer.resolve(0));
    return { sent, answer: answer.promise };
  }
  return {
    waits,
    outcomes,
    noted,
    hastened,
    said: () => lines.map((line) => JSON.parse(line)).map(({ source, times }) => `${source} ${times}`),
    /** Begins a body and sends no more of it. */
    drip(token: string): Promise<number> {
      const { sent, answer } = post(token, { 'content-length': 1_000 });
      sent.write('x');
      return answer;
    },
    push(token: string): Promise<number> {
      const signature = createHmac('sha256', 'geheim').update('nieuws').digest('hex');
      const { sent, answer } = post(token, { 'x-hub-signature': `sha256=${signature}` });
      sent.end('nieuws');
      return answer;
    },
  };
}

test('a hub that sends a byte at a time takes two places, and no other hub’s', async () => {
  const { drip, push, waits, outcomes, noted, hastened, said } = await openRoute();
  const hanging = [drip('traag'), drip('traag2')];
  await expect.poll(() => waits.length).toBe(2);
  const more = Array.from({ length: 6 }, () => drip('traag'));
  expect(await Promise.all(more)).toEqual(more.map(() => 503));
  expect(await push('goed')).toBe(202);
  expect(await push('ander')).toBe(202);
  expect(outcomes.filter((each) => each === 'bron-traag crowded')).toHaveLength(6);
  expect(said()).toEqual([1, 2, 4].map((times) => `bron-traag ${times}`));
  // Ten seconds later.
  expect(waits.slice(0, 2).map(({ ms }) => ms)).toEqual([10_000, 10_000]);
  for (const { end } of waits) end();
  expect(await Promise.all(hanging)).toEqual([408, 408]);
  expect(outcomes.filter((each) => /^bron-traag2? slow$/.test(each))).toHaveLength(2);
  expect([...noted].toSorted()).toEqual(['traag crowded', 'traag slow', 'traag2 slow']);
  expect(hastened).toEqual(expect.arrayContaining(['bron-traag', 'bron-traag2']));
  expect(await push('traag')).toBe(202);
});
