import type { Kysely } from 'kysely';
import { hoursPerWeek } from '../../../domain/hour-of-week.ts';
import type { EpochMs } from '../../../domain/item.ts';
import { gapClasses } from '../../../domain/rhythm/gap-lengths.ts';
import type { OwnClock } from '../../../domain/rhythm/own-clock.ts';
import type { Rhythm } from '../../../domain/rhythm/rhythm.ts';
import { isNumber, isTime, objectOf, orAbsent } from '../../../domain/text/fits.ts';
import { readObject } from '../../../domain/text/read-json.ts';
import type { SourceSilence } from '../../source-store.ts';
import type { SilenceDue } from '../../source-traits.ts';
import { keepStatement } from '../statements.ts';
import type { Tables } from '../tables.ts';

/** What was learnt of when a source brings something; null: nothing yet, or it is damaged. */
export async function readRhythm(db: Kysely<Tables>, sourceId: string): Promise<Rhythm | null> {
  const { rows } = await selectRhythm(db, sourceId);
  const [row] = rows;
  return row === undefined ? null : unpackRhythm(row.learnt_json);
}

/** Some two kilobytes, written where a poll brought something. */
export async function keepRhythm(
  db: Kysely<Tables>,
  sourceId: string,
  rhythm: Rhythm,
  { strangeAt, usualMs }: SilenceDue,
): Promise<void> {
  const usual = usualMs === null ? null : Math.round(usualMs);
  await writeRhythm(db, sourceId, pack(rhythm), rhythm.spokeAt, strangeAt, usual);
}

/** The sources that are silent beyond what is strange, as far as they were read with success. Not those that are paused. */
export async function readSilences(db: Kysely<Tables>): Promise<ReadonlyMap<string, SourceSilence>> {
  const { rows } = await selectSilences(db);
  return new Map(rows.map(({ id, since, usual }) => [id, { since, usualMs: usual ?? 0 }]));
}

const selectRhythm = keepStatement((db, sourceId: string) =>
  db.selectFrom('source_rhythm').select('learnt_json').where('source_id', '=', sourceId).compile(),
);

const writeRhythm = keepStatement(
  (
    db,
    sourceId: string,
    learnt: string,
    spokeAt: EpochMs,
    strangeAt: EpochMs | null,
    usualMs: number | null,
  ) => {
    const learntOf = { learnt_json: learnt, spoke_at: spokeAt, strange_at: strangeAt, usual_ms: usualMs };
    return db
      .insertInto('source_rhythm')
      .values({ source_id: sourceId, ...learntOf })
      .onConflict((conflict) =>
        conflict.column('source_id').doUpdateSet((eb) => ({
          learnt_json: eb.ref('excluded.learnt_json'),
          spoke_at: eb.ref('excluded.spoke_at'),
          strange_at: eb.ref('excluded.strange_at'),
          usual_ms: eb.ref('excluded.usual_ms'),
        })),
      )
      .compile();
  },
);

/** Found by the moments that have passed: of thousands of sources few rows are read. */
const selectSilences = keepStatement((db) =>
  db
    .selectFrom('source_rhythm as r')
    .innerJoin('source as s', 's.id', 'r.source_id')
    .select(['s.id', 'r.spoke_at as since', 'r.usual_ms as usual'])
    .where('r.strange_at', 'is not', null)
    .where('r.strange_at', '<=', (eb) =>
      eb.selectFrom('source').select((each) => each.fn.max('last_success_at').as('newest')),
    )
    .where('s.removed', '=', 0)
    .where('s.sample', '=', 0)
    .where('s.tells_silence', '=', 1)
    .whereRef('r.strange_at', '<=', 's.last_success_at')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('source_pause as p').select('p.source_id').whereRef('p.source_id', '=', 's.id'),
        ),
      ),
    )
    .orderBy('s.id')
    .compile(),
);

type Packed = Omit<Rhythm, 'counts' | 'watched' | 'gaps'> & {
  readonly counts: string;
  readonly watched: string;
  readonly gaps: string;
};

function pack({ counts, watched, gaps, ...rest }: Rhythm): string {
  const packed: Packed = { ...rest, counts: inText(counts), watched: inText(watched), gaps: inText(gaps) };
  return JSON.stringify(packed);
}

/** Null: it is damaged. */
export function unpackRhythm(json: string): Rhythm | null {
  const packed = readObject<Omit<Packed, keyof OwnClock> & Partial<OwnClock>>(json);
  if (packed === null || !isRhythm(packed)) return null;
  const counts = inNumbers(packed.counts, hoursPerWeek);
  const watched = inNumbers(packed.watched, hoursPerWeek);
  const gaps = inNumbers(packed.gaps, gapClasses);
  if (counts === null || watched === null || gaps === null) return null;
  // Before it was known whose clock a source keeps, none was.
  const { ahead = 0, stays = 0, changed = 0, settled = 0 } = packed;
  return {
    ...packed,
    ahead,
    stays,
    changed,
    settled,
    counts,
    watched,
    gaps,
  };
}

const isRhythm = objectOf({
  ...{
    since: isTime,
    arrivals: isNumber,
    spokeAt: isTime,
    inItsHour: isNumber,
    due: isNumber,
    countedTo: isTime,
  },
  ...{ ahead: orAbsent(isNumber), stays: orAbsent(isNumber) },
  ...{ changed: orAbsent(isNumber), settled: orAbsent(isNumber) },
});

function inText(numbers: Float32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64');
}

/** Null: these are not so many. */
function inNumbers(text: unknown, many: number): Float32Array | null {
  if (typeof text !== 'string') return null;
  const { buffer, byteOffset, byteLength } = Buffer.from(text, 'base64');
  if (byteLength !== many * Float32Array.BYTES_PER_ELEMENT) return null;
  // A copy of its own: what a buffer of the pool holds may begin at any byte.
  return new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
}
