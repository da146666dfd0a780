import { reasonOf } from '../chat/ports/adapter-state.ts';
import { tellReason } from '../chat/words/reasons/tell-reason.ts';
import type { DifferingFiles, RefusedFile } from '../domain/file-standing.ts';
import type { Reason } from '../domain/reason.ts';
import type { Store } from '../store/open-store.ts';
import type { Clearing } from '../store/retention.ts';
import type { Undelivered } from '../store/troubles.ts';
import { UnusableStoreError } from '../store/unusable-store.ts';
import { type HealthReport, oldestOpenSeconds, type PlatformHealth } from './health-report.ts';
import { noAnswer, within } from './within.ts';

/** The body of `/readyz`. */
export type Readiness = {
  /** False while the store cannot be used: the only thing that makes the answer 503. */
  readonly ok: boolean;
  /** Why it is not ok. */
  readonly reason?: string;
  /** Why all that follows is absent; absent itself where it is not. */
  readonly report?: string;
  /** By platform. */
  readonly platforms?: { readonly [platform: string]: PlatformReadiness };
  /** Of all platforms. */
  readonly oldestOpenSeconds?: number;
  readonly parked?: { readonly acts: number; readonly channels: number };
  /** What is damaged in the database, where that was found; see docs/operations.md. */
  readonly damage?: string;
  /** How many rows of the database are damaged and passed over; absent where none is. `/toestand` names them. */
  readonly damagedRows?: number;
  /** Parts of the nightly clearing that fail; absent where none does. */
  readonly clearing?: { readonly since: string; readonly parts: readonly string[]; readonly reason: string };
  /** In how many channels a digest, or what quiet hours keep, is late; absent where in none. The log, the alarm channels and the board name them. */
  readonly overdueChannels?: number;
  /** Why the newsroom file is not in force as it stands; absent where it is. */
  readonly newsroom?: NewsroomReadiness;
  /** Newsroom files of other Telexes on the database that are not in force as they stand; absent where all are. */
  readonly newsroomElsewhere?: readonly (NewsroomReadiness & { readonly telex: string })[];
  /** Telexes on the database have other newsroom files than the one in force; absent where all have the same. */
  readonly newsroomFiles?: FilesReadiness;
  /** How many sources are silent for longer than they ever are at that hour; absent where none is. `/bronnen` names them. */
  readonly silentSources?: number;
  /** How many channels of the newsroom file are not found by their names; absent where all are. The board names them. */
  readonly unfoundChannels?: number;
  /** Kills, holds, corrections and flashes that were given up and that somebody has to say by hand. */
  readonly undelivered?: readonly UndeliveredReadiness[];
};

type NewsroomReadiness = {
  readonly why: RefusedFile['why'];
  /** ISO 8601. */
  readonly since: string;
  /** How many; `/toestand` names them. */
  readonly problems: number;
};

type FilesReadiness = {
  /** ISO 8601. */
  readonly since: string;
  /** How many Telexes have another; `/toestand` names them. */
  readonly others: number;
  /** Whether the one that is asked has another. */
  readonly here: boolean;
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

/** `/readyz`: whether the store can be used, and how each platform does. A platform that is away is no reason for 503. */
export async function readiness(
  store: Pick<Store, 'checkWritable' | 'heldBy'>,
  report: () => Promise<HealthReport>,
): Promise<Readiness> {
  // Both at once: whoever asks has a bound of its own.
  const [written, told] = await Promise.allSettled([
    within(store.checkWritable(), () => holderOf(store)),
    within(report()),
  ]);
  const body = told.status === 'fulfilled' ? tellAll(told.value) : untold(told.reason);
  if (written.status === 'rejected')
    return { ok: false, reason: `the store cannot be written: ${wordsOf(written.reason)}`, ...body };
  if (told.status === 'rejected' && told.reason instanceof UnusableStoreError)
    return { ok: false, reason: `the store cannot be read: ${told.reason.message}`, ...body };
  return { ok: true, ...body };
}

/** Where nothing is told of how all does, all may be well or nothing. */
function untold(error: unknown): Pick<Readiness, 'report'> {
  return { report: `it could not be made: ${wordsOf(error)}` };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function tellAll(told: HealthReport): Omit<Readiness, 'ok'> {
  const { at, platforms, operations, parkedChannels, sources, undelivered, damage, file, unfound } = told;
  return {
    platforms: Object.fromEntries(platforms.map((each) => [each.platform, tellPlatform(each, at)])),
    oldestOpenSeconds: Math.max(0, ...platforms.map((each) => oldestOpenSeconds(each, at))),
    parked: { acts: operations.get('parked') ?? 0, channels: parkedChannels.length },
    ...(damage.kind === 'found' && { damage: damage.what }),
    ...(told.damagedRows.length > 0 && { damagedRows: told.damagedRows.length }),
    ...tellClearing(told.clearing),
    ...(told.overdueChannels.length > 0 && { overdueChannels: told.overdueChannels.length }),
    ...(file.refused !== null && { newsroom: tellRefused(file.refused) }),
    ...(file.elsewhere && {
      newsroomElsewhere: file.elsewhere.map((each) => ({ telex: each.from, ...tellRefused(each) })),
    }),
    ...(file.differing && { newsroomFiles: tellDiffering(file.differing) }),
    ...tellSilent(sources.filter(({ silence }) => silence !== undefined).length),
    ...(unfound.length > 0 && { unfoundChannels: unfound.length }),
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

/** It is no reason for 503: what comes is read and posted all the same. */
function tellClearing({ failing }: Clearing): Pick<Readiness, 'clearing'> {
  return failing === null ? {} : { clearing: { ...failing, since: new Date(failing.since).toISOString() } };
}

function tellSilent(silentSources: number): Pick<Readiness, 'silentSources'> {
  return silentSources === 0 ? {} : { silentSources };
}

/** Nobody is asked for a password here, so what stands in the file is told by `/toestand`, the log and the alarm channel. */
function tellRefused({ why, since, problems }: RefusedFile): NewsroomReadiness {
  return { why, since: new Date(since).toISOString(), problems: problems.length };
}

function tellDiffering({ since, others, isOtherHere }: DifferingFiles): FilesReadiness {
  return { since: new Date(since).toISOString(), others: others.length, here: isOtherHere };
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

/** What is known of why the store did not answer in time. */
function holderOf({ heldBy }: Pick<Store, 'heldBy'>): string {
  const holder = heldBy();
  if (holder === null) return noAnswer;
  if (holder.kind === 'another-process') return 'another process holds it';
  const seconds = Math.round(holder.forMs / 1_000);
  return `Telex itself has been writing one thing for ${seconds} s: if that goes on, restart it and tell its makers`;
}
