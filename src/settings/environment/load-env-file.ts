import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { ConfigError } from '../problem.ts';

/**
 * Takes up what `.env` says, where there is one; what is set already stays. Throws ConfigError where it is there and cannot be
 * read: one that another user wrote for themselves alone, or the folder that a container makes for a file that is not there.
 */
export function loadEnvironmentFile(path = '.env'): void {
  if (!existsSync(path)) return;
  try {
    loadEnvFile(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `this cannot be read as a file of settings (${reason}): let whoever runs Telex own it, or take it away`;
    throw new ConfigError([{ where: path, message }]);
  }
}
