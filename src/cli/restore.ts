import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import { BackupError, putBack } from '../store/sqlite/backup-file.ts';
import { DataDirError, lockDataDir } from '../store/sqlite/lock-data-dir.ts';
import { aboutRestore } from './about/restore.ts';
import { isFileError, tellFailure } from './backup.ts';
import type { CliTool } from './cli-tool.ts';
import { fileStamp } from './file-stamp.ts';
import { restoreOnPostgres } from './kept/on-postgres.ts';
import type { KeptData } from './kept/open-kept.ts';
import { keptWords as words } from './words/kept-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** `npx telex restore`. */
export function createRestoreTool(deps: KeptData): CliTool {
  return {
    ...aboutRestore,
    async run(args, { stdout, stderr, locale }) {
      const read = readArguments(args, locale);
      if ('wrong' in read) {
        stderr(`telex restore: ${read.wrong}\n\n${aboutRestore.help[locale]}`);
        return 2;
      }
      const { file } = read;
      const now = deps.clock();
      const url = deps.databaseUrl?.() ?? null;
      if (url !== null) {
        stderr(restoreOnPostgres(url, file, now, locale));
        return 1;
      }
      const dataDir = deps.dataDir();
      const database = resolve(dataDir, 'telex.sqlite');
      const keptAs = join(dataDir, `telex.sqlite.before-restore-${fileStamp(now)}`);
      const hadOne = existsSync(database);
      try {
        const lock = lockDataDir(dataDir);
        try {
          putBack(file, database, keptAs, now);
        } finally {
          lock.release();
        }
      } catch (error) {
        if (!(error instanceof BackupError || error instanceof DataDirError || isFileError(error)))
          throw error;
        stderr(`telex restore: ${tellFailure(error, locale)}\n`);
        return 1;
      }
      stdout(`${say(words.isNow, locale, { database, file: resolve(file) })}\n`);
      if (hadOne) stdout(`${say(words.keptAs, locale, { file: resolve(keptAs) })}\n`);
      return 0;
    },
  };
}

function readArguments(
  args: readonly string[],
  locale: Locale,
): { readonly file: string } | { readonly wrong: string } {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const [file = '', ...more] = positionals;
    return file === '' || more.length > 0 ? { wrong: words.nameBackup[locale] } : { file };
  } catch (error) {
    return { wrong: tellArguments(error, locale) };
  }
}
