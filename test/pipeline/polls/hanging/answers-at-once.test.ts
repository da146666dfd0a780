import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setImmediate as breath } from 'node:timers/promises';
import { connect as connectSecurely, createServer as createSecureServer } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFewATurn } from '../../../../src/feeds/fetch/connect/few-a-turn.ts';
import { readSmall } from '../../../../src/feeds/fetch/connect/small-reads.ts';
import { createFetcher, type Fetcher } from '../../../../src/feeds/fetch/fetch-feed.ts';
import { type FeedServer, startFeedServer } from '../../../support/feed-server.ts';
import { selfSigned } from '../../../support/postgres/self-signed.ts';

/** More than are read in one turn of the event loop, by far. */
const many = 200;
/** In one turn: between two looks at what was read there are two halves of one. */
const most = 64;

let server: FeedServer;
let fetcher: Fetcher;
let held: ServerResponse[];
beforeEach(async () => {
  held = [];
  server = await startFeedServer();
  server.onAny((_request, response) => void held.push(response));
  fetcher = createFetcher({ userAgent: 'Telex/test', perHost: many });
});
afterEach(async () => {
  await fetcher.stop();
  await server.close();
});

/** How often something happened in each turn of the event loop, until it is stopped. */
function countByTurn() {
  const turns: number[] = [0];
  let isOver = false;
  const next = () => {
    turns.push(0);
    if (!isOver) setImmediate(next);
  };
  setImmediate(next);
  return {
    add: () => void turns.push((turns.pop() ?? 0) + 1),
    stop() {
      isOver = true;
      return { mostInATurn: Math.max(...turns), all: turns.reduce((sum, each) => sum + each, 0) };
    },
  };
}

const signal = new AbortController().signal;

test('of hundreds of answers that came in the same moment a few are read in each turn of the event loop, and all of them', async () => {
  const text = '<rss version="2.0"><channel><title>De Meerkoet</title></channel></rss>';
  const begun = countByTurn();
  const watch = {
    begins: begun.add,
    came: () => null,
    whole: () => null,
    unpacked: () => null,
  };
  const fetching = Array.from({ length: many }, (_, at) =>
    fetcher.fetch({ url: `${server.url}/${at}`, etag: null, lastModified: null, watch }, signal),
  );
  while (held.length < many) await breath();
  for (const response of held) response.end(text);
  const outcomes = await Promise.all(fetching);
  const { mostInATurn, all } = begun.stop();
  expect(outcomes.every((each) => each.kind === 'fetched' && each.bytes.toString() === text)).toBe(true);
  expect(all).toBe(many);
  expect(mostInATurn).toBeLessThanOrEqual(most);
});

test('of hundreds of connections that come about in the same moment a few ask in each turn of the event loop', async () => {
  const asked = countByTurn();
  subscribe('undici:client:connected', asked.add);
  server.onAny((_request, response) => void response.end('<rss/>'));
  await Promise.all(
    Array.from({ length: many }, (_, at) =>
      fetcher.fetch({ url: `${server.url}/${at}`, etag: null, lastModified: null }, signal),
    ),
  );
  unsubscribe('undici:client:connected', asked.add);
  const { mostInATurn, all } = asked.stop();
  expect(all).toBe(many);
  expect(mostInATurn).toBeLessThanOrEqual(most);
});

test('a host that hangs up at once fails each of hundreds that were to be asked, and none waits for ever', async () => {
  const rude = createServer((socket) => socket.resetAndDestroy());
  const { port } = await listening(rude);
  const outcomes = await Promise.all(
    Array.from({ length: many }, (_, at) =>
      fetcher.fetch({ url: `http://127.0.0.1:${port}/${at}`, etag: null, lastModified: null }, signal),
    ),
  );
  expect(outcomes.filter(({ kind }) => kind === 'failed')).toHaveLength(many);
  rude.close();
});

test.each(['tcp', 'tls'] as const)(
  'what waits for its turn comes whole and in its order, and its end behind it: %s',
  async (how) => {
    const words = Buffer.from(Array.from({ length: 60_000 }, (_, n) => (n * 7919) % 99991).join(' '));
    const { certificate: cert, key } = selfSigned('127.0.0.1');
    const answer = (socket: Socket) => void socket.on('error', () => {}).end(words);
    const serving = how === 'tcp' ? createServer(answer) : createSecureServer({ cert, key }, answer);
    const { port } = await listening(serving);
    const options = { host: '127.0.0.1', port, ...readSmall(createFewATurn(1)) };
    const read = async () => {
      const socket =
        how === 'tcp' ? connect(options) : connectSecurely({ ...options, rejectUnauthorized: false });
      const parts: Buffer[] = [];
      socket.on('readable', () => {
        for (let part = socket.read(); part !== null; part = socket.read()) parts.push(part as Buffer);
      });
      await once(socket, 'end');
      return Buffer.concat(parts);
    };
    const all = await Promise.all(Array.from({ length: 20 }, read));
    expect(all.map((each) => each.equals(words))).toEqual(all.map(() => true));
    serving.close();
  },
);

async function listening(serving: Server): Promise<AddressInfo> {
  serving.listen(0, '127.0.0.1');
  await once(serving, 'listening');
  return serving.address() as AddressInfo;
}
