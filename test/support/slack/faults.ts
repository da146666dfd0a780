/** What the local Slack server can be told to do to one call. */
export type SlackFault =
  /** The connection drops before anything happens. */
  | { readonly kind: 'drop-before' }
  /** The call happens, its answer never arrives. */
  | { readonly kind: 'drop-after' }
  /** The call happens, the connection stays open without an answer. */
  | { readonly kind: 'silence' }
  /** HTTP 429; null: without Retry-After. Seconds, as Slack says it. */
  | { readonly kind: 'limited'; readonly retryAfterSeconds: number | null }
  /** HTTP 500 with a page of HTML; `committed`: the call happened all the same. */
  | { readonly kind: 'server-error'; readonly committed: boolean }
  /** `{ ok: false, error }`; `committed`: the call happened all the same (`fatal_error` may). */
  | { readonly kind: 'error'; readonly error: string; readonly committed?: boolean };

/** Faults wait in a row for the calls they are meant for. */
export type FaultQueue = {
  /** `methods` empty: whatever call comes next. */
  add(fault: SlackFault, methods?: readonly string[]): void;
  take(method: string): SlackFault | null;
};

export function createFaultQueue(): FaultQueue {
  const waiting: { readonly fault: SlackFault; readonly methods: readonly string[] }[] = [];
  return {
    add: (fault, methods = []) => void waiting.push({ fault, methods }),
    take(method) {
      const index = waiting.findIndex(({ methods }) => methods.length === 0 || methods.includes(method));
      return index === -1 ? null : (waiting.splice(index, 1)[0]?.fault ?? null);
    },
  };
}
