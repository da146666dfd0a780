import { faultOfStuck } from '../chat/words/sources/tell-stuck.ts';
import type { EpochMs } from '../domain/item.ts';
import { mostRowsTold } from '../store/damaged/damaged-rows.ts';
import type { AilingSource } from '../store/source-store.ts';
import type { Trouble, TroubleAbout } from '../store/troubles.ts';
import type { HealthReport } from './health-report.ts';

/** What does not go on for so long is told. */
export const toldAfterMs = 2 * 60_000;
/** So many sources at once do not fail each by itself: the network, or a host that they share. */
const manySources = 4;

/** A trouble as a report shows it, before anybody remembers it. */
export type FoundTrouble = Pick<Trouble, 'key' | 'about'> & {
  /** Since when, as far as the report knows; else the moment of the report. */
  readonly since: EpochMs;
  /** False: too little is known of it to tell, a single failed poll for instance. */
  readonly isSure: boolean;
  /** It is told at once: nothing that comes by itself will mend it. */
  readonly atOnce?: true;
};

/** What stands still in a report. */
export function findTroubles(report: HealthReport): readonly FoundTrouble[] {
  return [
    ...ofDamage(report),
    ...ofRows(report),
    ...ofClearing(report),
    ...ofFile(report),
    ...ofFiles(report),
    ...ofNames(report),
    ...ofPlatforms(report),
    ...ofSources(report),
    ...ofStuckFiles(report),
    ...ofSilences(report),
    ...ofChannels(report),
    ...ofStuckChannels(report),
    ...ofOverdue(report),
    ...ofUndelivered(report),
    ...ofQueues(report),
  ];
}

/** Nothing mends it by itself, and good backups are written over meanwhile. */
function ofDamage({ damage }: HealthReport): readonly FoundTrouble[] {
  if (damage.kind !== 'found') return [];
  const { what, since } = damage;
  return [{ key: 'damage', about: { kind: 'damage', reason: what }, since, isSure: true, atOnce: true }];
}

function ofRows({ damagedRows, at }: HealthReport): readonly FoundTrouble[] {
  return damagedRows.slice(0, mostRowsTold).map((row) => {
    const about = { kind: 'row', ...row } as const;
    return { key: ['row', row.table, ...row.key].join('/'), about, since: at, isSure: true, atOnce: true };
  });
}

function ofClearing({ clearing: { failing } }: HealthReport): readonly FoundTrouble[] {
  if (failing === null) return [];
  const { since, parts, reason } = failing;
  return [{ key: 'clearing', about: { kind: 'clearing', parts, reason }, since, isSure: true }];
}

/** What the newsroom asks for is not done, though all goes on. */
function ofFile({ file: { refused, here, elsewhere = [] } }: HealthReport): readonly FoundTrouble[] {
  const own = refused === null ? [] : [{ refused, from: here }];
  const others = elsewhere.map(({ from, ...each }) => ({ refused: each, from }));
  return [...own, ...others].flatMap(({ refused: { why, problems, since }, from }): FoundTrouble[] => {
    if (why === 'restart') return [];
    const about = { kind: 'newsroom', why, problems } as const;
    if (from === undefined) return [{ key: 'newsroom', about, since, isSure: true }];
    return [{ key: `newsroom/${from}`, about: { ...about, from }, since, isSure: true }];
  });
}

/** One is in force on all, but who changes another will wonder why nothing comes of it. */
function ofFiles({ file: { differing } }: HealthReport): readonly FoundTrouble[] {
  if (differing === undefined) return [];
  const { from, others, since } = differing;
  return [{ key: 'newsroom-files', about: { kind: 'files', from, others }, since, isSure: true }];
}

/** Nothing is posted there; all else goes on. */
function ofNames({ unfound }: HealthReport): readonly FoundTrouble[] {
  return unfound.map(({ platform, written, reason, isTold, since }) => {
    const about = { kind: 'name', platform, channel: written, reason } as const;
    const found = { key: `name/${platform}/${written}`, about, since, isSure: true };
    return isTold ? { ...found, atOnce: true } : found;
  });
}

function ofPlatforms({ platforms, at }: HealthReport): readonly FoundTrouble[] {
  return platforms.flatMap(({ platform, state }) =>
    (['posting', 'hearing'] as const).flatMap((part): FoundTrouble[] => {
      const how = state[part];
      if (how.kind === 'up') return [];
      const about = { kind: 'platform', platform, part, reason: how.reason } as const;
      return [{ key: `platform/${platform}/${part}`, about, since: at, isSure: true }];
    }),
  );
}

