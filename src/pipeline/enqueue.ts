import type { EpochMs } from '../domain/item.ts';
import { isUrgent } from '../domain/signals/is-urgent.ts';
import type { Story } from '../domain/story.ts';
import type { NewPosts, StoryUpdate } from '../store/ledger.ts';
import type { StorePorts } from '../store/open-store.ts';
import type { Dispute as SaidDispute } from '../store/operation.ts';
import { regroup } from './events/regroup.ts';
import { turnLeads } from './events/turn-leads.ts';
import { joinEvents, type Unjoined } from './fold/events/join-events.ts';
import { routeStory } from './route.ts';
import { briefOf, detailOf } from './shown.ts';

/** Since when a story was available that comes in a list instead of in a card of its own: older than any late post. */
export const longAgo: EpochMs = 0;

/** Promises one card in each channel that follows the story. A channel that has its card already is not asked twice. */
export async function enqueueCards(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'subscriptions'>,
): Promise<void> {
  await enqueuePosts(story, { urgent: isUrgent(story.item), availableAt, at: now }, ports);
}

/** Of a story older than this a flash is none any more. */
const staleMs = 15 * 60_000;

/**
 * The same for a story of a source's first poll: such cards come in the order in which their stories were filed, of all
 * sources that are read for the first time together. They wait for the others until `dueAt`.
 */
export async function enqueueFirstCards(
  story: Story,
  dueAt: EpochMs,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'subscriptions'>,
): Promise<void> {
  const { item, issuedAt, seenAt } = story;
  const filedAt = Math.max(1, Math.min(issuedAt ?? seenAt, now));
  const urgent = isUrgent(item) && now - filedAt < staleMs;
  await enqueuePosts(story, { urgent, availableAt: now, at: now, fill: { filedAt, dueAt } }, ports);
}

async function enqueuePosts(
  story: Story,
  posts: Omit<NewPosts, 'number' | 'revision'>,
  { ledger, subscriptions }: Pick<StorePorts, 'ledger' | 'subscriptions'>,
): Promise<void> {
  const channels = await routeStory(story, subscriptions);
  if (channels.length === 0) return;
  const { number, revision } = story;
  await ledger.enqueuePosts({ ...posts, number, revision }, channels);
}

/** A new revision of a story that may have cards, or stand in lists. */
export type Update = {
  readonly number: number;
  readonly revision: number;
  /** See `StoryUpdate.about`. */
  readonly about: StoryUpdate['about'];
  readonly urgent: boolean;
  /** It comes back from a hold or a kill. */
  readonly isBack: boolean;
  readonly now: EpochMs;
};

/** Promises that every card of the story, and whatever else shows it, comes to show its new revision. */
export async function enqueueUpdate(
  { number, revision, about, urgent, isBack, now }: Update,
  ports: Pick<StorePorts, 'ledger' | 'archive' | 'events' | 'eventCards'>,
): Promise<void> {
  const { ledger, archive } = ports;
  const story = await archive.evenHeld(number);
  if (story === null) return;
  // Before it is told: what was taken back is on no card by then.
  const isPrompt = about === 'updated' ? urgent : about !== null;
  await turnLeads(number, { at: now, urgent: isPrompt }, ports);
  await ledger.enqueueUpdates({
    number,
    revision,
    about,
    urgent,
    isBack,
    brief: briefOf(story),
    detail: detailOf(story),
    at: now,
  });
}

/** Promises that every card of the story comes to show its picture as it is now; nothing is said of that. */
export async function enqueuePicture(
  number: number,
  now: EpochMs,
  { ledger, archive }: Pick<StorePorts, 'ledger' | 'archive'>,
  channelId?: number,
): Promise<void> {
  const story = await archive.evenHeld(number);
  if (story === null) return;
  await ledger.enqueueUpdates({
    number,
    revision: story.revision,
    about: null,
    urgent: false,
    isBack: false,
    brief: briefOf(story),
    detail: detailOf(story),
    at: now,
    isPicture: true,
    ...(channelId !== undefined && { channelId }),
  });
}

/** What an agency says of a story, under each of its cards, once: the story stands. */
export async function enqueueDispute(
  { now, ...dispute }: Dispute,
  { ledger }: Pick<StorePorts, 'ledger'>,
): Promise<void> {
  await ledger.enqueueDisputes({ ...dispute, at: now });
}

/** An agency says that a story is withdrawn or on hold, and the story stands. */
export type Dispute = SaidDispute & {
  readonly number: number;
  readonly agency: string;
  readonly now: EpochMs;
};

/**
 * It may be withdrawn, and was held before anybody could read it: people are asked where it would have come, without a word of it. Else it
 * is held for ever, and nobody knows. `before`: what it said until then.
 */
export async function enqueueQuestion(
  { number, item: before }: Pick<Story, 'number' | 'item'>,
  availableAt: EpochMs,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'archive' | 'subscriptions'>,
): Promise<void> {
  const cards = await ports.ledger.cardsOf(number);
  if (cards.some(({ firstRevision }) => firstRevision !== null)) return;
  const story = await ports.archive.evenHeld(number);
  if (story !== null) await enqueueCards({ ...story, item: before }, availableAt, now, ports);
}

/** A person says that it was not withdrawn: it goes where it was not yet. `isNew`: nobody could read it before, nor know of which event it is. */
export async function enqueueFreed(
  story: Story,
  { isNew, now }: { readonly isNew: boolean; readonly now: EpochMs },
  ports: StorePorts,
): Promise<void> {
  await enqueueCards(story, now, now, ports);
  if (isNew && !story.sample) await joinEvents([{ number: story.number, how: 'freed' }], now, ports);
}

/**
 * A version that says what no version before it said may be what a channel follows: `onder wie drie Nederlanders`, a flash, another desk. It gets
 * its card there now, and the other takes of its event come as they do with a new one. What followed the story as it was has it, or came too
 * late for it. `before`: it, as it was.
 */
export async function enqueueNewlyFollowed(
  before: Pick<Story, 'item' | 'sender'>,
  story: Pick<Story, 'number' | 'revision' | 'item' | 'sample' | 'sender'>,
  availableAt: EpochMs,
  now: EpochMs,
  ports: Pick<StorePorts, 'ledger' | 'archive' | 'events' | 'eventCards' | 'subscriptions'>,
): Promise<void> {
  const { ledger, subscriptions } = ports;
  const follow = await routeStory(story, subscriptions);
  if (follow.length === 0) return;
  const { number, revision, item, sample } = story;
  const have = (await ledger.cardsOf(number)).map(({ channelId }) => channelId);
  const without = follow.filter((id) => !have.includes(id));
  if (without.length === 0) return;
  const followed = new Set(await routeStory({ ...before, sample }, subscriptions));
  const channels = without.filter((id) => !followed.has(id));
  if (channels.length === 0) return;
  await ledger.enqueuePosts({ number, revision, urgent: isUrgent(item), availableAt, at: now }, channels);
  if (!sample) await regroup([number], now, ports);
}

/** An embargo ended: the story goes where it was not yet, and comes back where it was taken away. Given back where it is in no event by a fault of Telex. */
export async function enqueueReleased(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  ports: StorePorts,
): Promise<readonly Unjoined[]> {
  const { number, revision } = story;
  const urgent = isUrgent(story.item);
  await enqueueUpdate({ number, revision, about: 'released', urgent, isBack: true, now }, ports);
  await enqueueCards(story, availableAt, now, ports);
  return story.sample ? [] : await joinEvents([{ number, how: 'freed' }], now, ports);
}
