import type { Presenter } from '../../chat/words/create-presenter.ts';
import { foldEvents, type ListedStory } from '../../domain/event/listed-story.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { ListHeading } from '../../domain/post/list-heading.ts';
import type { ListPost } from '../../domain/post.ts';
import type { Story } from '../../domain/story.ts';
import { asOnCard } from '../../filter/archive/as-on-card.ts';
import type { EventStore } from '../../store/events/event-store.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { ClaimedOperation } from '../../store/operation.ts';
import type { Archive } from '../../store/ports.ts';
import { lapsed, type Settled } from './settled.ts';

type Deps = {
  readonly archive: Pick<Archive, 'byNumber' | 'these'>;
  readonly events: Pick<EventStore, 'takesIn' | 'shownOf'>;
  readonly ledger: Pick<Ledger, 'cardsOf'>;
  readonly present: Pick<Presenter, 'list'>;
  readonly now: EpochMs;
  /** The channel has one card an event. */
  readonly merges: boolean;
  readonly prefer: readonly string[];
};

/** Later than this after its hour a digest says that it is late. */
const lateMs = 15 * 60_000;

/** A list that is to be sent, and the stories in it. */
export type PlannedList = {
  readonly kind: 'list';
  readonly post: ListPost;
  readonly stories: readonly Story[];
};

/**
 * Several stories in one message, as they stand now. Of those that were taken back a digest names what stands in its channel,
 * or was killed while quiet hours held it there, and counts what people could read elsewhere; what else nobody could read is
 * not spoken of. A digest at an hour with nothing to tell says so.
 */
export async function planList(
  { lane: { channel }, numbers, heading, availableAt }: Extract<ClaimedOperation, { kind: 'list' }>,
  deps: Deps,
): Promise<PlannedList | Settled> {
  const { archive, ledger, present, now } = deps;
  const stories: Story[] = [];
  const gone: Story[] = [];
  for (const number of numbers) {
    const story = await archive.byNumber(number);
    if (story === null) continue;
    if (story.state === 'live') stories.push(story);
    else if (heading !== null) {
      const cards = await ledger.cardsOf(number);
      const wasRead = cards.filter(({ firstRevision }) => firstRevision !== null);
      const isNamed =
        wasRead.some(({ channelId }) => channelId === channel.id) ||
        (story.state === 'withdrawn' && wasHeld(number, heading));
      if (isNamed) stories.push(story);
      if (isNamed || wasRead.length > 0) gone.push(story);
    }
  }
  const isSaidEmpty = heading?.kind === 'digest' && heading.part === 1;
  if (stories.length === 0 && !isSaidEmpty) return lapsed('none-may-be-shown');
  const isLate = heading !== null && heading.kind !== 'burst' && now - availableAt > lateMs;
  const listed = await onceEach(stories, channel.id, deps);
  const post = present.list(listed, now, heading, { gone, isLate });
  return { kind: 'list', post, stories };
}

/** Each event once, with who else the channel has it of, by the take of those in the list that speaks for it there. */
export async function onceEach(
  stories: readonly Story[],
  channelId: number,
  { archive, events, merges, prefer }: Pick<Deps, 'archive' | 'events' | 'merges' | 'prefer'>,
): Promise<readonly ListedStory[]> {
  const numbers = stories.map(({ number }) => number);
  const listed = foldEvents(stories, await events.takesIn(channelId, numbers));
  const isOf = ({ number }: Story) => numbers.includes(number);
  return asOnCard(listed, { channelId, merges, prefer, isOf }, { archive, events });
}

/** Quiet hours kept it back in the channel: who reads there hears what became of it, as of what they could read. */
function wasHeld(number: number, heading: ListHeading): boolean {
  return heading.kind === 'quiet' || (heading.kind === 'digest' && heading.held?.includes(number) === true);
}
