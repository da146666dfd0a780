import { expect, test } from 'vitest';
import { codeIn, exportsOf } from './read-house.ts';

const found = codeIn('src', 'commands', 'adapters').flatMap((file) =>
  exportsOf(file).map((each) => ({ ...each, path: file.path })),
);

test.each(['function', 'type', 'value'] as const)(
  'every exported %s says above it what it is: shapes, units, errors, the source it follows',
  (kind) => {
    const asked = found.filter((each) => each.kind === kind);
    expect(asked.length).toBeGreaterThan(50);
    const silent = asked.filter(({ isDocumented }) => !isDocumented);
    expect(silent.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  },
);
