import { setImmediate as breath } from 'node:timers/promises';

/** Time that goes by as fast as what happens in it: a clock, and waits that end when it gets there. */
export type SimulatedTime = {
  now: number;
  clock(): number;
  pause(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time go by until then. Whatever is due in between happens in its order. */
  until(at: number): Promise<void>;
};

export function createSimulatedTime(start: number): SimulatedTime {
  const waits = new Set<{ readonly at: number; readonly end: () => void }>();
  const time: SimulatedTime = {
    now: start,
    clock: () => time.now,
    pause: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wait = { at: time.now + ms, end };
        waits.add(wait);
        signal?.addEventListener('abort', end, { once: true });
        function end() {
          waits.delete(wait);
          // A signal goes through all that listen to it for each that comes: those of a night would be thousands.
          signal?.removeEventListener('abort', end);
          resolve();
        }
      }),
    async until(at) {
      for (;;) {
        await quiet();
        const [next] = [...waits].toSorted((a, b) => a.at - b.at);
        if (next === undefined || next.at > at) break;
        time.now = Math.max(time.now, next.at);
        next.end();
      }
      time.now = at;
      await quiet();
    },
  };
  return time;

  /** The store answers within a turn of the event loop or two. */
  async function quiet() {
    for (let turn = 0; turn < 6; turn++) await breath();
  }
}
