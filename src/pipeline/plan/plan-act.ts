import type { Presenter } from '../../chat/words/create-presenter.ts';
import { readPreference, usualIn } from '../../domain/channel-settings/channel-settings.ts';
import { preferredFirst } from '../../domain/event/face/preferred-first.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { EventStore } from '../../store/events/event-store.ts';
import type { ChannelSettingStore } from '../../store/following/channel-settings.ts';
import type { StorySubscriptionStore } from '../../store/following/story-subscriptions.ts';
import type { HandlingStore } from '../../store/handling-store.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { ClaimedOperation, Shown } from '../../store/operation.ts';
import type { Archive, SubscriptionStore } from '../../store/ports.ts';
import type { VersionStore } from '../../store/version-store.ts';
import { wholeOf } from '../shown.ts';
import type { Acting } from './acting.ts';
import type { CardNews } from './card-news.ts';
import { inHandsOf } from './event/in-hands-of.ts';
import { planReplaced, planTake } from './event/plan-take.ts';
import { type CardDeps, planEdit, planPost, takeAway, type UnderEvent } from './plan-card.ts';
import { onceEach, planList } from './plan-list.ts';
import { actOf, planCorrection, planVersionLine, remakeNotice } from './plan-version.ts';
import { dead, done, lapsed, type Settled, settled } from './settled.ts';

/** A message that was to be sent again and is still open by then is parked, and looked for by itself. */
const longestLookBackMs = 3_600_000;
const lookAgainMs = 60_000;
/** What could not be published by then is no news to those who follow the channel. */
const publishedWithinMs = 12 * 3_600_000;

type Plan = Acting | Settled;
type House = {
  readonly archive: Archive;
  readonly ledger: Pick<Ledger, 'cardsOf'>;
  readonly handlings: Pick<HandlingStore, 'seenBy'>;
  readonly versions: VersionStore;
  readonly subscriptions: Pick<SubscriptionStore, 'followed' | 'filters'>;
  readonly channelSettings: Pick<ChannelSettingStore, 'said'>;
  readonly storySubscriptions: Pick<StorySubscriptionStore, 'of'>;
  readonly events: CardDeps['events'] & Pick<EventStore, 'takesIn' | 'shownOf'>;
  readonly eventCards: CardDeps['eventCards'];
  readonly present: Presenter;
  readonly newsOnCard: CardNews;
  /** As the newsroom prefers. */
  readonly prefer: readonly string[];
  readonly now: EpochMs;
};
/** With what is set for the channel. */
type Deps = House & CardDeps;
type Claimed<Kind extends ClaimedOperation['kind']> = Extract<ClaimedOperation, { readonly kind: Kind }>;

/**
 * What an operation comes down to now. It is made from the story as it stands, not as it stood when it was promised,
 * so a post that waited shows the newest version and a killed story is never posted; and in the look that its channel has now.
 */
export async function planAct(operation: ClaimedOperation, house: House): Promise<Plan | UnderEvent> {
  const said = await house.channelSettings.said(operation.lane.channel.id);
  const { events, prefer } = { ...usualIn(house.prefer), ...said };
  const present = house.present.in(said);
  const deps = { ...house, present, merges: events === 'merge', prefer: readPreference(prefer) };
  switch (operation.kind) {
    case 'list':
      return planWholeList(operation, deps);
    case 'look-back':
      return planLookBack(operation, deps.now);
    case 'publish':
      return planPublish(operation, deps.now);
    case 'alarm':
      return planAlarm(operation, deps);
    case 'remake':
      return planRemake(operation, deps);
    default: {
      const story = await deps.archive.evenHeld(operation.number);
      if (story === null) return dead(await whyUnread(operation.number, deps));
      if (operation.kind === 'dispute') return planDispute(operation, story, deps);
      if (operation.kind === 'post') return planPost(operation, story, deps);
      return operation.kind === 'edit'
        ? planEdit(operation, story, deps)
        : await planNotice(operation, story, deps);
    }
  }
}

/** A kill, the end of a hold, a correction said under its card or list, or in the channel when that is gone. */
async function planNotice(operation: Claimed<'reply' | 'notice'>, story: Story, deps: Deps): Promise<Plan> {
  const { kind, card, lead, parentMessageId: messageId, revision, about, under } = operation;
  // A card that was taken away is still spoken of, in the channel itself; so is one of which nobody knows.
  const wasTaken = under === null && card.firstRevision !== null;
  if (messageId === null && kind === 'reply' && !wasTaken) return lapsed('nothing-there-yet');
  // A person took the card of its event away: nobody waits for versions.
  if (about === 'updated' && messageId === null && kind === 'reply') return lapsed('nothing-there-yet');
  if (about === 'take' || about === 'replaced') return planTakeLine(operation, story, deps);
  if (card.firstRevision !== null && card.firstRevision >= revision) return done('shown-already');
  // It is no take yet that anybody could read.
  if (lead !== null && card.firstRevision === null) return lapsed('nothing-there-yet');
  if (about === 'updated' || (about === 'corrected' && story.state === 'live')) {
    const line =
      about === 'updated'
        ? await planVersionLine(operation, story, deps)
        : await planCorrection(operation, story, await inHandsOf(story, lead ?? card, deps), deps);
    if (line.kind === 'settled') return line;
    const { post, told } = line;
    const act = await actOf(operation, post, story, deps, about === 'updated');
    const { revision: newest } = story;
    return { kind: 'act', act, revision: newest, told, shown: onlyWhole(wholeOf(post)), stories: [story] };
  }
  if (about === 'released' && story.state !== 'live') return done('taken-back-itself');
  if (about !== 'corrected' && about !== 'released' && story.state === 'live')
    return done('not-withdrawn-any-more');
  const { archive, handlings, present, now } = deps;
  const seen = await handlings.seenBy(story.number, revision);
  if (about === 'unseen' && seen.length > 0) return lapsed('seen-in-time');
  // A newer kill of it is said, and asked to be seen, by itself.
  if (about === 'unseen' && operation.isTakenBackAnew) return lapsed('said-anew');
  const place = { channel: operation.lane.channel, followed: [], isNew: true };
  const inHands = await inHandsOf(story, lead ?? card, deps);
  const at = operation.createdAt;
  const alsoBy = preferredFirst(await archive.alsoBy(story.number), deps.prefer);
  const known = { alsoBy, seen, inHands, at };
  const post = present.notice(story, about, now, known, place);
  const act = await actOf(operation, post, story, deps);
  return { kind: 'act', act, revision: null, shown: onlyWhole(wholeOf(post)), stories: [story] };
}

