import { quietAt } from '../../domain/hours/quiet-hours.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';

/**
 * Keeps back what stands at the head of a lane, and all that is like it, where its channel is to be left alone now: asked when
 * it is to be sent, so that what was promised before the quiet hours and comes in them is held as well. False: it goes.
 */
export async function holdInQuiet(
  operation: ClaimedOperation,
  now: EpochMs,
  timeZone: string,
  { ledger, hours }: Pick<StorePorts, 'ledger' | 'hours'>,
): Promise<boolean> {
  if (!isHeldBack(operation)) return false;
  const { lane, urgent } = operation;
  const quiet = await hours.quiet(lane.channel.id);
  if (quiet === null) return false;
  const { exceptUrgent } = quiet.hours;
  if (urgent && exceptUrgent) return false;
  const period = quietAt(quiet.hours, now, timeZone);
  if (period === null) return false;
  await ledger.hold(lane, { ...period, exceptUrgent });
  return true;
}

/** News. Kills, holds, their end and corrections break through, as edits do, which ring nobody; a digest was asked for at its hour. */
function isHeldBack(operation: ClaimedOperation): boolean {
  if (operation.uncertain !== null) return false;
  switch (operation.kind) {
    case 'post':
      return true;
    case 'list':
      return operation.heading === null || operation.heading.kind === 'burst';
    case 'reply':
    case 'notice':
      return operation.about === 'updated';
    default:
      return false;
  }
}
