import { agencyName } from '../dateline/agency.ts';
import type { EpochMs, WireItem } from '../item.ts';
import { isUrgent } from '../signals/is-urgent.ts';
import type { Story } from '../story.ts';

/**
 * From this score on a take stands behind another one, 0 to 1: under the card of its event instead of on one of its own, and in a list in the
 * line of another. It is more than it takes to say `lijkt op`: that hides nothing.
 */
export const hidesFrom = 0.97;

type Take = Pick<Story, 'sender' | 'cameAt' | 'updatedAt'>;

/**
 * A story as it stands on a card. `pressed`: the take by which somebody has the event that it shows, where that is another one than the one whose text
 * it is; what she does next she does with that. `urgencies`: where that shows an event, how urgent each take is, and which agency says so: 1 is no flash of
 * all. `isAmongAgencies`: others have it too, so that what is said of this text names who filed it. `updatedBy`: who filed what is newer than
 * the text, where its time is that of another one's.
 */
export type OneStory = Story & {
  readonly pressed?: number;
  readonly urgencies?: readonly (Pick<WireItem, 'urgency' | 'credit'> & Pick<Story, 'sender'>)[];
  readonly isAmongAgencies?: boolean;
  readonly updatedBy?: string;
};

/**
 * One text under its own number, so that what is typed by that number is what is read, in the hands of who has the event; it is as new as the newest of its takes, and as urgent as the most urgent. Of a correction the time is its own:
 * it says when that was made. `listed`: what of the event stands in lists of the channel alone.
 */
export function asOneStory(
  face: Story,
  { number, handling }: Pick<Story, 'number' | 'handling'>,
  live: readonly Story[],
  listed: readonly Story[] = [],
): OneStory {
  const all = [...live, ...listed];
  const newest = live.reduce((last, take) => (writtenAt(take) > writtenAt(last) ? take : last), face);
  const flash = isUrgent(face.item) ? undefined : all.find(({ item }) => isUrgent(item));
  const item = flash === undefined ? face.item : { ...face.item, urgency: flash.item.urgency };
  const isNewer = newest !== face && face.item.signal !== 'correction';
  const urgencies = all.map(({ item: { urgency, credit }, sender }) => ({ urgency, credit, sender }));
  const isAmongAgencies = areOfSeveralAgencies([face, ...all]);
  return {
    ...face,
    item,
    handling,
    ...(number !== face.number && { pressed: number }),
    urgencies,
    isAmongAgencies,
    ...(isNewer && { updatedAt: writtenAt(newest) }),
    ...(isNewer && isAmongAgencies && { updatedBy: newest.sender }),
  };
}

/** The text of another take, had who filed a story filed that: what brings the one to a channel brings the other, but for whom it follows. */
export function asFiledBy({ sender, item: { dateline } }: Story, other: Story): Story {
  const agencies = dateline?.agencies ?? [];
  const own = other.item.dateline;
  return { ...other, sender, item: { ...other.item, dateline: own === null ? null : { ...own, agencies } } };
}

/** Whether one agency filed both. */
export function isSameAgency(one: Pick<Take, 'sender'>, other: Pick<Take, 'sender'>): boolean {
  return isAgency(one.sender, other.sender);
}

/** Whether not all of these were filed by one agency. */
export function areOfSeveralAgencies(takes: readonly Pick<Take, 'sender'>[]): boolean {
  const [first, ...others] = takes;
  return first !== undefined && others.some((other) => !isSameAgency(other, first));
}

/** When the newest version of a take was written. */
export function writtenAt({ cameAt, updatedAt }: Pick<Take, 'cameAt' | 'updatedAt'>): EpochMs {
  return updatedAt ?? cameAt;
}

/** Whether two names are of one agency. */
export function isAgency(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(agency: string): string {
  return agencyName(agency).toLowerCase();
}
