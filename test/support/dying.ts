import type { Adapter } from '../../src/chat/ports/adapter.ts';
import type { Store } from '../../src/store/open-store.ts';

/**
 * A process that ends while an act is under way, before or after the platform has it: from then on nothing is written
 * down. A round of its deliverer rejects with `killed`.
 */
export function dyingAt(
  moment: 'before' | 'after',
  adapter: Adapter,
  { ledger, archive, transaction }: Store,
): { readonly adapter: Adapter; readonly store: Pick<Store, 'ledger' | 'archive' | 'transaction'> } {
  let isDead = false;
  return {
    adapter: {
      ...adapter,
      async send(act, signal) {
        if (moment === 'after') await adapter.send(act, signal);
        isDead = true;
        throw new Error('killed');
      },
    },
    store: {
      ledger,
      archive,
      transaction: (work) => (isDead ? Promise.reject(new Error('killed')) : transaction(work)),
    },
  };
}
