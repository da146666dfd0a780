import { tellReason } from '../../chat/words/reasons/tell-reason.ts';
import type { EpochMs } from '../../domain/item.ts';
import { isReason } from '../../domain/reason.ts';
import type { Log } from '../../observability/log.ts';
import { isWorthALine } from '../../observability/worth-a-line.ts';
import type { ClaimedOperation, Settlement } from '../../store/operation.ts';
import { longestNamedWaitMs } from './judge-outcome.ts';

const toldWaitMs = 60_000;

/** Says in the log what became of an operation: what stands still or is lost at `warn`, with what to do. */
export function tellSettlement(
  operation: ClaimedOperation,
  settlement: Settlement,
  now: EpochMs,
  log: Log,
): void {
  const { id, key, kind, number, lane, createdAt } = operation;
  const { name: channel, platform } = lane.channel;
  const ageMs = now - createdAt;
  const about = { channel, platform, story: number, operation: id, key, ageMs };
  const told = 'reason' in settlement ? (settlement.reason ?? null) : null;
  const reason = told === null ? null : tellReason(told, 'en');
  switch (settlement.kind) {
    case 'channel-parked':
      log.warn(about, `channel parked, tried again in ten minutes; the others go on: ${reason}`);
      return;
    case 'parked': {
      // Tried once a minute, it is told once and then at each doubling.
      if (settlement.dueAt !== null && !isWorthALine((operation.backgroundTries ?? 0) + 1)) return;
      const minutes = Math.round(ageMs / 60_000);
      const next =
        settlement.dueAt === null
          ? `it waits for a person: npx telex deliveries --retry ${id} or --drop ${id}`
          : `tried again by itself at ${new Date(settlement.dueAt).toISOString()}; to decide now: npx telex deliveries --retry ${id} or --drop ${id}`;
      log.warn(
        about,
        `stepped aside after ${minutes} minutes, its channel goes on: ${kind} ${reason}; ${next}`,
      );
      return;
    }
    case 'dead':
      if (operation.urgent || (kind !== 'edit' && kind !== 'remake' && kind !== 'look-back'))
        log.warn(about, `not delivered: ${reason}`);
      else log.debug({ ...about, settlement: 'dead' }, 'operation settled');
      return;
    case 'lapsed':
      if (isReason(told, 'parted')) log.info(about, `a list was ${reason}`);
      else log.debug({ ...about, settlement: 'lapsed' }, 'operation settled');
      return;
    default:
      log.debug({ ...about, settlement: settlement.kind }, 'operation settled');
  }
}

/** Says that a platform asks to wait for more than a minute, and that it is not believed for longer than five. */
export function tellLimit(
  { lane: { channel } }: ClaimedOperation,
  { retryAfterMs, wholePlatform }: { readonly retryAfterMs: number | null; readonly wholePlatform: boolean },
  log: Log,
): void {
  if (retryAfterMs === null || retryAfterMs < toldWaitMs) return;
  const { name, platform } = channel;
  const who = wholePlatform ? 'all channels' : 'one channel';
  log.warn(
    { platform, channel: name, retryAfterMs },
    `${platform} asks ${who} to wait for ${Math.ceil(retryAfterMs / 60_000)} minutes; after ${longestNamedWaitMs / 60_000} at the latest it is asked again`,
  );
}
