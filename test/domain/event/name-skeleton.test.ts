import { expect, test } from 'vitest';
import { skeletonOf } from '../../../src/domain/event/name-skeleton.ts';

test.each([
  ['Selenskyj', 'Zelenskyy', 'Zelensky', 'Zelenski', 'Zelenskiy'],
  ['Netanyahu', 'Netanjahu', 'Nétanyahou'],
  ['Erdoğan', 'Erdogan'],
  ['Poetin', 'Putin', 'Poutine'],
  ['Lavrov', 'Lawrow'],
  ['Iotova', 'Jotova', 'Jotowa'],
  ['Kiev', 'Kyiv', 'Kiew'],
])('one name in several spellings is one: %s', (...names) => {
  expect(new Set(names.map(skeletonOf)).size).toBe(1);
});

test.each([
  ['Sinner', 'Zverev'],
  ['Goma', 'Gaza'],
  ['Boca', 'Bach'],
])('%s and %s are two', (one, other) => {
  expect(skeletonOf(one)).not.toBe(skeletonOf(other));
});
