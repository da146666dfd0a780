import { setImmediate as breath } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { isLate, lateAfterMs } from '../../../domain/delay/source-late.ts';
import { stuckKinds } from '../../../domain/folder/stuck-files.ts';
import { isTold, type LieKind } from '../../../domain/identity/lying-guids.ts';
import type { EpochMs } from '../../../domain/item.ts';
import type {
  AilingSource,
  SourceHealth,
  SourcePulse,
  SourcePush,
  SourceSilence,
  SourcesOverview,
} from '../../source-store.ts';
import { eachIn, keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { filesOf } from './claim-sources.ts';
import { subscriptionOf } from './pushes.ts';
import { readSilences } from './rhythms.ts';

/** How the sources of the newsroom file are doing, by id. */
export async function readSourceHealth(db: Kysely<Tables>): Promise<readonly SourceHealth[]> {
  const rows = await inPages((after) =>
    db
      .selectFrom('source')
      .select(told)
      .where('removed', '=', 0)
      .where('id', '>', after)
      .orderBy('id')
      .limit(rowsAStep)
      .execute(),
  );
  const lies = await liesBySource(db);
  const pushes = await pushesBySource(db);
  const paused = await db.selectFrom('source_pause').select('source_id').execute();
  const silences = await readSilences(db);
  const isPaused = new Set(paused.map(({ source_id }) => source_id));
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    credit: row.credit,
    topic: row.topic,
    state: row.state,
    lastPollAt: row.last_poll_at,
    lastItemAt: row.last_item_at,
    nextPollAt: row.next_poll_at,
    movedTo: row.moved_to,
    failCount: row.fail_count,
    lastError: row.last_error,
    lastErrorKind: row.last_error_kind,
    lies: lies.get(row.id) ?? [],
    ...filesOf(row),
    leaseUntil: row.lease_until,
    push: pushes.get(row.id) ?? null,
    ...(isPaused.has(row.id) && { isPaused: true as const }),
    ...silenceOf(silences.get(row.id)),
  }));
}

function silenceOf(silence: SourceSilence | undefined): Pick<SourceHealth, 'silence'> {
  return silence === undefined ? {} : { silence };
}

function stuckOf(row: Parameters<typeof filesOf>[0]): Pick<SourceHealth, 'stuck'> {
  const { stuck } = filesOf(row);
  return stuck === undefined ? {} : { stuck };
}

/** Rows that are read in one turn of the event loop: some milliseconds. Ten thousand at once would be a tenth of a second. */
const rowsAStep = 250;

async function inPages<Row extends { readonly id: string }>(
  read: (after: string) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let after = ''; ; await breath()) {
    const page = await read(after);
    all.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < rowsAStep) return all;
    after = last.id;
  }
}

/** Those that fail, are gone, are silent or have files that are not read or not moved away, by id. */
export async function readAilingSources(db: Kysely<Tables>): Promise<readonly AilingSource[]> {
  const silences = await readSilences(db);
  const { rows } = await selectAiling(db, JSON.stringify([...silences.keys()]));
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    failCount: row.fail_count,
    lastError: row.last_error,
    lastErrorKind: row.last_error_kind,
    ...stuckOf(row),
    ...(row.paused !== null && { isPaused: true as const }),
    ...silenceOf(silences.get(row.id)),
  }));
}

const selectAiling = keepStatement((db, silent: string) =>
  db
    .selectFrom('source')
    .leftJoin('source_pause as p', 'p.source_id', 'source.id')
    .select(['id', 'state', 'fail_count', 'last_error', 'last_error_kind', 'p.source_id as paused'])
    .select('rejected_json')
    .where('removed', '=', 0)
    .where((eb) =>
      eb.or([
        eb('state', 'in', ['failing', 'gone']),
        eb('id', 'in', eachIn<string>(silent)),
        eb('last_error_kind', 'in', stuckKinds),
      ]),
    )
    .orderBy('id')
    .compile(),
);

function selectTurns(db: Kysely<Tables>, after: string) {
  return db
    .selectFrom('source')
    .leftJoin('source_pause as p', 'p.source_id', 'source.id')
    .select(['id', 'state', 'next_poll_at', 'lease_until', 'p.source_id as paused'])
    .where('removed', '=', 0)
    .where('id', '>', after)
    .orderBy('id');
}

