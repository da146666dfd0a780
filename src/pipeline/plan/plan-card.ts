import type { Presenter } from '../../chat/words/create-presenter.ts';
import type { TakesOfEvent } from '../../chat/words/story/tell-takes.ts';
import { lateMs } from '../../domain/delay/delay.ts';
import { otherCount } from '../../domain/event/face/other-count.ts';
import { isAsked } from '../../domain/handling/judge-answer.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Story } from '../../domain/story.ts';
import type { EventCard, EventCardStore } from '../../store/events/event-card-store.ts';
import type { EventStore } from '../../store/events/event-store.ts';
import type { Card, ClaimedOperation } from '../../store/operation.ts';
import type { Archive, SubscriptionStore } from '../../store/ports.ts';
import type { VersionStore } from '../../store/version-store.ts';
import { followedIn } from '../route.ts';
import { briefOf, detailOf, wholeOf } from '../shown.ts';
import type { Acting } from './acting.ts';
import type { CardNews } from './card-news.ts';
import { type EventOnCard, readEventOn } from './event/event-on-card.ts';
import { done, lapsed, type Settled, settled } from './settled.ts';

/** What passes is waited for: some seconds, in which a killed text can still be read. */
const patientTries = 2;

/** What making a card asks for. */
export type CardDeps = {
  readonly archive: Pick<Archive, 'evenHeld'>;
  readonly versions: VersionStore;
  readonly subscriptions: Pick<SubscriptionStore, 'followed' | 'filters'>;
  readonly events: Pick<EventStore, 'earlierThan' | 'apartFrom' | 'eventsOf'>;
  readonly eventCards: Pick<
    EventCardStore,
    'leadFor' | 'takesOn' | 'listedBeside' | 'sureOf' | 'isLineRefused' | 'cardsIn'
  >;
  readonly present: Presenter;
  readonly newsOnCard: CardNews;
  readonly now: EpochMs;
  /** The channel asks for one card an event. */
  readonly merges: boolean;
  readonly prefer: readonly string[];
};

/** Its story is a take of an event whose card stands there: it comes under that one. */
export type UnderEvent = { readonly kind: 'under'; readonly lead: EventCard };

type Post = Extract<ClaimedOperation, { readonly kind: 'post' }>;
type Edit = Extract<ClaimedOperation, { readonly kind: 'edit' }>;

/** A story's card in a channel that has none of it. */
export async function planPost(
  { key, lane: { channel }, card, availableAt, uncertain }: Post,
  story: Story,
  deps: CardDeps,
): Promise<Acting | Settled | UnderEvent> {
  const { versions, subscriptions, events, present, newsOnCard, now } = deps;
  if (card.messageId !== null) return done('posted-already');
  if (story.state !== 'live' && !isNoticeAlone(story))
    return lapsed(story.state === 'withdrawn' ? 'withdrawn-in-time' : 'held-in-time');
  if (card.leadId !== null && card.firstRevision !== null) return done('posted-already');
  // Where it may stand there by itself it is looked for first.
  const isJoinable = deps.merges && uncertain === null && story.state === 'live';
  const mayBeLine = isJoinable && !(await deps.eventCards.isLineRefused(card.id));
  const lead = mayBeLine ? await deps.eventCards.leadFor(story.number, channel.id) : null;
  if (lead !== null) return { kind: 'under', lead };
  const first = await events.earlierThan(story.number, channel.id);
  // What is to come under this very card is not told of as another.
  const isComing = deps.merges && first !== null && (await isOneEvent(story, first, deps));
  const earlier = isComing ? null : first;
  const at = { channel, followed: await followedIn(channel, subscriptions), isNew: true, earlier };
  const post = present.card(story, now, now - availableAt > lateMs, await newsOnCard(story, versions), at);
  return {
    kind: 'act',
    act: { kind: 'post', key, channel, post },
    revision: story.revision,
    shown: { brief: briefOf(story), detail: detailOf(story), whole: wholeOf(post) },
    stories: [story],
  };
}

async function isOneEvent(
  { number }: Pick<Story, 'number'>,
  other: Pick<Story, 'number'>,
  { eventCards }: CardDeps,
): Promise<boolean> {
  const sure = (await eventCards.sureOf([number])).map((take) => take.number);
  return sure.includes(number) && sure.includes(other.number);
}

