import { isUrgent } from '../../signals/is-urgent.ts';
import type { Story } from '../../story.ts';
import { isAgency, isSameAgency, writtenAt } from '../event-card.ts';
import { tellsAlike } from './tells-alike.ts';

/**
 * The take whose text the card of an event shows: of those that fit the first of these preferences that any fits, an agency (`ANP`) or a
 * language (`nl`), the newest one of the agency that was first among them. `takes` in the order in which they came, at least one. In the place
 * of what the card shows (`shown`, which may be none of them) comes only what tells that too: anything else of its event is a line. A flash that the card shows stays
 * until its own agency, or one that fits better, has written something newer.
 */
export function chooseFace(
  takes: readonly [Story, ...Story[]],
  prefer: readonly string[],
  shown?: Story,
): Story {
  const rankOf = preferenceOf(prefer);
  const [able = shown ?? takes[0], ...others] = takes.filter((take) => mayReplace(take, shown));
  const those = [able, ...others];
  const best = Math.min(...those.map(rankOf));
  const fitting = those.filter((take) => rankOf(take) === best);
  const flash = those.find((take) => take.number === shown?.number && isUrgent(take.item));
  const [first = able] = flash !== undefined && rankOf(flash) === best ? [flash] : fitting;
  const newest = fitting
    .filter((take) => isSameAgency(take, first))
    .reduce((last, take) => (writtenAt(take) >= writtenAt(last) ? take : last), first);
  if (flash === undefined || isUrgent(newest.item)) return newest;
  return writtenAt(newest) > writtenAt(flash) ? newest : flash;
}

/** Which of these preferences a take fits first, from 0 on; as many as there are: none. */
export function preferenceOf(prefer: readonly string[]): (take: Story) => number {
  return (take) => {
    const at = prefer.findIndex((each) => fits(take, each));
    return at === -1 ? prefer.length : at;
  };
}

function mayReplace(take: Story, shown: Story | undefined): boolean {
  if (shown === undefined || take.number === shown.number) return true;
  return tellsAlike(shown.item, take.item, isSameAgency(take, shown));
}

function fits({ sender, item: { language } }: Story, preference: string): boolean {
  if (isAgency(sender, preference)) return true;
  return language !== null && language.toLowerCase().split('-')[0] === preference.toLowerCase();
}
