import { type Kysely, type Selectable, sql } from 'kysely';
import { agencyOf } from '../../../domain/identity/agency.ts';
import type { SourceDefinition, SyncSince } from '../../source-store.ts';
import type { Tables } from '../tables.ts';
import { nobodys } from './claim-sources.ts';
import type { SourceTable } from './source-table.ts';

/** Makes the stored sources those of the newsroom file. A row that says already what the file says is not written. */
export async function syncSources(
  db: Kysely<Tables>,
  definitions: readonly SourceDefinition[],
  since: SyncSince,
): Promise<void> {
  const rows = await db.selectFrom('source').selectAll().execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  const asked = new Set(definitions.map(({ id }) => id));
  for (const { id, removed } of rows) {
    if (asked.has(id) || removed === 1) continue;
    await db.updateTable('source').set({ removed: 1 }).where('id', '=', id).execute();
  }
  for (const definition of definitions) await syncSource(db, definition, known.get(definition.id), since);
}

async function syncSource(
  db: Kysely<Tables>,
  definition: SourceDefinition,
  known: Selectable<SourceTable> | undefined,
  since: SyncSince,
): Promise<void> {
  const { id, url, credit, topic, sample } = definition;
  const agency = agencyOf(definition);
  const told = { sample: sample ? 1 : 0, tells_silence: definition.tellsSilence === false ? 0 : 1 };
  const said = { url, credit, topic, agency, ...told, removed: 0 };
  if (known === undefined) {
    await db
      .insertInto('source')
      .values({ id, ...said, ...neverPolled, fence: 0, last_item_at: null })
      .execute();
    return;
  }
  if (known.agency && known.agency !== agency) await moveStories(db, id, known.agency, agency);
  const isCalm = since === 'change' && known.removed === 0;
  const readNext = isCalm ? {} : readAtOnce(known);
  const wanted = known.url === url ? { ...said, ...readNext } : { ...said, ...neverPolled };
  const isSame = Object.entries(wanted).every(([name, value]) => known[name as keyof typeof known] === value);
  if (isSame) return;
  await db
    .updateTable('source')
    .set((eb) => ({
      ...wanted,
      // Another address: what is being read at the old one is not written down as the new one's.
      ...(known.url !== url && { fence: eb('fence', '+', 1) }),
    }))
    .where('id', '=', id)
    .execute();
}

/**
 * At a start every source is read at once, at its written address; one that asked to be left alone is left alone. Those that failed the
 * last time come behind the others: hundreds that hang would have all places for as long as each is waited for.
 */
function readAtOnce({ asked_until, state }: Selectable<SourceTable>) {
  const isDown = state === 'failing' || state === 'gone';
  return { asks_written: 1, next_poll_at: asked_until ?? (isDown ? 1 : 0) };
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

/** Another address: its validators mean nothing there, but what was seen stays seen. */
const neverPolled = {
  ...nobodys,
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
  skipped_hours: null,
  asked_until: null,
  next_poll_at: 0,
  last_poll_at: null,
  last_success_at: null,
  fail_count: 0,
  last_error: null,
  last_error_kind: null,
  rejected_json: null,
};
