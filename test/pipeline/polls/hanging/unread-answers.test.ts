import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { setImmediate as breath } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decompress } from '../../../../src/feeds/fetch/decompress.ts';
import { createFetcher, type Fetcher } from '../../../../src/feeds/fetch/fetch-feed.ts';
import {
  type BodiesInHand,
  createBodiesInHand,
  mostPieces,
  pieceBytes,
} from '../../../../src/pipeline/polls/bodies-in-hand.ts';
import { createPollPlaces } from '../../../../src/pipeline/polls/poll-places.ts';
import { createLoopTurns } from '../../../../src/scheduler/loop-turns.ts';
import { type FeedServer, packers, startFeedServer } from '../../../support/feed-server.ts';

let server: FeedServer;
let fetcher: Fetcher;
let stopping: AbortController;
let bodies: BodiesInHand;
/** The connections that the fetcher made. */
let sockets: Socket[];
const onConnected = (event: unknown) => void sockets.push((event as { readonly socket: Socket }).socket);
beforeEach(async () => {
  server = await startFeedServer();
  fetcher = createFetcher({ userAgent: 'Telex/test', perHost: 100 });
  stopping = new AbortController();
  bodies = createBodiesInHand(createLoopTurns(), stopping.signal);
  sockets = [];
  subscribe('undici:client:connected', onConnected);
});
afterEach(async () => {
  unsubscribe('undici:client:connected', onConnected);
  stopping.abort();
  await fetcher.stop();
  await server.close();
});

/** Of words that repeat as words do: what shrinks to less than a part in two hundred is refused as a bomb. */
const document = (bytes: number) => {
  const words = Array.from({ length: 2_000 }, (_, n) => ((n * 7919) % 99991).toString(36)).join(' ');
  return `<?xml version="1.0"?><rss><!--${words.repeat(bytes / words.length)}--></rss>`;
};

/** Sixteen bodies that take all the room there is. */
function takeAllRoom() {
  const all = Array.from({ length: mostPieces }, () => bodies.take());
  for (const body of all) {
    body.add(pieceBytes);
    expect(body.hold()).toBeNull();
  }
  return all;
}

test.each([
  ['says how long it is', true, 40 * 1024],
  ['does not say how long it is', false, 100 * 1024],
])('of a long answer that waits for others little is in memory, where it %s', async (_, isSaid, most) => {
  const text = document(4_000_000);
  server.on('/', (_request, response) => {
    response.writeHead(200, isSaid ? { 'content-length': text.length } : {}).end(text);
  });
  const others = takeAllRoom();
  const places = createPollPlaces(stopping.signal, () => new Promise(() => {}), bodies);
  const place = places.take(null);
  let held = 0;
  const watch = {
    ...place,
    came(bytes: number) {
      const until = place.came(bytes);
      if (until !== null) held += 1;
      return until;
    },
  };
  const fetching = fetcher.fetch(
    { url: `${server.url}/`, etag: null, lastModified: null, watch },
    stopping.signal,
  );
  await vi.waitFor(() => expect(held).toBe(1));
  const read = () => sockets.reduce((sum, socket) => sum + socket.bytesRead, 0);
  // All else that this machine sends itself comes meanwhile, until nothing more does.
  let before = -1;
  for (let still = 0; still < 1_000; still = read() === before ? still + 1 : 0) {
    before = read();
    await breath();
  }
  expect(read()).toBeLessThanOrEqual(most);
  for (const other of others) other.end();
  const outcome = await fetching;
  expect(outcome.kind === 'fetched' && outcome.bytes.toString() === text).toBe(true);
  place.end();
});

test.each(['gzip', 'br', 'deflate', 'rawDeflate'] as const)(
  'no more is unpacked than there is room for: %s',
  async (packer) => {
    const text = `<rss>${Array.from({ length: 200_000 }, (_, n) => (n * 7919) % 99991)}</rss>`;
    const packed = packers[packer](text);
    const goOn: (() => void)[] = [];
    let unpacked = 0;
    const onUnpacked = (bytes: number) => {
      unpacked += bytes;
      return new Promise<void>((resolve) => void goOn.push(resolve));
    };
    const encoding = packer === 'rawDeflate' ? 'deflate' : packer;
    const whole = decompress(packed, encoding, { maxBytes: 8_000_000, onUnpacked });
    await vi.waitFor(() => expect(goOn).toHaveLength(1));
    for (let turn = 0; turn < 20; turn += 1) await breath();
    expect([goOn.length, unpacked <= 65_536]).toEqual([1, true]);
    let isWhole = false;
    const ended = whole.finally(() => {
      isWhole = true;
    });
    while (!isWhole) {
      expect(goOn.length).toBeLessThanOrEqual(1);
      goOn.shift()?.();
      await breath();
    }
    expect((await ended).toString() === text).toBe(true);
    expect(unpacked).toBe(text.length);
  },
);

test('a hundred packed answers of which each wants more room than there is are unpacked some at a time, and all of them', async () => {
  const text = document(3_000_000);
  const packed = packers.gzip(text);
  expect(packed.length).toBeLessThan(65_536);
  server.on('/', (_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length }).end(packed);
  });
  const places = createPollPlaces(stopping.signal, () => new Promise(() => {}), bodies);
  let [inHand, mostInHand, done] = [0, 0, 0];
  async function poll() {
    const place = places.take(null);
    let unpacked = 0;
    const watch = {
      ...place,
      unpacked(bytes: number) {
        unpacked += bytes;
        inHand += bytes;
        mostInHand = Math.max(mostInHand, inHand);
        return place.unpacked(bytes);
      },
    };
    const request = { url: `${server.url}/`, etag: null, lastModified: null, watch };
    const outcome = await fetcher.fetch(request, stopping.signal);
    if (outcome.kind === 'fetched' && outcome.bytes.length === text.length) done += 1;
    await breath();
    inHand -= unpacked;
    place.end();
  }
  await Promise.all(Array.from({ length: 100 }, poll));
  expect(done).toBe(100);
  // What each that waits has of it, all pieces, and the one that goes on where none can.
  expect(mostInHand).toBeLessThanOrEqual(100 * 65_536 + (mostPieces + 3) * pieceBytes);
});
