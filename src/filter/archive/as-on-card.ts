import { speakerOf, spokenBy } from '../../domain/event/face/speaker-of.ts';
import type { ListedStory } from '../../domain/event/listed-story.ts';
import type { Story } from '../../domain/story.ts';

/** So many other takes of an event are read. */
const mostRead = 12;

/** By the numbers of takes: what the card shows that each stands on. */
type Shown = ReadonlyMap<number, { readonly face: number }>;

/** What is asked of the store. */
export type OnCardPorts = {
  readonly archive: { these(numbers: readonly number[]): Promise<readonly Story[]> };
  readonly events: {
    shownOf(numbers: readonly number[], channelId: number): Promise<Shown>;
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
  const lines = listed.map((line) => {
    const others = (line.event?.others ?? []).flatMap(({ number }) => known.get(number) ?? []);
    return { line, takes: others.filter((each) => each.state === 'live' && isOf(each)) };
  });
  const ofEvents = lines.flatMap(({ line, takes }) => (takes.length === 0 ? [] : [line.story, ...takes]));
  const shown: Shown = merges ? await events.shownOf(ofEvents.map(numberOf), channelId) : new Map();
  return lines.map(({ line, takes }) => {
    if (takes.length === 0) return line;
    const these = [line.story, ...takes] as const;
    return spokenBy(line, speakerOf(these, prefer, faceAmong(these, shown)));
  });
}

/** What the card shows that any of them stands on there: others of the event may have come in a list. */
function faceAmong(takes: readonly Story[], shown: Shown): number | null {
  const on = takes.find(({ number }) => shown.has(number));
  return on === undefined ? null : (shown.get(on.number)?.face ?? null);
}

function numberOf({ number }: Story): number {
  return number;
}
