import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BackupError, makeBackup } from '../store/sqlite/backup-file.ts';
import { aboutBackup } from './about/backup.ts';
import type { CliTool } from './cli-tool.ts';
import { fileStamp } from './file-stamp.ts';
import { backupOnPostgres } from './kept/on-postgres.ts';
import type { KeptData } from './kept/open-kept.ts';

/** `npx telex backup`. */
export function createBackupTool(deps: KeptData): CliTool {
  return {
    ...aboutBackup,
    async run(args, { stdout, stderr }) {
      let to: string | undefined;
      try {
        to = parseArgs({ args: [...args], options: { to: { type: 'string' } } }).values.to;
      } catch (error) {
        stderr(`telex backup: ${error instanceof Error ? error.message : error}\n\n${aboutBackup.help}`);
        return 2;
      }
      const now = deps.clock();
      const url = deps.databaseUrl?.() ?? null;
      if (url !== null) {
        stderr(backupOnPostgres(url, now));
        return 1;
      }
      const dataDir = deps.dataDir();
      const target = resolve(to ?? join(dataDir, 'backups', `telex-${fileStamp(now)}.sqlite`));
      try {
        if (to === undefined) mkdirSync(dirname(target), { recursive: true });
        await makeBackup(join(dataDir, 'telex.sqlite'), target, now);
      } catch (error) {
        if (!(error instanceof BackupError) && !isFileError(error)) throw error;
        stderr(`telex backup: ${error.message}\n`);
        return 1;
      }
      stdout(`${target}\n`);
      stderr(`telex backup: ${statSync(target).size} bytes, checked.\n`);
      return 0;
    },
  };
}

/** No such folder, no permission, disk full, database locked: said in a line. */
export function isFileError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^E[A-Z_]+$/.test(error.code)
  );
}
