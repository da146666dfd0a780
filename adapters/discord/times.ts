import { stopBounds } from '../../src/chat/ports/stop-bounds.ts';
import { usualBlockedMs } from './link/block-gate.ts';

/** Waits of the adapter, in milliseconds, and how much it asks. Tests shorten them. */
export type DiscordTimes = {
  readonly requestDeadlineMs: number;
  readonly loginDeadlineMs: number;
  readonly retryMs: { readonly first: number; readonly most: number };
  /** Between two logins that were refused. */
  readonly refusedMs: { readonly first: number; readonly most: number };
  /** Between two questions whether Cloudflare still blocks our address. */
  readonly blockedMs: { readonly first: number; readonly most: number };
  /** Between a form of a post that was refused and the next, which is plainer. */
  readonly plainerAfterMs: number;
  /** Between two questions whether REST takes the token. */
  readonly askAgainMs: number;
  readonly patienceMs: number;
  /** A command that takes longer is told to wait; Discord gives up after three seconds. */
  readonly deferAfterMs: number;
  /** How long stopping waits for what is under way. */
  readonly drainMs: number;
  /** Requests a second at most: discord.js counts them by the wall clock, whatever clock a test has. */
  readonly requestsPerSecond: number;
};

/** How long they are outside of tests. */
export const usualTimes: DiscordTimes = {
  requestDeadlineMs: 15_000,
  loginDeadlineMs: 20_000,
  retryMs: { first: 2000, most: 60_000 },
  refusedMs: { first: 60_000, most: 300_000 },
  blockedMs: usualBlockedMs,
  plainerAfterMs: 1000,
  askAgainMs: 60_000,
  patienceMs: 60_000,
  deferAfterMs: 1500,
  drainMs: stopBounds.drainMs,
  // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
  requestsPerSecond: 50,
};
