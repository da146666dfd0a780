import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file's name as its bytes: a Linux server keeps what an agency's machine wrote, in whatever encoding that was. */
export type FileName = {
  /** Each character is a byte, so that it is known again and stored as text. */
  readonly key: string;
  /** As people read it. */
  readonly shown: string;
};

/** How a file stood at a look. */
export type Standing = {
  readonly size: number;
  readonly changedMs: number;
  readonly inode: number;
  /** When its contents or its permissions were last changed. */
  readonly touchedMs: number;
};

/** A file of a folder. */
export type FolderEntry = FileName & { readonly standing: Standing };

/** What stands in a folder. */
export type Listing = {
  readonly files: readonly FolderEntry[];
  /** Under the name of an unfinished file, or empty. */
  readonly odd: readonly FolderEntry[];
  /** Of which nothing is told but the name: the folder may be listed and not entered. */
  readonly unseen: readonly (FileName & { readonly code: string })[];
};

/** What FTP servers and editors write until a file is whole. */
const unfinished = /^[.~]|\.(?:tmp|part|partial|filepart|crdownload|swp|lock)$|~$/i;

/** What a machine puts beside files, which no agency sent. */
const machines =
  /^\.(?:DS_Store|directory|ftpquota|git(?:keep|ignore)|keep|nfs|fuse_hidden|htaccess)|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The path of a file by the bytes of its name. */
export function pathOf(folder: string, key: string): Buffer {
  return Buffer.concat([Buffer.from(join(folder, '/')), Buffer.from(key, 'latin1')]);
}

/** What stands in a folder that an agency may have put there. Throws where the folder cannot be listed. */
export async function listFolder(folder: string): Promise<Listing> {
  const files: FolderEntry[] = [];
  const odd: FolderEntry[] = [];
  const unseen: Listing['unseen'][number][] = [];
  for (const name of await namesIn(folder)) {
    const standing = await standingOf(pathOf(folder, name.key)).catch(codeOf);
    if (standing === 'ENOENT') continue;
    if (typeof standing === 'string') unseen.push({ ...name, code: standing });
    else if (unfinished.test(name.shown) || standing.size === 0) odd.push({ ...name, standing });
    else files.push({ ...name, standing });
  }
  return { files, odd, unseen };
}

/** Which of its files whoever runs this may not read, and why the first of them. Null: none. */
export async function findUnreadable(
  folder: string,
): Promise<{ readonly count: number; readonly name: string; readonly code: string } | null> {
  let first: { readonly name: string; readonly code: string } | null = null;
  let count = 0;
  for (const { key, shown } of await namesIn(folder)) {
    const code = await open(pathOf(folder, key)).then((file) => file.close().then(() => null), codeOf);
    if (code === null || code === 'ENOENT') continue;
    first ??= { name: shown, code };
    count++;
  }
  return first && { ...first, count };
}

async function namesIn(folder: string): Promise<readonly FileName[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  return entries.flatMap((entry) => {
    const name = nameOf(entry.name);
    // A link could point anywhere; an agency has no business with one.
    return entry.isFile() && !machines.test(name.shown) ? [name] : [];
  });
}

/** UTF-8 where it is that, else as Windows writes it, in which no byte is wrong. */
function nameOf(bytes: Buffer): FileName {
  const key = bytes.toString('latin1');
  try {
    return { key, shown: utf8.decode(bytes) };
  } catch {
    return { key, shown: latin1.decode(bytes) };
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

/** How the file stands now. */
export async function standingOf(path: Buffer): Promise<Standing> {
  const { size, mtimeMs, ino, ctimeMs } = await stat(path);
  return { size, changedMs: mtimeMs, inode: ino, touchedMs: ctimeMs };
}

/** Whether it is the same file, of the same contents. */
export function isSame(one: Omit<Standing, 'touchedMs'>, other: Omit<Standing, 'touchedMs'>): boolean {
  return one.size === other.size && one.changedMs === other.changedMs && one.inode === other.inode;
}

/** What a system calls its error: `EACCES`. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return String(error);
}
