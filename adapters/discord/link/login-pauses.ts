import { backOffMs } from '../../../src/scheduler/back-off.ts';

/** A session that ends sooner counts as a failed login: each costs one of a thousand a day. */
const steadyMs = 60_000;

/** How long pauses are, in milliseconds; `held` is told of a session that lasted. */
type PauseOptions = {
  readonly retryMs: { readonly first: number; readonly most: number };
  readonly refusedMs: { readonly first: number; readonly most: number };
  readonly logins: { held(): Promise<void> };
};

/** How long to wait before the next login: longer each time, until a session has held. */
export function createLoginPauses({ retryMs, refusedMs, logins }: PauseOptions) {
  let failures = 0;
  let refusals = 0;
  let holding: NodeJS.Timeout | undefined;
  const forget = () => {
    failures = 0;
    refusals = 0;
  };
  const sessionEnded = () => clearTimeout(holding);
  return {
    forget,
    sessionEnded,
    /** When it has held for so long, what went before it is no trouble any more. */
    sessionBegan() {
      sessionEnded();
      holding = setTimeout(() => {
        forget();
        void logins.held();
      }, steadyMs);
      holding.unref();
    },
    afterFailure(): number {
      failures += 1;
      return backOffMs(failures, { firstMs: retryMs.first, mostMs: retryMs.most, factor: 2 }, Math.random);
    },
    afterRefusal(): { readonly waitMs: number; readonly isFirst: boolean } {
      refusals += 1;
      return { waitMs: Math.min(refusedMs.most, refusedMs.first * refusals), isFirst: refusals === 1 };
    },
  };
}
