import type { EpochMs } from '../domain/item.ts';
import type { Story } from '../domain/story.ts';
import type { StorePorts } from '../store/open-store.ts';
import { routeStory } from './route.ts';

/** Since when a story was available that comes in a list instead of in a card of its own: older than any late post. */
export const longAgo: EpochMs = 0;

/** Promises one card in each channel that follows the story. A channel that has its card already is not asked twice. */
export async function promiseCards(
  story: Story,
  availableAt: EpochMs,
  now: EpochMs,
  { ledger, subscriptions }: StorePorts,
): Promise<void> {
  for (const channel of await routeStory(story, subscriptions)) {
    const card = await ledger.card(channel.id, story.number);
    await ledger.promise({
      // With the revision: a story that was held when its turn came is promised anew once it is freed.
      key: `post:${channel.id}:${story.number}:${story.revision}`,
      kind: 'post',
      channelId: channel.id,
      cardId: card.id,
      number: story.number,
      revision: story.revision,
      payload: null,
      urgent: (story.item.urgency ?? 9) <= 2,
      availableAt,
      at: now,
    });
  }
}

export type Update = {
  readonly number: number;
  readonly revision: number;
  /** A kill and a correction are said under the card as well: an edit alone notifies nobody. */
  readonly about: 'withdrawn' | 'corrected' | null;
  readonly urgent: boolean;
  readonly now: EpochMs;
};

/** Promises that every card of the story comes to show its new revision. */
export async function promiseUpdate(
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
    await ledger.promise({ ...shared, key: `edit:${card.id}:${revision}`, kind: 'edit', payload: null });
    if (about !== null) {
      const payload = { kind: 'reply', about } as const;
      await ledger.promise({ ...shared, key: `reply:${card.id}:${revision}`, kind: 'reply', payload });
    }
  }
}
