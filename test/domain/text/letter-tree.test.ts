import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTree, plantedAtOnce, plantTree } from '../../../src/domain/text/letter-tree.ts';
import { alphabet } from '../../../src/domain/text/letters.ts';

const words = fc.array(fc.array(fc.nat(alphabet - 1), { minLength: 1, maxLength: 6 }), { maxLength: 80 });

test('a tree knows each word that was planted, how each begins, and nothing else', () => {
  fc.assert(
    fc.property(words, words, (some, others) => {
      const planted = [some, others].map((list) =>
        list.map((letters) => ({ letters, what: letters.join() })),
      );
      const { tree, ends } = plantTree(...planted);
      const nodeOf = (letters: readonly number[]) => {
        let node = 0;
        for (const letter of letters) {
          node = tree.step(node, letter);
          if (node === 0) return 0;
        }
        return node;
      };
      for (const [list, at] of ends.entries())
        for (const asked of [...some, ...others]) {
          const known = (planted[list] ?? []).filter(({ what }) => what === asked.join());
          expect(at(nodeOf(asked)) ?? []).toEqual(known.map(({ what }) => what));
        }
      const begun = new Set(
        [...some, ...others].flatMap((word) => word.map((_, end) => word.slice(0, end + 1).join())),
      );
      for (const word of [...some, ...others])
        for (let letter = 0; letter < alphabet; letter++) {
          const longer = [...word, letter];
          expect(nodeOf(longer) !== 0).toBe(begun.has(longer.join()));
        }
    }),
    { seed: 17, numRuns: 100 },
  );
});

test('a tree is made a few thousand words at a time, however many they are', () => {
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const many = Array.from({ length: 5 * plantedAtOnce }, (_, at) => ({
    letters: [...String(at)].map((digit) => digits.indexOf(Number(digit))),
    what: at,
  }));
  const making = makeTree(many.slice(0, plantedAtOnce), many.slice(plantedAtOnce));
  let steps = 0;
  let made = making.next();
  for (; made.done !== true; made = making.next()) steps++;
  // Words are put in, nodes are made, and what ends at them is gathered.
  expect(steps).toBeGreaterThanOrEqual(3 * 4);
  const { tree, ends } = made.value;
  const node = [7, 7, 7].reduce(tree.step, 0);
  expect(ends.map((at) => at(node))).toEqual([[777], undefined]);
});
