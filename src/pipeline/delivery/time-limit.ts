/**
 * Runs an act that ends within `limitMs`, or else as `otherwise`: what never ends holds up nobody. The act is told by its
 * signal when it is over, or when `stopping` is aborted.
 */
export function timeLimit(
  limitMs: number,
  pause: (ms: number, signal: AbortSignal) => Promise<void>,
  stopping: AbortSignal,
) {
  return async <Outcome>(
    act: (ends: AbortSignal) => Promise<Outcome>,
    otherwise: Outcome,
  ): Promise<Outcome> => {
    const over = new AbortController();
    const tooLate = pause(limitMs, over.signal).then(() => otherwise);
    try {
      return await Promise.race([act(AbortSignal.any([stopping, over.signal])), tooLate]);
    } finally {
      over.abort();
    }
  };
}
