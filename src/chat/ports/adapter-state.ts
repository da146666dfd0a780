/** How an adapter is doing, for `/draad` and the log. */
export type AdapterState = {
  readonly kind: 'stopped' | 'connecting' | 'ready' | 'refused';
  /** What a person should know or do, in English; null when ready. */
  readonly reason: string | null;
};
