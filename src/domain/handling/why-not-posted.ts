import type { EpochMs, WireItem } from '../item.ts';
import { isDoubtful } from './judge-answer.ts';

/** Why an item would not become a card of its own, in English; null: it would. */
export function whyNotPosted(item: WireItem, now: EpochMs): string | null {
  if (item.pubStatus === 'canceled') return 'withdrawn: only replaces a card that stands';
  if (item.pubStatus === 'withheld') return 'withheld by its provider';
  if (isDoubtful(item)) return 'reads like a withdrawal: held, and a person is asked';
  if (item.embargoedUntil !== null && item.embargoedUntil > now) {
    return `under embargo${untilText(item.embargoedUntil)}`;
  }
  if (item.genre !== 'news') return `${item.genre}: only for channels that ask for it`;
  return item.postable ? null : 'without a time of its own: archived on the first poll, later posted as seen';
}

/** ` until 2026-01-16T05:00:00.000Z`; nothing for a time that no calendar has. */
function untilText(at: EpochMs): string {
  return Math.abs(at) > 8.64e15 ? '' : ` until ${new Date(at).toISOString()}`;
}
