/** When posts arrived in each channel of a platform, by `performance.now`, as its server counts them. */
export type Arrivals = {
  note(channel: string): void;
  /** All between two times, the earliest first. */
  between(from: number, to: number): readonly Arrival[];
};

/** A post that arrived in a channel. */
export type Arrival = { readonly channel: string; readonly at: number };

export function createArrivals(): Arrivals {
  const all: Arrival[] = [];
  return {
    note: (channel) => void all.push({ channel, at: performance.now() }),
    between: (from, to) => all.filter(({ at }) => at >= from && at < to),
  };
}

/** How far the busiest of these channels is ahead of the one that got least; a channel without a post counts as 0. */
export function spreadOf(arrivals: readonly Arrival[], channels: readonly string[]): number {
  const counts = new Map(channels.map((channel) => [channel, 0]));
  for (const { channel } of arrivals) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  return Math.max(...counts.values()) - Math.min(...counts.values());
}

/** How many posts came sooner than `windowMs` after the one that stood `most` places before them in their channel. */
export function countEarly(
  arrivals: readonly Arrival[],
  { most, windowMs }: { readonly most: number; readonly windowMs: number },
): number {
  const seen = new Map<string, number[]>();
  let early = 0;
  for (const { channel, at } of arrivals) {
    const times = seen.get(channel) ?? [];
    const before = times.at(-most);
    if (before !== undefined && at - before < windowMs) early++;
    times.push(at);
    seen.set(channel, times);
  }
  return early;
}
