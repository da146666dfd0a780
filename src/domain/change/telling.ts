import type { EpochMs, WireItem } from '../item.ts';
import { type Change, describeChange } from './describe-change.ts';

const minuteMs = 60_000;
/** A card that was posted longer ago is out of sight by now. */
const outOfSightMs = 20 * minuteMs;
/** A channel hears of one story once in so long; what comes meanwhile is told in its thread. */
const betweenBroadcastsMs = 10 * minuteMs;

/** So many versions that say something new within so long: the feed writes itself anew at every look. */
const restless = [
  { within: 15 * minuteMs, routine: 3, urgent: 12 },
  { within: 60 * minuteMs, routine: 8, urgent: 24 },
  { within: 240 * minuteMs, routine: 16, urgent: 24 },
] as const;
/** The most versions that a look at them needs. */
export const versionsToLookAt = 26;

/** Whether people are told of it besides the edit of the card: headline, figures, urgency, the lede in words that matter. */
export function isWorthTelling(change: Change): boolean {
  const { headline, figures, first, added, urgency, isNewLede, opening } = change;
  const isNew = headline !== null || isNewLede || urgency !== null;
  return isNew || figures.length > 0 || first.length > 0 || added.length > 0 || opening.length > 0;
}

/** How a new version reaches its channel. */
export type Reach = {
  readonly isUrgent: boolean;
  readonly postedAt: EpochMs | null;
  /** Its card is that of an event, and shows another text: the new one is to be read nowhere else. */
  readonly isHidden?: boolean;
  /** When the channel last heard of the story by such a line. */
  readonly broadcastAt: EpochMs | null;
  readonly now: EpochMs;
};

/** Whether the channel itself hears of it, beside the thread: it is urgent, or says something new that its card does not show, or that one which is out of sight does. */
export function isBroadcast(
  change: Change,
  { isUrgent, postedAt, isHidden = false, broadcastAt, now }: Reach,
): boolean {
  if (broadcastAt !== null && Math.abs(now - broadcastAt) < betweenBroadcastsMs) return false;
  const isOutOfSight = isHidden || (postedAt !== null && now - postedAt > outOfSightMs);
  return isUrgent || (isOutOfSight && (change.headline !== null || change.figures.length > 0));
}

type Version = { readonly item: WireItem };

/**
 * Whether a story changes all the time in what would be told. `versions` newest first. Of a feed that writes itself anew at
 * every poll nothing is told until it rests; one that is urgent is heard for longer.
 */
export function isRestless(versions: readonly Version[], isUrgent: boolean, now: EpochMs): boolean {
  const most = restless.map((each) => (isUrgent ? each.urgent : each.routine));
  if (!isBeyond(versions.slice(0, -1).map(readAt), most, now)) return false;
  const telling = versions.slice(0, -1).filter(({ item }, at) => {
    const before = versions[at + 1];
    return before !== undefined && isWorthTelling(describeChange(before.item, item));
  });
  return isBeyond(telling.map(readAt), most, now);
}

function readAt({ item }: Version): EpochMs {
  return item.seenAt;
}

function isBeyond(times: readonly EpochMs[], most: readonly number[], now: EpochMs): boolean {
  return restless.some(
    ({ within }, at) =>
      times.filter((time) => now - time < within).length > (most[at] ?? Number.POSITIVE_INFINITY),
  );
}
