import { agencyName } from '../dateline/agency.ts';
import type { EpochMs, WireItem } from '../item.ts';
import { isUrgent } from '../signals/is-urgent.ts';
import type { Story } from '../story.ts';

/**
 * From this score on a take stands behind another one, 0 to 1: under the card of its event instead of on one of its own, and in a list in the
 * line of another. It is more than it takes to say `lijkt op`: that hides nothing.
 */
export const hidesFrom = 0.97;

/** What a card shows of an event, as far as it is chosen by that. */
type Take = Pick<Story, 'number' | 'sender' | 'issuedAt' | 'seenAt' | 'updatedAt'> & {
  readonly item: Pick<Story['item'], 'language' | 'urgency'>;
};

/**
 * The take whose text the card of an event shows: of those that fit the first of these preferences that any fits, an agency (`ANP`) or a
 * language (`nl`), the newest one of the agency that was first among them. `takes` in the order in which they came, at least one. A flash
 * that the card shows stays (`shown`) until its own agency, or one that fits better, has written something newer.
 */
export function chooseFace<Each extends Take>(
  takes: readonly [Each, ...Each[]],
  prefer: readonly string[],
  shown?: Each,
): Each {
  const rankOf = (take: Each) => {
    const at = prefer.findIndex((each) => fits(take, each));
    return at === -1 ? prefer.length : at;
  };
  const best = Math.min(...takes.map(rankOf));
  const fitting = takes.filter((take) => rankOf(take) === best);
  const flash = shown !== undefined && isUrgent(shown.item) ? shown : undefined;
  const [first = takes[0]] = flash !== undefined && rankOf(flash) === best ? [flash] : fitting;
  const newest = fitting
    .filter((take) => isSameAgency(take, first))
    .reduce((last, take) => (writtenAt(take) >= writtenAt(last) ? take : last), first);
  if (flash === undefined || isUrgent(newest.item)) return newest;
  return writtenAt(newest) > writtenAt(flash) ? newest : flash;
}

/**
 * A story as it stands on a card. `urgencies`: where that shows an event, how urgent each take is, and which agency says so: 1 is no flash of
 * all. `isAmongAgencies`: others have it too, so that what is said of this text names who filed it.
 */
export type OneStory = Story & {
  readonly urgencies?: readonly Pick<WireItem, 'urgency' | 'credit'>[];
  readonly isAmongAgencies?: boolean;
};

/**
 * One text under one number; it is as new as the newest of its takes, and as urgent as the most urgent. Of a correction the time is its own:
 * it says when that was made.
 */
export function asOneStory(
  face: Story,
  { number, handling }: Pick<Story, 'number' | 'handling'>,
  live: readonly Story[],
): OneStory {
  const newest = Math.max(...live.map(writtenAt));
  const flash = isUrgent(face.item) ? undefined : live.find(({ item }) => isUrgent(item));
  const item = flash === undefined ? face.item : { ...face.item, urgency: flash.item.urgency };
  const isNewer = newest > writtenAt(face) && face.item.signal !== 'correction';
  const urgencies = live.map(({ item: { urgency, credit } }) => ({ urgency, credit }));
  const isAmongAgencies = live.some((take) => !isSameAgency(take, face));
  return {
    ...face,
    item,
    number,
    handling,
    urgencies,
    isAmongAgencies,
    ...(isNewer && { updatedAt: newest }),
  };
}

/** Whether one agency filed both. */
export function isSameAgency(one: Pick<Take, 'sender'>, other: Pick<Take, 'sender'>): boolean {
  return plain(one.sender) === plain(other.sender);
}

/** When the newest version of a take was written. */
function writtenAt({
  issuedAt,
  seenAt,
  updatedAt,
}: Pick<Take, 'issuedAt' | 'seenAt' | 'updatedAt'>): EpochMs {
  return updatedAt ?? Math.min(issuedAt ?? seenAt, seenAt);
}

function fits({ sender, item: { language } }: Take, preference: string): boolean {
  if (plain(sender) === plain(preference)) return true;
  return language !== null && language.toLowerCase().split('-')[0] === preference.toLowerCase();
}

function plain(agency: string): string {
  return agencyName(agency).toLowerCase();
}
