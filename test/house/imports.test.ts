import { expect, test } from 'vitest';
import { codeIn } from './read-house.ts';
import { cyclesIn, importsOf } from './read-imports.ts';

const edges = codeIn('src', 'commands', 'adapters', 'test', 'bench').flatMap(importsOf);

test('no file imports itself by a roundabout way, for a value or for a type', () => {
  expect(edges.length).toBeGreaterThan(1_000);
  expect(cyclesIn(edges)).toEqual([]);
});

test('a roundabout way is found, whatever is imported on it and wherever it is entered', () => {
  const ring = ['a b', 'b c', 'c d', 'd b', 'd e', 'x a', 'x e'].map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to };
  });
  expect(cyclesIn(ring)).toEqual([['b', 'c', 'd']]);
});
