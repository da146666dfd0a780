/** The clock of a thread goes in steps of some ms. */
const leastMs = 24;
/** What takes less than a hundredth of a ms need not be told from what takes less. */
const mostTimes = 2_400;

/** What it takes of the thread, in ms: as often as it needs to be told. */
export async function costOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    await work();
    const { user, system } = process.threadCpuUsage(before);
    const used = (user + system) / 1000;
    if (used >= leastMs || times === mostTimes) return used / times;
  }
}

/** The clock is behind by a step at most. */
const stepMs = leastMs / 2;

/** The same where it matters only whether it is less than `limitMs`: no more often than it needs to be told for certain. */
export async function costUnder(work: () => unknown, limitMs: number): Promise<number> {
  const before = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    await work();
    const { user, system } = process.threadCpuUsage(before);
    const used = (user + system) / 1000;
    const most = (used + stepMs) / times;
    if (most < limitMs) return most;
    if (used >= leastMs || times === mostTimes) return used / times;
  }
}
