import type { Agencies } from '../../domain/identity/agency.ts';
import type { EpochMs, WireItem } from '../../domain/item.ts';
import { type Said, sayAll } from '../../domain/said/said.ts';
import type { Dispute } from '../../pipeline/fold/fold-context.ts';
import { foldItems } from '../../pipeline/fold.ts';
import { voiceWords as words } from './feed-words.ts';
import { short } from './judge-items.ts';
import { inPassingStore } from './passing-store.ts';

/** What a source gave, read just now. */
export type ReadSource = { readonly id: string; readonly items: readonly WireItem[] };

/** A source that tries to change what is not its own. */
export type FoundDispute = { readonly sourceId: string; readonly message: Said };

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

function tell({ what, of, guid }: Dispute): Said {
  const item =
    guid === null ? sayAll(words.itemOf, { of }) : sayAll(words.itemNamed, { of, guid: short(guid) });
  return what === 'rewrite'
    ? sayAll(words.rewrite, { item })
    : sayAll(words.tries, { what: words[what], item });
}

function isReadable({ pubStatus }: WireItem): boolean {
  return pubStatus === 'usable';
}
