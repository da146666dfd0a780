import type { ActReason } from '../../domain/reason.ts';
import type { Settlement } from '../../store/operation.ts';

/** What an operation comes to without an act. */
export type Settled = { readonly kind: 'settled'; readonly settlement: Settlement };

/** It comes to that. */
export function settled(settlement: Settlement): Settled {
  return { kind: 'settled', settlement };
}

/** There is nothing left to do. */
export function done(code: ActReason): Settled {
  return settled({ kind: 'sent', messageId: null, revision: null, reason: { code } });
}

/** It is not wanted any more, and that is no failure. */
export function lapsed(code: ActReason): Settled {
  return settled({ kind: 'lapsed', reason: { code } });
}

/** It can never be done. */
export function dead(code: ActReason): Settled {
  return settled({ kind: 'dead', reason: { code } });
}
