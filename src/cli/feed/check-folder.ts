import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { codeOf, findUnreadable } from '../../feeds/fetch/folder/list-folder.ts';
import { folderWords as words } from './feed-words.ts';

const ownMode = constants.R_OK | constants.W_OK | constants.X_OK;

/** Why a folder cannot be a source, or not with all that is in it, with what to do; null: it can. */
export async function whatIsWrongWithFolder(folder: string): Promise<Said | null> {
  const path = resolve(folder);
  try {
    if (!(await stat(path)).isDirectory()) return sayAll(words.isFile, { path });
    await access(path, ownMode);
    const unreadable = await findUnreadable(path);
    if (unreadable !== null)
      return sayAll(unreadable.count === 1 ? words.oneUnreadable : words.unreadable, { path, ...unreadable });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return sayAll(words.none, { path });
    return sayAll(words.forbidden, { path, code });
  }
  return (await whatIsWrongWithin(join(path, 'done'))) ?? whatIsWrongWithin(join(path, 'rejected'));
}

/** Of a folder that what was read goes to; Telex makes one that is not there. */
async function whatIsWrongWithin(path: string): Promise<Said | null> {
  try {
    if (!(await stat(path)).isDirectory()) return sayAll(words.blocked, { path });
    await access(path, ownMode);
    return null;
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? null : sayAll(words.forbiddenWithin, { path, code });
  }
}
