import type { EpochMs } from '../../domain/item.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import { factsOf } from '../../filter/story-facts.ts';
import type { EventCard } from '../../store/events/event-card-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';
import { turnLeads } from './turn-leads.ts';

type Ports = Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive' | 'subscriptions'>;

/**
 * After stories joined or left an event: where a channel has one card an event, what left it is promised a card of its own, and what is
 * of it comes under its card. A card that stands there by itself stays, and counts as a take of the first.
 */
export async function regroup(numbers: readonly number[], now: EpochMs, ports: Ports): Promise<void> {
  const { eventCards } = ports;
  await letGo(await eventCards.strayed(numbers), now, ports);
  const channels = await eventCards.merging();
  if (channels.length === 0) return;
  const sure = Map.groupBy(await eventCards.sureOf(numbers), ({ event }) => event);
  for (const takes of sure.values())
    await gather(
      takes.map(({ number }) => number),
      channels,
      now,
      ports,
    );
}

/** The card of an event was taken away, since nothing else would take a killed text off it: what stands comes anew. */
export async function cardAnew(
  { card, number, lane: { channel } }: Extract<ClaimedOperation, { readonly kind: 'edit' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  const under = await ports.eventCards.under(card.id);
  if (under.length === 0) return;
  await postAnew(number, channel.id, now, ports);
  await letGo(under, now, ports);
}

async function letGo(
  cards: readonly EventCard[],
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  if (cards.length === 0) return;
  const { eventCards, ledger } = ports;
  const ids = cards.map(({ cardId }) => cardId);
  for (const number of new Set(cards.map((card) => card.number))) await turnLeads(number, { at: now }, ports);
  await eventCards.put(ids, null);
  for (const { number, channelId, isPosted } of cards)
    if (!isPosted) await postAnew(number, channelId, now, ports);
  for (const { key, number, channelId } of await eventCards.linesOf(ids))
    await ledger.enqueue({
      kind: 'remake',
      key: `edit:${key}:apart:${now}`,
      message: key,
      number,
      revision: null,
      channelId,
      urgent: false,
      availableAt: now,
      at: now,
    });
}

async function postAnew(
  number: number,
  channelId: number,
  now: EpochMs,
  { ledger, archive }: Pick<StorePorts, 'ledger' | 'archive'>,
): Promise<void> {
  const story = await archive.evenHeld(number);
  if (story?.state !== 'live') return;
  const { revision } = story;
  const posts = { number, revision, urgent: false, availableAt: now, at: now, isAsked: true } as const;
  await ledger.enqueuePosts(posts, [channelId]);
}

/** The takes of one event, in each channel that has a card of any of them. */
async function gather(
  numbers: readonly number[],
  channels: readonly number[],
  now: EpochMs,
  ports: Ports,
): Promise<void> {
  const { eventCards } = ports;
  const cards = await eventCards.cardsIn(numbers, channels);
  for (const [channelId, here] of Map.groupBy(cards, (card) => card.channelId)) {
    const [lead, ...others] = here.filter(({ isPosted, leadId }) => isPosted && leadId === null);
    if (lead !== undefined && others.length > 0) {
      await eventCards.put(
        others.map(({ cardId }) => cardId),
        lead.cardId,
      );
      for (const { number } of others) await turnLeads(number, { at: now }, ports);
    }
    const known = new Set(here.map(({ number }) => number));
    const missing = numbers.filter((number) => !known.has(number));
    for (const number of missing) await bringTake(number, channelId, now, ports);
  }
}

/** The event came there by another take: this one comes along, unless the channel does not follow who filed it. */
async function bringTake(number: number, channelId: number, now: EpochMs, ports: Ports): Promise<void> {
  const story = await ports.archive.byNumber(number);
  if (story?.state !== 'live' || !(await isFollowed(story, channelId, ports))) return;
  const { revision, item } = story;
  const posts = { number, revision, urgent: isUrgent(item), availableAt: now, at: now };
  await ports.ledger.enqueuePosts(posts, [channelId]);
}

async function isFollowed(story: Story, channelId: number, { subscriptions }: Ports): Promise<boolean> {
  const facts = factsOf(story);
  const follows = await subscriptions.followed(channelId);
  return follows.some(({ filter }) =>
    subscriptions.filters.matches(
      filter.filter(({ key }) => key === 'source'),
      facts,
    ),
  );
}
