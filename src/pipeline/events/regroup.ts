import { asFiledBy } from '../../domain/event/event-card.ts';
import type { EpochMs } from '../../domain/item.ts';
import { isUrgent } from '../../domain/signals/is-urgent.ts';
import type { Story } from '../../domain/story.ts';
import type { EventCard } from '../../store/events/event-card-store.ts';
import type { StorePorts } from '../../store/open-store.ts';
import type { ClaimedOperation } from '../../store/operation.ts';
import { routeStory } from '../route.ts';
import { linesAnew } from './lines-anew.ts';
import { promiseLine } from './put-under.ts';
import { tellJoined } from './tell-joined.ts';
import { turnBeside, turnLeads } from './turn-leads.ts';

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
      { numbers: takes.map(({ number }) => number), came: new Set(numbers) },
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

/**
 * A line by which a take was to stand under a card could not be sent, since the platform will not have it or a person took that card away:
 * its story stands by itself there. A card that was taken away has nothing under it any more; what stood there stays where it is.
 */
export async function standAlone(
  { card, number, lead, lane: { channel } }: Extract<ClaimedOperation, { readonly kind: 'reply' | 'notice' }>,
  isLeadGone: boolean,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  if (lead === null || card.messageId !== null) return;
  if (isLeadGone) await loseLead(lead.id, channel.id, now, ports);
  const own = { cardId: card.id, number, channelId: channel.id, isPosted: false, leadId: lead.id };
  await letGo([own], now, ports);
}

/**
 * The card of an event cannot be edited, since a person took it away: its thread may stand all the same, where nobody looks. What came into
 * that since the card was last seen comes on a card of its own.
 */
