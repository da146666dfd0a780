/** How long to wait between tries that fail one after another. */
export type BackOff = {
  /** The whole wait after the first failure. */
  readonly firstMs: number;
  /** No wait is longer. */
  readonly mostMs: number;
  /** Each wait is this many times the one before. */
  readonly factor: number;
};

/**
 * The wait after the `attempt`th failure in a row (1 after the first), in whole milliseconds. Half of it is random, so
 * that what fell together does not come back together; `random` gives 0 up to 1.
 */
export function backOffMs(
  attempt: number,
  { firstMs, mostMs, factor }: BackOff,
  random: () => number,
): number {
  const fullMs = Math.min(mostMs, firstMs * factor ** Math.min(Math.max(attempt - 1, 0), 60));
  return Math.round(fullMs * (0.5 + random() / 2));
}
