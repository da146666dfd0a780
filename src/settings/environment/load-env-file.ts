import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { sayAll } from '../../domain/said/said.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { ConfigError } from '../problem.ts';
import { fileWords as words } from '../words/file-words.ts';

/**
 * Takes up what `.env` says, where there is one; what is set already stays. Throws ConfigError where it is there and cannot be
 * read: one that another user wrote for themselves alone, or the folder that a container makes for a file that is not there.
 */
export function loadEnvironmentFile(path = '.env'): void {
  if (!existsSync(path)) return;
  try {
    loadEnvFile(path);
  } catch (error) {
    const message = sayAll(words.envUnreadable, { reason: systemWords(error) });
    throw new ConfigError([{ where: path, message }]);
  }
}
