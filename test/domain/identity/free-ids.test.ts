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

test('one that is taken is looked for once, however many there are of a name', () => {
  let looks = 0;
  const has = Set.prototype.has;
  Set.prototype.has = function (value) {
    looks++;
    return has.call(this, value);
  };
  try {
    const freeId = createFreeIds([]);
    for (let at = 0; at < 1_000; at++) freeId('nieuws');
  } finally {
    Set.prototype.has = has;
  }
  expect(looks).toBe(1_000);
});
