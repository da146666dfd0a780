import { codeOf, type FolderEntry, isSame, type Standing } from './list-folder.ts';
import { type FolderOutcome, moveAway, type Places } from './move-away.ts';

/** Why a file goes to `rejected/`, as a fault's kind. Null: it goes to `done/`. */
export type RejectedFor = string | null;

/** A file that is through and stands where it stood, since it cannot be moved. */
export type UnmovedFile = {
  readonly entry: FolderEntry;
  readonly why: RejectedFor;
  /** What the system says: `EACCES`. */
  readonly code: string;
};

/** What was read and cannot be moved away. It is not read again, and moved once it can be. */
export type UnmovedFiles = {
  has(entry: FolderEntry): boolean;
  all(): readonly UnmovedFile[];
  /** False: it cannot be moved, and is remembered. */
  move(entry: FolderEntry, why: RejectedFor): Promise<boolean>;
  /** Tries again what could not be moved, as long as that succeeds; what is gone or another file by now is forgotten. Those that were moved. */
  tryAgain(present: ReadonlyMap<string, Standing>, signal: AbortSignal): Promise<readonly UnmovedFile[]>;
  /** What a restart must not forget, which `recall` takes. */
  rows(): readonly UnmovedRow[];
  recall(rows: readonly UnmovedRow[]): void;
};

/** Of one look: where nothing can be moved it is not tried with all of them each time. */
const mostTries = 20;
/** More are not remembered over a restart: they are read again then, which changes nothing. */
const mostWritten = 5_000;

/** Moves the files of one folder. */
export function createUnmovedFiles(folder: string): UnmovedFiles {
  const places: Places = new Map();
  const unmoved = new Map<string, UnmovedFile>();
  return {
    has: ({ key, standing }) => {
      const known = unmoved.get(key);
      return known !== undefined && isSame(known.entry.standing, standing);
    },
    all: () => [...unmoved.values()],
    move,
    async tryAgain(present, signal) {
      for (const [key, { entry }] of unmoved) {
        const now = present.get(key);
        if (now === undefined || !isSame(now, entry.standing)) unmoved.delete(key);
      }
      const moved: UnmovedFile[] = [];
      let failed = 0;
      for (const file of [...unmoved.values()]) {
        if (failed === mostTries) break;
        signal.throwIfAborted();
        unmoved.delete(file.entry.key);
        if (await move(file.entry, file.why)) moved.push(file);
        else failed++;
      }
      return moved;
    },
    // In the order of names, for the order of tries changes at each look.
    rows: () =>
      [...unmoved.values()]
        .map(rowOf)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, mostWritten),
    recall(rows) {
      for (const row of rows.map(readRow)) unmoved.set(row.entry.key, row);
    },
  };

  async function move(entry: FolderEntry, why: RejectedFor): Promise<boolean> {
    const outcome: FolderOutcome = why === null ? 'done' : 'rejected';
    try {
      await moveAway(folder, entry, outcome, places);
      return true;
    } catch (error) {
      // At the end: those that waited longest are tried first.
      unmoved.set(entry.key, { entry, why, code: codeOf(error) });
      return false;
    }
  }
}

/** A file as it is remembered over a restart. */
export type UnmovedRow = readonly [
  key: string,
  shown: string,
  size: number,
  changedMs: number,
  inode: number,
  why: RejectedFor,
  code: string,
];

function rowOf({ entry: { key, shown, standing }, why, code }: UnmovedFile): UnmovedRow {
  return [key, shown, standing.size, standing.changedMs, standing.inode, why, code];
}

function readRow([key, shown, size, changedMs, inode, why, code]: UnmovedRow): UnmovedFile {
  const standing = { size, changedMs, inode, touchedMs: 0 };
  return { entry: { key, shown, standing }, why, code };
}
