import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../chat/ports/locale.ts';
import { say } from '../chat/words/say.ts';
import { erasedNotice, theNewsroom } from '../chat/words/story-words.ts';
import { enqueueUpdate } from '../pipeline/enqueue.ts';
import { keepHands } from '../pipeline/events/keep-hands.ts';
import { pause } from '../scheduler/pause.ts';
import { forgetInIndex } from '../store/sqlite/search/forget-in-index.ts';
import { indexPath } from '../store/sqlite/search/open-search.ts';
import { aboutErase } from './about/erase.ts';
import type { CliTool } from './cli-tool.ts';
import { type KeptData, noDatabase, openKept } from './kept/open-kept.ts';
import { eraseWords as words } from './words/erase-words.ts';
import { tellArguments } from './words/tell-arguments.ts';

/** Another process may be reading at the moment. */
const triesForLog = 20;
const betweenTriesMs = 250;

/** `npx telex erase`. */
export function createEraseTool(deps: KeptData): CliTool {
  return {
    ...aboutErase,
    async run(args, { stdout, stderr, locale }) {
      const number = readNumber(args, locale);
      if (typeof number === 'string') {
        stderr(`telex erase: ${number}\n\n${aboutErase.help[locale]}`);
        return 2;
      }
      const dataDir = deps.dataDir();
      const name = 'telex.sqlite';
      const store = await openKept(deps, name);
      if (store === null) {
        stderr(`telex erase: ${noDatabase(deps, locale)}\n`);
        return 1;
      }
      try {
        const at = deps.clock();
        const by = theNewsroom[locale];
        const erased = await store.overwriting(async (ports) => {
          const done = await ports.stories.erase(number, {
            at,
            by,
            notice: say(erasedNotice, locale, { by }),
          });
          if (done !== null && done.state !== 'withdrawn') {
            const { revision } = done;
            await keepHands(number, at, ports);
            await enqueueUpdate(
              { number, revision, about: 'withdrawn', urgent: true, isBack: false, now: at },
              ports,
            );
          }
          return done;
        });
        if (erased === null) {
          stderr(`telex erase: ${say(words.noStory, locale, { number })}\n`);
          return 1;
        }
        const isFile = (deps.databaseUrl?.() ?? null) === null;
        forgetInIndex(indexPath(dataDir, name), number);
        const { versions, copies, boardMessages, damaged } = erased;
        stdout(`${say(words.erased, locale, { number, versions, copies, board: boardMessages })}\n`);
        if (damaged) stdout(`${words.damaged[locale]}\n`);
        const orElse = say(words.orElse, locale, { number });
        const places = isFile ? filesBeside(dataDir, orElse) : onServer(orElse, locale);
        stdout(leftBehind(places, locale));
        if (await isLogEmptied(store.emptyLog)) return 0;
        stderr(`telex erase: ${say(words.logHeld, locale, { name })}\n`);
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
function leftBehind(places: readonly string[], locale: Locale): string {
  const others = [words.elsewhere, words.cards, words.platforms, words.otherCopy];
  return [
    words.stillThere[locale],
    ...[...places, ...others.map((each) => each[locale])].map((place) => `  ${place}`),
    '',
  ].join('\n');
}

function filesBeside(dataDir: string, orElse: string): readonly string[] {
  const backups = existsSync(join(dataDir, 'backups'))
    ? readdirSync(join(dataDir, 'backups')).map((name) => join('backups', name))
    : [];
  const kept = readdirSync(dataDir).filter((name) => name.startsWith('telex.sqlite.before-restore-'));
  return [...backups, ...kept].map((name) => `${join(dataDir, name)}: ${orElse}`);
}

/** PostgreSQL writes over what was deleted when it needs the room, and its log holds it for as long as it is kept. */
function onServer(orElse: string, locale: Locale): readonly string[] {
  const places = [words.ownFiles, words.serverLog, words.dumps, words.otherIndexes];
  return places.map((place) => say(place, locale, { orElse }));
}

/** The number, or what is wrong with what was typed. */
function readNumber(args: readonly string[], locale: Locale): number | string {
  try {
    const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
    const number = Number(/^#?(\d{1,15})$/.exec(positionals[0] ?? '')?.[1]);
    return positionals.length === 1 && number > 0 ? number : words.nameOne[locale];
  } catch (error) {
    return tellArguments(error, locale);
  }
}
