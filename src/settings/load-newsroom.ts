import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { boardPlatform } from '../domain/channel.ts';
import { sayAll } from '../domain/said/said.ts';
import { systemWords } from '../domain/said/system-words.ts';
import { nothingSet } from './channel-table.ts';
import { decodeText } from './file/decode-text.ts';
import type { Newsroom } from './newsroom.ts';
import { ConfigError, type Environment } from './problem.ts';
import { readNewsroom } from './read-newsroom.ts';
import { fileWords as words } from './words/file-words.ts';

/** A newsroom, and the file that says so. */
export type NewsroomOnDisk = {
  readonly newsroom: Newsroom;
  readonly path: string;
  readonly text: string;
  /** As the file system tells it, in ms since 1970. */
  readonly changedAt: number;
};

/** Where the newsroom file stands unless TELEX_CONFIG names another. */
export const usualName = 'newsroom.yaml';

/**
 * Reads the newsroom file: the one that TELEX_CONFIG names, which must be there, or `newsroom.yaml` in this folder.
 * Null when there is none: then the sample newsroom stands. Throws ConfigError.
 */
export function loadNewsroom(
  configPath: string | null,
  environment: Environment,
  platforms: readonly string[],
): NewsroomOnDisk | null {
  const path = configPath ?? usualName;
  if (!existsSync(path)) {
    if (configPath === null) {
      refuseMisnamed();
      return null;
    }
    throw new ConfigError([
      {
        where: 'TELEX_CONFIG',
        message: sayAll(words.noFile, { path: resolve(path) }),
      },
    ]);
  }
  const { mtimeMs: changedAt } = statSync(path);
  const text = textOf(path);
  return { newsroom: newsroomIn(text, path, environment, platforms), path, text, changedAt };
}

/** Sample news where somebody wrote a file is a fault that nothing tells. Throws ConfigError. */
function refuseMisnamed(): void {
  const near = misnamedNear('.');
  if (near === null) return;
  const message = sayAll(near.includes('/') ? words.moveHere : words.rename, { usual: usualName, near });
  throw new ConfigError([{ where: near, message }]);
}

/** What stands in the folder where `newsroom.yaml` should, by a name that is not read; null: nothing. */
export function misnamedNear(folder: string): string | null {
  return misnamedIn(folder) ?? misnamedIn(folder, 'config/');
}

/** A newsroom file with another ending, in another case, or in a folder of its own. */
function misnamedIn(folder: string, within = ''): string | null {
  const path = join(folder, within);
  if (!existsSync(path) || !statSync(path).isDirectory()) return null;
  const name = readdirSync(path).find((each) => /^newsroom\.(?:ya?ml(?:\.txt)?|txt)$/i.test(each));
  return name === undefined ? null : `${within}${name}`;
}

/** What a newsroom file of this text says, as `readNewsroom` reads it, and the board with it. Throws ConfigError. */
export function newsroomIn(
  text: string,
  path: string,
  environment: Environment,
  platforms: readonly string[],
): Newsroom {
  return withBoard(readNewsroom(text, path, environment, platforms));
}

/** Where the newsroom file stands, or would stand, if there were one. */
export function newsroomPath({ TELEX_CONFIG }: Environment): string {
  return TELEX_CONFIG?.trim() || usualName;
}

function textOf(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw new ConfigError([
      { where: path, message: sayAll(words.unreadable, { reason: systemWords(error) }) },
    ]);
  }
}

/** A newsroom that names no channel on the board still finds all its news there. */
function withBoard(newsroom: Newsroom): Newsroom {
  if (newsroom.channels.some(({ platform }) => platform === boardPlatform)) return newsroom;
  const all = {
    platform: boardPlatform,
    externalId: 'alles',
    name: null,
    follows: [{ topic: 'alles', filter: [] }],
    filter: [],
    ...nothingSet,
  } as const;
  return { ...newsroom, channels: [...newsroom.channels, all] };
}
