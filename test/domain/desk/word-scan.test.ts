import { expect, test } from 'vitest';
import { compileWords } from '../../../src/domain/desk/word-scan.ts';
import { plantedAtOnce } from '../../../src/domain/text/letter-tree.ts';

const sport = { kind: 'sport', weight: 4, value: '', language: null, isName: false };

/** Words of letters alone, none of which is another. */
const wordsOf = (count: number, end: string) =>
  Array.from({ length: count }, (_, at) => {
    const letters = String(at).padStart(5, '0');
    return `${letters.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}${end}`;
  }).join(' ');

test.each(['', '*'])('words (%j) are put together a few thousand at a time', (end) => {
  const compiling = compileWords([
    { words: wordsOf(4 * plantedAtOnce, end), meaning: sport },
    { words: 'voetbal', meaning: sport },
  ]);
  let steps = 0;
  let made = compiling.next();
  for (; made.done !== true; made = compiling.next()) steps++;
  // Read, put into the tree, made nodes of and gathered.
  expect(steps).toBeGreaterThanOrEqual(4 * 4);
  expect(made.value('Voetbal in aaabc').map(({ start, end }) => [start, end])).toEqual([
    [0, 7],
    [11, 16],
  ]);
});
