import { type FileHandle, open } from 'node:fs/promises';
import { type FolderEntry, isSame, pathOf, type Standing } from './list-folder.ts';

/** A file's bytes; null when it is no longer the file that was looked at. */
export async function readWhole(folder: string, { key, standing }: FolderEntry): Promise<Uint8Array | null> {
  const file = await open(pathOf(folder, key), 'r');
  try {
    // What has grown since is not read either: it may be larger than any document.
    if (!(await isAsSeen(file, standing))) return null;
    const bytes = await file.readFile();
    return (await isAsSeen(file, standing)) && bytes.byteLength === standing.size ? bytes : null;
  } finally {
    await file.close();
  }
}

async function isAsSeen(file: FileHandle, standing: Standing): Promise<boolean> {
  const { size, mtimeMs, ino } = await file.stat();
  return isSame({ size, changedMs: mtimeMs, inode: ino }, standing);
}
