import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { folderWords as words } from './feed-words.ts';

/** Why a folder cannot be a source, with what to do; null: it can. */
export async function whatIsWrongWithFolder(folder: string): Promise<Said | null> {
  const path = resolve(folder);
  try {
    if (!(await stat(path)).isDirectory()) return sayAll(words.isFile, { path });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return sayAll(words.none, { path });
    return sayAll(words.forbidden, { path, code: code ?? '' });
  }
}
