import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale, Words } from '../../chat/ports/locale.ts';
import { tellMove, tellMoveFault } from '../../chat/words/moving/move-words.ts';
import { say } from '../../chat/words/say.ts';
import { systemWords } from '../../domain/said/system-words.ts';
import { judgeDatabaseAddress } from '../../settings/environment/judge-database-address.ts';
import type { Moved, MoveProgress } from '../../store/move/move-data.ts';
import { MoveError } from '../../store/move/move-error.ts';
import { asDatabaseError } from '../../store/sqlite/database-error.ts';
import { DataDirError, lockDataDir } from '../../store/sqlite/lock-data-dir.ts';
import { indexPath } from '../../store/sqlite/search/open-search.ts';
import { DatabaseError, UnusableStoreError } from '../../store/unusable-store.ts';
import { aboutMove } from '../about/move.ts';
import { isFileError, tellFailure } from '../backup.ts';
import type { CliIo, CliTool } from '../cli-tool.ts';
import { fileStamp } from '../file-stamp.ts';
import type { KeptData } from '../kept/open-kept.ts';
import { tellArguments } from '../words/tell-arguments.ts';

const words = {
  sayWhere: {
    nl: 'zeg waarheen (--to postgres://…), of waarvandaan (--from postgres://…)',
    en: 'say where to (--to postgres://…), or where from (--from postgres://…)',
  },
  address: { nl: 'het adres van de PostgreSQL: {problem}', en: 'the address of the PostgreSQL: {problem}' },
} satisfies Record<string, Words>;

const name = 'telex.sqlite';

/** Lines about a table that is under way come after so many rows. */
const rowsALine = 50_000;

/** `npx telex move`: everything to the other engine. */
export function createMoveTool(deps: Pick<KeptData, 'dataDir' | 'clock'>): CliTool {
  return {
    ...aboutMove,
    async run(args, io) {
      const { locale } = io;
      const way = readArguments(args, locale);
      if (typeof way === 'string') {
        io.stderr(`telex move: ${way}\n\n${aboutMove.help[locale]}`);
        return 2;
      }
      const dataDir = deps.dataDir();
      const file = resolve(dataDir, name);
      try {
        const lock = lockDataDir(dataDir);
        try {
          await move(way, { file, dataDir, now: deps.clock(), locale, io });
        } finally {
          lock.release();
        }
      } catch (error) {
        const why = whyNot(error, { file, dataDir, locale });
        if (why === null) throw error;
        io.stderr(`telex move: ${why}\n`);
        return 1;
      }
      return 0;
    },
  };
}

type Way = { readonly to: 'postgres' | 'sqlite'; readonly url: string };

type Place = {
  readonly file: string;
  readonly dataDir: string;
  readonly now: number;
  readonly locale: Locale;
  readonly io: CliIo;
};

async function move({ to, url }: Way, { file, dataDir, now, locale, io }: Place): Promise<void> {
  // The driver of PostgreSQL comes with it, which no other tool needs.
  const { moveFromPostgres, moveToPostgres } = await import('../../store/move/run-move.ts');
  const onProgress = progressLines((progress) =>
    io.stderr(`telex move: ${tellMove('progress', locale, progress)}\n`),
  );
  const options = { now, onProgress, signal: io.signal };
  const tell = (...said: Parameters<typeof tellMove>) => io.stdout(`${tellMove(...said)}\n`);
  if (to === 'postgres') {
    const moved = await moveToPostgres(file, url, options);
    tellMoved(moved);
    tell('toPostgres', locale, { address: hidden(url), file });
    return;
  }
  const keptAs = join(dataDir, `${name}.before-move-${fileStamp(now)}`);
  tellMoved(await moveFromPostgres(url, file, keptAs, options));
  // It speaks of the file that stood there.
  for (const suffix of ['', '-wal', '-shm']) rmSync(indexPath(dataDir, name) + suffix, { force: true });
  if (existsSync(keptAs)) tell('keptAs', locale, { file: resolve(keptAs) });
  tell('fromPostgres', locale, { file });

  function tellMoved({ rows, tables, isResumed, changedTexts }: Moved): void {
    if (isResumed) tell('resumed', locale);
    tell('moved', locale, { rows, tables });
    if (changedTexts > 0) tell('changedTexts', locale, { count: changedTexts });
  }
}

/** A line when a table is there, and within a large one now and then. */
function progressLines(tell: (progress: MoveProgress) => void): (progress: MoveProgress) => void {
  let lines = 0;
  return (progress) => {
    const { rows, of } = progress;
    const reached = Math.floor(rows / rowsALine);
    if (rows === 0) lines = 0;
    if (of === 0 || (rows !== of && reached <= lines)) return;
    lines = reached;
    tell(progress);
  };
}

function whyNot(
  error: unknown,
  { file, dataDir, locale }: Pick<Place, 'file' | 'dataDir' | 'locale'>,
): string | null {
  if (error instanceof MoveError) return tellMoveFault(error.fault, locale);
  if (error instanceof DataDirError && error.code === 'data-dir-busy') {
    return tellMove('folderBusy', locale, { folder: dataDir });
  }
  if (error instanceof DataDirError || error instanceof DatabaseError || isFileError(error)) {
    return tellFailure(error, locale).replace(/^DATABASE_URL: /, '');
  }
  if (error instanceof UnusableStoreError)
    return tellMove('away', locale, { reason: systemWords(error.cause)[locale] });
  return asDatabaseError(error, file)?.said[locale] ?? null;
}

function readArguments(args: readonly string[], locale: Locale): Way | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, from: { type: 'string' } },
    });
    const { to, from } = values;
    const url = to ?? from;
    if (url === undefined || (to !== undefined && from !== undefined)) {
      return words.sayWhere[locale];
    }
    const problem = judgeDatabaseAddress(url);
    if (problem !== null) return say(words.address, locale, { problem });
    return { to: to === undefined ? 'sqlite' : 'postgres', url };
  } catch (error) {
    return tellArguments(error, locale);
  }
}

/** A password is not said again. */
function hidden(url: string): string {
  return url.replace(/(\/\/[^/@:]*:)[^/]*@/, '$1…@');
}
