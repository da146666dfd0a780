import type { StuckFiles } from '../../../domain/folder/stuck-files.ts';
import { createChangingFiles } from './changing-files.ts';
import { createFolderMemory, type FolderMemory } from './folder-memory.ts';
import { codeOf, type FolderEntry, isSame, type Listing, listFolder, type Standing } from './list-folder.ts';
import { readWhole } from './read-whole.ts';
import { stuckFiles, type UnreadFile } from './stuck-files.ts';
import {
  createUnmovedFiles,
  type RejectedFor,
  type UnmovedFile,
  type UnmovedFiles,
} from './unmoved-files.ts';

/** A complete file that an agency dropped, still in its place. */
export type FolderFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Last changed, in ms: the nearest there is to when it was sent. */
  readonly changedAt: number;
  /**
   * Moves it to `done/`, or to `rejected/` with why. Only after what it holds is stored: until then it is handed out at every
   * look, which does no harm: what is stored already is known by its identity. False: it cannot be moved. Then it stands
   * where it stood, is not read again, and is moved once it can be.
   */
  settle(why: RejectedFor): Promise<boolean>;
  /** Leaves it where it is: it is handed out again once it changes, or after that moment. */
  leave(until: number): void;
};

/** What is the matter with one file. */
export type FolderFailure = {
  /** One English line for the log: what is wrong and what to do. */
  readonly message: string;
  /** It was moved to `rejected/`. Absent: it stands where it stood. */
  readonly rejected?: { readonly name: string; readonly why: string };
};

/** What one look at a folder found. */
export type FolderLook = {
  /** Oldest first. */
  readonly files: readonly FolderFile[];
  /** Each is told once, and again once its file changes. */
  readonly problems: readonly FolderFailure[];
  readonly stuck: readonly StuckFiles[];
  /** More files are ready than one look takes: the next look need not wait. */
  readonly hasMore: boolean;
  /** A file changed between this look and the one before: it may stand still at a look some seconds later. */
  readonly isAgainSoon: boolean;
};

/** Looks at one folder again and again, and remembers how it stood. */
export type FolderReader = FolderMemory & {
  /** Looks once. A file is taken when it stood the same at the look before. Throws only when `signal` ends it or the folder cannot be read. */
  collect(signal: AbortSignal): Promise<FolderLook>;
};

/** Which folder is read, and how much of it at once. */
export type FolderReaderOptions = {
  readonly folder: string;
  /** A larger file is moved to `rejected/` unread. */
  readonly maxBytes?: number;
  /** Files of one look: a folder full of them is taken in turns. */
  readonly mostFiles?: number;
  readonly clock: () => number;
};

/** A file that has not changed for so long was complete before we looked: after a restart nothing waits twice. */
const settledAfterMs = 60_000;
/** What has stood so long under the name of an unfinished file, or empty, was given up by whoever sent it. */
const givenUpAfterMs = 60 * 60_000;
/** Of one look: they are all in memory until they are stored. */
const mostBytesALook = 16 * 1024 * 1024;
const mostFilesALook = 200;
/** Of one look: files that could not be read before are tried again until so many still cannot. */
const mostReadAgain = 20;

/** A file that is stepped past until it changes: it waits until a moment, or cannot be read, and why. */
type PassedOver = { readonly standing: Standing } & (
  | { readonly until: number }
  | { readonly name: string; readonly code: string }
);

/**
 * A folder that an agency's FTP drops files in. A file is read once its size and time are the same at two looks in a
 * row, so one that is still being written waits, and one that was renamed into place is taken at the second look.
 * It stays where it is, and is handed out again, until it is settled: neither a crash nor a failed commit
 * loses anything. What waits, cannot be read or cannot be moved is stepped past: it holds up no other.
 */
