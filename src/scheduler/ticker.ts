import { type ScheduledTask, schedule } from 'node-cron';

/** A cron that is told to run each second and has not for this long waits for a clock that was set back. */
const silentMs = 3_000;

/** What calls a function each second until it is stopped. */
export type Ticker = { start(): void; stop(): Promise<void> };

/**
 * Calls `tick` every second of the clock. node-cron waits for the next second by the clock, so after a clock set back
 * by two hours it would be silent for two hours: a watch that no clock touches starts it anew.
 */
export function createTicker(tick: () => void): Ticker {
  let task: ScheduledTask | null = null;
  let watch: NodeJS.Timeout | undefined;
  let sinceTickMs = 0;

  return {
    start() {
      begin();
      watch = setInterval(() => {
        sinceTickMs += silentMs;
        if (sinceTickMs <= silentMs) return;
        void task?.destroy();
        begin();
        tick();
      }, silentMs);
    },
    async stop() {
      clearInterval(watch);
      await task?.destroy();
    },
  };

  function begin(): void {
    sinceTickMs = 0;
    // UTC: a ticker in a local zone pauses for an hour when summer time ends.
    task = schedule('* * * * * *', tickAndNote, { timezone: 'UTC', logger: quiet });
  }

  function tickAndNote(): void {
    sinceTickMs = 0;
    tick();
  }
}

/** node-cron warns of every tick that overlaps; ticks here guard themselves. */
const quiet = { info() {}, warn() {}, error() {}, debug() {} };
