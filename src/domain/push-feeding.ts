import type { EpochMs } from './item.ts';

/** Where a feed can be asked to be sent (WebSub, https://www.w3.org/TR/websub/): the hub, and the name it has there. */
export type HubLink = { readonly hub: string; readonly topic: string };

/**
 * `asking`: the hub was not asked yet, or has not verified that we mean it. `live`: it sends, until the lease ends.
 * `refused`: it does not want to. `leaving`: we want no more of it.
 */
export type PushState = 'asking' | 'live' | 'refused' | 'leaving';

/**
 * Why what a hub sends is not read: it does not sign it, is too slow with it, sends more at once than is taken, sends what is too large, or
 * breaks it off. `since`: when the first was not read after the last that was kept, whatever was the matter with it.
 */
export type PushTrouble = { readonly kind: (typeof pushTroubles)[number]; readonly since: EpochMs };

/** What can be the matter with what a hub sends. */
export const pushTroubles = ['unsigned', 'slow', 'crowded', 'too-large', 'cut'] as const;

/** How well a hub has done lately. */
export type PushRecord = {
  readonly state: PushState;
  readonly leaseUntil: EpochMs | null;
  /** When it last sent something that was kept. */
  readonly pushedAt: EpochMs | null;
  /** When a poll last found an item that it had not sent. */
  readonly missedAt: EpochMs | null;
  /** Since the last that was kept; null: none. */
  readonly trouble: PushTrouble | null;
};

/**
 * Whether a source is fed by its hub, so that it is polled as a safety net only: once it has sent something, as long as
 * its lease runs, until a poll finds what it did not send, and but where what it sends is not read.
 */
export function isFed({ state, leaseUntil, pushedAt, missedAt, trouble }: PushRecord, now: EpochMs): boolean {
  if (trouble !== null || state !== 'live' || leaseUntil === null || leaseUntil <= now || pushedAt === null)
    return false;
  return missedAt === null || missedAt <= pushedAt;
}
