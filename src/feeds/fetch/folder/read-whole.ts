import { open } from 'node:fs/promises';
import { type FolderEntry, isSame, pathOf } from './list-folder.ts';

/** A file's bytes; null when it is no longer the file that was looked at. */
export async function readWhole(folder: string, { key, standing }: FolderEntry): Promise<Uint8Array | null> {
  const file = await open(pathOf(folder, key), 'r');
  try {
    const bytes = await file.readFile();
    const { size, mtimeMs, ino } = await file.stat();
    const now = { size, changedMs: mtimeMs, inode: ino };
    return isSame(now, standing) && bytes.byteLength === standing.size ? bytes : null;
  } finally {
    await file.close();
  }
}
