import { speakerOf, spokenBy } from '../../domain/event/face/speaker-of.ts';
import type { ListedStory } from '../../domain/event/listed-story.ts';
import type { Story } from '../../domain/story.ts';

/** So many other takes of an event are read. */
const mostRead = 12;

/** What is asked of the store. */
export type OnCardPorts = {
  readonly archive: { these(numbers: readonly number[]): Promise<readonly Story[]> };
  readonly events: {
    shownOn(number: number, channelId: number): Promise<{ readonly face: number } | null>;
  };
};

/** Where a list stands, and what it is of. */
export type ListIn = {
  readonly channelId: number;
  /** It has one card an event. */
  readonly merges: boolean;
  /** Whose text it reads. */
  readonly prefer: readonly string[];
  /** Which takes the list is of. Default: all that it names. */
  readonly isOf?: (story: Story) => boolean;
};

/**
 * The lines of a list, each event by the take that speaks for it in the channel: as its card does there. What else is of it is named behind that. Nothing is
 * asked where nothing is in an event.
 */
export async function asOnCard(
  listed: readonly ListedStory[],
  { channelId, merges, prefer, isOf = () => true }: ListIn,
  { archive, events }: OnCardPorts,
): Promise<readonly ListedStory[]> {
  const asked = listed.flatMap(({ event }) => event?.others.slice(0, mostRead) ?? []);
  if (asked.length === 0) return listed;
  if (prefer.length === 0 && !merges) return listed;
  const stories = await archive.these(asked.map(({ number }) => number));
  const known = new Map(stories.map((story) => [story.number, story]));
  const spoken: ListedStory[] = [];
  for (const line of listed) {
    const { story, event } = line;
    const others = (event?.others ?? []).flatMap(({ number }) => known.get(number) ?? []);
    const takes = others.filter((each) => each.state === 'live' && isOf(each));
    const these = [story, ...takes] as const;
    const face = merges && takes.length > 0 ? await faceAmong(these, channelId, events) : null;
    spoken.push(takes.length === 0 ? line : spokenBy(line, speakerOf(these, prefer, face)));
  }
  return spoken;
}

/** What the card shows that any of them stands on there: others of the event may have come in a list. */
async function faceAmong(
  takes: readonly Story[],
  channelId: number,
  events: OnCardPorts['events'],
): Promise<number | null> {
  for (const { number } of takes) {
    const shown = await events.shownOn(number, channelId);
    if (shown !== null) return shown.face;
  }
  return null;
}
