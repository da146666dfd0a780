import type { EpochMs, WireItem } from '../domain/item.ts';
import type { Story } from '../domain/story.ts';
import type { Appearance } from '../store/ledger.ts';
import type { StorePorts } from '../store/open-store.ts';
import { routeStory } from './route.ts';

/** Since when a story was available that comes in a list instead of in a card of its own: older than any late post. */
export const longAgo: EpochMs = 0;

/** Promises one card in each channel that follows the story. A channel that has its card already is not asked twice. */
export async function enqueueCards(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  { ledger, subscriptions }: StorePorts,
): Promise<void> {
  for (const channel of await routeStory(story, subscriptions)) {
    const card = await ledger.card(channel.id, story.number);
    await ledger.enqueue({
      // With the revision: a story that was held when its turn came is promised anew once it is freed.
      key: `post:${channel.id}:${story.number}:${story.revision}`,
      kind: 'post',
      channelId: channel.id,
      cardId: card.id,
      number: story.number,
      revision: story.revision,
      payload: null,
      urgent: isUrgent(story.item),
      availableAt,
      at: now,
    });
  }
}

export type Update = {
  readonly number: number;
  readonly revision: number;
  /** A kill, a hold and a correction are said under the card as well: an edit alone notifies nobody. */
  readonly about: 'withdrawn' | 'corrected' | null;
  readonly urgent: boolean;
  readonly now: EpochMs;
};

/** Promises that every card of the story, and whatever else shows it, comes to show its new revision. */
export async function enqueueUpdate(update: Update, ports: StorePorts): Promise<void> {
  // Read first: what the update itself says is up to date.
  const appearances = await ports.ledger.appearancesOf(update.number);
  await enqueueCardUpdates(update, ports);
  await enqueueAppearanceUpdates(appearances, update, ports);
}

/** What another agency says of a story, under each of its cards, once: the story stands. */
export async function enqueueDispute(
  { number, agency, by, state, isCarrier, now }: Dispute,
  { ledger }: StorePorts,
): Promise<void> {
  for (const card of await ledger.cardsOf(number)) {
    await ledger.enqueue({
      key: `dispute:${card.id}:${state}:${agency}`,
      kind: 'reply',
      channelId: card.channelId,
      cardId: card.id,
      number,
      revision: null,
      payload: { kind: 'dispute', by, state, isCarrier },
      urgent: false,
      availableAt: now,
      at: now,
    });
  }
}

export type Dispute = {
  readonly number: number;
  readonly agency: string;
  /** Who says it, as people read it. */
  readonly by: string;
  readonly state: 'withdrawn' | 'held';
  /** It brought the same text itself. */
  readonly isCarrier: boolean;
  readonly now: EpochMs;
};

/** An embargo ended: the story goes where it was not yet, and comes back where it was taken away. */
export async function enqueueReleased(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  ports: StorePorts,
): Promise<void> {
  const { number, revision } = story;
  await enqueueUpdate({ number, revision, about: null, urgent: isUrgent(story.item), now }, ports);
  await enqueueCards(story, availableAt, now, ports);
}

export function isUrgent({ urgency }: Pick<WireItem, 'urgency'>): boolean {
  return urgency !== null && urgency <= 2;
}

async function enqueueCardUpdates(
  { number, revision, about, urgent, now }: Update,
  { ledger }: StorePorts,
): Promise<void> {
  for (const card of await ledger.cardsOf(number)) {
    const shared = {
      channelId: card.channelId,
      cardId: card.id,
      number,
      revision,
      urgent: urgent || about === 'withdrawn',
      availableAt: now,
      at: now,
    };
    await ledger.enqueue({ ...shared, key: `edit:${card.id}:${revision}`, kind: 'edit', payload: null });
    if (about !== null) {
      const payload = { kind: 'reply', about } as const;
      await ledger.enqueue({ ...shared, key: `reply:${card.id}:${revision}`, kind: 'reply', payload });
    }
  }
}

/** Lists that the story stands in, and earlier notices: nothing of a killed story may be read there, nor a hold that ended. */
async function enqueueAppearanceUpdates(
  appearances: readonly Appearance[],
  { number, revision, about, urgent, now }: Update,
  { ledger }: StorePorts,
): Promise<void> {
  for (const { key, kind, channelId } of appearances) {
    const shared = {
      channelId,
      cardId: null,
      number,
      revision,
      urgent: urgent || about === 'withdrawn',
      availableAt: now,
      at: now,
    };
    const story = `${key}:${number}:${revision}`;
    const anew = { kind: 'anew', message: key } as const;
    await ledger.enqueue({ ...shared, key: `edit:${story}`, kind: 'edit', payload: anew });
    if (kind === 'list' && about === 'withdrawn') {
      const { id: cardId } = await ledger.card(channelId, number);
      const payload = { kind: 'reply', about, under: key } as const;
      await ledger.enqueue({ ...shared, cardId, key: `reply:${story}`, kind: 'reply', payload });
    }
  }
}
