/**
 * Runs work and watches the event loop from within: the most processor time that this thread used between two turns of
 * the loop, in milliseconds, and all it used. Time that others had the processor counts for nothing.
 */
export async function watchStretches(
  work: () => Promise<unknown>,
): Promise<{ readonly longestMs: number; readonly cpuMs: number }> {
  let longestMs = 0;
  let isOver = false;
  const start = threadMs();
  let last = start;
  const turn = () => {
    const now = threadMs();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  isOver = true;
  const cpuMs = threadMs() - start;
  turn();
  return { longestMs, cpuMs };
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
