import { lstat, mkdir, open, readdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What became of a file: moved to `done/` or `rejected/`. */
export type FolderOutcome = 'done' | 'rejected';

/** A complete file that an agency dropped, still in its place. */
export type FolderFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Last changed, in ms: the nearest there is to when it was sent. */
  readonly changedAt: number;
  /** Moves it away. Only after what it holds is stored: until then it is handed out at every
   * look, which does no harm: what is stored already is known by its identity. */
  settle(outcome: FolderOutcome): Promise<void>;
};

/** What is the matter with one file. */
export type FolderFailure = {
  /** One English line for the log: what is wrong and what to do. */
  readonly message: string;
  /** It was moved to `rejected/`. Absent: it stands where it stood. */
  readonly rejected?: { readonly name: string; readonly why: 'too-large' | 'empty' | 'unfinished' };
};

/** What one look at a folder found. */
export type FolderLook = {
  /** Oldest first. */
  readonly files: readonly FolderFile[];
  readonly problems: readonly FolderFailure[];
  /** More files are ready than one look takes: the next look need not wait. */
  readonly hasMore: boolean;
};

/** Looks at one folder again and again, and remembers how it stood. */
export type FolderReader = {
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
/** What FTP servers and editors write until a file is whole. */
const unfinished = /^[.~]|\.(?:tmp|part|partial|filepart|crdownload|swp|lock)$|~$/i;

/** What a machine puts beside files, which no agency sent. */
const machines =
  /^\.(?:DS_Store|directory|ftpquota|git(?:keep|ignore)|keep|nfs|fuse_hidden|htaccess)|^(?:Thumbs\.db|desktop\.ini)$/i;

/** Where a file stood at the last look. */
type Standing = { readonly size: number; readonly changedMs: number; readonly inode: number };

/**
 * A folder that an agency's FTP drops files in. A file is read once its size and time are the same at two looks in a
 * row, so one that is still being written waits, and one that was renamed into place is taken at the second look.
 * It stays where it is, and is handed out again, until it is settled: neither a crash nor a failed commit
 * loses anything.
 */
export function createFolderReader(options: FolderReaderOptions): FolderReader {
  let seen: ReadonlyMap<string, Standing> = new Map();
  const places: Places = new Map();
  return {
    async collect(signal) {
      signal.throwIfAborted();
      const { files: now, odd } = await listFiles(options.folder);
      const ready = [...now].filter(([name, standing]) =>
        isComplete(standing, seen.get(name), options.clock()),
      );
      seen = now;
      const oldestFirst = ready.sort(([a, x], [b, y]) => x.changedMs - y.changedMs || (a < b ? -1 : 1));
      const problems: FolderFailure[] = [];
      for (const [name, standing] of odd) {
        const told = await rejectGivenUp(name, standing, options, places);
        if (told !== null) problems.push(told);
      }
      const files: FolderFile[] = [];
      let bytes = 0;
      let looked = 0;
      for (const [name, standing] of oldestFirst.slice(0, options.mostFiles ?? mostFilesALook)) {
        signal.throwIfAborted();
        if (bytes > 0 && bytes + standing.size > mostBytesALook) break;
        looked++;
        const taken = await takeFile(name, standing, options, places);
        if ('message' in taken) {
          problems.push(taken);
          continue;
        }
        files.push(taken);
        bytes += standing.size;
      }
      return { files, problems, hasMore: oldestFirst.length > looked && files.length > 0 };
    },
  };
}

type Listing = {
  readonly files: ReadonlyMap<string, Standing>;
  /** Under the name of an unfinished file, or empty. */
  readonly odd: readonly (readonly [string, Standing])[];
};

async function listFiles(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = new Map<string, Standing>();
  const odd: (readonly [string, Standing])[] = [];
  for (const entry of entries) {
    const { name } = entry;
    // A link could point anywhere; an agency has no business with one.
    if (!entry.isFile() || machines.test(name)) continue;
    const stats = await stat(join(folder, name)).catch(() => null);
    if (stats === null) continue;
    const standing = { size: stats.size, changedMs: stats.mtimeMs, inode: stats.ino };
    if (unfinished.test(name) || stats.size === 0) odd.push([name, standing]);
    else files.set(name, standing);
  }
  return { files, odd };
}

/** Such a file would stand there for ever without a word. Null: it may still be finished. */
async function rejectGivenUp(
  name: string,
  standing: Standing,
  { folder, clock }: FolderReaderOptions,
  places: Places,
): Promise<FolderFailure | null> {
  if (clock() - standing.changedMs < givenUpAfterMs) return null;
  const why = standing.size === 0 ? 'is empty' : 'has the name of an unfinished file';
  try {
    await moveAway(folder, name, 'rejected', standing, places);
    return {
      message: `${name} ${why}, stood still for an hour and was moved to rejected/: ask the agency to send it again`,
      rejected: { name, why: standing.size === 0 ? 'empty' : 'unfinished' },
    };
  } catch (error) {
    return { message: `${name} ${why} and cannot be moved away: ${reasonOf(error)}` };
  }
}

function isComplete(now: Standing, before: Standing | undefined, clock: number): boolean {
  if (clock - now.changedMs >= settledAfterMs) return true;
  return before !== undefined && isSame(now, before);
}

function isSame(one: Standing, other: Standing): boolean {
  return one.size === other.size && one.changedMs === other.changedMs && one.inode === other.inode;
}

async function takeFile(
  name: string,
  standing: Standing,
  options: FolderReaderOptions,
  places: Places,
): Promise<FolderFile | FolderFailure> {
  const path = join(options.folder, name);
  const move = (outcome: FolderOutcome) => moveAway(options.folder, name, outcome, standing, places);
  const maxBytes = options.maxBytes ?? 8 * 1024 * 1024;
  try {
    if (standing.size > maxBytes) {
      await move('rejected');
      const message = `${name} is larger than ${maxBytes} bytes and was moved to rejected/`;
      return { message, rejected: { name, why: 'too-large' } };
    }
    const bytes = await readWhole(path, standing);
    if (bytes === null) return { message: `${name} changed while it was read; it is looked at again` };
    return { name, bytes, changedAt: standing.changedMs, settle: move };
  } catch (error) {
    return {
      message: `${name} cannot be read, give Telex the right to read and move it: ${reasonOf(error)}`,
    };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Null when it is no longer the file that was looked at. */
async function readWhole(path: string, standing: Standing): Promise<Uint8Array | null> {
  const file = await open(path, 'r');
  try {
    const bytes = await file.readFile();
    const stats = await file.stat();
    const now = { size: stats.size, changedMs: stats.mtimeMs, inode: stats.ino };
    return isSame(now, standing) && bytes.byteLength === standing.size ? bytes : null;
  } finally {
    await file.close();
  }
}

/** The last number that a name was given in `done/` or `rejected/`, so that it is not sought from 2 each time. */
type Places = Map<string, number>;

/**
 * To `done/` or `rejected/` beside it. A name that is taken there gets a number, nothing is overwritten; a newer file
 * that came under the same name meanwhile stays.
 */
async function moveAway(
  folder: string,
  name: string,
  outcome: FolderOutcome,
  standing: Standing,
  places: Places,
): Promise<void> {
  const from = join(folder, name);
  const stats = await stat(from).catch(() => null);
  if (stats === null) return;
  const now = { size: stats.size, changedMs: stats.mtimeMs, inode: stats.ino };
  if (!isSame(now, standing)) return;
  const target = join(folder, outcome);
  await mkdir(target, { recursive: true });
  await rename(from, join(target, await freeName(target, name, places)));
}

async function freeName(folder: string, name: string, places: Places): Promise<string> {
  if (await isFree(join(folder, name))) return name;
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  const place = join(folder, name);
  for (let number = (places.get(place) ?? 1) + 1; ; number += 1) {
    const candidate = `${stem}-${number}${ending}`;
    if (!(await isFree(join(folder, candidate)))) continue;
    if (places.size > 1_000) places.clear();
    places.set(place, number);
    return candidate;
  }
}

async function isFree(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    () => true,
  );
}
