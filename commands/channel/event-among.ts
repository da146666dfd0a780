import type { CommandContext } from '../../src/chat/ports/command.ts';
import type { TakesOfEvent } from '../../src/chat/words/story/tell-takes.ts';
import { type ChannelSettings, readPreference } from '../../src/domain/channel-settings/channel-settings.ts';
import {
  areOfSeveralAgencies,
  asFiledBy,
  asOneStory,
  type OneStory,
} from '../../src/domain/event/event-card.ts';
import { chooseFace } from '../../src/domain/event/face/choose-face.ts';
import { otherCount } from '../../src/domain/event/face/other-count.ts';
import { readableFrom, type Story } from '../../src/domain/story.ts';

/** So many takes that the channel would have by themselves are asked whether they bring another one. */
const mostAsked = 6;

type Shown = { readonly story: OneStory; readonly takes: TakesOfEvent };

/**
 * Where the channel is to have one card an event: the newest event of several agencies, as its card would show it. `newest`: stories that
 * the channel would have (`wanted`), the newest first.
 */
export async function eventAmong(
  newest: readonly Story[],
  wanted: (story: Story) => boolean,
  { events: asked, prefer }: ChannelSettings,
  { events, archive }: Pick<CommandContext, 'events' | 'archive'>,
): Promise<Shown | null> {
  if (asked !== 'merge') return null;
  const takes = await events.takesWith(newest.map(({ number }) => number));
  const byEvent = Map.groupBy(takes, ({ event }) => event);
  const ids = newest.flatMap(({ number }) => takes.find((take) => take.number === number)?.event ?? []);
  const ofEvents = [...new Set(ids)].map((id) => byEvent.get(id) ?? []).filter(areOfSeveralAgencies);
  const stories = new Map(newest.map((story) => [story.number, story]));
  // Of all events at once, and of those only what is not known yet.
  const others = ofEvents.flat().flatMap(({ number }) => (stories.has(number) ? [] : [number]));
  for (const story of others.length === 0 ? [] : await archive.these(others))
    stories.set(story.number, story);
  for (const its of ofEvents) {
    const those = its.flatMap(({ number }) => stories.get(number) ?? []);
    const shown = cardOf(those, wanted, readPreference(prefer));
    if (shown !== null) return shown;
  }
  return null;
}

/** Null: the channel would have it of one agency alone. */
function cardOf(
  stories: readonly Story[],
  wanted: (story: Story) => boolean,
  prefer: readonly string[],
): Shown | null {
  const inOrder = stories
    .filter(({ state }) => state === 'live')
    .toSorted((one, other) => readableFrom(one) - readableFrom(other) || one.number - other.number);
  const [first, ...others] = inOrder.filter(wanted);
  if (first === undefined) return null;
  const own = [first, ...others] as const;
  const asking = own.slice(0, mostAsked);
  // What brings one take brings another, had who filed that one filed this.
  const live = inOrder.filter(
    (take) => own.includes(take) || asking.some((each) => wanted(asFiledBy(take, each))),
  );
  if (!areOfSeveralAgencies(live)) return null;
  const face = chooseFace(own, prefer, first);
  const takes = { live, gone: [], face: face.number, counts: otherCount(face, live) };
  return { story: asOneStory(face, first, live), takes };
}
