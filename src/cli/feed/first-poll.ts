import { boardPlatform } from '../../domain/channel.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { everyTopic } from '../../domain/topic.ts';
import { foldItems } from '../../pipeline/fold.ts';
import { inPassingStore } from './passing-store.ts';

/** What a first poll makes of a document: stories in the archive, and of these the cards in a channel that follows all. */
export type FirstPoll = { readonly stories: number; readonly cards: number };

/** Folds items as the pipeline does, into a store that is thrown away. */
export function foldAsFirstPoll(
  items: readonly WireItem[],
  about: { readonly sourceId: string; readonly firstPosts: number; readonly now: EpochMs },
): Promise<FirstPoll> {
  const { sourceId, firstPosts, now } = about;
  return inPassingStore(now, async (store) => {
    const address = { platform: boardPlatform, workspace: '', externalId: 'preview' } as const;
    const follows = [{ topic: everyTopic, filter: [] }];
    await store.subscriptions.syncFile([{ address, name: null, follows, filter: [] }], 'preview');
    const source = { id: sourceId, sample: false };
    const context = { source, now, previousSuccessAt: null, firstPosts };
    const { fresh } = await store.transaction((ports) => foldItems(items, context, ports));
    const operations = await store.deliveries.list({ state: null, limit: items.length + 1 });
    return { stories: fresh, cards: operations.filter(({ kind }) => kind === 'post').length };
  });
}
