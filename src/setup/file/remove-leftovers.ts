import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Beside the place of a file, until it is moved there. */
export function partOf(path: string): string {
  return `${path}.new-${process.pid}`;
}

/** Takes away what runs that were killed left beside these files, tokens among it. What another run is at work on stays. */
export function removeLeftovers(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      const to = realPath(path);
      const begin = `${basename(to)}.new-`;
      for (const name of readdirSync(dirname(to))) {
        const pid = name.startsWith(begin) ? /^\d+$/u.exec(name.slice(begin.length))?.[0] : undefined;
        if (pid !== undefined && isGone(Number(pid))) rmSync(join(dirname(to), name), { force: true });
      }
    } catch (error) {
      // What may not be read or written is told where it is needed.
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** This process has begun none of its own yet: in a container each run has the same number. */
function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
