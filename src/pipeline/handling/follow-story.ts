import type { FollowVerdict } from '../../chat/ports/story-handling.ts';
import type { Story } from '../../domain/story.ts';
import type { StorySubscription } from '../../store/following/story-subscriptions.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** A channel follows a story that may be read; where it has no card of it yet, one is promised. */
export async function followStory(
  story: Story,
  subscription: StorySubscription,
  at: number,
  { storySubscriptions, ledger }: StorePorts,
): Promise<FollowVerdict> {
  const { number, revision, state } = story;
  const { channelId } = subscription;
  if (state !== 'live') return { kind: 'not-live' };
  const isNew = await storySubscriptions.follow(subscription, at);
  const card = (await ledger.cardsOf(number)).find((each) => each.channelId === channelId);
  const hasCard = card !== undefined && card.messageId !== null;
  if (!hasCard)
    await ledger.enqueuePosts({ number, revision, urgent: false, availableAt: at, at, isAsked: true }, [
      channelId,
    ]);
  return { kind: isNew ? 'followed' : 'already', hasCard };
}
