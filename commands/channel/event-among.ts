import type { CommandContext } from '../../src/chat/ports/command.ts';
import type { TakesOfEvent } from '../../src/chat/words/story/tell-takes.ts';
import { type ChannelSettings, readPreference } from '../../src/domain/channel-settings/channel-settings.ts';
import { asOneStory } from '../../src/domain/event/event-card.ts';
import { chooseFace } from '../../src/domain/event/face/choose-face.ts';
import type { Story } from '../../src/domain/story.ts';

/** Where the channel is to have one card an event: the newest event of several agencies, as its card would show it. */
export async function eventAmong(
  newest: readonly Story[],
  { events: asked, prefer }: ChannelSettings,
  { events, archive }: CommandContext,
): Promise<{ readonly story: Story; readonly takes: TakesOfEvent } | null> {
  if (asked !== 'merge') return null;
  const takes = await events.takesWith(newest.map(({ number }) => number));
  const byEvent = Map.groupBy(takes, ({ event }) => event);
  for (const { number } of newest) {
    const own = takes.find((take) => take.number === number);
    const numbers = (byEvent.get(own?.event ?? 0) ?? []).map((take) => take.number);
    const stories = (await archive.these(numbers)).filter(({ state }) => state === 'live');
    const [first, ...others] = stories.toSorted((one, other) => one.seenAt - other.seenAt);
    if (first === undefined || others.length === 0) continue;
    const live = [first, ...others] as const;
    const face = chooseFace(live, readPreference(prefer), first);
    return { story: asOneStory(face, first, live), takes: { live, gone: [], face: face.number } };
  }
  return null;
}
