/** How much of a thread a piece of work may take. */
export type WorkLimit = {
  /** Milliseconds of a processor that the thread has used since it started; rejects once it has ended. */
  readonly usedMs: () => Promise<number>;
  /** Milliseconds of a processor. */
  readonly limitMs: number;
  /** Milliseconds that go by, used or not: for work that stands still, and for a thread that says nothing. */
  readonly backstopMs: number;
};

/** What was too much. */
export type Exceeded = 'processor' | 'time';

/** A thread counts its time in ticks, so that one that is busy all the time seems to be a moment behind. */
const shortestLookMs = 10;

/**
 * Watches work from when it is called: `onExceeded` is told once, when the work has used its share of a processor, or
 * when much more time than that went by. On a machine that has others to serve good work takes long, and uses no more.
 * Gives what ends the watch.
 */
export function limitWork(
  { usedMs, limitMs, backstopMs }: WorkLimit,
  onExceeded: (what: Exceeded) => void,
): () => void {
  let isOver = false;
  let look: NodeJS.Timeout | undefined;
  const backstop = setTimeout(() => exceed('time'), backstopMs);
  const before = usedMs();
  before.catch(() => {});
  lookIn(limitMs);
  return end;

  function lookIn(ms: number): void {
    look = setTimeout(() => void compare().catch(() => {}), ms);
  }

  async function compare(): Promise<void> {
    const left = limitMs - ((await usedMs()) - (await before));
    if (isOver) return;
    if (left <= 0) exceed('processor');
    else lookIn(Math.max(shortestLookMs, left));
  }

  function exceed(what: Exceeded): void {
    end();
    onExceeded(what);
  }

  function end(): void {
    isOver = true;
    clearTimeout(look);
    clearTimeout(backstop);
  }
}
