import { expect, test } from 'vitest';
import { shareLook } from '../../src/health/shared-look.ts';

test('who asks while a look is under way, or soon after it, is told the same', async () => {
  let now = 0;
  let looks = 0;
  const ask = shareLook(
    async () => ++looks,
    2_000,
    () => now,
  );
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  now = 1_999;
  expect(await ask()).toBe(1);
  now = 2_000;
  expect(await ask()).toBe(2);
});

test('a look that hangs is not begun again for each who asks', async () => {
  let now = 0;
  let looks = 0;
  const hanging = Promise.withResolvers<number>();
  const ask = shareLook(
    () => {
      looks += 1;
      return hanging.promise;
    },
    2_000,
    () => now,
  );
  const first = ask();
  now = 60_000;
  const second = ask();
  hanging.resolve(7);
  expect(await Promise.all([first, second])).toEqual([7, 7]);
  expect(looks).toBe(1);
});

test('a look that failed is made anew for who asks next', async () => {
  let looks = 0;
  const ask = shareLook(
    async () => {
      looks += 1;
      if (looks === 1) throw new Error('the disk is full');
      return 'well';
    },
    2_000,
    () => 0,
  );
  await expect(ask()).rejects.toThrow('the disk is full');
  await new Promise(setImmediate);
  expect(await ask()).toBe('well');
});
