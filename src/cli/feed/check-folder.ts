import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Why a folder cannot be a source, as one English line with what to do; null: it can. */
export async function whatIsWrongWithFolder(folder: string): Promise<string | null> {
  const path = resolve(folder);
  try {
    if (!(await stat(path)).isDirectory()) return `${path} is a file: name the folder that it lies in`;
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return `there is no folder ${path}: make it, or mend the path in the newsroom file`;
    return `the folder ${path} cannot be read and written by who runs this (${code}): what was read goes to done/ in it, so give that user the right to`;
  }
}
