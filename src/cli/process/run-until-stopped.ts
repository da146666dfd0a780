/** Ctrl-C in a terminal reaches us twice through npm; a stop that hangs is ended by this. */
const stopWithinMs = 1_900;

/**
 * Starts what `start` does, and ends it and the process at SIGINT or SIGTERM. Rejects where the start does. `start` is told
 * of an end that comes before it is done, and rejects then where it has begun nothing yet.
 */
export async function runUntilStopped(
  start: (stopping: AbortSignal) => Promise<AsyncDisposableStack>,
): Promise<void> {
  const stopping = new AbortController();
  const started = start(stopping.signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) return;
      stopping.abort();
      setTimeout(() => {
        process.stderr.write('telex: stopped in the middle of something; it goes on at the next start\n');
        process.exit(0);
      }, stopWithinMs).unref();
      void started
        .then(
          (stops) => stops.disposeAsync(),
          () => {},
        )
        .then(() => process.exit(0));
    });
  }
  await started.catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
}
