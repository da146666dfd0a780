import type { Environment } from '../../settings/problem.ts';

/** What is known of who started this process. */
export type Parentage = {
  readonly environment: Environment;
  /** As the system tells it now: another one once the first has ended, but on Windows. */
  readonly parent: () => number;
  readonly isThere: (pid: number) => boolean;
};

const lookEveryMs = 1_000;

/** Set by `launch.mjs` where it waits for this process instead of becoming it: who started that. */
const launchedBy = 'LAUNCHED_BY_TELEX';

/**
 * Calls `onGone` once when npm, or the launcher, that started this process and waits for it is gone: killed without a word, it
 * leaves nobody whom Ctrl-C would reach, and a process that holds the database. Whoever else starts Telex (a service, a container, a shell that
 * goes on) may end and mean nothing by it, and is not watched.
 */
export function watchParent(
  { environment, parent, isThere }: Parentage,
  onGone: () => void,
): { stop(): void } | null {
  const launcher = environment[launchedBy];
  const isNpmThere = isWaitedForByNpm(environment);
  if (launcher === undefined && !isNpmThere) return null;
  const first = parent();
  const aboveLauncher = launcher === undefined || !isNpmThere ? [] : [Number(launcher)];
  // Nobody is above it already, or it is the container's first process, which nothing outlives.
  const watched = [first, ...aboveLauncher].filter((pid) => pid > 1);
  if (watched.length === 0) return null;
  const timer = setInterval(() => {
    if (parent() === first && watched.every(isThere)) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

/** By npm, npx, pnpm or yarn, whose script does not put it into the background. */
function isWaitedForByNpm(environment: Environment): boolean {
  const { npm_lifecycle_event: event, npm_lifecycle_script: script = '' } = environment;
  return event !== undefined && !/(?<!&)&(?!&)|\b(?:nohup|setsid|disown|daemonize)\b/u.test(script);
}

/** A process that may not be signalled is there all the same. */
export function isProcessThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
