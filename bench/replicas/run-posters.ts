import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openProcessKeeper } from '../../test/support/process/keep-processes.ts';
import { fillDatabase } from './fill-database.ts';
import type { PosterReport, PosterSetup } from './poster.ts';
import { serverProcessorMs, usedSince } from './processor.ts';

/** One run of several Telexes that post on one platform. */
export type PostersRun = {
  readonly replicas: number;
  /** An empty database, as Telex reaches it, and as the bench does. */
  readonly databaseUrl: string;
  readonly directUrl: string;
  readonly channels: number;
  readonly archive: number;
  /** Stories that wait in each channel. */
  readonly waiting: number;
  readonly overallMs: number;
  readonly commandEveryMs: number | null;
  /** How long the platform's answers take. */
  readonly answerMs: number;
  /** So many posts are measured, or what comes within so long. */
  readonly posts: number;
  readonly mostMs: number;
};

/** What it came to. */
export type PostersFound = {
  readonly seconds: number;
  readonly posts: number;
  readonly reports: readonly PosterReport[];
  /** Processor time of the server's own processes. */
  readonly serverMs: number;
};

/** Starts a platform and so many Telexes, lets them post what waits in the database, and says what that took. */
export async function runPosters(run: PostersRun): Promise<PostersFound> {
  const keeper = openProcessKeeper();
  const begin = (script: string, ...args: string[]) =>
    keeper.keep(
      fork(fileURLToPath(new URL(script, import.meta.url)), args, {
        execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      }),
    );
  const client = new pg.Client(run.directUrl);
  try {
    const platform = begin('./platform.ts', String(run.channels), String(run.answerMs));
    const { channels, access } = await said<Ready>(platform, 'ready');
    await fillDatabase(run.directUrl, { ...run, channels });
    await client.connect();
    const posters: ChildProcess[] = [];
    for (let at = 0; at < run.replicas; at++) {
      const poster = begin('./poster.ts');
      const { overallMs, commandEveryMs, databaseUrl } = run;
      const channel = channels[at % channels.length] ?? '';
      poster.send({
        setup: { databaseUrl, access, channel, overallMs, commandEveryMs } satisfies PosterSetup,
      });
      await once(poster, 'message');
      posters.push(poster);
    }
    const serverBefore = await serverProcessorMs(client);
    platform.send({ tellAt: run.posts });
    const startedAt = performance.now();
    const reached = said<number>(platform, 'reached');
    for (const poster of posters) poster.send('go');
    await Promise.race([reached, pause(run.mostMs)]);
    const seconds = (performance.now() - startedAt) / 1_000;
    platform.send('count');
    const posts = await said<number>(platform, 'posts');
    const serverMs = usedSince(serverBefore, await serverProcessorMs(client));
    const reports = await Promise.all(
      posters.map((poster) => {
        poster.send('stop');
        return said<PosterReport>(poster, 'report');
      }),
    );
    return { seconds, posts, reports, serverMs };
  } finally {
    await client.end();
    await keeper.endAll();
  }
}

type Ready = { readonly channels: readonly string[]; readonly access: PosterSetup['access'] };

function said<Said>(child: ChildProcess, key: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error(`a process of the bench ended before it said "${key}"`));
    const read = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !(key in message)) return;
      child.off('message', read).off('exit', ended);
      resolve((message as Record<string, Said>)[key] as Said);
    };
    child.on('message', read).once('exit', ended);
  });
}
