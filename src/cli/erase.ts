import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import { erasedNotice, theNewsroom } from '../chat/words/story-words.ts';
import { enqueueUpdate } from '../pipeline/enqueue.ts';
import { pause } from '../scheduler/pause.ts';
import { forgetInIndex } from '../store/sqlite/search/forget-in-index.ts';
import { indexPath } from '../store/sqlite/search/open-search.ts';
import { aboutErase } from './about/erase.ts';
import type { CliTool } from './cli-tool.ts';
import { type KeptData, noDatabase, openKept } from './kept/open-kept.ts';

/** Another process may be reading at the moment. */
const triesForLog = 20;
const betweenTriesMs = 250;

/** `npx telex erase`. */
export function createEraseTool(deps: KeptData & { readonly locale: () => Locale }): CliTool {
  return {
    ...aboutErase,
    async run(args, { stdout, stderr }) {
      const number = readNumber(args);
      if (number === null) {
        stderr(`telex erase: name one story by its number, for instance 412\n\n${aboutErase.help}`);
        return 2;
      }
      const dataDir = deps.dataDir();
      const name = 'telex.sqlite';
      const store = await openKept(deps, name);
      if (store === null) {
        stderr(`telex erase: ${noDatabase(deps)}\n`);
        return 1;
      }
      try {
        const at = deps.clock();
        const locale = deps.locale();
        const by = theNewsroom[locale];
        const erased = await store.overwriting(async (ports) => {
          const done = await ports.stories.erase(number, {
            at,
            by,
            notice: say(erasedNotice, locale, { by }),
          });
          if (done !== null && done.state !== 'withdrawn') {
            const { revision } = done;
            await enqueueUpdate(
              { number, revision, about: 'withdrawn', urgent: true, isBack: false, now: at },
              ports,
            );
          }
          return done;
        });
        if (erased === null) {
          stderr(`telex erase: there is no story #${number}. Nothing was changed.\n`);
          return 1;
        }
        const isFile = (deps.databaseUrl?.() ?? null) === null;
        forgetInIndex(indexPath(dataDir, name), number);
        const { versions, copies, boardMessages } = erased;
        stdout(
          `#${number} is erased: the story, ${versions} earlier versions, ${copies} copies of other agencies, ${boardMessages} messages on the board.\n`,
        );
        stdout(isFile ? leftBehind(filesBeside(dataDir), number) : leftBehind(onServer, number));
        if (await isLogEmptied(store.emptyLog)) return 0;
        stderr(
          `telex erase: another process holds the database, so that its log (${name}-wal) may still show the text. Run this again.\n`,
        );
        return 1;
      } finally {
        await store.close();
      }
    },
  };
}

async function isLogEmptied(emptyLog: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 1; tries <= triesForLog; tries++) {
    if (await emptyLog()) return true;
    await pause(betweenTriesMs);
  }
  return false;
}

/** What holds the text still, and what to do with it. */
function leftBehind(places: readonly string[], number: number): string {
  const orElse = `delete it, or put it back one day and erase #${number} anew before anything else`;
  return [
    'What may still hold its text:',
    ...places.map((place) => `  ${place.replace('{orElse}', orElse)}`),
    '  backups elsewhere: the same',
    '  cards in channels: a Telex that runs edits them to the withdrawal; npx telex deliveries shows whether it could',
    '  what the chat platforms and the source itself keep, and files in the folder "done" of a source that is a folder',
    '  a copy that another agency filed is a story of its own: erase it by its number',
    '',
  ].join('\n');
}

function filesBeside(dataDir: string): readonly string[] {
  const backups = existsSync(join(dataDir, 'backups'))
    ? readdirSync(join(dataDir, 'backups')).map((name) => join('backups', name))
    : [];
  const kept = readdirSync(dataDir).filter((name) => name.startsWith('telex.sqlite.before-restore-'));
  return [...backups, ...kept].map((name) => `${join(dataDir, name)}: {orElse}`);
}

/** PostgreSQL writes over what was deleted when it needs the room, and its log holds it for as long as it is kept. */
const onServer = [
  "the database's own files, until the server writes over them: VACUUM FULL makes them anew",
  "the server's log (WAL), its archive, and servers that follow it",
  'a copy that pg_dump made: {orElse}',
  'the indexes of words of other Telexes on this database, which have its words without their order: each forgets them within some minutes, or once it is started again',
];

function readNumber(args: readonly string[]): number | null {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const number = Number(/^#?(\d{1,15})$/.exec(positionals[0] ?? '')?.[1]);
    return positionals.length === 1 && number > 0 ? number : null;
  } catch {
    return null;
  }
}
