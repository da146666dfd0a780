import { expect, test } from 'vitest';
import { bearersOf, candidatesOf } from '../../../src/domain/identity/near-candidates.ts';

/** Stories in which one form was filled in: all bear the marks of the form, and each has two of its own. */
function form(stories: number): readonly { readonly mark: number; readonly number: number }[] {
  const numbers = Array.from({ length: stories }, (_, at) => at + 1);
  const ofForm = [1, 2, 3, 4, 5, 6, 7, 8];
  return numbers.flatMap((number) =>
    [...ofForm, number * 100, number * 100 + 1].map((mark) => ({ mark, number })),
  );
}

test('an entry is held against those with the most marks in common, the newest first', () => {
  const byMark = bearersOf([
    { mark: 1, number: 7 },
    { mark: 2, number: 7 },
    { mark: 1, number: 8 },
    { mark: 1, number: 9 },
  ]);
  expect(candidatesOf([1, 2, 3], byMark)).toEqual([7, 9, 8]);
});

test('what one entry costs does not grow with the stories of its source', () => {
  const stepsWith = (stories: number) =>
    [...bearersOf(form(stories)).entries()]
      .filter(([mark]) => mark <= 8)
      .reduce((sum, [, { numbers }]) => sum + numbers.length, 0);
  expect(stepsWith(4_000)).toBe(stepsWith(2_000));
});

test('a form that was filled in thousands of times is found again by what is its own, however old', () => {
  const byMark = bearersOf(form(3_000));
  expect(candidatesOf([1, 2, 3, 4, 5, 6, 7, 8, 1_200, 42], byMark)[0]).toBe(12);
  // And by what it has in common with all, the newest.
  expect(candidatesOf([1, 2, 3], byMark).slice(0, 2)).toEqual([3_000, 2_999]);
});
