import { expect, test } from 'vitest';
import { madeOf } from '../../src/domain/event/learned.ts';
import { digestOfLabelled } from '../../src/learn/events/read-labelled.ts';

test('which takes are one event was learned of the takes that stand there: `npm run learn -- events` after a change', () => {
  expect(madeOf).toBe(digestOfLabelled());
});
