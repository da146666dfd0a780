import { expect, test } from 'vitest';
import { codeIn, type Exported, exportsOf } from './read-house.ts';

/** Of a hundred exports so many say above them what they are: shapes, units, errors, the source they follow. */
const asked = 0.88;

const found = codeIn('src', 'commands', 'adapters').flatMap((file) =>
  exportsOf(file).map((each) => ({ ...each, path: file.path })),
);

test('nine of ten exported functions say what they do', () => {
  expectDocumented('function', 0.9);
});

test.each(['type', 'value'] as const)('most exported %ss say what they are', (kind) => {
  expectDocumented(kind, 0.6);
});

test('most of all that is exported says what it is', () => {
  expectDocumented(null, asked);
});

function expectDocumented(kind: Exported['kind'] | null, least: number): void {
  const asked = found.filter((each) => kind === null || each.kind === kind);
  expect(asked.length).toBeGreaterThan(50);
  const silent = asked.filter(({ isDocumented }) => !isDocumented);
  const share = 1 - silent.length / asked.length;
  expect(
    share,
    `without a docstring: ${silent.map(({ path, name }) => `${path} ${name}`).join('\n')}`,
  ).toBeGreaterThanOrEqual(least);
}
