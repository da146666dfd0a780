import { countEvents, foldEvents, type ListedStory } from '../../domain/event/listed-story.ts';
import type { Filter } from '../../domain/filter/filter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import { everyTopic } from '../../domain/topic.ts';
import { factsOf } from '../../filter/story-facts.ts';
import { createLoopTurns } from '../../scheduler/loop-turns.ts';
import type { CommandContext } from '../ports/command.ts';

/** What a channel would have had of what it may come to follow. */
export type Trial = {
  /** The newest, as many as were asked for. */
  readonly newest: readonly ListedStory[];
  /** How many there were in the time that was looked at. */
  readonly count: number;
  /** How much of the last day was looked at, 0 to 1: as far back as there are stories, and as many of them. */
  readonly part: number;
  /** Before that there is none. */
  readonly isAll: boolean;
};

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const pageSize = 50;
/** So many takes of an event are seen to be one of those that are shown. */
const takesOfOne = 4;
/** A national newsroom's day is five times as much; it says enough of how many there are. */
const mostStories = 2_000;

/** Looks through the last day, newest first, some tens of stories at each turn of the loop. */
export async function tryFollow(
  topics: readonly string[],
  filter: Filter,
  context: Pick<CommandContext, 'archive' | 'filters' | 'now' | 'events' | 'channelSettings' | 'channel'>,
  most: number,
): Promise<Trial> {
  const { archive, filters, now } = context;
  const turn = createLoopTurns();
  const asked = topics.includes(everyTopic) ? [] : topics;
  const since = now - dayMs;
  const newest: Story[] = [];
  const numbers: number[] = [];
  let seen = 0;
  let before: number | undefined;
  let oldest: EpochMs = now;
  for (;;) {
    await turn();
    const query = { topics: asked, limit: pageSize, ...(before !== undefined && { before }) };
    const page = await archive.latest(query);
    for (const story of page) {
      oldest = Math.min(oldest, timeOf(story));
      if (timeOf(story) < since || !filters.matches(filter, factsOf(story))) continue;
      numbers.push(story.number);
      if (newest.length < most * takesOfOne) newest.push(story);
    }
    seen += page.length;
    before = page.at(-1)?.number;
    const isAll = page.length < pageSize;
    if (isAll || oldest < since || seen >= mostStories)
      return {
        ...(await asItComes({ newest, numbers }, most, context)),
        part: Math.min(1, Math.max(hourMs, now - oldest) / dayMs),
        isAll,
      };
  }
}

/** A story a card; where the channel has one card an event, so many of these. */
async function asItComes(
  { newest, numbers }: { readonly newest: readonly Story[]; readonly numbers: readonly number[] },
  most: number,
  { events, channelSettings, channel }: Pick<CommandContext, 'events' | 'channelSettings' | 'channel'>,
): Promise<Pick<Trial, 'newest' | 'count'>> {
  const isMerged = (await channelSettings.said(channel.id)).events === 'merge';
  const takes = isMerged ? await events.takesWith(numbers) : [];
  return { newest: foldEvents(newest, takes).slice(0, most), count: countEvents(numbers, takes) };
}

function timeOf({ cameAt }: Story): EpochMs {
  return cameAt;
}