/** It takes back what nobody knows, or people are asked whether it does: its card is that notice, and says nothing of the text. */
function isNoticeAlone(story: Story): boolean {
  const { state, named, revision, item } = story;
  if (isAsked(story)) return true;
  return state === 'withdrawn' && item.signal === 'kill' && named === null && revision === 1;
}

/** A card as it is to read now: that of its story, or of the event that it shows. */
export async function planEdit(operation: Edit, story: Story, deps: CardDeps): Promise<Acting | Settled> {
  const { key, lane, card, uncertain } = operation;
  const { channel } = lane;
  if (card.messageId === null) return lapsed('nothing-there-yet');
  const event = await readEventOn(card, story, deps);
  const isKnown = uncertain === null && event === null && card.face === null && isShown(card, story);
  if (isKnown && !(await isTurned(story, deps.events))) return done('shown-already');
  const { messageId } = card;
  const post = await cardPost(event, story, operation, deps);
  const face = event === null ? {} : { face: event.face.number };
  const shown = { brief: briefOf(story), detail: detailOf(story), whole: wholeOf(post), ...face };
  // An edit that may have happened may have been another one: only what is known to stand there spares an act.
  if (uncertain === null && card.shown?.whole === shown.whole) {
    const { revision } = story;
    return settled({ kind: 'sent', messageId: null, revision, shown, reason: { code: 'shown-already' } });
  }
  const told = event === null ? [story] : readableOn(card, event, uncertain === null);
  return {
    kind: 'act',
    act: { kind: 'edit', key, channel, messageId, post, ...takeAway(told, operation) },
    revision: story.revision,
    shown,
    stories: [story],
  };
}

/**
 * Whose text can be read on an event's card until it is edited: that which it shows. Where nobody knows what an earlier edit came to it
 * may be that of any.
 */
function readableOn(
  { face, number }: Card,
  { takes: { live, gone } }: EventOnCard,
  isKnown: boolean,
): readonly Story[] {
  const all = [...live, ...gone];
  const shown = all.filter((each) => each.number === (face ?? number));
  return isKnown && shown.length > 0 ? shown : all;
}

async function cardPost(event: EventOnCard | null, own: Story, { lane: { channel } }: Edit, deps: CardDeps) {
  const { versions, subscriptions, events, present, newsOnCard, now } = deps;
  const first = await events.earlierThan(own.number, channel.id);
  const story = event?.story ?? own;
  const takes = event === null ? null : takesOf(event);
  // What stands on the card itself is not told of as another.
  const isOnCard = takes?.live.some(({ number }) => number === first?.number) === true;
  const earlier = isOnCard ? null : first;
  const place = { channel, followed: await followedIn(channel, subscriptions), isNew: false, earlier, takes };
  return present.card(story, now, false, await newsOnCard(event?.face ?? own, versions), place);
}

function takesOf({ takes, face }: EventOnCard): TakesOfEvent {
  if (face.state !== 'live') return { ...takes, face: null };
  return { ...takes, face: face.number, counts: otherCount(face, takes.live) };
}

/** The card shows this revision with its picture, and who has the story. */
function isShown({ shownRevision, shown }: Card, story: Story): boolean {
  if (shownRevision === null || shownRevision < story.revision) return false;
  if (shown === null) return story.handlingTurn === 0;
  return shown.brief === briefOf(story) && shown.detail === detailOf(story);
}

/** Of which event it is may have changed since its card was made: nothing else of it tells that. */
async function isTurned({ number, handlingTurn }: Story, events: CardDeps['events']): Promise<boolean> {
  if (handlingTurn === 0) return false;
  return (await events.eventsOf([number])).length > 0 || (await events.apartFrom([number])).length > 0;
}

/** What was killed may not be read any more, however the platform refuses to change it. */
export function takeAway(
  stories: readonly Story[],
  { attempts, backgroundTries }: Pick<ClaimedOperation, 'attempts' | 'backgroundTries'>,
): { readonly takeAway?: 'where-refused' | 'where-it-fails' } {
  if (stories.every(({ state }) => state === 'live')) return {};
  const isPatient = backgroundTries === null && attempts < patientTries;
  return { takeAway: isPatient ? 'where-refused' : 'where-it-fails' };
}
