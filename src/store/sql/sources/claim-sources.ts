import { type Kysely, type Selectable, sql } from 'kysely';
import type { StuckFiles } from '../../../domain/folder/stuck-files.ts';
import type { EpochMs } from '../../../domain/item.ts';
import { clockStepMs } from '../../clock-step.ts';
import type { RejectedFile, SourceClaim, SourcePoll, SourceTurn, SourceWait } from '../../source-store.ts';
import { eachIn, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { readFiles, readHours } from './read-kept.ts';
import type { SourceTable } from './source-table.ts';

/** A poll lasts no longer than its lease, so a lease that ends later was noted by a clock that was set back since. */
const longestLeaseMs = 15 * 60_000;

/** Sources that nobody reads and that are to be read now, the longest overdue first. */
export async function dueSources(
  db: Kysely<Tables>,
  now: EpochMs,
  busy: ReadonlySet<string>,
  limit: number,
): Promise<readonly SourcePoll[]> {
  const { at, stepped, leased } = momentsOf(now);
  const { rows } = await selectDue(db, at, stepped, leased, JSON.stringify([...busy]), limit);
  return rows.map(pollOf);
}

const selectDue = keepStatement(
  (db, at: EpochMs, stepped: EpochMs, leased: EpochMs, busy: string, limit: number) =>
    db
      .selectFrom('source')
      .selectAll()
      .where(isDue({ at, stepped, leased }))
      .where('id', 'not in', eachIn<string>(busy))
      .orderBy('next_poll_at')
      .limit(limit)
      .compile(),
);

/**
 * Takes those of the sources that are still due and nobody's, in one statement. That they are stands in the statement
 * itself, so that of two workers only one has a source.
 */
export async function claimSources(
  db: Kysely<Tables>,
  { ids, owner, now, leaseMs, isDueOrNot }: SourceClaim,
): Promise<readonly SourcePoll[]> {
  if (ids.length === 0) return [];
  const { at, stepped, leased } = momentsOf(now);
  const until = now + Math.min(leaseMs, longestLeaseMs);
  const json = JSON.stringify(ids);
  const { rows } = await (isDueOrNot
    ? claimFree(db, json, owner, until, at, leased)
    : claimDue(db, json, owner, until, at, leased, stepped));
  return rows.map(pollOf);
}

const claimDue = keepStatement(
  (db, ids: string, owner: string, until: EpochMs, at: EpochMs, leased: EpochMs, stepped: EpochMs) =>
    claim(db, ids, owner, until).where(isDue({ at, stepped, leased })).returningAll().compile(),
);

const claimFree = keepStatement(
  (db, ids: string, owner: string, until: EpochMs, at: EpochMs, leased: EpochMs) =>
    claim(db, ids, owner, until).where(isNobodys({ at, leased })).returningAll().compile(),
);

function claim(db: Kysely<Tables>, ids: string, owner: string, until: EpochMs) {
  return db
    .updateTable('source')
    .set((eb) => ({ lease_owner: owner, lease_until: until, fence: eb('fence', '+', 1) }))
    .where('id', 'in', eachIn<string>(ids));
}

/** Gives sources back that were not read; those that are somebody else's by now stay so. */
export async function releaseSources(db: Kysely<Tables>, turns: readonly SourceTurn[]): Promise<void> {
  for (const { id, fence } of turns) {
    await db.updateTable('source').set(nobodys).where('id', '=', id).where('fence', '=', fence).execute();
  }
}

/** A worker starts: what it was reading when it ended is anybody's, and a poll of then saves nothing any more. */
export async function endSourceLeasesOf(db: Kysely<Tables>, owner: string): Promise<void> {
  await db
    .updateTable('source')
    .set((eb) => ({ ...nobodys, fence: eb('fence', '+', 1) }))
    .where('lease_owner', '=', owner)
    .execute();
}

/** Makes it due at that moment, where it was to wait for longer, and not at its server's wish. */
export async function hastenSource(db: Kysely<Tables>, id: string, at: EpochMs): Promise<void> {
  await db
    .updateTable('source')
    .set({ next_poll_at: at })
    .where('id', '=', id)
    .where('next_poll_at', '>', at)
    .where((eb) => eb.or([eb('asked_until', 'is', null), eb('asked_until', '<=', at)]))
    .execute();
}

/** Sources whose server asked to be left alone; a wait that a clock noted which was set back since is over. */
export async function sourcesAskedToWait(db: Kysely<Tables>, now: EpochMs): Promise<readonly SourceWait[]> {
  const rows = await db
    .selectFrom('source')
    .select(['id', 'asked_until'])
    .where('removed', '=', 0)
    .where('asked_until', '>', now)
    .where('last_poll_at', '<=', now + clockStepMs)
    .execute();
  return rows.map(({ id, asked_until }) => ({ id, until: asked_until ?? now }));
}

/** Files of the source's folder that were moved away, and those that stand there until somebody does something. */
export function filesOf({ rejected_json }: Pick<Selectable<SourceTable>, 'rejected_json'>): {
  readonly rejected: readonly RejectedFile[];
  readonly stuck?: readonly StuckFiles[];
} {
  const files = readFiles(rejected_json);
  const stuck = files.flatMap(({ what, count = 1, name, code = '' }) =>
    what === undefined ? [] : [{ what, count, name, code }],
  );
  const rejected = files.filter(({ what }) => what === undefined);
  return { rejected, ...(stuck.length > 0 && { stuck }) };
}

/** As `filesOf` reads them. A Telex of before takes those that are stuck for files that were moved away. */
export function writeFiles(
  rejected: readonly RejectedFile[],
  stuck: readonly StuckFiles[],
  at: EpochMs,
): string | null {
  const files = [...rejected, ...stuck.map((each) => ({ ...each, why: each.what, at }))];
  return files.length === 0 ? null : JSON.stringify(files);
}

/** What a lease leaves behind. */
export const nobodys = { lease_owner: null, lease_until: null } as const;

/** Now, and what is noted for later than the other two was noted by a clock that was set back since. */
type Moments = { readonly at: EpochMs; readonly stepped: EpochMs; readonly leased: EpochMs };

function momentsOf(now: EpochMs): Moments {
  return { at: now, stepped: now + clockStepMs, leased: now + longestLeaseMs + clockStepMs };
}

function isDue({ at, stepped, leased }: Moments) {
  // Polled last by a clock that was set back since: its wait is over.
  return sql<boolean>`(next_poll_at <= ${at} or last_poll_at > ${stepped}) and ${isNobodys({ at, leased })}`;
}

function isNobodys({ at, leased }: Pick<Moments, 'at' | 'leased'>) {
  return sql<boolean>`removed = 0 and (lease_until is null or lease_until <= ${at} or lease_until > ${leased})`;
}

function pollOf(row: Selectable<SourceTable>): SourcePoll {
  return {
    id: row.id,
    fence: row.fence,
    dueAt: row.next_poll_at,
    url: row.url,
    move: row.moved_to === null ? null : { to: row.moved_to, since: row.moved_since, polls: row.moved_polls },
    asksWritten: row.asks_written === 1,
    state: row.state,
    etag: row.etag,
    lastModified: row.last_modified,
    bodyHash: row.body_hash,
    validatorsUrl: row.validators_url,
    lastFullAt: row.last_full_at,
    itemGapMs: row.item_gap_ms,
    pollEveryMs: row.poll_every_ms,
    skippedHours: readHours(row.skipped_hours),
    lastItemAt: row.last_item_at,
    failCount: row.fail_count,
    lastError: row.last_error,
    lastErrorKind: row.last_error_kind,
    lastSuccessAt: row.last_success_at,
    ...filesOf(row),
  };
}
