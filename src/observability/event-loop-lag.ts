import { monitorEventLoopDelay } from 'node:perf_hooks';

const resolutionMs = 20;

/** The longest that anything had to wait for the event loop since the last reading, in seconds. */
export type LagMeter = { readSeconds(): number; stop(): void };

/** Measures by a timer of twenty milliseconds: https://nodejs.org/api/perf_hooks.html#perf_hooksmonitoreventloopdelayoptions */
export function measureLag(): LagMeter {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  return {
    readSeconds() {
      const lateMs = histogram.max / 1e6 - resolutionMs;
      histogram.reset();
      return Math.max(0, lateMs) / 1_000;
    },
    stop: () => void histogram.disable(),
  };
}