async function planTakeLine(operation: Claimed<'reply' | 'notice'>, story: Story, deps: Deps): Promise<Plan> {
  const line = await (operation.about === 'take' ? planTake : planReplaced)(operation, story, deps);
  if (line.kind === 'settled') return line;
  const act = await actOf(operation, line.post, story, deps);
  const { revision } = story;
  const shown = onlyWhole(wholeOf(line.post));
  return { kind: 'act', act, revision, told: line.told, shown, stories: [story] };
}

function planAlarm({ key, lane: { channel }, news }: Claimed<'alarm'>, { present, now }: Deps): Plan {
  const post = present.troubles(news, now);
  const act = { kind: 'post', key, channel, post } as const;
  return { kind: 'act', act, revision: null, shown: onlyWhole(wholeOf(post)), stories: [] };
}

function planLookBack({ lane: { channel }, sentAgain, createdAt }: Claimed<'look-back'>, now: EpochMs): Plan {
  const { key, firstAttemptAt, parentMessageId, messageId, isOpen } = sentAgain;
  // What is still to be sent may be found by the look that it waits for.
  if (isOpen && now - createdAt < longestLookBackMs)
    return settled({ kind: 'again', dueAt: now + lookAgainMs, reason: null, fails: false });
  if (isOpen) return done('nothing-there-yet');
  const sought = { key, channel, firstAttemptAt, parentMessageId };
  const act = { kind: 'look-back', sought, kept: messageId } as const;
  return { kind: 'act', act, revision: null, shown: onlyWhole(''), stories: [] };
}

function planPublish(
  { key, lane: { channel }, messageId, createdAt }: Claimed<'publish'>,
  now: EpochMs,
): Plan {
  if (now - createdAt > publishedWithinMs) return lapsed('too-late-to-publish');
  const act = { kind: 'publish', key, channel, messageId } as const;
  return { kind: 'act', act, revision: null, shown: onlyWhole(''), stories: [] };
}

/** What another agency says of a story that stands. */
function planDispute(
  { key, lane: { channel }, card: { messageId }, said }: Claimed<'dispute'>,
  story: Story,
  { present }: Deps,
): Plan {
  // Its post may still come, or turn out to stand there: it asks for this then.
  if (messageId === null) return lapsed('nothing-there-yet');
  if (story.state !== 'live') return done('taken-back-itself');
  const post = present.dispute(story, said);
  const act = { kind: 'thread-note', key, channel, messageId, post } as const;
  return { kind: 'act', act, revision: null, shown: onlyWhole(wholeOf(post)), stories: [story] };
}

async function planWholeList(operation: Claimed<'list'>, deps: Deps): Promise<Plan> {
  const plan = await planList(operation, deps);
  if (plan.kind === 'settled') return plan;
  const { post, stories } = plan;
  const { key, lane } = operation;
  const act = { kind: 'post', key, channel: lane.channel, post } as const;
  return { kind: 'act', act, revision: null, shown: onlyWhole(wholeOf(post)), stories };
}

/** Why there is nothing to be read of a story. */
async function whyUnread(number: number, { archive }: Pick<Deps, 'archive'>) {
  return (await archive.isDamaged(number)) ? 'story-damaged' : 'story-not-kept';
}

/** What a list or a notice said of stories that have changed since. What was killed stays in it as its notice. */
async function planRemake(operation: Claimed<'remake'>, deps: Deps): Promise<Plan> {
  const { archive, present, now } = deps;
  const { key, lane, appearance, uncertain } = operation;
  const { channel } = lane;
  if (appearance === null || appearance.messageId === null) return done('not-posted');
  const { messageId } = appearance;
  const stories: Story[] = [];
  for (const each of appearance.kind === 'list' ? appearance.numbers : [appearance.number]) {
    const story = await archive.evenHeld(each);
    if (story !== null) stories.push(story);
  }
  const [first] = stories;
  if (first === undefined)
    return dead(appearance.kind === 'list' ? 'story-not-kept' : await whyUnread(appearance.number, deps));
  const post =
    appearance.kind === 'list'
      ? present.list(await onceEach(stories, channel.id, deps), now, appearance.heading)
      : await remakeNotice(appearance, first, deps);
  if (post === null) return done('shown-already');
  const shown = onlyWhole(wholeOf(post));
  if (uncertain === null && appearance.shown === shown.whole) return done('shown-already');
  // A kill that stands there as plain text, and no other text before it: it is to stay, whatever becomes of its form.
  const isBareKill =
    appearance.kind !== 'list' && appearance.about === 'withdrawn' && appearance.shown === null;
  const ifRefused = isBareKill ? {} : takeAway(stories, operation);
  return {
    kind: 'act',
    act: { kind: 'edit', key, channel, messageId, post, ...ifRefused },
    revision: null,
    shown,
    stories,
  };
}

function onlyWhole(whole: string): Shown {
  return { brief: '', detail: '', whole };
}
