import type { Reason } from '../../domain/reason.ts';

/**
 * How one of an adapter's two duties goes. `reason` is what a person should know or do.
 * `connecting`: not yet, or not any more, and nothing speaks against it soon going on. `down`: refused, stopped, or
 * switched off; it is tried again all the same.
 */
export type PartState =
  | { readonly kind: 'up' }
  | { readonly kind: 'connecting'; readonly reason: Reason }
  | { readonly kind: 'down'; readonly reason: Reason };

/**
 * How an adapter is doing, for `/toestand`, `/readyz`, the metrics and the log. The two fail apart: a platform that
 * cannot be heard is still posted to.
 */
export type AdapterState = {
  /** What people type and press reaches us: the socket, the gateway, the board's own server. */
  readonly hearing: PartState;
  /** What we post, edit and look up is taken: the Web API, REST, the store. Delivery asks this one alone. */
  readonly posting: PartState;
};

/** A part that does what it should. */
export const up: PartState = { kind: 'up' };

/** Why a part does not do what it should; null when it does. */
export function reasonOf(part: PartState): Reason | null {
  return part.kind === 'up' ? null : part.reason;
}
