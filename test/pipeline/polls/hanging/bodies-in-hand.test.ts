import { setImmediate as breath } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import {
  type BodiesInHand,
  createBodiesInHand,
  mostPieces,
  pieceBytes,
} from '../../../../src/pipeline/polls/bodies-in-hand.ts';
import { createPollPlaces, type PollPlace, pollsAtOnce } from '../../../../src/pipeline/polls/poll-places.ts';
import { createLoopTurns } from '../../../../src/scheduler/loop-turns.ts';

let bodies: BodiesInHand;
let stopping: AbortController;
let went: string[];
beforeEach(() => {
  [stopping, went] = [new AbortController(), []];
  bodies = createBodiesInHand(createLoopTurns(), stopping.signal);
});

/** So many bytes of a body are there; named in `went` once it goes on. */
function come(name: string, bytes: number, body = bodies.take()) {
  body.add(bytes);
  const until = body.hold();
  if (until === null) went.push(name);
  else void until.then(() => went.push(name));
  return body;
}

const chunk = 65_536;

test('of nine hundred long bodies that come at once sixteen are read, and each next one as one is done', async () => {
  const all = Array.from({ length: 900 }, (_, at) => come(`${at}`, chunk + 1));
  expect(went).toHaveLength(16);
  for (const [at, body] of all.entries()) {
    body.end();
    await breath();
    expect(went.at(-1)).toBe(`${Math.min(at + 16, 899)}`);
  }
  expect(went).toHaveLength(900);
});

test('a body that is said to be long waits with the first of it, and has a piece for it', () => {
  const said = (bytes: number) => {
    const body = bodies.take();
    body.expect(bytes);
    return come('said', 1, body);
  };
  for (let at = 0; at < 900; at += 1) said(chunk + 1);
  expect(went).toHaveLength(16);
  for (let at = 0; at < 900; at += 1) said(chunk);
  expect(went).toHaveLength(916);
});

test('a body of up to 64 KB waits for nobody, and nobody for it', () => {
  for (let at = 0; at < 900; at += 1) come('short', chunk);
  expect(went).toHaveLength(900);
  for (let at = 0; at < 17; at += 1) come('long', chunk + 1);
  come('short', chunk);
  expect(went).toHaveLength(900 + 16 + 1);
});

test('bodies that grow are kept within sixteen pieces together, but for one, which always goes on', async () => {
  const all = Array.from({ length: 16 }, (_, at) => come(`${at}`, pieceBytes));
  for (const [at, body] of all.entries()) come(`${at} grows`, pieceBytes, body);
  await breath();
  // The last that would wait beside fifteen that do: the first of them goes on.
  expect(went.slice(16)).toEqual(['0 grows']);
  come('next', chunk + 1);
  all[0]?.end();
  await breath();
  expect(went.slice(17)).toEqual(['1 grows']);
  // What has begun goes before what has not.
  for (const body of all.slice(1)) body.end();
  await breath();
  expect(went.at(-1)).toBe('next');
});

test('of bodies that all grow beyond what there is room for one goes on to its end, and then the next', async () => {
  const all = Array.from({ length: 16 }, (_, at) => come(`${at}`, pieceBytes));
  const grow = (at: number) => come(`${at} grows`, pieceBytes, all[at]);
  for (let at = 0; at < 16; at += 1) grow(at);
  await breath();
  for (let more = 0; more < 3; more += 1) {
    grow(0);
    await breath();
  }
  expect(went.slice(16)).toEqual(Array.from({ length: 4 }, () => '0 grows'));
  all[0]?.end();
  await breath();
  grow(1);
  await breath();
  expect(went.slice(20)).toEqual(['1 grows', '1 grows']);
  for (const body of all) body.end();
});

test('one body is read however long it is', () => {
  const body = bodies.take();
  for (let at = 0; at < 2 * mostPieces; at += 1) come(`${at}`, pieceBytes, body);
  expect(went).toHaveLength(2 * mostPieces);
});

test('what hung gives its pieces away, and waits for them when it comes again', async () => {
  const [first, ...others] = Array.from({ length: 16 }, (_, at) => come(`${at}`, 100_000));
  come('next', 100_000);
  first?.rest();
  await breath();
  expect(went.at(-1)).toBe('next');
  come('again', 100_000, first);
  await breath();
  expect(went.at(-1)).toBe('next');
  others[0]?.end();
  await breath();
  expect(went.at(-1)).toBe('again');
});

test('a stop is waited for by none that waits, and what ended while it waited takes nothing', async () => {
  const all = Array.from({ length: 18 }, (_, at) => come(`${at}`, 100_000));
  all[16]?.end();
  all[0]?.end();
  await breath();
  expect(went.slice(16)).toEqual(['16', '17']);
  for (const body of all) body.end();
  const again = Array.from({ length: 17 }, (_, at) => come(`again ${at}`, 100_000));
  stopping.abort();
  await breath();
  expect(went.at(-1)).toBe('again 16');
  for (const body of again) body.end();
});

test('long bodies that are whole in the same moment are joined one at each turn of the event loop', async () => {
  const turns = Array.from({ length: 5 }, (_, at) => come(`${at}`, 100_000).turn());
  const joined: number[] = [];
  for (const [at, turn] of turns.entries()) void turn?.then(() => joined.push(at));
  for (let at = 1; at <= 5; at += 1) {
    await breath();
    expect(joined).toHaveLength(at);
  }
  expect(come('short', 1_000).turn()).toBeNull();
});

/** Polls whose hosts are waited for until `pass`: two seconds. */
function openPlaces() {
  const waits = new Set<() => void>();
  const places = createPollPlaces(
    stopping.signal,
    (_, ended) =>
      new Promise((end) => {
        waits.add(end);
        ended.addEventListener('abort', () => end());
      }),
    bodies,
  );
  return {
    take: (name: string) => places.take(() => void went.push(`${name} hangs`)),
    room: () => places.room(0),
    async pass() {
      const ending = [...waits];
      waits.clear();
      for (const end of ending) end();
      await breath();
    },
  };
}

test('a poll whose body waits for others does not hang, and one that dribbles in hand gives its turn to the next', async () => {
  const { take, room, pass } = openPlaces();
  const reading = Array.from({ length: 16 }, (_, at) => take(`${at}`));
  const isBegun = (place: PollPlace) => place.came(100_000) === null;
  expect(reading.every(isBegun)).toBe(true);
  const held = take('held');
  const until = held.came(100_000);
  expect(until).not.toBeNull();
  void until?.then(() => went.push('held is read'));
  await pass();
  for (const place of reading.slice(1)) void place.came(20_000);
  void reading[0]?.came(1);
  await pass();
  expect(went).toEqual(['0 hangs', 'held is read']);
  expect(room()).toBe(pollsAtOnce - 16);
  // The rest of it comes: it is read once another is done.
  const last = reading[0]?.whole();
  expect(last).not.toBeNull();
  void last?.then(() => went.push('0 is read'));
  await breath();
  expect(went).toHaveLength(2);
  held.end();
  await breath();
  await breath();
  expect(went.at(-1)).toBe('0 is read');
});
