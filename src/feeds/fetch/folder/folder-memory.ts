import { readList } from '../../../domain/text/read-json.ts';
import type { ChangingFiles, ChangingRow } from './changing-files.ts';
import type { UnmovedFiles, UnmovedRow } from './unmoved-files.ts';

/** What a restart must not forget of a folder, as text: what was read and could not be moved, and what changes all the time. */
export type FolderMemory = {
  /** Null: it is as it was when this was last asked. */
  written(): string | null;
  recall(text: string): void;
};

/** Both in one list, in which a Telex of before passes over the shorter rows. */
export function createFolderMemory(unmoved: UnmovedFiles, changing: ChangingFiles): FolderMemory {
  let last = '';
  return {
    written() {
      const rows = [...unmoved.rows(), ...changing.rows()];
      const text = rows.length === 0 ? '' : JSON.stringify(rows);
      if (text === last) return null;
      last = text;
      return text;
    },
    recall(text) {
      last = text;
      const rows: readonly (UnmovedRow | ChangingRow)[] = readList<UnmovedRow | ChangingRow>(text) ?? [];
      unmoved.recall(rows.filter((row): row is UnmovedRow => row.length !== 3));
      changing.recall(rows.filter((row): row is ChangingRow => row.length === 3));
    },
  };
}
