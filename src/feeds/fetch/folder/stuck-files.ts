import type { UnmovedFile } from './unmoved-files.ts';

/** Files that stand in a folder until somebody does something about it. */
export type StuckFiles = {
  /** They cannot be read; or they were, and cannot be moved away; or they cannot since a file has the name of `done` or `rejected`. */
  readonly what: 'unreadable' | 'unmovable' | 'blocked';
  readonly count: number;
  /** The oldest of them. */
  readonly name: string;
  /** What the system says of it: `EACCES`. */
  readonly code: string;
};

/** A file that cannot be read. */
export type UnreadFile = { readonly name: string; readonly code: string; readonly changedMs: number };

/** Those that stand there, by what is the matter. */
export function stuckFiles(
  unread: readonly UnreadFile[],
  unmoved: readonly UnmovedFile[],
): readonly StuckFiles[] {
  const still = unmoved.map(({ entry, code }) => {
    return { name: entry.shown, code, changedMs: entry.standing.changedMs };
  });
  const isBlocked = ({ code }: UnreadFile) => code === 'EEXIST' || code === 'ENOTDIR';
  const { blocked = [], unmovable = [] } = Object.groupBy(still, (each) =>
    isBlocked(each) ? 'blocked' : 'unmovable',
  );
  return [
    ...stuckFor('unreadable', unread),
    ...stuckFor('blocked', blocked),
    ...stuckFor('unmovable', unmovable),
  ];
}

function stuckFor(what: StuckFiles['what'], files: readonly UnreadFile[]): readonly StuckFiles[] {
  const [first, ...rest] = files;
  if (first === undefined) return [];
  const { name, code } = rest.reduce(
    (oldest, each) => (each.changedMs < oldest.changedMs ? each : oldest),
    first,
  );
  return [{ what, count: files.length, name, code }];
}
