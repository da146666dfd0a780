import { asOneStory, isSameAgency, type OneStory } from '../../../domain/event/event-card.ts';
import { chooseFace } from '../../../domain/event/face/choose-face.ts';
import { takenOnCard } from '../../../domain/event/face/taken-among.ts';
import type { Story } from '../../../domain/story.ts';
import type { EventCardStore } from '../../../store/events/event-card-store.ts';
import type { Card } from '../../../store/operation.ts';
import type { Archive, SubscriptionStore } from '../../../store/ports.ts';
import { wantedIn } from '../../route.ts';

/** What the card of an event shows. */
export type EventOnCard = {
  /** The text that it shows, under its own number, and in the hands of who has the event. */
  readonly story: OneStory;
  /** The story whose text that is. */
  readonly face: Story;
  /** Those that stand, and those that were taken back or are held back. */
  readonly takes: { readonly live: readonly Story[]; readonly gone: readonly Story[] };
};

type Deps = {
  readonly archive: Pick<Archive, 'evenHeld'>;
  readonly eventCards: Pick<EventCardStore, 'takesOn' | 'listedBeside'>;
  /** What its channel takes. */
  readonly subscriptions: Pick<SubscriptionStore, 'followed' | 'filters'>;
  /** Whose text it shows, as its channel has it. */
  readonly prefer: readonly string[];
};

/**
 * The event that a card shows, as its stories stand now; null: it shows its own story alone. `coming`: a take that is to be said under
 * it, as if it had been.
 */
export async function readEventOn(
  card: Card,
  own: Story,
  deps: Deps,
  coming?: Story,
): Promise<EventOnCard | null> {
  const { stories, withCards } = await readTakes(card, own, deps, coming);
  const listed = await readListed(card, deps);
  if (stories.length + listed.length < 2) return null;
  const [first, ...others] = stories.filter(({ state }) => state === 'live');
  const gone = stories.filter(({ state }) => state !== 'live');
  if (first === undefined) return { story: own, face: own, takes: { live: listed, gone } };
  const live = [first, ...others] as const;
  // What stands on a card of its own is not shown on another as well, neither its text nor its number.
  const [text, ...texts] = live.filter(({ number }) => !withCards.has(number));
  if (text === undefined) return { story: own, face: own, takes: { live: [...live, ...listed], gone } };
  const here = [text, ...texts] as const;
  const had = takenOnCard(here, listed, card.face ?? card.number) ?? null;
  const face = faceOf(here, await takenIn(card, here, deps), had, card, deps.prefer);
  const story = asOneStory(face, had ?? face, live, listed);
  return { story, face, takes: { live: [...live, ...listed], gone } };
}

/** Those of it that stand in lists of the channel alone: who had it first may have told it while nobody was called. */
async function readListed({ id }: Card, { archive, eventCards }: Deps): Promise<readonly Story[]> {
  const stories: Story[] = [];
  for (const number of await eventCards.listedBeside(id)) {
    const story = await archive.evenHeld(number);
    if (story?.state === 'live') stories.push(story);
  }
  return stories;
}

/** Those that could be read there, and can still be told of, in the order in which they came. */
async function readTakes(
  card: Card,
  own: Story,
  { archive, eventCards }: Deps,
  coming: Story | undefined,
): Promise<{ readonly stories: readonly Story[]; readonly withCards: ReadonlySet<number> }> {
  const stories: Story[] = [];
  const withCards = new Set<number>();
  for (const { number, wasRead, hasCard } of await eventCards.takesOn(card.id)) {
    if (number !== own.number && number !== coming?.number && !wasRead) continue;
    const story = number === own.number ? own : await archive.evenHeld(number);
    if (story !== null) stories.push(story);
    if (hasCard && number !== own.number) withCards.add(number);
  }
  return { stories, withCards };
}

/** Those that the channel would have had by themselves; where it would have had none, all. */
async function takenIn(
  { channelId }: Card,
  live: readonly [Story, ...Story[]],
  { subscriptions }: Deps,
): Promise<readonly [Story, ...Story[]]> {
  const [first, ...others] = live.filter(await wantedIn(channelId, subscriptions));
  return first === undefined ? live : [first, ...others];
}

/** Of those that its channel takes. What somebody took stays of the agency whose text she saw, as long as that stands. */
function faceOf(
  live: readonly [Story, ...Story[]],
  taken: readonly [Story, ...Story[]],
  had: Story | null,
  { face, number }: Card,
  prefer: readonly string[],
): Story {
  const seen = live.find((each) => each.number === (face ?? number));
  if (had === null || seen === undefined) return chooseFace(taken, prefer, seen);
  const isIts = (each: Story) => isSameAgency(each, seen);
  const [first = seen, ...rest] = taken.some(isIts) ? taken.filter(isIts) : live.filter(isIts);
  return chooseFace([first, ...rest], prefer, seen);
}
