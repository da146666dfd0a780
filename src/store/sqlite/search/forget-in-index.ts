import { existsSync } from 'node:fs';
import { IndexFile } from './index-file.ts';
import { Shards } from './shards.ts';

/** Takes a story out of the index at `path` for good, also beside a Telex that runs; nothing where there is no index. */
export function forgetInIndex(path: string, number: number): void {
  if (!existsSync(path)) return;
  const file = new IndexFile(path, null);
  try {
    const shards = new Shards(file, Number.POSITIVE_INFINITY);
    file.inOne(() => shards.take(number, true));
    while (shards.tidy());
  } finally {
    file.close();
  }
}
