import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import { systemWords } from '../domain/said/system-words.ts';
import { ToldError } from '../domain/said/told-error.ts';
import { makePrivateFolder } from '../store/private-folder.ts';
import { makeBackup } from '../store/sqlite/backup-file.ts';
import { aboutBackup } from './about/backup.ts';
import type { CliTool } from './cli-tool.ts';
import { fileStamp } from './file-stamp.ts';
import { backupOnPostgres } from './kept/on-postgres.ts';
import type { KeptData } from './kept/open-kept.ts';
import { keptWords as words } from './words/kept-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** `npx telex backup`. */
export function createBackupTool(deps: KeptData): CliTool {
  return {
    ...aboutBackup,
    async run(args, { stdout, stderr, locale }) {
      let to: string | undefined;
      try {
        to = parseArgs({ args: [...args], options: { to: { type: 'string' } } }).values.to;
      } catch (error) {
        stderr(`telex backup: ${tellArguments(error, locale)}\n\n${aboutBackup.help[locale]}`);
        return 2;
      }
      const now = deps.clock();
      const url = deps.databaseUrl?.() ?? null;
      if (url !== null) {
        stderr(backupOnPostgres(url, now, locale));
        return 1;
      }
      const dataDir = deps.dataDir();
      const target = resolve(to ?? join(dataDir, 'backups', `telex-${fileStamp(now)}.sqlite`));
      try {
        const from = join(dataDir, 'telex.sqlite');
        if (to === undefined && existsSync(from)) makePrivateFolder(dirname(target));
        await makeBackup(from, target, now);
      } catch (error) {
        if (!(error instanceof ToldError) && !isFileError(error)) throw error;
        const reason = tellFailure(error, locale);
        const said = error instanceof ToldError ? reason : say(words.noCopy, locale, { reason });
        stderr(`telex backup: ${said}\n`);
        return 1;
      }
      stdout(`${target}\n`);
      stderr(`telex backup: ${say(words.checked, locale, { bytes: String(statSync(target).size) })}\n`);
      return 0;
    },
  };
}

/** No such folder, no permission, disk full, database locked: said in a line. */
export function tellFailure(error: Error, locale: Locale): string {
  if (error instanceof ToldError) return error.said[locale];
  return systemWords(error)[locale];
}

/** What the system says of a file. */
export function isFileError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^E[A-Z_]+$/.test(error.code)
  );
}
