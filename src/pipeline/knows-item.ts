import type { KnowsItem } from '../feeds/anp-api-client.ts';
import type { Store } from '../store/open-store.ts';

/**
 * Tells what the store has by a guid that is the same at every source (a URN, a long id), as it was last changed.
 * A guid of another kind is never known: asking for it again does no harm.
 */
export function createKnowsItem(store: Pick<Store, 'transaction'>): KnowsItem {
  return (guid, changedAt) =>
    store.transaction(async ({ stories }) => {
      const story = await stories.byIdentity([`guid:${guid}`]);
      if (story === null || story === 'retired') return story === 'retired';
      return changedAt === null || (story.item.changedAt ?? 0) >= changedAt;
    });
}
