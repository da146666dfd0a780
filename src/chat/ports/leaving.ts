import { AsyncLocalStorage } from 'node:async_hooks';

const asked = new AsyncLocalStorage<() => boolean>();

/** Runs an act whose requests may leave only as long as `mayLeave` says so. */
export function leaving<Result>(mayLeave: () => boolean, act: () => Promise<Result>): Promise<Result> {
  return asked.run(mayLeave, act);
}

/**
 * Called by an adapter right before a request of an act goes out, when all waiting is over: throws where this process stood still
 * for so long that another may do the act by now. Outside an act it lets everything go.
 */
export function assertMayLeave(): void {
  if (asked.getStore()?.() === false) throw new StoodStillError();
}

class StoodStillError extends Error {
  readonly code = 'stood-still';
  constructor() {
    super('this Telex stood still for too long: another may be at it by now');
    this.name = 'StoodStillError';
  }
}
