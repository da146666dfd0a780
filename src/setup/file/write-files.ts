import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { partOf, removeLeftovers } from './remove-leftovers.ts';

/** A file as it is to be. */
export type NewFile = {
  readonly path: string;
  readonly text: string;
  /** For its owner alone, whatever it was before. */
  readonly isSecret: boolean;
};

/** Writes all of them beside their places first and then moves each there, so that none is ever half written. */
export function writeFiles(files: readonly NewFile[]): void {
  removeLeftovers(files.map(({ path }) => path));
  const made: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { path, text, isSecret } of files) {
      const to = existsSync(path) ? realpathSync(path) : path;
      const from = partOf(to);
      const mode = isSecret ? 0o600 : existsSync(to) ? statSync(to).mode & 0o777 : 0o644;
      const file = openSync(from, 'wx', mode);
      made.push({ from, to });
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      // What is not there yet is made under the mask of whoever runs it.
      if (isSecret || existsSync(to)) chmodSync(from, mode);
    }
    for (const { from, to } of made) renameSync(from, to);
  } catch (error) {
    for (const { from } of made) rmSync(from, { force: true });
    throw error;
  }
}
