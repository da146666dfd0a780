import { type Kysely, sql } from 'kysely';
import { agencyOf } from '../../domain/identity/agency.ts';
import { isTold, type LieKind } from '../../domain/identity/lying-guids.ts';
import { clockStepMs } from '../clock-step.ts';
import type { SourceStore } from '../ports.ts';
import type { Tables } from './tables.ts';

/** Sources and their polls, in SQL; see SourceStore. */
export function createSourceStore(db: Kysely<Tables>): SourceStore {
  return {
    async health() {
      const rows = await db.selectFrom('source').selectAll().where('removed', '=', 0).orderBy('id').execute();
      const lies = await liesBySource(db);
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
      }));
    },

    async sync(definitions) {
      await db.updateTable('source').set({ removed: 1 }).execute();
      for (const definition of definitions) {
        const { id, url, credit, topic, sample } = definition;
        const agency = agencyOf(definition);
        const known = await db
          .selectFrom('source')
          .select(['url', 'agency'])
          .where('id', '=', id)
          .executeTakeFirst();
        const said = { url, credit, topic, agency, sample: sample ? 1 : 0, removed: 0 };
        if (known?.agency && known.agency !== agency) await moveStories(db, id, known.agency, agency);
        if (known === undefined) {
          await db
            .insertInto('source')
            .values({ id, ...said, ...neverPolled, last_item_at: null })
            .execute();
        } else if (known.url === url) {
          // At a start every source is read at once, at its written address; one that asked to be left alone is left alone.
          await db
            .updateTable('source')
            .set((eb) => ({
              ...said,
              asks_written: 1,
              next_poll_at: eb
                .case()
                .when(
                  eb.or([
                    eb(eb('next_poll_at', '-', eb.ref('last_poll_at')), '<=', longestOwnWaitMs),
                    eb('state', '=', 'gone'),
                  ]),
                )
                .then(0)
                .else(eb.ref('next_poll_at'))
                .end(),
            }))
            .where('id', '=', id)
            .execute();
        } else {
          // Another address: its validators mean nothing there, but what was seen stays seen.
          await db
            .updateTable('source')
            .set({ ...said, ...neverPolled })
            .where('id', '=', id)
            .execute();
        }
      }
    },

    async due(now, busy, limit) {
      let query = db
        .selectFrom('source')
        .selectAll()
        .where('removed', '=', 0)
        // Polled last by a clock that was set back since: its wait is over.
        .where((eb) => eb.or([eb('next_poll_at', '<=', now), eb('last_poll_at', '>', now + clockStepMs)]))
        .orderBy('next_poll_at')
        .limit(limit);
      if (busy.size > 0) query = query.where('id', 'not in', [...busy]);
      return (await query.execute()).map((row) => ({
        id: row.id,
        url: row.url,
        move:
          row.moved_to === null ? null : { to: row.moved_to, since: row.moved_since, polls: row.moved_polls },
        asksWritten: row.asks_written === 1,
        state: row.state,
        etag: row.etag,
        lastModified: row.last_modified,
        bodyHash: row.body_hash,
        validatorsUrl: row.validators_url,
        lastFullAt: row.last_full_at,
        itemGapMs: row.item_gap_ms,
        pollEveryMs: row.poll_every_ms,
        failCount: row.fail_count,
        lastError: row.last_error,
        lastErrorKind: row.last_error_kind,
        lastSuccessAt: row.last_success_at,
      }));
    },

    async savePoll(id, result) {
      const { at, nextPollAt, state, error, errorKind, validators, pollEveryMs, lastItemAt } = result;
      const { itemGapMs, lastFullAt, move, isPartial } = result;
      await db
        .updateTable('source')
        .set((eb) => ({
          state,
          last_poll_at: at,
          next_poll_at: nextPollAt,
          last_error: error,
          last_error_kind: errorKind ?? null,
          fail_count: state === 'ok' ? 0 : eb('fail_count', '+', 1),
          ...(state === 'ok' && isPartial !== true && { last_success_at: at }),
          ...(validators && {
            etag: validators.etag,
            last_modified: validators.lastModified,
            body_hash: validators.bodyHash,
            validators_url: validators.url,
          }),
          ...(state === 'ok' && { asks_written: 0 }),
          ...(itemGapMs !== undefined && { item_gap_ms: itemGapMs }),
          ...(lastFullAt !== undefined && { last_full_at: lastFullAt }),
          ...(move !== undefined && {
            moved_to: move?.to ?? null,
            moved_since: move?.since ?? null,
            moved_polls: move?.polls ?? 0,
          }),
          ...(pollEveryMs !== undefined && { poll_every_ms: pollEveryMs }),
          ...(lastItemAt !== undefined && { last_item_at: lastItemAt }),
        }))
        .where('id', '=', id)
        .execute();
    },
  };
}

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

/** The newsroom file gives a source another credit: what it filed before is that agency's from now on, or it would be told anew. */
async function moveStories(db: Kysely<Tables>, sourceId: string, from: string, to: string): Promise<void> {
  const itsOwn = from === agencyOf({ id: sourceId, credit: null });
  const its = itsOwn
    ? sql`true`
    : sql`story_number in (select number from story where source_id = ${sourceId} and agency = ${from})`;
  await sql`update known_key as k set agency = ${to} where k.agency = ${from} and ${its}
    and not exists (select 1 from known_key o where o.key = k.key and o.agency = ${to})`.execute(db);
  await sql`update sighting set agency = ${to} where source_id = ${sourceId}`.execute(db);
  await sql`update story set agency = ${to} where source_id = ${sourceId} and agency = ${from}`.execute(db);
}

/** Longer than any pause of our own making: such a wait was asked for by the server. */
const longestOwnWaitMs = 16 * 60_000;

const neverPolled = {
  state: 'new' as const,
  moved_to: null,
  moved_since: null,
  moved_polls: 0,
  asks_written: 0,
  validators_url: null,
  last_full_at: null,
  item_gap_ms: null,
  etag: null,
  last_modified: null,
  body_hash: null,
  poll_every_ms: null,
  next_poll_at: 0,
  last_poll_at: null,
  last_success_at: null,
  fail_count: 0,
  last_error: null,
  last_error_kind: null,
};
