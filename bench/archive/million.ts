import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { complain, readAsked } from '../../src/learn/read-asked.ts';
import { searchIn } from './search.ts';

const help = `npm run search-bench -- [1000000 [folder [postgres://…]]]

Searches in an archive of so many stories, which takes half an hour of a processor and 5 kB of disk a story. In a folder that is named
archive and index are kept, and it goes on with what is there already. With the address of a PostgreSQL behind the folder, the archive
is the one there, and the folder has its index.
`;
const { positionals } = readAsked(help, {}, 'words');
const stories = Number(positionals[0] ?? 1_000_000);
if (!(stories > 0)) complain(`"${positionals[0]}" is no number of stories`, help);
const kept = positionals[1];
const url = positionals[2] ?? null;
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
