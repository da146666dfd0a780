import { asFiledBy } from '../../domain/event/event-card.ts';
import type { EventTake } from '../../domain/event/listed-story.ts';
import type { DigestLine } from '../../domain/hours/digest-lines.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { StorePorts } from '../../store/open-store.ts';
import { routeStory } from '../route.ts';

/** Versions of a story that are asked whether it came because of them. */
const mostVersions = 20;

/** Whether a channel follows a story by its number, or by what it says. */
export async function isFollowed(
  story: Story,
  channelId: number,
  now: EpochMs,
  ports: StorePorts,
): Promise<boolean> {
  if ((await ports.storySubscriptions.of(channelId, story.number, now)) !== null) return true;
  return isBrought(story, (text) => text, channelId, ports);
}

/**
 * Whether a story that a channel does not follow by itself came there with its event: with one card an event, what brought another of its takes there brings
 * this one, unless the channel does not follow who filed it.
 */
export async function cameAlong(story: Story, channelId: number, ports: StorePorts): Promise<boolean> {
  const { eventCards, archive } = ports;
  if (!(await eventCards.merging()).includes(channelId)) return false;
  const takes = (await eventCards.sureOf([story.number])).map(({ number }) => number);
  if (!takes.includes(story.number)) return false;
  for (const { number } of await eventCards.cardsIn(takes, [channelId])) {
    const other = number === story.number ? null : await archive.evenHeld(number);
    if (other === null) continue;
    if (await isBrought(other, (text) => asFiledBy(story, text), channelId, ports)) return true;
  }
  return false;
}

/**
 * By what it says now, or by what it said when it came: a flash that is routine by the morning was posted at night in a channel that
 * follows flashes alone, and is told here as well.
 */
async function isBrought(
  story: Story,
  as: (text: Story) => Story,
  channelId: number,
  { subscriptions, stories }: StorePorts,
): Promise<boolean> {
  if ((await routeStory(as(story), subscriptions)).includes(channelId)) return true;
  if (story.revision === 1) return false;
  for (const item of await stories.earlierVersions(story.number, mostVersions))
    if ((await routeStory(as({ ...story, item }), subscriptions)).includes(channelId)) return true;
  return false;
}

/** Those that came along with an event which these lines tell. */
export function besideIn(
  lines: readonly DigestLine[],
  takes: readonly EventTake[],
  along: ReadonlySet<number>,
): readonly number[] {
  const here = new Set(lines.flatMap(({ numbers }) => numbers));
  const events = new Set(takes.flatMap(({ number, event }) => (here.has(number) ? [event] : [])));
  return takes.flatMap(({ number, event }) => (events.has(event) && along.has(number) ? [number] : []));
}
