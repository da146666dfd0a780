import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../../commands/index.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { platforms } from '../../../src/platforms.ts';
import { readPresets } from '../../../src/settings/presets/read-presets.ts';
import type { Environment } from '../../../src/settings/problem.ts';
import type { SetUpOnBoard } from '../../../src/setup/board-set-up.ts';
import { type SetUpPlatform, setUpPlatforms } from '../../../src/setup/set-up-deps.ts';
import { newsroomOf } from '../../settings/read-config.ts';

/** An empty folder that a board sets Telex up in. */
export type SetUpFolder = {
  readonly onBoard: SetUpOnBoard;
  /** How often Telex was to start anew. */
  readonly restarts: () => number;
  /** What keeps it from starting; null: nothing. */
  problem: string | null;
  read(name: string): string | null;
  write(name: string, text: string): void;
  names(): readonly string[];
  close(): void;
};

/** `platforms`: others than there are. */
export function openSetUpFolder(
  environment: Environment = {},
  others: readonly SetUpPlatform[] = setUpPlatforms(platforms.chat),
): SetUpFolder {
  const path = mkdtempSync(join(tmpdir(), 'telex-set-up-'));
  const at = (name: string) => join(path, name);
  let restarts = 0;
  const folder: SetUpFolder = {
    onBoard: {
      deps: () => ({
        ...{ environment, platforms: others, commands, createEnricher, folder: path },
        clock: () => Date.UTC(2026, 10, 29, 8, 0),
        userAgent: 'Telex',
        presets: readPresets,
        read: (text, besides = {}) => newsroomOf(text, { ...environment, ...besides }),
        path: () => at('newsroom.yaml'),
        machineZone: 'Europe/Amsterdam',
        pause: async () => undefined,
      }),
      isEnvChanged: () => existsSync(at('.env')),
      isNewsroomThere: () => existsSync(at('newsroom.yaml')),
      restart: { problem: () => folder.problem, now: () => void restarts++ },
    },
    restarts: () => restarts,
    problem: null,
    read: (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : null),
    write: (name, text) => writeFileSync(at(name), text),
    names: () => readdirSync(path).toSorted(),
    close: () => rmSync(path, { recursive: true, force: true }),
  };
  return folder;
}
