import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { type DatabaseError, damaged } from './database-error.ts';
import { lookedThroughBytes } from './prepare-file.ts';

/** A look through a database that is under way. */
export type BackgroundCheck = { readonly ended: Promise<void>; stop(): void };

/** Looks through a table at a time, so that what is written meanwhile can be put into its place between two of them. */
const script = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1], { readOnly: true, timeout: 5000 });
  const tables = database.prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").all();
  for (const { name } of tables) {
    const found = database.prepare('PRAGMA quick_check("' + name + '")').get().quick_check;
    if (found === 'ok') continue;
    process.stdout.write(name + ': ' + found);
    break;
  }`;

/**
 * Looks through a large database in a process of its own, which takes a minute for some gigabytes and holds nobody up: pages
 * that nobody reads are found damaged while a good backup still exists. A small one was looked through when it was opened.
 */
export function checkInBackground(path: string, onDamage: (error: DatabaseError) => void): BackgroundCheck {
  if (statSync(path).size <= lookedThroughBytes) return { ended: Promise.resolve(), stop: () => {} };
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
    child.on('close', () => {
      if (found !== '') onDamage(damaged(path, found.replaceAll(/\s*\n\s*/g, ' ').slice(0, 500)));
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
