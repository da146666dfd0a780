import { expect, test } from 'vitest';
import { createLog } from '../../src/observability/log.ts';
import { tellFailing } from '../../src/observability/tell-failing.ts';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';

function open() {
  const lines: string[] = [];
  let now = 0;
  const failing = tellFailing(
    {
      log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }),
      elapsed: () => now,
    },
    { fails: 'it does not go', again: 'it goes again' },
  );
  const told = () => lines.map((line) => JSON.parse(line)).map(({ msg, times }) => `${msg} (${times})`);
  return { ...failing, told, lines, after: (ms: number) => (now += ms) };
}

test('what fails each second is told at each doubling, and once that it is over', () => {
  const { failed, worked, told, after } = open();
  for (let second = 0; second < 150; second++) {
    failed(new Error('QQ'));
    after(1_000);
  }
  for (let second = 0; second < 180; second++) {
    worked();
    after(1_000);
  }
  const times = [1, 2, 4, 8, 16, 32, 64, 128].map((count) => `it does not go (${count})`);
  expect(told()).toEqual([...times, 'it goes again (150)']);
  failed(new Error('QQ'));
  expect(told().at(-1)).toBe('it does not go (1)');
});

test('what comes through now and then does not begin it anew', () => {
  const { failed, worked, told, after } = open();
  for (let second = 0; second < 100; second++) {
    if (second % 10 === 9) failed(new Error('QQ'));
    else worked();
    after(1_000);
  }
  expect(told()).toEqual([1, 2, 4, 8].map((count) => `it does not go (${count})`));
});

test('nor does what works in between where the failing is tried again each minute', () => {
  const { failed, worked, told, after } = open();
  for (let second = 0; second < 3_600; second += 10) {
    if (second % 60 === 0) failed(new Error('QQ'));
    else worked();
    after(10_000);
  }
  expect(told()).toEqual([1, 2, 4, 8, 16, 32].map((count) => `it does not go (${count})`));
});

test('a store that is full is told by what it says, without where in the code that was met; a fault of our own with it', () => {
  const { failed, lines } = open();
  failed(new UnusableStoreError(new Error('database or disk is full'), 'file'));
  failed(new TypeError('no such property'));
  const [full, own] = lines.map((line) => JSON.parse(line).err);
  expect(full).toEqual({
    type: 'UnusableStoreError',
    code: 'store-unusable',
    message: 'database or disk is full',
  });
  expect(own).toMatchObject({ type: 'TypeError', stack: expect.stringContaining('tell-failing.test') });
});