export function createFolderReader(options: FolderReaderOptions): FolderReader {
  const { folder, clock, maxBytes = 8 * 1024 * 1024, mostFiles = mostFilesALook } = options;
  let seen: ReadonlyMap<string, Standing> = new Map();
  const unmoved = createUnmovedFiles(folder);
  const passed = new Map<string, PassedOver>();
  const changing = createChangingFiles();
  return {
    ...createFolderMemory(unmoved, changing),
    async collect(signal) {
      signal.throwIfAborted();
      const listing = await listFolder(folder);
      const present = new Map([...listing.files, ...listing.odd].map(({ key, standing }) => [key, standing]));
      const moved = await unmoved.tryAgain(present, signal);
      for (const { entry } of moved) present.delete(entry.key);
      forgetChanged(present);
      const problems = [
        ...moved.flatMap(tellMoved),
        ...(await rejectGivenUp(listing.odd, unmoved, clock(), signal)),
      ];
      const still = listing.files.filter((entry) => present.has(entry.key) && !unmoved.has(entry));
      const isAgainSoon = changing.look(
        still.filter((entry) => !isComplete(entry)),
        seen,
        clock(),
      );
      const ready = still
        .filter(isComplete)
        .toSorted((a, b) => a.standing.changedMs - b.standing.changedMs || (a.key < b.key ? -1 : 1));
      seen = present;
      const look = await take(ready, signal);
      return {
        ...look,
        isAgainSoon,
        problems: [...problems, ...look.problems],
        stuck: stuckFiles(unreadIn(listing, passed.values()), unmoved.all(), changing.told()),
      };
    },
  };

  function isComplete({ key, standing }: FolderEntry): boolean {
    if (clock() - standing.changedMs >= settledAfterMs) return true;
    const before = seen.get(key);
    return before !== undefined && isSame(standing, before);
  }

  /** A file that changed, or whose permissions did, is looked at as a new one. */
  function forgetChanged(present: ReadonlyMap<string, Standing>): void {
    for (const [key, each] of passed) {
      const now = present.get(key);
      const isOver = 'until' in each ? each.until <= clock() : now?.touchedMs !== each.standing.touchedMs;
      if (isOver || now === undefined || !isSame(now, each.standing)) passed.delete(key);
    }
  }

  /** The oldest first, and behind them some that could not be read before. */
  async function take(
    ready: readonly FolderEntry[],
    signal: AbortSignal,
  ): Promise<Pick<FolderLook, 'files' | 'problems' | 'hasMore'>> {
    const files: FolderFile[] = [];
    const problems: FolderFailure[] = [];
    const fresh = ready.filter(({ key }) => !passed.has(key));
    const byKey = new Map(ready.map((entry) => [entry.key, entry]));
    // In the order in which they were last tried.
    const unread = [...passed].flatMap(([key, each]) => ('until' in each ? [] : (byKey.get(key) ?? [])));
    let bytes = 0;
    let looked = 0;
    let failed = 0;
    for (const entry of [...fresh, ...unread]) {
      signal.throwIfAborted();
      const isNew = looked < fresh.length;
      if (looked >= mostFiles || (!isNew && failed >= mostReadAgain)) break;
      if (bytes > 0 && bytes + entry.standing.size > mostBytesALook) break;
      looked++;
      const taken = await takeFile(entry);
      if ('bytes' in taken) {
        files.push(taken);
        bytes += entry.standing.size;
      } else if ('message' in taken) {
        if (isNew) problems.push(taken);
        if (passed.has(entry.key)) failed++;
      }
    }
    return { files, problems, hasMore: looked < fresh.length };
  }

  async function takeFile(
    entry: FolderEntry,
  ): Promise<FolderFile | FolderFailure | { readonly stays: true }> {
    const { key, shown: name, standing } = entry;
    if (standing.size > maxBytes) {
      if (!(await unmoved.move(entry, 'too-large'))) return { stays: true };
      const message = `${name} is larger than ${maxBytes} bytes and was moved to rejected/`;
      return { message, rejected: { name, why: 'too-large' } };
    }
    passed.delete(key);
    try {
      const bytes = await readWhole(folder, entry);
      if (bytes === null) {
        passed.set(key, { standing, until: clock() + settledAfterMs });
        return { message: `${name} changed while it was read; it is looked at again` };
      }
      return {
        ...{ name, bytes, changedAt: standing.changedMs },
        settle: (why) => unmoved.move(entry, why),
        leave: (until) => void passed.set(key, { standing, until }),
      };
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') return { stays: true };
      passed.set(key, { standing, name, code });
      return {
        message: `${name} cannot be read (${code}), give Telex the right to read and move it; all else in the folder goes on`,
      };
    }
  }
}

function unreadIn({ unseen }: Listing, passed: Iterable<PassedOver>): readonly UnreadFile[] {
  const unread = [...passed].flatMap((each) => {
    return 'until' in each ? [] : [{ ...each, changedMs: each.standing.changedMs }];
  });
  return [...unread, ...unseen.map(({ shown, code }) => ({ name: shown, code, changedMs: 0 }))];
}

/** It could not be moved at first: only now does it stand where it was said to. */
function tellMoved({ entry: { shown: name }, why }: UnmovedFile): readonly FolderFailure[] {
  if (why === null) return [];
  const message = `${name} can be moved at last and went to rejected/ (${why}): ask the agency what it is`;
  return [{ message, rejected: { name, why } }];
}

/** Such files would stand there for ever without a word; one that may still be finished is left alone. */
async function rejectGivenUp(
  odd: readonly FolderEntry[],
  unmoved: UnmovedFiles,
  now: number,
  signal: AbortSignal,
): Promise<readonly FolderFailure[]> {
  const told: FolderFailure[] = [];
  for (const entry of odd) {
    signal.throwIfAborted();
    const { shown: name, standing } = entry;
    // A time that is yet to come, as senders with a wrong clock set it, says nothing.
    const since = standing.changedMs > now ? standing.touchedMs : standing.changedMs;
    if (now - since < givenUpAfterMs || unmoved.has(entry)) continue;
    const why = standing.size === 0 ? 'empty' : 'unfinished';
    if (!(await unmoved.move(entry, why))) continue;
    const what = why === 'empty' ? 'is empty' : 'has the name of an unfinished file';
    const message = `${name} ${what}, stood still for an hour and was moved to rejected/: ask the agency to send it again`;
    told.push({ message, rejected: { name, why } });
  }
  return told;
}
