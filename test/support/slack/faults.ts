/** What the local Slack server can be told to do to one call. */
export type SlackFault =
  /** The connection drops before anything happens. */
  | { readonly kind: 'drop-before' }
  /** The call happens, its answer never arrives. */
  | { readonly kind: 'drop-after' }
  /** The call happens, the connection stays open without an answer. */
  | { readonly kind: 'silence' }
  /** Nothing happens, and the connection stays open without an answer. */
  | { readonly kind: 'nothing' }
  /** HTTP 429; null: without Retry-After. Seconds, as Slack says it. */
  | { readonly kind: 'limited'; readonly retryAfterSeconds: number | null }
  /** HTTP 500 with a page of HTML; `committed`: the call happened all the same. */
  | { readonly kind: 'server-error'; readonly committed: boolean }
  /** Whatever may come instead, as JSON, with 200 where nothing else is said; nothing happened. */
  | { readonly kind: 'answer'; readonly body: unknown; readonly status?: number; readonly location?: string }
  /** `{ ok: false, error }`; `committed`: the call happened all the same (`fatal_error` may). */
  | { readonly kind: 'error'; readonly error: string; readonly committed?: boolean };

/** What a call is asked for by its arguments: `args.blocks` and `args.thread_ts` are there or not. */
type SlackFaultTest = (args: { readonly [name: string]: unknown }) => boolean;

/** Faults wait in a row for the calls they are meant for. */
export type FaultQueue = {
  /** `methods` empty: whatever call comes next. Only a call that `isMeant` takes it. */
  add(fault: SlackFault, methods?: readonly string[], isMeant?: SlackFaultTest): void;
  /** Each call of the method that `isMeant` meets the fault, until the function that is returned is called. */
  always(fault: SlackFault, method: string, isMeant?: SlackFaultTest): () => void;
  take(method: string, args: { readonly [name: string]: unknown }): SlackFault | null;
};

export function createFaultQueue(): FaultQueue {
  const waiting: {
    readonly fault: SlackFault;
    readonly methods: readonly string[];
    readonly isMeant: SlackFaultTest;
  }[] = [];
  const lasting = new Set<{ fault: SlackFault; method: string; isMeant: SlackFaultTest }>();
  return {
    always(fault, method, isMeant = () => true) {
      const entry = { fault, method, isMeant };
      lasting.add(entry);
      return () => void lasting.delete(entry);
    },
    add: (fault, methods = [], isMeant = () => true) => void waiting.push({ fault, methods, isMeant }),
    take(method, args) {
      for (const each of lasting) if (each.method === method && each.isMeant(args)) return each.fault;
      const index = waiting.findIndex(
        ({ methods, isMeant }) => (methods.length === 0 || methods.includes(method)) && isMeant(args),
      );
      return index === -1 ? null : (waiting.splice(index, 1)[0]?.fault ?? null);
    },
  };
}
