import type { PartState } from '../../../src/chat/ports/adapter-state.ts';
import { isReason, type Reason } from '../../../src/domain/reason.ts';
import { tokenRefused } from './errors.ts';

const discord = { platform: 'Discord' };
const intentsPage = 'Developer Portal, Bot, Privileged Gateway Intents';

/**
 * Close codes that a person mends. They are tried again all the same, slowly.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway
 */
const refusedCloses: ReadonlyMap<number, Reason> = new Map<number, Reason>([
  [4004, tokenRefused.reason],
  [
    4010,
    { code: 'session-refused', values: { ...discord, settings: 'SHARDS, SHARD_COUNT' }, detail: '4010' },
  ],
  [4011, { code: 'too-many-servers', detail: '4011' }],
  [4012, { code: 'outdated', values: discord, detail: '4012' }],
  [4013, { code: 'intents-refused', values: { ...discord, where: intentsPage }, detail: '4013' }],
  [4014, { code: 'intents-refused', values: { ...discord, where: intentsPage }, detail: '4014' }],
]);

/** Why Discord closed it, where only a person can mend that; null: it passes. */
export function refusedWith(closeCode: number): Reason | null {
  return refusedCloses.get(closeCode) ?? null;
}

/** It was closed; `detail`: the code, where there is one. */
export function closedWith(detail = ''): Reason {
  return { code: 'connection-closed', values: discord, detail };
}

/** Few logins are left of the day's, or many failed in a row; `before` is what was wrong until now. */
export function rationed(waitMs: number, before: PartState): PartState {
  if (before.kind === 'down') return before;
  const values = { ...discord, minutes: Math.max(1, Math.round(waitMs / 60_000)) };
  const why = before.kind === 'up' || isReason(before.reason, 'connecting') ? null : before.reason;
  if (why !== null && isReason(why, 'logins-rationed')) return before;
  return { kind: 'connecting', reason: { code: 'logins-rationed', values, ...(why !== null && { why }) } };
}
