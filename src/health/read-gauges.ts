import { dueSince, isLate } from '../domain/delay/source-late.ts';
import type { EpochMs } from '../domain/item.ts';
import type { Gauges, ReportGauges } from '../observability/gauges.ts';
import type { SourcePulse } from '../store/source-store.ts';
import { type HealthReport, oldestOpenSeconds } from './health-report.ts';
import { within } from './within.ts';

/** What is known without a look at the database. */
type KnownGauges = Pick<Gauges, 'isStoreWritable' | 'leases'>;

const allWell: KnownGauges = { isStoreWritable: true, leases: new Map() };

/** What a scrape of the metrics is told of the moment, as far as it can be told in time. `lagSeconds`: see event-loop-lag.ts; `startedAt`: of this process. */
export async function readGauges(
  look: () => Promise<HealthReport>,
  lagSeconds: number,
  startedAt: EpochMs,
  known: KnownGauges = allWell,
): Promise<Gauges> {
  const report = await within(allOf(look)).catch(() => null);
  return { lagSeconds, ...known, report: report && gaugesOf(report, startedAt) };
}

type FullReport = Omit<HealthReport, 'pulses'> & { readonly pulses: readonly SourcePulse[] };

async function allOf(look: () => Promise<HealthReport>): Promise<FullReport> {
  const report = await look();
  return { ...report, pulses: await report.pulses() };
}

function gaugesOf(report: FullReport, startedAt: EpochMs): ReportGauges {
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
    unfoundChannels: report.unfound.length,
    undelivered: report.undelivered.length,
    damagedRows: Map.groupBy(report.damagedRows, ({ table }) => table),
    clearing: report.clearing,
    sources: report.pulses
      .filter(({ state }) => state !== 'new')
      .map(({ stuck = [], ...source }) => ({
        ...{ id: source.id, isSilent: source.silence !== undefined },
        isUp: source.state === 'ok' && !isLate(source, report.at),
        stuckFiles: stuck.reduce((sum, { count }) => sum + count, 0),
      })),
    due: dueOf(report, startedAt),
  };
}

function dueOf({ pulses, at }: FullReport, startedAt: EpochMs): ReportGauges['due'] {
  const waited = pulses.flatMap((source) => {
    const since = dueSince(source, at, startedAt);
    return since === null ? [] : [at - since];
  });
  const longestMs = waited.reduce((longest, each) => Math.max(longest, each), 0);
  return { sources: waited.length, longestSeconds: Math.round(longestMs / 1_000) };
}
