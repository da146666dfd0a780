import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirError, lockDataDir } from '../../src/store/sqlite/lock-data-dir.ts';

describe('the lock of the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telex-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function refusal(dataDir: string): DataDirError {
    try {
      lockDataDir(dataDir).release();
    } catch (error) {
      if (error instanceof DataDirError) return error;
      throw error;
    }
    throw new Error('it was not refused');
  }

  it('makes the folder, holds it, and lets it go', () => {
    const dataDir = join(folder, 'new', 'data');
    const lock = lockDataDir(dataDir);
    expect(refusal(dataDir)).toMatchObject({
      code: 'data-dir-busy',
      message: expect.stringContaining(`Another Telex (process ${process.pid}) already uses`),
    });
    lock.release();
    expect(existsSync(join(dataDir, 'telex.pid'))).toBe(false);
    lockDataDir(dataDir).release();
  });

  it.each(['', 'een', '-1', '0', '999999999'])(
    'names no process where %j stands as the one that holds it',
    (stands) => {
      const lock = lockDataDir(folder);
      writeFileSync(join(folder, 'telex.pid'), stands);
      expect(refusal(folder).message).toContain('Another Telex already uses');
      lock.release();
    },
  );

  it('says which folder cannot be used, and does not blame another Telex for it', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const blocked = join(folder, 'blocked');
    mkdirSync(join(blocked, 'telex.lock'), { recursive: true });
    const locked = join(folder, 'locked');
    // No user may write a folder, root neither.
    mkdirSync(join(locked, 'telex.pid'), { recursive: true });
    for (const dataDir of [file, blocked, locked]) {
      const { code, message } = refusal(dataDir);
      expect(code).toBe('data-dir-unusable');
      expect(message).toMatch(/^TELEX_DATA_DIR: the data folder .* cannot be used \(.+\)/);
      expect(message).toContain(dataDir);
    }
  });
});
