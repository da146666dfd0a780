import type { Log } from './log.ts';
import { isWorthALine } from './worth-a-line.ts';

/**
 * What fails comes through now and then: a small write still finds room on a disk that is full. It is over after so long without a failure: more than
 * two of the pauses that most of what fails is tried again after (a minute).
 */
const calmMs = 150_000;

/** Tells in the log how something does that is done over and over. */
export type Failing = {
  /** It failed. `about` stands on the line. */
  failed(error: unknown, about?: object): void;
  /** All of it came to its end. */
  worked(): void;
};

/**
 * Says that it fails the first time and then at each doubling, with how many times that was, and once that it works again:
 * when it has worked and nothing has failed for some minutes.
 * @param elapsed milliseconds of a clock that nobody sets
 */
export function tellFailing(
  { log, level = 'error', elapsed = () => performance.now() }: FailingDeps,
  words: { readonly fails: string | ((error: unknown) => string); readonly again: string },
): Failing {
  let times = 0;
  let failedAt = 0;
  return {
    failed(error, about = {}) {
      times++;
      failedAt = elapsed();
      if (!isWorthALine(times)) return;
      const said = typeof words.fails === 'string' ? words.fails : words.fails(error);
      log[level]({ ...about, err: error, times }, said);
    },
    worked() {
      if (times === 0 || elapsed() - failedAt < calmMs) return;
      log.info({ times }, words.again);
      times = 0;
    },
  };
}

/** Where it is told, and with which word. */
type FailingDeps = {
  readonly log: Log;
  readonly level?: 'warn' | 'error';
  readonly elapsed?: (() => number) | undefined;
};
