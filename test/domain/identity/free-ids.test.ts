import { expect, test } from 'vitest';
import { createFreeIds } from '../../../src/domain/identity/free-ids.ts';

test('the next number that nobody has', () => {
  const freeId = createFreeIds(['nos', 'nos-3']);
  expect(['nos', 'nos', 'anp', 'nos-2', 'nos', 'anp'].map(freeId)).toEqual([
    'nos-2',
    'nos-4',
    'anp',
    'nos-2-2',
    'nos-5',
    'anp-2',
  ]);
});

test('twenty thousand of one name take little more than as many with names of their own', () => {
  const cpuOf = (nameAt: (at: number) => string) => {
    const before = process.threadCpuUsage();
    const freeId = createFreeIds([]);
    for (let at = 0; at < 20_000; at++) freeId(nameAt(at));
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  const own = cpuOf((at) => `nieuws ${at}`);
  // Counted from the first each time they took a thousand times as long; the clock of a thread goes in steps of some ms.
  expect(cpuOf(() => 'nieuws')).toBeLessThan(10 * Math.max(own, 30_000));
});
