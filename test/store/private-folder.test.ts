import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { makePrivateFolder } from '../../src/store/private-folder.ts';
import { makeBackup } from '../../src/store/sqlite/backup-file.ts';
import { lockDataDir } from '../../src/store/sqlite/lock-data-dir.ts';

let folder: string;
let maskBefore: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-private-'));
  maskBefore = process.umask(0o022);
});
afterEach(() => {
  process.umask(maskBefore);
  rmSync(folder, { recursive: true, force: true });
});

type Modes = Readonly<Record<string, number>>;

/** Telex works in the folder, and is backed up there. */
async function workIn(dataDir: string): Promise<Modes> {
  const lock = lockDataDir(dataDir);
  const store = await openStore({ dataDir, name: 'telex.sqlite', clock: () => 1_800_000_000_000 });
  try {
    store.search.start();
    await store.checkWritable();
    const backups = join(dataDir, 'backups');
    makePrivateFolder(backups);
    await makeBackup(join(dataDir, 'telex.sqlite'), join(backups, 'een.sqlite'), 1_800_000_000_000);
    return modesIn(dataDir);
  } finally {
    await store.close();
    lock.release();
  }
}
function modesIn(path: string): Modes {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(names.map((name) => [name, statSync(join(path, name)).mode & 0o777]));
}

test('nobody else on the machine reads what stands in the folder that Telex makes, under embargo too', async () => {
  const dataDir = join(folder, 'tussen', 'data');
  const modes = await workIn(dataDir);
  expect(Object.keys(modes)).toEqual(
    expect.arrayContaining([
      'telex.lock',
      'telex.pid',
      'telex.sqlite',
      'telex.sqlite-wal',
      'backups/een.sqlite',
    ]),
  );
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  for (const [name, mode] of Object.entries(modes))
    expect({ name, mode }).toEqual({ name, mode: name === 'backups' ? 0o700 : 0o600 });
  // Of what lies between it and what was there, others may need to get by.
  expect(statSync(dirname(dataDir)).mode & 0o777).toBe(0o755);
});

test('a folder that was there, and what is made in it, stays as open as whoever made it wanted it', async () => {
  const dataDir = join(folder, 'volume');
  mkdirSync(dataDir);
  chmodSync(dataDir, 0o755);
  const modes = await workIn(dataDir);
  expect(statSync(dataDir).mode & 0o777).toBe(0o755);
  expect(modes).toMatchObject({ 'telex.sqlite': 0o644, 'telex.lock': 0o644 });
});
