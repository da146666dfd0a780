import type { CompiledQuery, Kysely, Updateable } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { LostSourceError, type PollResult, type SourceTurn } from '../../source-store.ts';
import { forEachEngine, runStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { nobodys, writeFiles } from './claim-sources.ts';

/** Writes what a poll found under its fence and gives the source back; throws LostSourceError where it is another's by now. */
export async function savePoll(
  db: Kysely<Tables>,
  { id, fence }: SourceTurn,
  result: PollResult,
): Promise<void> {
  const { at, nextPollAt, state, validators, pollEveryMs, lastItemAt } = result;
  const fault = result.state === 'ok' ? result.warning : result.fault;
  const { itemGapMs, lastFullAt, move, isPartial, skippedHours, rejected, stuck = [] } = result;
  const columns = {
    ...nobodys,
    state,
    last_poll_at: at,
    next_poll_at: nextPollAt,
    asked_until: result.askedUntil ?? null,
    last_error: fault?.text ?? null,
    last_error_kind: fault?.kind ?? null,
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
    ...(skippedHours && { skipped_hours: skippedHours.length === 0 ? null : JSON.stringify(skippedHours) }),
    ...(lastItemAt !== undefined && { last_item_at: lastItemAt }),
    ...(rejected && { rejected_json: writeFiles(rejected, stuck, at) }),
  };
  const statement = statementOf(db, columns, state === 'ok');
  const parameters = [...Object.values(columns), state === 'ok' ? 0 : 1, id, fence];
  const { numAffectedRows } = await runStatement(db, statement, parameters);
  if (numAffectedRows !== 1n) throw new LostSourceError(id);
}

/** The statement for each set of columns, of which there are few: making it anew costs several times what SQLite does with it. */
const statements = forEachEngine(() => new Map<string, CompiledQuery>());

function statementOf(
  db: Kysely<Tables>,
  columns: Updateable<Tables['source']>,
  isOk: boolean,
): CompiledQuery {
  const name = `${isOk} ${Object.keys(columns)}`;
  const kept = statements(db);
  const known = kept.get(name);
  if (known !== undefined) return known;
  const made = db
    .updateTable('source')
    .set((eb) => ({ ...columns, fail_count: isOk ? 0 : eb('fail_count', '+', 1) }))
    .where('id', '=', '')
    .where('fence', '=', 0)
    .compile();
  kept.set(name, made);
  return made;
}

/** Writes that a hub sent something of it, and gives the source back; throws as `savePoll` does. */
export async function savePush(
  db: Kysely<Tables>,
  { id, fence }: SourceTurn,
  lastItemAt: EpochMs | null,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('source')
    .set({ ...nobodys, last_item_at: lastItemAt })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new LostSourceError(id);
}
