import type { Presenter } from '../../../chat/words/create-presenter.ts';
import { describeChange } from '../../../domain/change/describe-change.ts';
import { isBroadcast } from '../../../domain/change/telling.ts';
import { writtenAt } from '../../../domain/event/event-card.ts';
import { isMore } from '../../../domain/event/face/other-count.ts';
import type { EpochMs } from '../../../domain/item.ts';
import { isUrgent } from '../../../domain/signals/is-urgent.ts';
import type { Story } from '../../../domain/story.ts';
import type { EventCardStore } from '../../../store/events/event-card-store.ts';
import type { Card, ClaimedOperation } from '../../../store/operation.ts';
import type { Archive, SubscriptionStore } from '../../../store/ports.ts';
import type { VersionPlan } from '../plan-version.ts';
import { done, lapsed } from '../settled.ts';
import { readEventOn } from './event-on-card.ts';

type Deps = {
  readonly archive: Pick<Archive, 'evenHeld'>;
  readonly eventCards: Pick<EventCardStore, 'takesOn' | 'listedBeside'>;
  readonly subscriptions: Pick<SubscriptionStore, 'followed' | 'filters'>;
  readonly prefer: readonly string[];
  readonly present: Presenter;
  readonly now: EpochMs;
};
type Notice = Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }>;

/** The line by which a take stands under the card of its event, or, where that is gone, in the channel. */
export async function planTake(
  { card, lead, lane: { channel }, kind }: Notice,
  story: Story,
  deps: Deps,
): Promise<VersionPlan> {
  if (card.messageId !== null) return done('posted-already');
  // People parted it meanwhile: it is promised a card of its own.
  if (lead === null) return lapsed('not-posted');
  if (story.state !== 'live')
    return lapsed(story.state === 'withdrawn' ? 'withdrawn-in-time' : 'held-in-time');
  // What was read there before, under another card, rings nobody again.
  const own = card.firstRevision === null ? await deps.archive.evenHeld(lead.number) : null;
  const reach = own === null ? nobody : await reachOf(story, own, lead, deps);
  const inChannel = kind === 'notice' || reach.inChannel;
  const place = { channel, followed: [], isNew: true };
  const post = deps.present.take(story, { ...reach, inChannel }, deps.now, place);
  return { kind: 'line', post, told: { from: story.revision, inChannel } };
}

/** The line by which the text that its own card showed stands under it, once that card shows another take's. */
export async function planReplaced({ card, kind }: Notice, story: Story, deps: Deps): Promise<VersionPlan> {
  const event = story.state === 'live' ? await readEventOn(card, story, deps) : null;
  if (event === null || event.face.number === story.number) return done('shown-already');
  const inChannel = kind === 'notice';
  const post = deps.present.take(story, { inChannel, turnsUrgent: false }, deps.now);
  return { kind: 'line', post, told: { from: story.revision, inChannel } };
}

const nobody = { inChannel: false, turnsUrgent: false };

/**
 * Its channel hears of the first take that is urgent, of one with other figures than the card goes on to show, and of one that changes
 * headline or figures of a card that is out of sight. What was written before the text that stands there has other figures only where it
 * counts more: a channel that a flash brought its event to hears of fourteen dead, and not of the ten of before that.
 */
async function reachOf(story: Story, own: Story, lead: Card, deps: Deps): Promise<typeof nobody> {
  const before = await readEventOn(lead, own, deps);
  const after = await readEventOn(lead, own, deps, story);
  const shown = before?.face ?? own;
  const standing = before === null ? [own] : before.takes.live;
  const turnsUrgent = isUrgent(story.item) && !standing.some(({ item }) => isUrgent(item));
  if (turnsUrgent) return { inChannel: true, turnsUrgent };
  const change = describeChange(shown.item, story.item);
  const isFace = after?.face.number === story.number;
  const { postedAt, broadcastAt } = lead;
  const told = { isUrgent: false, postedAt, isHidden: !isFace, broadcastAt, now: deps.now };
  const figures = writtenAt(story) < writtenAt(shown) ? change.figures.filter(isMore) : change.figures;
  const inChannel = isBroadcast(isFace ? change : { ...change, headline: null, figures }, told);
  return { inChannel, turnsUrgent };
}
