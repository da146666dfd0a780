import type { Kysely } from 'kysely';
import type { EpochMs } from '../../../domain/item.ts';
import { anyFiling, type Filed } from '../../../filter/archive/filing.ts';
import { insertRows } from '../statements.ts';
import type { Tables } from '../tables.ts';
import { keepFilings } from './keep-filings.ts';

/** A story with where it stands. */
export type FiledStory = Filed & { readonly number: number; readonly sortAt: EpochMs };

/** That the stories stand among those of their topics and filings. */
export async function fileStories(db: Kysely<Tables>, stories: readonly FiledStory[]): Promise<void> {
  const filings = await keepFilings(db, stories);
  const rows = stories.flatMap(({ number, sortAt, item }, at) =>
    [...new Set(['', ...item.topics])].map((topic) => [topic, filings[at] ?? anyFiling, sortAt, number]),
  );
  await insertRows(
    db,
    { table: 'filed', columns: ['topic', 'filing', 'sort_at', 'story_number'], skipsKnown: true },
    rows,
  );
}
