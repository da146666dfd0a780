import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the folder where it is missing, for this user alone: what is under embargo stands in it. One that was there stays as open
 * as it is, as a volume that a container is given, or a folder that a backup program of another user reads.
 */
export function makePrivateFolder(path: string): { readonly isNew: boolean } {
  // What lies between is nothing of Telex's own.
  mkdirSync(dirname(path), { recursive: true });
  try {
    // Asked for all of the path, Node says of a disk that is read-only that the folder is not there.
    mkdirSync(path, { mode: 0o700 });
    return { isNew: true };
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { isNew: false };
    throw error;
  }
}

/** To be called before a file is made: in a folder that is for this user alone it is begun as such. One that is there stays as it is. */
export function beginFile(path: string): void {
  if (existsSync(path) || !isPrivate(dirname(path))) return;
  closeSync(openSync(path, 'a', 0o600));
}

/** Windows knows no such thing, and gives its folders all of it. */
function isPrivate(folder: string): boolean {
  const about = statSync(folder, { throwIfNoEntry: false });
  return about !== undefined && (about.mode & 0o077) === 0;
}
