import type { Act } from '../../chat/ports/adapter.ts';
import type { Presenter } from '../../chat/words/create-presenter.ts';
import { type Change, describeChange, saysFigures } from '../../domain/change/describe-change.ts';
import { figuresAlone } from '../../domain/change/figures-alone.ts';
import { isBroadcast, isRestless, isWorthTelling, versionsToLookAt } from '../../domain/change/telling.ts';
import { preferredFirst } from '../../domain/event/face/preferred-first.ts';
import { isDoubtful } from '../../domain/handling/judge-answer.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { threadNameOf } from '../../domain/post/thread-name.ts';
import type { NoticePost } from '../../domain/post.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import type { EventCardStore } from '../../store/events/event-card-store.ts';
import type { StorySubscriptionStore } from '../../store/following/story-subscriptions.ts';
import type { HandlingStore } from '../../store/handling-store.ts';
import type { Appearance, Card, ClaimedOperation, Told } from '../../store/operation.ts';
import type { Archive } from '../../store/ports.ts';
import {
  lastReadUpTo,
  type ReadBefore,
  readableOf,
  type StoredVersion,
  type VersionStore,
} from '../../store/version-store.ts';
import { isBesideOtherAgency } from './event/is-beside-other-agency.ts';
import { done, type Settled, settled } from './settled.ts';

/** A story that changes all the time is looked at again after so long. */
const restMs = 5 * 60_000;

type Making = {
  readonly versions: VersionStore;
  readonly present: Presenter;
  readonly now: EpochMs;
};
type Deps = Making & {
  readonly archive: Pick<Archive, 'evenHeld' | 'these'>;
  readonly eventCards: Pick<EventCardStore, 'takesOn'>;
  readonly storySubscriptions: Pick<StorySubscriptionStore, 'of'>;
};
type Notice = Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }>;

/** A line on a new version, and the revisions that it tells of; or what becomes of it without one. */
export type VersionPlan =
  | {
      readonly kind: 'line';
      readonly post: NoticePost;
      readonly told: { readonly from: number; readonly inChannel: boolean };
    }
  | Settled;

/** The line under a card on what changed since people were last told, made from the versions as they stand now. */
export async function planVersionLine(
  { card, lead, revision, under, lane: { channel } }: Notice,
  story: Story,
  { versions, storySubscriptions, archive, eventCards, present, now }: Deps,
): Promise<VersionPlan> {
  // Its kill, or its hold, is told by itself.
  if (story.state !== 'live') return done('taken-back-itself');
  const from = card.toldRevision ?? card.firstRevision ?? revision - 1;
  if (from >= story.revision) return done('shown-already');
  const readable = await readableVersions(story.number, versions);
  const before = upTo(readable, from);
  if (before === null || before.revision >= story.revision) return done('nothing-to-tell');
  const change = describeChange(before.item, story.item);
  const following = await storySubscriptions.of(channel.id, story.number, now);
  const isFollowed = following !== null;
  if (!isFollowed && !isWorthTelling(change)) return done('nothing-to-tell');
  const urgent = isUrgent(story.item);
  if (!isFollowed && isRestless(readable, urgent, now)) {
    const reason = { code: 'changes-all-the-time' } as const;
    return settled({ kind: 'again', dueAt: now + restMs, reason, fails: false });
  }
  const { postedAt } = card;
  const broadcastAt = Math.max(card.broadcastAt ?? 0, lead?.broadcastAt ?? 0) || null;
  const isHidden = under === null && (await isUnlikeShown(story, change, lead ?? card, archive));
  const reach = { isUrgent: urgent, postedAt: under === null ? postedAt : null, isHidden, broadcastAt, now };
  const turnsUrgent = urgent && !readable.some(({ revision, item }) => revision <= from && isUrgent(item));
  // Who follows this very story has said where its versions are to come.
  const inChannel = following === null ? isBroadcast(change, reach) : !following.inThread || turnsUrgent;
  const place = { channel, followed: [], isNew: true };
  const among = await isBesideOtherAgency(story, (lead ?? card).id, { archive, eventCards });
  const news = { ...newsOf(story, change), inChannel, turnsUrgent, isAmongAgencies: among };
  const post = present.version(news, now, place);
  return { kind: 'line', post, told: { from: before.revision, inChannel } };
}

/** The card of its event shows another take, which does not say what this version says anew. */
async function isUnlikeShown(
  story: Story,
  change: Change,
  { face, number }: Card,
  archive: Pick<Archive, 'evenHeld'>,
): Promise<boolean> {
  const shown = face ?? number;
  if (shown === story.number) return false;
  const other = await archive.evenHeld(shown);
  if (other === null || change.figures.length === 0) return true;
  return !saysFigures(other.item, change);
}

/** What is said of a correction: what was wrong, what is right, and the agency's own line. */
export async function planCorrection(
  { revision }: Pick<Notice, 'revision'>,
  story: Story,
  inHands: readonly Story[],
  { versions, present, now }: Making,
): Promise<Extract<VersionPlan, { readonly kind: 'line' }>> {
  const before = lastReadUpTo(await versions.recent(story.number, versionsToLookAt), revision - 1);
  const change = before === null ? null : changeSince(before, story.item);
  const post = present.correction({ ...newsOf(story, change), inHands }, now);
  return { kind: 'line', post, told: { from: before?.version.revision ?? revision - 1, inChannel: true } };
}

