import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { platforms } from '../../src/platforms.ts';
import type { Environment } from '../../src/settings/problem.ts';
import { setUpOnBoard } from '../../src/setup/board-set-up.ts';

let folder: string;
const path = () => join(folder, '.env');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'telex-env-'));
  writeFileSync(path(), 'DISCORD_TOKEN=oud\nLOG_LEVEL=info\nTELEX_PORT=0\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a Telex was started with, and what the next one is started with. */
function started(environment: Environment) {
  const begun: Environment[] = [];
  const program = { environment, clock: () => 0, userAgent: 'Telex', platforms, commands: [] };
  return { begun, onBoard: setUpOnBoard(program, (next) => void begun.push(next), path()) };
}

it('a token that was written is the one that is asked with, and that the next start reads', () => {
  const { onBoard, begun } = started({
    DISCORD_TOKEN: 'oud',
    LOG_LEVEL: 'info',
    TELEX_PORT: '0',
    HOME: '/x',
  });
  expect(onBoard.isEnvChanged()).toBe(false);
  writeFileSync(path(), 'DISCORD_TOKEN=nieuw\nLOG_LEVEL=info\nTELEX_PORT=0\n');
  expect(onBoard.isEnvChanged()).toBe(true);
  expect(onBoard.deps().environment).toMatchObject({ DISCORD_TOKEN: 'nieuw', HOME: '/x' });
  onBoard.restart?.now(null);
  onBoard.restart?.now(4_321);
  expect(begun).toEqual([{ HOME: '/x' }, { HOME: '/x', TELEX_PORT: '4321' }]);
});

it('what the environment says besides goes before the file, as at a start', () => {
  const { onBoard, begun } = started({ DISCORD_TOKEN: 'van de dienst', LOG_LEVEL: 'info', TELEX_PORT: '0' });
  writeFileSync(path(), 'DISCORD_TOKEN=nieuw\nTELEX_PORT=x\n');
  expect(onBoard.deps().environment.DISCORD_TOKEN).toBe('van de dienst');
  expect(onBoard.restart?.problem()).toContain('TELEX_PORT');
  onBoard.restart?.now(null);
  expect(begun).toEqual([{ DISCORD_TOKEN: 'van de dienst' }]);
});

it('where a process cannot become another, nothing offers to start it anew', () => {
  const program = { environment: {}, clock: () => 0, userAgent: 'Telex', platforms, commands: [] };
  expect(setUpOnBoard(program, null, path()).restart).toBeNull();
});
