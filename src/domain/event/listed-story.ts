import { personKey } from '../handling/person.ts';
import type { Story } from '../story.ts';
import type { OneStory } from './event-card.ts';

/** A live story of an event, as others of it name it, and who has the event by it. `urgent`: IPTC's 1 or 2; null: it is not urgent. */
export type EventTake = Pick<Story, 'number' | 'sender' | 'cameAt' | 'handling'> & {
  readonly event: number;
  readonly urgent: number | null;
};

/** A story as a list shows it: once for all that tell of the same event. */
export type ListedStory = {
  readonly story: Story;
  /** Null: it is in none, or nobody else of it is there to be named. */
  readonly event: { readonly id: number; readonly others: readonly EventTake[] } | null;
};

/** A story with how urgent its event is: as the most urgent of it, and who says so. */
export function withUrgency({ story, event }: ListedStory): OneStory {
  const others = event?.others ?? [];
  if (others.every(({ urgent }) => urgent === null)) return story;
  const { item, sender } = story;
  const own = { urgency: item.urgency, credit: item.credit, sender };
  const urgencies = [
    own,
    ...others.map(({ urgent, sender }) => ({ urgency: urgent, credit: sender, sender })),
  ];
  const most = Math.min(...urgencies.map(({ urgency }) => urgency ?? Number.POSITIVE_INFINITY));
  return { ...story, item: { ...item, urgency: most }, urgencies };
}

/**
 * A story with those of these takes that are of its event. What was taken back stands for itself: it hides nobody, and nobody
 * hides it.
 */
export function listedWith(story: Story, takes: readonly EventTake[]): ListedStory {
  const own = takes.find(({ number }) => number === story.number);
  if (story.state !== 'live' || own === undefined) return { story, event: null };
  const others = takes.filter(({ event, number }) => event === own.event && number !== story.number);
  return { story, event: others.length === 0 ? null : { id: own.event, others } };
}

/**
 * These stories, each event once: where the first of them stands that is of it, by the one whose newest version is newest; the others are named behind it.
 * `takes`: whose newest version is newest first.
 */
export function foldEvents(stories: readonly Story[], takes: readonly EventTake[]): readonly ListedStory[] {
  const eventOf = eventByNumber(takes);
  const live = new Map(stories.flatMap((story) => (story.state === 'live' ? [[story.number, story]] : [])));
  const shown = new Set<number>();
  return stories.flatMap((story) => {
    const event = story.state === 'live' ? eventOf.get(story.number) : undefined;
    if (event === undefined) return [listedWith(story, takes)];
    if (shown.has(event)) return [];
    shown.add(event);
    const newest = takes.find((take) => take.event === event && live.has(take.number));
    return [listedWith(live.get(newest?.number ?? 0) ?? story, takes)];
  });
}

/** The event that each of these is of, by its number. */
export function eventByNumber(
  takes: readonly Pick<EventTake, 'number' | 'event'>[],
): ReadonlyMap<number, number> {
  return new Map(takes.map(({ number, event }) => [number, event]));
}

/** How many stories a person is told of: an event counts once, as lists show it. `takes`: of the events of these. */
export function countEvents(numbers: readonly number[], takes: readonly EventTake[]): number {
  const eventOf = eventByNumber(takes);
  const said = numbers.map((number) => {
    const event = eventOf.get(number);
    return event === undefined ? number : `event ${event}`;
  });
  return new Set(said).size;
}

/** These stories, of an event that a person has by several of them the first: one she has open, and one that she published, are two. */
export function oncePerHand(stories: readonly Story[], takes: readonly EventTake[]): readonly Story[] {
  const eventOf = eventByNumber(takes);
  const had = new Set<string>();
  return stories.filter(({ number, state, handling }) => {
    const event = state === 'live' ? eventOf.get(number) : undefined;
    if (event === undefined || handling === null) return true;
    const hand = [event, handling.kind, personKey(handling.by)].join(' ');
    if (had.has(hand)) return false;
    had.add(hand);
    return true;
  });
}
