import { reasonOf } from '../chat/ports/adapter-state.ts';
import { tellReason } from '../chat/words/reasons/tell-reason.ts';
import type { Reason } from '../domain/reason.ts';
import type { Store } from '../store/open-store.ts';
import type { Undelivered } from '../store/troubles.ts';
import { type HealthReport, oldestOpenSeconds, type PlatformHealth } from './health-report.ts';

/** Who asks waits no longer; a lock that another process holds is waited for longer than that. */
const patienceMs = 2_000;

/** The body of `/readyz`. */
export type Readiness = {
  /** False while nothing can be written: the only thing that makes the answer 503. */
  readonly ok: boolean;
  /** Why it is not ok. */
  readonly reason?: string;
  /** By platform; absent while the store cannot be read. */
  readonly platforms?: { readonly [platform: string]: PlatformReadiness };
  /** Of all platforms. */
  readonly oldestOpenSeconds?: number;
  readonly parked?: { readonly acts: number; readonly channels: number };
  /** What is damaged in the database, where that was found; see docs/operations.md. */
  readonly damage?: string;
  /** Kills, holds, corrections and flashes that were given up and that somebody has to say by hand. */
  readonly undelivered?: readonly UndeliveredReadiness[];
};

type UndeliveredReadiness = Pick<Undelivered, 'what' | 'number' | 'platform' | 'channel'> & {
  /** For `npx telex deliveries --retry`, or `--drop` once it was said by hand. */
  readonly operation: number;
  readonly reason: string | null;
};

type PlatformReadiness = {
  readonly hearing: string;
  readonly posting: string;
  /** Null when all is well. */
  readonly reason: string | null;
  readonly oldestOpenSeconds: number;
};

/** `/readyz`: whether the store can be written, and how each platform does. A platform that is away is no reason for 503. */
export async function readiness(
  store: Pick<Store, 'checkWritable'>,
  report: () => Promise<HealthReport>,
): Promise<Readiness> {
  try {
    await within(store.checkWritable());
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    return { ok: false, reason: `the store cannot be written: ${why}`, ...(await tellAll(report)) };
  }
  return { ok: true, ...(await tellAll(report)) };
}

async function tellAll(report: () => Promise<HealthReport>): Promise<Omit<Readiness, 'ok'>> {
  const told = await within(report()).catch(() => null);
  if (told === null) return {};
  const { at, platforms, operations, parkedChannels, undelivered, damage } = told;
  return {
    platforms: Object.fromEntries(platforms.map((each) => [each.platform, tellPlatform(each, at)])),
    oldestOpenSeconds: Math.max(0, ...platforms.map((each) => oldestOpenSeconds(each, at))),
    parked: { acts: operations.get('parked') ?? 0, channels: parkedChannels.length },
    ...(damage.kind === 'found' && { damage: damage.what }),
    undelivered: undelivered.map(({ id, what, number, platform, channel, reason }) => ({
      operation: id,
      what,
      number,
      platform,
      channel,
      reason: reason === null ? null : tellReason(reason, 'en'),
    })),
  };
}

function tellPlatform(health: PlatformHealth, at: number): PlatformReadiness {
  const { hearing, posting } = health.state;
  const reasons = [posting, hearing].flatMap((part) => inEnglish(reasonOf(part)));
  return {
    hearing: hearing.kind,
    posting: posting.kind,
    reason: reasons.length === 0 ? null : [...new Set(reasons)].join(' · '),
    oldestOpenSeconds: oldestOpenSeconds(health, at),
  };
}

function inEnglish(reason: Reason | null): readonly string[] {
  return reason === null ? [] : [tellReason(reason, 'en')];
}

async function within<Result>(work: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('another process holds it')), patienceMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
