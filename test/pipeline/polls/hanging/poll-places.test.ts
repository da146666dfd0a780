import { setImmediate as breath } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import {
  createPollPlaces,
  type PollPlaces,
  pollsAtOnce,
} from '../../../../src/pipeline/polls/poll-places.ts';

let waits: { readonly ended: AbortSignal; readonly end: () => void }[];
let places: PollPlaces;
let stopping: AbortController;
let freed: string[];

beforeEach(() => {
  [waits, freed, stopping] = [[], [], new AbortController()];
  places = createPollPlaces(
    stopping.signal,
    (_, ended) =>
      new Promise((end) => {
        waits.push({ ended, end });
        ended.addEventListener('abort', () => end());
      }),
  );
});

/** Two seconds. */
async function pass(): Promise<void> {
  for (const { end } of waits.splice(0)) end();
  await breath();
}

const take = (name: string) => places.take(() => void freed.push(name));

test('a poll holds its place as long as its host says something of it, and not for a byte a second', async () => {
  take('silent');
  const [dribbling, slow] = [take('dribbling'), take('slow')];
  for (let seconds = 0; seconds < 8; seconds += 2) {
    if (seconds === 0) for (const place of [dribbling, slow]) place.begins(0);
    void dribbling.came(1);
    void slow.came(20_000);
    await pass();
    if (seconds === 0) expect(freed).toEqual(['silent']);
  }
  expect(freed).toEqual(['silent', 'dribbling']);
  expect(places.room(3)).toBe(pollsAtOnce - 1);
});

test('what asks no host, or has said all, is Telex’s own work, and keeps its place however long that takes', async () => {
  places.take(null);
  void take('read').whole();
  await pass();
  await pass();
  expect(freed).toEqual([]);
  expect(places.room(2)).toBe(pollsAtOnce - 2);
});

test('of those that hung and answer all at once as many are read as had places, and then the next', async () => {
  const hanging = Array.from({ length: 3 }, (_, at) => take(`${at}`));
  await pass();
  const others = Array.from({ length: pollsAtOnce }, () => places.take(null));
  expect(places.room(others.length + 3)).toBe(0);
  const began: number[] = [];
  for (const [at, place] of hanging.entries()) {
    place.begins(0);
    // The opening of a body is kept beside the others, and no more of it.
    expect(place.came(10_000)).toBeNull();
    void (at === 1 ? place.whole() : place.came(10_000))?.then(() => began.push(at));
  }
  await breath();
  expect(began).toEqual([]);
  others.pop()?.end();
  await breath();
  expect(began).toEqual([0]);
  expect(places.room(others.length + 3)).toBe(0);
  // One that ended while it waited takes nobody's place.
  hanging[1]?.end();
  hanging[0]?.end();
  await breath();
  expect(began).toEqual([0, 2]);
  hanging[2]?.end();
  expect(places.room(others.length)).toBe(1);
});

test('a stop is waited for by none that waits for a place', async () => {
  const hanging = take('hangs');
  await pass();
  for (let at = 0; at < pollsAtOnce; at += 1) places.take(null);
  const waiting = hanging.whole();
  stopping.abort();
  await waiting;
  hanging.end();
  expect(places.room(pollsAtOnce)).toBe(0);
});
