import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchIn } from './search.ts';

/**
 * `npm run search-bench -- 1000000`: searches in an archive of so many stories, which takes half an hour of a processor and 5 kB of disk a
 * story. `npm run search-bench -- 1000000 <folder>` keeps archive and index there, and goes on with what is there already. With the address of a PostgreSQL behind the folder, the archive is the one there, and the folder has its index.
 */
const stories = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
const url = process.argv[4] ?? null;
mkdirSync(kept ?? tmpdir(), { recursive: true });
const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'telex-bench-'));
try {
  const onProgress = (done: number) => {
    if (done % 100_000 === 0) console.error(`${done} stories`);
  };
  const lines = await searchIn(dataDir, stories, onProgress, url);
  console.log(lines.join('\n'));
} finally {
  if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
}