export async function leadLost(
  { card, lane: { channel } }: Extract<ClaimedOperation, { readonly kind: 'edit' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  const { eventCards } = ports;
  if ((await eventCards.takesOn(card.id)).length < 2) return;
  const late = await eventCards.underSince(card.id);
  await loseLead(card.id, channel.id, now, ports);
  await letGo(late, now, ports);
}

/** A card that was taken away shows no event any more: of its takes that stand on cards of their own the first shows it from now on. */
async function loseLead(
  cardId: number,
  channelId: number,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  const { eventCards } = ports;
  await eventCards.lose(cardId);
  const posted = (await eventCards.takesOn(cardId)).filter(({ hasCard }) => hasCard);
  const numbers = posted.map(({ number }) => number);
  const [lead, ...others] = await eventCards.cardsIn(numbers, [channelId]);
  if (lead === undefined) return;
  await eventCards.put([lead.cardId], null);
  if (others.length > 0) await standUnder(lead, others, now, ports);
  await tellJoined([lead.number], { at: now, pressedIn: null }, ports);
}

async function letGo(
  cards: readonly EventCard[],
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  if (cards.length === 0) return;
  const { eventCards } = ports;
  const ids = cards.map(({ cardId }) => cardId);
  for (const number of new Set(cards.map((card) => card.number))) await turnLeads(number, { at: now }, ports);
  await eventCards.put(ids, null);
  for (const { number, channelId, isPosted } of cards)
    if (!isPosted) await postAnew(number, channelId, now, ports);
  await linesAnew(ids, now, ports);
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

/** Of an event of very many takes so many are brought to a channel at once, by as many that it has. */
const mostBrought = 20;

/** The takes of an event, and which of them came to it. */
type Gathered = { readonly numbers: readonly number[]; readonly came: ReadonlySet<number> };

/** Those that came and the newest, where they are very many. */
function someOf(numbers: readonly number[], came: ReadonlySet<number>): readonly number[] {
  if (numbers.length <= mostBrought) return numbers;
  const oldestFirst = numbers.toSorted((a, b) => Number(came.has(a)) - Number(came.has(b)) || a - b);
  return oldestFirst.slice(-mostBrought);
}

/** The takes of one event, in each channel that has a card of any of them. */
async function gather(
  { numbers, came }: Gathered,
  channels: readonly number[],
  now: EpochMs,
  ports: Ports,
): Promise<void> {
  const cards = await ports.eventCards.cardsIn(numbers, channels);
  for (const [channelId, here] of Map.groupBy(cards, (card) => card.channelId)) {
    const lead = await leadAmong(here, ports);
    const others = here.filter((card) => card.isPosted && card.leadId === null && card !== lead);
    if (lead !== null && others.length > 0) await standUnder(lead, others, now, ports);
    const known = new Set(here.map(({ number }) => number));
    const missing = someOf(
      numbers.filter((number) => !known.has(number)),
      came,
    );
    if (missing.length === 0) continue;
    const brought: Story[] = [];
    for (const number of someOf([...known], came)) {
      const story = await ports.archive.evenHeld(number);
      if (story !== null) brought.push(story);
    }
    for (const number of missing) await bringTake(number, brought, channelId, now, ports);
  }
}

/**
 * A card was posted while its story came to be of an event, or of another one: where the event's card stands there, that counts it.
 */
export async function countPosted(
  { card, number, lane: { channel } }: Extract<ClaimedOperation, { readonly kind: 'post' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  const { eventCards } = ports;
  // It stood there as a line before.
  if (card.firstRevision !== null) await linesAnew([card.id], now, ports);
  if (!(await eventCards.merging()).includes(channel.id)) return;
  const lead = await eventCards.leadFor(number, channel.id);
  if (lead !== null) return standUnder(lead, [{ cardId: card.id, number }], now, ports);
  // It names what of its event stands there in a list.
  if ((await eventCards.listedBeside(card.id)).length > 0)
    await tellJoined([number], { at: now, pressedIn: null }, ports);
}

/** A list was sent: the cards of the events that stories in it are of name those. */
export async function countListed(
  { numbers, lane: { channel } }: Extract<ClaimedOperation, { readonly kind: 'list' }>,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger'>,
): Promise<void> {
  if (!(await ports.eventCards.merging()).includes(channel.id)) return;
  for (const number of numbers) await turnBeside(number, { at: now }, ports);
}

/** These cards stand there by themselves, and are takes under the lead's from now on. */
async function standUnder(
  lead: EventCard,
  cards: readonly Pick<EventCard, 'cardId' | 'number'>[],
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  const ids = cards.map(({ cardId }) => cardId);
  const numbers = cards.map(({ number }) => number);
  const along: EventCard[] = [];
  for (const id of ids) along.push(...(await ports.eventCards.under(id)));
  await ports.eventCards.put(ids, lead.cardId);
  for (const take of along) await bringAlong(take, lead, now, ports);
  for (const number of numbers) await turnLeads(number, { at: now }, ports);
  // What showed the event before is its own card again, and says where the event is.
  await tellJoined(numbers, { at: now, pressedIn: null }, ports);
  // The lead itself may have stood as a line under one of them.
  await linesAnew([...ids, lead.cardId], now, ports);
}

/** What stood as a line under a card that went under another one comes under that as well. What is still to be sent comes there by itself. */
async function bringAlong(
  { cardId, number, channelId }: EventCard,
  lead: EventCard,
  now: EpochMs,
  ports: Pick<StorePorts, 'events' | 'eventCards' | 'ledger' | 'archive'>,
): Promise<void> {
  if ((await ports.eventCards.linesOf([cardId])).length === 0) return;
  const key = `along:${cardId}:${lead.cardId}:${now}`;
  const take = { key, cardId, number, channelId, urgent: false, availableAt: now };
  await promiseLine(take, lead, now, ports);
}

/** Of the cards that stand there by themselves the one that shows the event already; else the first whose story stands, else the first. */
async function leadAmong(
  here: readonly EventCard[],
  { archive }: Pick<Ports, 'archive'>,
): Promise<EventCard | null> {
  const [first = null, ...others] = here.filter(({ isPosted, leadId }) => isPosted && leadId === null);
  if (first === null || others.length === 0) return first;
  const standing = [first, ...others];
  const shown = standing.find(({ cardId }) => here.some(({ leadId }) => leadId === cardId));
  if (shown !== undefined) return shown;
  for (const card of standing) if ((await archive.byNumber(card.number))?.state === 'live') return card;
  return first;
}

/** The event came there by another take: this one comes along, unless the channel does not follow who filed it there. */
async function bringTake(
  number: number,
  brought: readonly Story[],
  channelId: number,
  now: EpochMs,
  { archive, ledger, subscriptions }: Ports,
): Promise<void> {
  const story = await archive.byNumber(number);
  if (story?.state !== 'live') return;
  for (const other of brought) {
    if (!(await routeStory(asFiledBy(story, other), subscriptions)).includes(channelId)) continue;
    const { revision, item } = story;
    const posts = { number, revision, urgent: isUrgent(item), availableAt: now, at: now };
    await ledger.enqueuePosts(posts, [channelId]);
    return;
  }
}
