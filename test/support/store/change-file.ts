import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from 'vitest';

/** Changes what lies on the disk behind the back of a Telex that has it open, by one statement; how many rows that must change. */
export function changeFile(dataDir: string, statement: string, rows = 1): void {
  using database = new DatabaseSync(join(dataDir, 'telex.sqlite'), { timeout: 5_000 });
  expect(Number(database.prepare(statement).run().changes), statement).toBe(rows);
}
