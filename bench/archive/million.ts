import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchIn } from './search.ts';

/**
 * `npm run search-bench -- 1000000`: searches in an archive of so many stories, which takes half an hour of a processor and 5 kB of disk a
 * story. `npm run search-bench -- 1000000 <folder>` keeps archive and index there, and goes on with what is there already.
 */
const stories = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
mkdirSync(kept ?? tmpdir(), { recursive: true });
const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'telex-bench-'));
try {
  const lines = await searchIn(dataDir, stories, (done) => {
    if (done % 100_000 === 0) console.error(`${done} stories`);
  });
  console.log(lines.join('\n'));
} finally {
  if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
}
