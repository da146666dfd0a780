import type { Agencies } from '../../domain/identity/agency.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import type { Dispute } from '../../pipeline/fold/fold-context.ts';
import { foldItems } from '../../pipeline/fold.ts';
import { short } from './judge-items.ts';
import { inPassingStore } from './passing-store.ts';

/** What a source gave, read just now. */
export type ReadSource = { readonly id: string; readonly items: readonly WireItem[] };

/** A source that tries to change what is not its own; one English line. */
export type FoundDispute = { readonly sourceId: string; readonly message: string };

/** Enough to see what a source does. */
const mostOfSource = 3;

/**
 * Folds what all sources gave in one store, as the pipeline does: first what is for everybody to read, so that it does not
 * matter who was read first, then all of it, and hears who touches what is not its own.
 */
export function findDisputes(
  sources: readonly ReadSource[],
  agencies: Agencies,
  now: EpochMs,
): Promise<readonly FoundDispute[]> {
  return inPassingStore(now, async (store) => {
    const found: FoundDispute[] = [];
    for (const isHeard of [isReadable, () => true]) {
      for (const { id, items } of sources) {
        const context = {
          source: { id, sample: false },
          agencies,
          now,
          previousSuccessAt: null,
          firstPosts: 0,
        };
        const heard = items.filter(isHeard);
        const { disputes } = await store.transaction((ports) => foldItems(heard, context, ports));
        found.push(...disputes.slice(0, mostOfSource).map((each) => ({ sourceId: id, message: tell(each) })));
      }
    }
    return found;
  });
}

function tell({ what, of, guid }: Dispute): string {
  const item = guid === null ? `an item of ${of}` : `an item of ${of} (“${short(guid)}”)`;
  if (what === 'rewrite') {
    return `has another text under the guid of ${item}: each is a story of its own. If they are one agency, give both sources one credit`;
  }
  return `tries to ${what} ${item}: it stands, and the desk is told. If it may, give both sources one credit, or write mayWithdraw`;
}

function isReadable({ pubStatus }: WireItem): boolean {
  return pubStatus === 'usable';
}
