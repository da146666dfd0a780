import type { FolderEntry, Standing } from './list-folder.ts';
import type { UnreadFile } from './stuck-files.ts';

/** Whoever writes one file for so long, or writes it anew so often, is told of. */
const toldAfterMs = 5 * 60_000;

/** One that is told of, as it is remembered over a restart: its name, as people read it, and since when it changes. */
export type ChangingRow = readonly [key: string, shown: string, since: number];

/** Files that changed between each look and the next, so that none of them was ever taken. */
export type ChangingFiles = {
  /** Notes those that are not whole at a look. True: one changed since the look before, which was not for that itself. */
  look(unwhole: readonly FolderEntry[], seen: ReadonlyMap<string, Standing>, at: number): boolean;
  /** Those that have changed for minutes, as the last look found them. */
  told(): readonly UnreadFile[];
  /** The same for `recall`. */
  rows(): readonly ChangingRow[];
  /** What was told of before a restart is told of until a look finds it whole. */
  recall(rows: readonly ChangingRow[]): void;
};

/** Remembers since when. */
export function createChangingFiles(): ChangingFiles {
  let since: ReadonlyMap<string, ChangingRow> = new Map();
  let isSoon = false;
  let lookedAt = 0;
  const rows = () => [...since.values()].filter(([, , from]) => lookedAt - from >= toldAfterMs);
  return {
    look(unwhole, seen, at) {
      lookedAt = at;
      since = new Map(unwhole.map(({ key, shown }) => [key, since.get(key) ?? [key, shown, at]]));
      isSoon = !isSoon && unwhole.some(({ key }) => seen.has(key));
      return isSoon;
    },
    // No system says anything of it.
    told: () => rows().map(([, name, from]) => ({ name, code: '', changedMs: from })),
    rows,
    recall(known) {
      since = new Map(known.map((row) => [row[0], row]));
    },
  };
}
