import { expect, test } from 'vitest';
import { codeIn, type Exported, exportsOf } from './read-house.ts';

/** The share of exports that say above them what they are: shapes, units, errors, the source they follow. */
const asked = 0.9;

const found = codeIn('src', 'commands', 'adapters').flatMap((file) =>
  exportsOf(file).map((each) => ({ ...each, path: file.path })),
);

test('nine of ten exported functions say what they do', () => {
  expectDocumented('function', asked);
});

test.each(['type', 'value'] as const)('nine of ten exported %ss say what they are', (kind) => {
  expectDocumented(kind, asked);
});

test('nine of ten of all that is exported say what it is', () => {
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
