import type { StuckFiles, StuckKind } from '../../../domain/folder/stuck-files.ts';
import type { UnmovedFile } from './unmoved-files.ts';

/** A file that cannot be read. */
export type UnreadFile = { readonly name: string; readonly code: string; readonly changedMs: number };

/** Those that stand there, by what is the matter. */
export function stuckFiles(
  unread: readonly UnreadFile[],
  unmoved: readonly UnmovedFile[],
  changing: readonly UnreadFile[],
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
    ...stuckFor('changing', changing),
  ];
}

function stuckFor(what: StuckKind, files: readonly UnreadFile[]): readonly StuckFiles[] {
  const [first, ...rest] = files;
  if (first === undefined) return [];
  const { name, code } = rest.reduce(
    (oldest, each) => (each.changedMs < oldest.changedMs ? each : oldest),
    first,
  );
  return [{ what, count: files.length, name, code }];
}
