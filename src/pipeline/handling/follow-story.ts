import type { FollowVerdict } from '../../chat/ports/story-handling.ts';
import type { Story } from '../../domain/story.ts';
import type { StorySubscription } from '../../store/following/story-subscriptions.ts';
import type { StorePorts } from '../../store/open-store.ts';

/** A channel follows a story that may be read; where it has no card of it yet, nor a line under that of its event, one is promised. */
export async function followStory(
  story: Story,
  subscription: StorySubscription,
  at: number,
  { storySubscriptions, ledger, eventCards, events }: StorePorts,
): Promise<FollowVerdict> {
  const { number, revision, state } = story;
  const { channelId } = subscription;
  if (state !== 'live') return { kind: 'not-live' };
  const isNew = await storySubscriptions.follow(subscription, at);
  const card = (await ledger.cardsOf(number)).find((each) => each.channelId === channelId);
  const lead = card?.messageId == null ? await leadOf(subscription, { eventCards }) : null;
  const hasCard = card !== undefined && (card.messageId !== null || (lead?.isLine ?? false));
  if (!hasCard)
    await ledger.enqueuePosts({ number, revision, urgent: false, availableAt: at, at, isAsked: true }, [
      channelId,
    ]);
  // That card bears the number of the text that stands on it, which may be this one's.
  const under = lead && ((await events.shownOn(lead.number, channelId))?.face ?? lead.number);
  const isUnder = under !== null && under !== number;
  return { kind: isNew ? 'followed' : 'already', hasCard, ...(isUnder && { under }) };
}

/** The story under whose card it stands as a line, or is to stand. */
async function leadOf(
  { number, channelId }: StorySubscription,
  { eventCards }: Pick<StorePorts, 'eventCards'>,
): Promise<{ readonly number: number; readonly isLine: boolean } | null> {
  const [own] = await eventCards.cardsIn([number], [channelId]);
  if (own !== undefined && own.leadId !== null) {
    const lead = await eventCards.leadOn(own.leadId);
    if (lead !== null) return { number: lead, isLine: true };
    // A person took that card away: it stands for itself from now on.
    await eventCards.put([own.cardId], null);
  }
  if (!(await eventCards.merging()).includes(channelId)) return null;
  const lead = await eventCards.leadFor(number, channelId);
  return lead === null ? null : { number: lead.number, isLine: false };
}
