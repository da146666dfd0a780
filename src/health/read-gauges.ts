import type { Gauges } from '../observability/metrics.ts';
import { type HealthReport, oldestOpenSeconds } from './health-report.ts';

/** What a scrape of the metrics is told of the moment. `lagSeconds`: see event-loop-lag.ts. */
export async function readGauges(look: () => Promise<HealthReport>, lagSeconds: number): Promise<Gauges> {
  const report = await look();
  return {
    operations: report.operations,
    platforms: report.platforms.map((health) => ({
      platform: health.platform,
      hearing: health.state.hearing.kind === 'up',
      posting: health.state.posting.kind === 'up',
      refusedRequests: health.refusedRequests,
      oldestOpenSeconds: oldestOpenSeconds(health, report.at),
    })),
    parkedChannels: report.parkedChannels.length,
    undelivered: report.undelivered.length,
    sources: report.sources
      .filter(({ state }) => state !== 'new')
      .map(({ id, state }) => ({ id, isUp: state === 'ok' })),
    lagSeconds,
  };
}
