import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { decodeText } from '../file/decode-text.ts';
import { ConfigError } from '../problem.ts';
import { fileWords as words } from '../words/file-words.ts';

/**
 * Takes up what `.env` says, where there is one; what is set already stays. Throws ConfigError where it is there and cannot be
 * read: one that another user wrote for themselves alone, or the folder that a container makes for a file that is not there.
 */
export function loadEnvironmentFile(path = '.env'): void {
  const variables = parseEnv(environmentTextAt(path) ?? '');
  for (const [name, value] of Object.entries(variables)) process.env[name] ??= value;
}

/** What stands there; null: there is no such file. Throws ConfigError. */
export function environmentTextAt(path: string): string | null {
  if (!existsSync(path)) return null;
  const refuse = (message: Said) => new ConfigError([{ where: path, message }]);
  if (statSync(path).isDirectory()) throw refuse(words.envFolder);
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw refuse(sayAll(words.envUnreadable, { reason: systemWords(error) }));
  }
}
