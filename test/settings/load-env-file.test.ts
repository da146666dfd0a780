import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadEnvironmentFile } from '../../src/settings/environment/load-env-file.ts';
import { ConfigError } from '../../src/settings/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-env-'));
});
afterEach(() => {
  delete process.env.TELEX_TRIED_HERE;
  rmSync(folder, { recursive: true });
});

test('takes up what stands there, and nothing where there is no file', () => {
  const path = join(folder, '.env');
  loadEnvironmentFile(path);
  writeFileSync(path, 'TELEX_TRIED_HERE=yes\n');
  loadEnvironmentFile(path);
  expect(process.env.TELEX_TRIED_HERE).toBe('yes');
});

test('says of one that cannot be read what to do, and shows no stack', () => {
  const path = join(folder, '.env');
  mkdirSync(path);
  expect(() => loadEnvironmentFile(path)).toThrow(ConfigError);
  expect(() => loadEnvironmentFile(path)).toThrow(`${path}: this cannot be read as a file of settings`);
});