/** A notice that stands there, made anew. Null: nothing is known of what it told. */
export async function remakeNotice(
  {
    about,
    told,
    revision,
    promisedAt,
    isTakenBackAnew,
    elsewhere,
    channelId,
  }: Extract<Appearance, { readonly kind: 'reply' | 'notice' }>,
  story: Story,
  deps: Making & {
    readonly prefer: readonly string[];
    readonly archive: Pick<Archive, 'alsoBy' | 'these'>;
    readonly eventCards: Pick<EventCardStore, 'cardsIn' | 'takesOn'>;
    readonly handlings: Pick<HandlingStore, 'seenBy'>;
  },
): Promise<NoticePost | null> {
  if ((about === 'take' || about === 'replaced') && story.state === 'live') {
    const { present, now } = deps;
    return elsewhere === null ? present.take(story, inThread, now) : present.elsewhere(story, elsewhere, now);
  }
  const isOfVersion = about === 'updated' || about === 'corrected';
  if (story.state === 'live' && isOfVersion && told !== null) {
    const [card] = await deps.eventCards.cardsIn([story.number], [channelId]);
    const among = card !== undefined && (await isBesideOtherAgency(story, card.leadId ?? card.cardId, deps));
    return remakeTold(about, told, story, { ...deps, isAmongAgencies: among });
  }
  if (story.state === 'live' && about === 'updated') return null;
  const isTakenBack = about === 'withdrawn' || about === 'unseen';
  // That the story was taken back since is told by a notice of its own.
  const isSaidSince = about !== 'stays' && (!isTakenBack || isTakenBackAnew);
  if (story.state !== 'live' && isSaidSince) return deps.present.takenBackSince(story, deps.now);
  const alsoBy = preferredFirst(await deps.archive.alsoBy(story.number), deps.prefer);
  const seen = await deps.handlings.seenBy(story.number, revision);
  // Who answered is told where the question stood, and nowhere else.
  const asked =
    story.answer === null || isTakenBackAnew ? null : await deps.versions.version(story.number, revision);
  const isAnswered = about === 'withdrawn' && asked !== null && isDoubtful(asked.item);
  const answered = story.state === 'live' && !isAnswered ? { ...story, answer: null } : story;
  return deps.present.notice(answered, about, deps.now, { alsoBy, seen, at: promisedAt });
}

/** As it is read where it stands by now: nothing that is edited rings. */
const inThread = { inChannel: false, turnsUrgent: false };

/**
 * What stands under a card about a version, made anew: without a word of the story where that was taken back, and else as it
 * was said. Null: nobody knows any more, or may read it.
 */
async function remakeTold(
  about: 'updated' | 'corrected',
  told: Told,
  story: Story,
  { versions, present, now, isAmongAgencies }: Making & { readonly isAmongAgencies: boolean },
): Promise<NoticePost | null> {
  const recent = await versions.recent(story.number, versionsToLookAt);
  const readable = readableOf(recent);
  const before = readable.find(({ revision }) => revision === told.from) ?? null;
  // A correction that follows soon after another is told of by that one.
  const goesOn = about === 'corrected' && told.isLast && story.item.signal === 'correction';
  const after = readable.find(({ revision }) => revision === (goesOn ? story.revision : told.to)) ?? null;
  if (about === 'corrected') {
    const { item, at } = after ?? newsOf(story, null);
    const isStanding = readable.some(({ revision }) => revision === told.to);
    const since = isStanding ? lastReadUpTo(recent, told.from) : null;
    const change = since?.version.revision === told.from ? changeSince(since, item) : null;
    return present.correction({ story, item, at, change }, now);
  }
  if (before === null || after === null) return null;
  const { item, at } = after;
  const change = describeChange(before.item, item);
  return present.version({ story, item, at, change, inChannel: false, isAmongAgencies }, now);
}

/** What a version says otherwise than the last one that people could read. Null: that was killed, and none of what differs may be told. */
export function changeSince({ version, wasKilled }: ReadBefore, item: WireItem): Change | null {
  const change = describeChange(version.item, item);
  return wasKilled ? figuresAlone(change) : change;
}

/** The newest version of a story, and what it changed. */
export function newsOf<Told>(story: Story, change: Told) {
  const { item, updatedAt, seenAt } = story;
  return { story, item, at: updatedAt ?? seenAt, change };
}

/** The versions that may be read, newest first: none that was held, and nothing from before a kill. */
async function readableVersions(number: number, versions: VersionStore): Promise<readonly StoredVersion[]> {
  return readableOf(await versions.recent(number, versionsToLookAt));
}

/** Up to a revision, or the oldest one there is after it. */
function upTo(readable: readonly StoredVersion[], revision: number): StoredVersion | null {
  return readable.find((each) => each.revision <= revision) ?? readable.at(-1) ?? null;
}

/** The act that says it: under its card, whose name the thread there has, or in the channel where it can stand under none. */
export async function actOf(
  { key, kind, lead, lane: { channel }, parentMessageId: messageId }: Notice,
  said: NoticePost,
  story: Story,
  { archive, merges }: { readonly archive: Pick<Archive, 'evenHeld'>; readonly merges: boolean },
  isVersion = false,
): Promise<Act> {
  if (kind !== 'reply' || messageId === null) return { kind: 'post', key, channel, post: said };
  const isUnderLead = lead !== null && lead.messageId === messageId;
  const top = isUnderLead ? await archive.evenHeld(lead.number) : null;
  // What is loud stands in no thread of its own making.
  const post = said.loud ? said : { ...said, threadName: threadNameOf(top ?? story, merges) };
  return { kind: 'thread-note', key, channel, messageId, post, ...(isVersion && { isVersion }) };
}
