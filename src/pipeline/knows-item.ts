import { guidKey } from '../domain/identity.ts';
import type { KnowsItem } from '../feeds/fetch/anp-api-client.ts';
import type { Store } from '../store/open-store.ts';

/** A guid that only one source means something by is filed under that source: never found here. */
const noSource = '';

/**
 * Tells what the store has by a guid that is the same at every source (a URN, a long id), as it was last changed.
 * A guid of another kind is never known: asking for it again does no harm.
 */
export function createKnowsItem(store: Pick<Store, 'transaction'>): KnowsItem {
  return (guid, changedAt) =>
    store.transaction(async ({ stories }) => {
      const story = await stories.byIdentity([guidKey(guid, noSource)]);
      if (story === null || story === 'retired') return story === 'retired';
      return changedAt === null || (story.item.changedAt ?? 0) >= changedAt;
    });
}
