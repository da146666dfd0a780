import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../src/store');

it('a PostgreSQL before 16 understands each statement: what stands in a FROM has a name', () => {
  const files = globSync('**/*.ts', { cwd: root, exclude: (name) => name === 'sqlite' });
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return subqueries(text).map(({ line, named }) => ({ place: `${file}:${line}`, named }));
  });
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter(({ named }) => !named).map(({ place }) => place)).toEqual([]);
});

it('one without a name is found where it is, within another and before a union too', () => {
  const texts = [
    'select 1 from (select 2)',
    'from (select * from (select 2) union select 3) as a',
    'join (select a(b))',
  ];
  expect(texts.map((text) => subqueries(text).filter(({ named }) => !named).length)).toEqual([1, 1, 1]);
  expect(subqueries('select * from (select 2) as a join lateral (select 3) b on true')).toEqual([
    { line: 1, named: true },
    { line: 1, named: true },
  ]);
});

/** What stands in parentheses behind a FROM or JOIN of SQL in this text; templates that make parts of it are read as they stand. */
function subqueries(text: string): readonly { readonly line: number; readonly named: boolean }[] {
  return [...text.matchAll(/\b(?:from|join|lateral)\s+\(\s*(?=select\b|values\b|\$\{)/gi)].map(
    ({ index, 0: head }) => {
      const end = closing(text, index + head.indexOf('('));
      const named = /^\s*(?:as\s+)?(?!(?:union|except|intersect|order|where|group|limit|on)\b)[a-z_]\w*/i;
      return { line: text.slice(0, index).split('\n').length, named: named.test(text.slice(end)) };
    },
  );
}

/** Where the parenthesis that opens at `open` is over. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
