/** Ctrl-C in a terminal reaches us twice through npm; a stop that hangs is ended by this. */
const stopWithinMs = 1_900;

/** Starts what `start` does, and ends it and the process at SIGINT or SIGTERM. Rejects where the start does. */
export async function runUntilStopped(start: () => Promise<AsyncDisposableStack>): Promise<void> {
  let stopping = false;
  const started = start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => {
        process.stderr.write('telex: stopped in the middle of something; it goes on at the next start\n');
        process.exit(0);
      }, stopWithinMs).unref();
      void started.then((stops) => stops.disposeAsync()).then(() => process.exit(0));
    });
  }
  await started;
}
