import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Owns the processes that a test, a bench or a harness starts, so that none of them outlives it. */
export type ProcessKeeper = {
  /** Takes a process over as soon as it was started, and returns it. */
  keep<Child extends ChildProcess>(child: Child): Child;
  /** Ends with SIGKILL, each by its own pid, what still runs; resolves once all of it is gone. */
  endAll(): Promise<void>;
};

/** Of all keepers of this process, for the net below them. */
const running = new Set<ChildProcess>();

/**
 * A process that is kept ends with its keeper's `endAll`, with `endAllProcesses`, and also when this process itself
 * is killed without a word.
 */
export function openProcessKeeper(): ProcessKeeper {
  const kept = new Set<ChildProcess>();
  return {
    keep(child) {
      if (!isRunning(child)) return child;
      for (const set of [kept, running]) set.add(child);
      const guard = guardOf(child);
      child.once('exit', () => {
        for (const set of [kept, running]) set.delete(child);
        guard.kill('SIGKILL');
      });
      return child;
    },
    endAll: () => end(kept),
  };
}

/** The net under every keeper: what a whole file of tests left running, whoever forgot it. */
export function endAllProcesses(): Promise<void> {
  return end(running);
}

/** Ends this process: the one that it works for is gone. */
export function endWithVitest(): void {
  process.exit(1);
}

async function end(children: ReadonlySet<ChildProcess>): Promise<void> {
  await Promise.all(
    [...children].map(async (child) => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }),
  );
}

function isRunning({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

/**
 * A shell that waits for the end of its input, which comes when this process ends in whatever way, and then kills the
 * one child. The child cannot be trusted with that: it may be stopped (SIGSTOP) or stuck in a loop.
 */
function guardOf({ pid }: ChildProcess): ChildProcess {
  const script = `trap '' HUP INT TERM; read -r _; kill -9 "$0"`;
  const guard = spawn('sh', ['-c', script, String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  return guard;
}