function ofSources({ sources, at }: HealthReport): readonly FoundTrouble[] {
  const failing = sources.filter(
    ({ state, isPaused }) => !isPaused && (state === 'failing' || state === 'gone'),
  );
  const isBad = ({ state, failCount }: AilingSource) => state === 'gone' || failCount > 1;
  const areMany = failing.filter(isBad).length >= manySources;
  return failing.map((source) => {
    const { id, lastError, lastErrorKind } = source;
    const about = { kind: 'source', source: id, lastError, lastErrorKind } as const;
    // A source that is read once an hour is not down because one answer was lost; among many that are down it is.
    return { key: `source/${id}`, about, since: at, isSure: areMany || isBad(source) };
  });
}

/**
 * Files in the folder of a source that cannot be read, change all the time, or were read and cannot be moved away. It goes on beside
 * them, so they are a trouble of their own: the folder may go as well, and be back, and they are still there.
 */
function ofStuckFiles({ sources, at }: HealthReport): readonly FoundTrouble[] {
  return sources.flatMap(({ id, isPaused, state, stuck }): FoundTrouble[] => {
    const fault = stuck === undefined ? null : faultOfStuck(stuck);
    if (isPaused || fault === null) return [];
    const about = { kind: 'source', source: id, lastError: fault.text, lastErrorKind: fault.kind } as const;
    // While nobody can look into the folder, what was told stands and nothing more is known.
    return [{ key: `files/${id}`, about, since: at, isSure: state === 'ok' }];
  });
}

/** Since its last item, which is long ago: it is told at the first look. */
function ofSilences({ sources }: HealthReport): readonly FoundTrouble[] {
  return sources.flatMap(({ id, silence }): FoundTrouble[] => {
    if (silence === undefined) return [];
    const about = { kind: 'silence', source: id, usualMs: silence.usualMs } as const;
    return [{ key: `silence/${id}`, about, since: silence.since, isSure: true }];
  });
}

function ofChannels({ parkedChannels, at }: HealthReport): readonly FoundTrouble[] {
  return parkedChannels.map(({ id, platform, name, parkedReason }) => {
    const about = { kind: 'channel', platform, channel: name, reason: parkedReason } as const;
    return { key: `channel/${id}`, about, since: at, isSure: true };
  });
}

/** Where a platform takes no posts, that is the trouble; its channels are counted from when it does again. */
function ofStuckChannels({ stuckChannels, platforms, at }: HealthReport): readonly FoundTrouble[] {
  const takesPosts = new Set(
    platforms.flatMap(({ platform, state }) => (state.posting.kind === 'up' ? [platform] : [])),
  );
  return stuckChannels
    .filter(({ platform }) => takesPosts.has(platform))
    .map(({ channelId, platform, channel, reason }) => {
      const about = { kind: 'stuck', platform, channel, reason } as const;
      return { key: `channel/${channelId}`, about, since: at, isSure: true };
    });
}

/** Looked for by the store's own hours, whatever keeps it from being done: a fault in that channel, or nobody who looks at the clock. */
function ofOverdue({ overdueChannels, at }: HealthReport): readonly FoundTrouble[] {
  return overdueChannels.map(({ channelId, platform, channel }) => {
    const about = { kind: 'overdue', platform, channel } as const;
    return { key: `overdue/${channelId}`, about, since: at, isSure: true };
  });
}

function ofUndelivered({ undelivered }: HealthReport): readonly FoundTrouble[] {
  return undelivered.map(({ since, ...given }) => {
    const about = { kind: 'undelivered', ...given } as const;
    return { key: `undelivered/${given.id}`, about, since, isSure: true, atOnce: true };
  });
}

function ofQueues({ platforms, at }: HealthReport): readonly FoundTrouble[] {
  return platforms.flatMap(({ platform, oldestOpen }): FoundTrouble[] => {
    if (oldestOpen === null || at - oldestOpen.since < toldAfterMs) return [];
    const { channel, number, reason, since } = oldestOpen;
    const about: TroubleAbout = { kind: 'waiting', platform, channel, number, reason };
    return [{ key: `waiting/${platform}`, about, since, isSure: true }];
  });
}
