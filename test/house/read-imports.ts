import { posix } from 'node:path';
import { Visitor } from 'oxc-parser';
import type { CodeFile } from './read-house.ts';

/** One file of ours names another: by value, by type, or on the way (`import()`, `export … from`). */
export type ImportEdge = {
  /** Both from the root of the repository. */
  readonly from: string;
  readonly to: string;
};

/** What the file imports of our own files, `import type` included; packages are left out. */
export function importsOf({ path, program }: CodeFile): readonly ImportEdge[] {
  const named: string[] = [];
  const note = (source: { readonly value?: unknown } | null) => {
    if (typeof source?.value === 'string') named.push(source.value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => note(source),
    ExportNamedDeclaration: ({ source }) => note(source),
    ExportAllDeclaration: ({ source }) => note(source),
    ImportExpression: ({ source }) => note(source.type === 'Literal' ? source : null),
    TSImportType: ({ source }) => note(source),
  }).visit(program);
  return named
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: path, to: posix.join(posix.dirname(path), name) }));
}

/** Every group of files that can be reached from each other (Tarjan), each in the order of its names. */
export function cyclesIn(edges: readonly ImportEdge[]): readonly (readonly string[])[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];
  const visit = (path: string): number => {
    const mine = index.size;
    index.set(path, mine);
    let lowest = mine;
    open.push(path);
    for (const { to } of next.get(path) ?? []) {
      if (!index.has(to)) lowest = Math.min(lowest, visit(to));
      else if (open.includes(to)) lowest = Math.min(lowest, low.get(to) ?? index.get(to) ?? mine);
    }
    low.set(path, lowest);
    if (lowest === mine) {
      const group = open.splice(open.indexOf(path));
      const isAlone = group.length === 1 && !next.get(path)?.some(({ to }) => to === path);
      if (!isAlone) cycles.push(group.toSorted());
    }
    return lowest;
  };
  for (const { from } of edges) if (!index.has(from)) visit(from);
  return cycles;
}
