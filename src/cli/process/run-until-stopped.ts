import { stopBounds } from '../../chat/ports/stop-bounds.ts';
import { lookUpPatiently } from '../../lookup/look-up-patiently.ts';
import { localeOf } from '../../settings/environment/locale-of.ts';
import type { Environment } from '../../settings/problem.ts';
import { runWords as words } from '../words/run-words.ts';
import { boundHeaps } from './bound-heaps.ts';
import { canBecome, leave } from './leave.ts';
import { isProcessThere, watchParent } from './watch-parent.ts';

/** Ends what runs, and starts it anew in this process, with that environment. */
export type StartAgain = (environment: Environment) => void;

/**
 * Starts what `start` does, and ends it and the process at SIGINT or SIGTERM, or once npm that started it is gone. Rejects where the start does. `start` is told
 * of an end that comes before it is done, and rejects then where it has begun nothing yet. `again` is null where a process cannot
 * become another one.
 */
export async function runUntilStopped(
  start: (stopping: AbortSignal, again: StartAgain | null) => Promise<AsyncDisposableStack>,
): Promise<void> {
  boundHeaps();
  lookUpPatiently();
  const stopping = new AbortController();
  const end = (then: () => void) => {
    // Ctrl-C in a terminal reaches us twice through npm.
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => {
      process.stderr.write(`telex: ${words.stoppedMidway[localeOf(process.env)]}\n`);
      then();
    }, stopBounds.allMs).unref();
    void started
      .then(
        (stops) => stops.disposeAsync(),
        () => {},
      )
      .then(then);
  };
  const again = canBecome() ? (environment: Environment) => end(() => become(environment)) : null;
  const started = start(stopping.signal, again);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end(() => leave(0)));
  const parentage = { environment: process.env, parent: () => process.ppid, isThere: isProcessThere };
  watchParent(parentage, () => {
    process.stderr.write('telex: what started it is gone, so it ends as well\n');
    end(() => leave(0));
  });
  await started.catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
}

/** The same process to whoever watches over it, and nothing of what it was. */
function become(environment: Environment): void {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined);
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  try {
    process.execve?.(process.execPath, args, Object.fromEntries(set) as Record<string, string>);
  } catch (error) {
    // All is ended: whoever watches over it starts what ends with a fault.
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`telex: ${words.notAgain[localeOf(process.env)].replace('{reason}', reason)}\n`);
    leave(1);
  }
}
