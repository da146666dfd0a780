import type { FolderEntry, Standing } from './list-folder.ts';
import type { UnreadFile } from './stuck-files.ts';

/** Whoever writes one file for so long, or writes it anew so often, is told of. */
const toldAfterMs = 5 * 60_000;

/** Files that changed between each look and the next, so that none of them was ever taken. */
export type ChangingFiles = {
  /** Notes those that are not whole at a look. True: one changed since the look before, which was not for that itself. */
  look(unwhole: readonly FolderEntry[], seen: ReadonlyMap<string, Standing>, at: number): boolean;
  /** Those that have changed for minutes. */
  told(at: number): readonly UnreadFile[];
};

/** Remembers since when. */
export function createChangingFiles(): ChangingFiles {
  let since: ReadonlyMap<string, UnreadFile> = new Map();
  let isSoon = false;
  return {
    look(unwhole, seen, at) {
      since = new Map(
        unwhole.map(({ key, shown }) => [
          key,
          since.get(key) ?? { name: shown, code: 'EBUSY', changedMs: at },
        ]),
      );
      isSoon = !isSoon && unwhole.some(({ key }) => seen.has(key));
      return isSoon;
    },
    told: (at) => [...since.values()].filter(({ changedMs }) => at - changedMs >= toldAfterMs),
  };
}
