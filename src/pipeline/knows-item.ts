import { agencyOf, type VoiceSource } from '../domain/identity/agency.ts';
import { guidKeys } from '../domain/identity/keys.ts';
import type { KnowsItem } from '../feeds/fetch/anp-api-client.ts';
import type { Store } from '../store/open-store.ts';

/**
 * Tells what the store has of the agency that is read at an address, as it was last changed. What another source brought
 * under the agency's guid does not count, nor does anything at an address that no source has (one that has moved): asking
 * for an item again does no harm.
 */
export function createKnowsItem(
  store: Pick<Store, 'transaction'>,
  sources: readonly VoiceSource[],
): KnowsItem {
  return (guid, changedAt, url) =>
    store.transaction(async ({ stories }) => {
      const source = sources.find((each) => each.url === url);
      if (url === undefined || source === undefined) return false;
      const agency = agencyOf(source);
      const known = await stories.known(guidKeys(guid, source.id), [agency, '']);
      const rows = [agency, ''].flatMap((owner) =>
        known.filter((row) => row.agency === owner && !row.shared),
      );
      const its = rows.find(({ key }) => key === guidKeys(guid, source.id).at(-1)) ?? rows[0];
      if (its === undefined) return false;
      const story = await stories.stored(its.number);
      return story === null || changedAt === null || (story.item.changedAt ?? 0) >= changedAt;
    });
}
