import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { lookedThroughBytes } from './prepare-file.ts';

/** A look through a database that is under way. */
export type BackgroundCheck = { readonly ended: Promise<void>; stop(): void };

/** Looks through a table at a time, so that what is written meanwhile can be put into its place between two of them. */
const script = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1], { readOnly: true, timeout: 5000 });
  const tables = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all();
  for (const { name } of tables) {
    let found;
    try {
      found = database.prepare('PRAGMA quick_check("' + name + '")').get().quick_check;
    } catch (error) {
      // SQLITE_CORRUPT, SQLITE_NOTADB; anything else is no word on the pages.
      if (![11, 26].includes(error.errcode & 255)) throw error;
      found = error.message;
    }
    if (found === 'ok') continue;
    process.stdout.write(name + ': ' + found);
    break;
  }`;

/**
 * Looks through a large database in a process of its own, which takes a minute for some gigabytes and holds nobody up: pages
 * that nobody reads are found damaged while a good backup still exists. A small one was looked through when it was opened.
 * `onEnd` hears what was found, as SQLite says it; null: nothing.
 */
export function checkInBackground(path: string, onEnd: (found: string | null) => void): BackgroundCheck {
  if (statSync(path).size <= lookedThroughBytes) {
    onEnd(null);
    return { ended: Promise.resolve(), stop: () => {} };
  }
  const child = spawn(process.execPath, ['--no-warnings', '-e', script, path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let found = '';
  child.stdout.on('data', (chunk: Buffer) => {
    found += chunk.toString();
  });
  // Where no process can be started, nothing is looked through; the next backup does it.
  child.on('error', () => {});
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      const said = found.replaceAll(/\s*\n\s*/g, ' ').slice(0, 500);
      // One that was ended has not seen all of it.
      if (said !== '') onEnd(said);
      else if (code === 0) onEnd(null);
      resolve();
    });
  });
  giveWay(child.pid);
  child.unref();
  return { ended, stop: () => void child.kill('SIGKILL') };
}

function giveWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already.
  }
}
