import { lstat, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, type FolderEntry, isSame, pathOf, standingOf } from './list-folder.ts';

/** What became of a file: moved to `done/` or `rejected/`. */
export type FolderOutcome = 'done' | 'rejected';

/** The last number that a name was given in `done/` or `rejected/`, so that it is not sought from 2 each time. */
export type Places = Map<string, number>;

/** The most bytes that a file system takes for a name. */
const longestName = 255;

/**
 * To `done/` or `rejected/` beside it. A name that is taken there gets a number, nothing is overwritten; a newer file
 * that came under the same name meanwhile stays. Throws where it cannot be moved.
 */
export async function moveAway(
  folder: string,
  { key, standing }: FolderEntry,
  outcome: FolderOutcome,
  places: Places,
): Promise<void> {
  const from = pathOf(folder, key);
  const now = await standingOf(from).catch(ifThere);
  if (now === null || !isSame(now, standing)) return;
  const target = join(folder, outcome);
  await mkdir(target, { recursive: true });
  await rename(from, pathOf(target, await freeName(target, key, places))).catch(ifThere);
}

/** Somebody else took it away meanwhile. */
function ifThere(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}

async function freeName(folder: string, key: string, places: Places): Promise<string> {
  if (await isFree(folder, key)) return key;
  const [, stem = key, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(key) ?? [];
  const place = `${folder}/${key}`;
  for (let number = (places.get(place) ?? 1) + 1; ; number += 1) {
    const behind = `-${number}${ending}`.slice(0, longestName);
    const candidate = `${stem.slice(0, longestName - behind.length)}${behind}`;
    if (!(await isFree(folder, candidate))) continue;
    if (places.size > 1_000) places.clear();
    places.set(place, number);
    return candidate;
  }
}

async function isFree(folder: string, key: string): Promise<boolean> {
  return lstat(pathOf(folder, key)).then(
    () => false,
    () => true,
  );
}
