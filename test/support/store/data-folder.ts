import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.ts';

const name = 'telex.sqlite';
let tables: Buffer | null = null;

/**
 * A folder of its own, with the database that a start leaves in an empty one: all tables, and nothing in them. To write it costs a fifth
 * of what all migrations do, and those have tests of their own. Whoever makes it removes it.
 */
export async function makeDataFolder(prefix: string): Promise<string> {
  tables ??= await migrate();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(folder, name), tables, { mode: 0o600 });
  return folder;
}

async function migrate(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'telex-tables-'));
  try {
    const store = await openStore({ dataDir: folder, name, clock: () => 0 });
    await store.close();
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
