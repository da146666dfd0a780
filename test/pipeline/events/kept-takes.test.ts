import { expect, test } from 'vitest';
import { knownTake, readStored } from '../../../src/pipeline/fold/events/read-stored.ts';
import type { StoredTake } from '../../../src/store/events/event-store.ts';
import { nightShift, wireItem } from '../../support/wire-item.ts';

test('a story is read once, however many others are compared before it is again', () => {
  let parsed = 0;
  const stored = (number: number, stamp = 'first'): StoredTake => ({
    number,
    agency: 'ANP',
    stamp,
    cameAt: nightShift,
    item() {
      parsed++;
      return wireItem({ guid: `story-${number}`, headline: `Brand in fabriek ${number} in Gent` });
    },
  });
  const read = readStored(stored(1));
  for (let number = 2; number <= 1_000; number++) readStored(stored(number));
  expect(parsed).toBe(1_000);
  const known = knownTake(stored(1));
  expect([known?.take, known?.marks, known?.stems]).toEqual([read?.take, read?.marks, read?.stems]);
  expect(parsed).toBe(1_000);
  expect(knownTake(stored(1, 'second'))).toBeUndefined();
  readStored(stored(1, 'second'));
  expect([knownTake(stored(1)), parsed]).toEqual([undefined, 1_001]);
});

test('an advisory is read once as well, and is no take', () => {
  let parsed = 0;
  const advisory: StoredTake = {
    number: 5_000,
    agency: 'ANP',
    stamp: 'first',
    cameAt: nightShift,
    item() {
      parsed++;
      return wireItem({ guid: 'agenda', genre: 'advisory' });
    },
  };
  expect([readStored(advisory), knownTake(advisory)]).toEqual([null, null]);
  expect(parsed).toBe(1);
});
