import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';

/** What ends with the code that it is given, and does nothing else. */
const shell = '/bin/sh';

/**
 * Ends with that code. `process.exit` waits for what threads of the system are at, however long that takes: a name that no name server
 * answers, a file on a network disk that hangs. What becomes a program that does nothing waits for none of it.
 */
export function leave(code: number): void {
  flushCompileCache();
  if (canBecome() && existsSync(shell)) {
    try {
      process.execve?.(shell, ['sh', '-c', `exit ${code}`], {});
    } catch {
      // It is there, and may not be run here (systemd's NoExecPaths, AppArmor): the slower end is an end as well.
    }
  }
  process.exit(code);
}

/** Whether this process can become another one. */
export function canBecome(): boolean {
  return process.platform !== 'win32' && typeof process.execve === 'function';
}
