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
  readonly newest: readonly Story[];
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
/** A national newsroom's day is five times as much; it says enough of how many there are. */
const mostStories = 2_000;

/** Looks through the last day, newest first, some tens of stories at each turn of the loop. */
export async function tryFollow(
  topics: readonly string[],
  filter: Filter,
  { archive, filters, now }: Pick<CommandContext, 'archive' | 'filters' | 'now'>,
  most: number,
): Promise<Trial> {
  const turn = createLoopTurns();
  const asked = topics.includes(everyTopic) ? [] : topics;
  const since = now - dayMs;
  const newest: Story[] = [];
  let count = 0;
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
      count += 1;
      if (newest.length < most) newest.push(story);
    }
    seen += page.length;
    before = page.at(-1)?.number;
    const isAll = page.length < pageSize;
    if (isAll || oldest < since || seen >= mostStories)
      return { newest, count, part: Math.min(1, Math.max(hourMs, now - oldest) / dayMs), isAll };
  }
}

function timeOf({ issuedAt, seenAt }: Story): EpochMs {
  return issuedAt ?? seenAt;
}
