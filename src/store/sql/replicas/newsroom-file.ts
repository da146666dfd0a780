import type { Kysely } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { readObject } from '../../../domain/text/read-json.ts';
import type { NewsroomFile, NewsroomOffer } from '../../replicas/replica-store.ts';
import { readMeta } from '../meta.ts';
import type { Tables } from '../tables.ts';

/** In `meta`: which file is in force, and what it says. */
const fileMark = 'newsroom_file';
const textMark = 'newsroom_text';
/** Files that were in force before, by which one whose time is not known is known again. */
const mostBefore = 20;

type Noted = NewsroomFile & { readonly before: readonly Pick<NewsroomFile, 'digest' | 'changedAt'>[] };

/** Which newsroom file is in force over all replicas; null: none was offered. */
export async function readNewsroomFile(db: Kysely<Tables>): Promise<NewsroomFile | null> {
  const noted = await readNoted(db);
  if (noted === null) return null;
  const { digest, changedAt, from } = noted;
  return { digest, changedAt, from };
}

/** What the file in force says, where it is still this one. */
export async function readNewsroomText(db: Kysely<Tables>, digest: string): Promise<string | null> {
  const rows = await db
    .selectFrom('meta')
    .select(['name', 'value'])
    .where('name', 'in', [fileMark, textMark])
    .execute();
  const told = (mark: string) => rows.find(({ name }) => name === mark)?.value ?? null;
  const noted = notedIn(told(fileMark));
  return noted?.digest === digest ? told(textMark) : null;
}

/**
 * The file that was changed last counts, whoever started last. Where its time is not known, a text that was in force before has the
 * time of then, and one that nobody has seen is the newest.
 */
export async function offerNewsroomFile(
  db: Kysely<Tables>,
  { digest, text, changedAt, from }: NewsroomOffer,
  now: EpochMs,
): Promise<NewsroomFile> {
  const noted = await readNoted(db);
  const seen = noted && [noted, ...noted.before].find((each) => each.digest === digest);
  const at = Math.min(changedAt ?? seen?.changedAt ?? now, now);
  const offered = { digest, changedAt: at, from };
  if (noted === null) {
    await note(db, { ...offered, before: [] }, text);
    return offered;
  }
  if (noted.changedAt >= at) return { digest: noted.digest, changedAt: noted.changedAt, from: noted.from };
  if (noted.digest === digest) await note(db, { ...offered, before: noted.before });
  else {
    const before = noted.before.filter((each) => each.digest !== digest);
    const last = { digest: noted.digest, changedAt: noted.changedAt };
    await note(db, { ...offered, before: [last, ...before].slice(0, mostBefore) }, text);
  }
  return offered;
}

async function readNoted(db: Kysely<Tables>): Promise<Noted | null> {
  return notedIn(await readMeta(db, fileMark));
}

/** What is damaged is none: the file is offered anew. */
function notedIn(value: string | null): Noted | null {
  return value === null ? null : readObject<Noted>(value);
}

/** `text` absent: it is the same. */
async function note(db: Kysely<Tables>, noted: Noted, text?: string): Promise<void> {
  const rows = [
    { name: fileMark, value: JSON.stringify(noted) },
    ...(text === undefined ? [] : [{ name: textMark, value: text }]),
  ];
  await db
    .insertInto('meta')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
    )
    .execute();
}