function turnOf(
  row: Awaited<ReturnType<ReturnType<typeof selectTurns>['execute']>>[number],
): Pick<SourcePulse, 'state' | 'nextPollAt' | 'leaseUntil' | 'isPaused'> {
  return {
    state: row.state,
    nextPollAt: row.next_poll_at,
    leaseUntil: row.lease_until,
    ...(row.paused !== null && { isPaused: true as const }),
  };
}

/** When each is due and who reads it, by id. */
export async function readSourcePulses(db: Kysely<Tables>): Promise<readonly SourcePulse[]> {
  const silences = await readSilences(db);
  const rows = await inPages((after) =>
    selectTurns(db, after).select('source.rejected_json').limit(rowsAStep).execute(),
  );
  return rows.map((row) => ({
    id: row.id,
    ...turnOf(row),
    ...silenceOf(silences.get(row.id)),
    ...stuckOf(row),
  }));
}

/** When each of these that there are last brought something. */
export async function readLastItems(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EpochMs | null>> {
  if (ids.length === 0) return new Map();
  const { rows } = await selectLastItems(db, JSON.stringify(ids));
  return new Map(rows.map(({ id, last_item_at }) => [id, last_item_at]));
}

const selectLastItems = keepStatement((db, ids: string) =>
  db
    .selectFrom('source')
    .select(['id', 'last_item_at'])
    .where('removed', '=', 0)
    .where('id', 'in', eachIn<string>(ids))
    .compile(),
);

/** Ten thousand rows are read at a look: no column more than is told. */
const told = [
  ...([
    'id',
    'url',
    'credit',
    'topic',
    'state',
    'last_poll_at',
    'last_item_at',
    'next_poll_at',
    'moved_to',
  ] as const),
  ...(['fail_count', 'last_error', 'last_error_kind', 'rejected_json', 'lease_until'] as const),
];

/** How they do together. */
export async function readSourcesOverview(db: Kysely<Tables>, now: EpochMs): Promise<SourcesOverview> {
  const ofFile = db.selectFrom('source').where('removed', '=', 0);
  const rows = await ofFile
    .select((eb) => ['state', eb.fn.countAll<number>().as('count'), eb.fn.max('last_item_at').as('newest')])
    .groupBy('state')
    .execute();
  const troubled = await ofFile
    .select('id')
    .where('state', 'in', ['failing', 'gone'])
    .orderBy('id')
    .limit(mostTroubled)
    .execute();
  // Of thousands few are: those that cannot be are not read.
  const waiting = await inPages((after) =>
    selectTurns(db, after)
      .where('state', '=', 'ok')
      .where('next_poll_at', '<', now - lateAfterMs)
      .where('next_poll_at', '>', 0)
      .limit(rowsAStep)
      .execute(),
  );
  const newest = rows.reduce((latest, row) => Math.max(latest, row.newest ?? 0), 0);
  return {
    byState: new Map(rows.map(({ state, count }) => [state, count])),
    troubled: troubled.map(({ id }) => id),
    newestItemAt: newest === 0 ? null : newest,
    silent: [...(await readSilences(db)).keys()],
    late: waiting.filter((row) => isLate(turnOf(row), now)).map(({ id }) => id),
  };
}

/** Of more nobody reads the names in one line. */
const mostTroubled = 10;

/** What each source was seen to lie about, often enough to be told. */
async function liesBySource(db: Kysely<Tables>): Promise<ReadonlyMap<string, readonly LieKind[]>> {
  const rows = await db
    .selectFrom('source_lie')
    .select(['source_id', 'kind', 'times'])
    .orderBy('kind')
    .execute();
  const told = rows.filter(({ kind, times }) => isTold(kind as LieKind, times));
  const bySource = Map.groupBy(told, (row) => row.source_id);
  return new Map([...bySource].map(([id, its]) => [id, its.map(({ kind }) => kind as LieKind)]));
}

/** What was asked of hubs, but for those that are taken leave of. */
async function pushesBySource(db: Kysely<Tables>): Promise<ReadonlyMap<string, SourcePush>> {
  const rows = await db.selectFrom('hub_subscription').selectAll().where('state', '<>', 'leaving').execute();
  return new Map(
    rows
      .map(subscriptionOf)
      .map(({ sourceId, hub, state, leaseUntil, pushedAt, missedAt, reason, trouble }) => [
        sourceId,
        { hub: URL.parse(hub)?.host ?? '', state, leaseUntil, pushedAt, missedAt, reason, trouble },
      ]),
  );
}
