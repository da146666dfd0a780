import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.ts';

const name = 'telex.sqlite';
let tables: Buffer | null = null;

/** Of what is in memory so much must be free. */
const roomBytes = 1024 ** 3;
/** A folder in memory, where a system has one with room: nobody takes the power away from these tests, and a disk costs a fifth of the system's time. */
const memory = '/dev/shm';
/** A bench, which is no test, measures the disk with all else. */
const place = process.env.VITEST !== undefined && hasRoom(memory) ? memory : tmpdir();

/**
 * A folder of its own, with the database that a start leaves in an empty one: all tables, and nothing in them. To write it costs a fifth
 * of what all migrations do, and those have tests of their own. Whoever makes it removes it.
 */
export async function makeDataFolder(prefix: string): Promise<string> {
  tables ??= await migrate();
  const folder = mkdtempSync(join(place, prefix));
  writeFileSync(join(folder, name), tables, { mode: 0o600 });
  return folder;
}

async function migrate(): Promise<Buffer> {
  const folder = mkdtempSync(join(place, 'telex-tables-'));
  try {
    const store = await openStore({ dataDir: folder, name, clock: () => 0 });
    await store.close();
    return readFileSync(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > roomBytes;
  } catch {
    return false;
  }
}
