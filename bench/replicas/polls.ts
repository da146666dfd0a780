import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import type { TelexProcess } from '../../test/support/crash/telex-process.ts';
import { openTelexFolder } from '../../test/support/telex-folder.ts';
import type { BenchDatabases } from './databases.ts';
import { memoryMb, processorMs, serverProcessorMs, usedSince } from './processor.ts';

const sources = 300;
const channels = 200;
const measuredMs = 20_000;

/** Whole Telexes that share a wire of so many sources, each read every ten seconds and mostly unchanged. Lines to print. */
export async function benchPolls(databases: BenchDatabases): Promise<readonly string[]> {
  const lines = [`${sources} sources read each 10 s and unchanged, ${channels} channels on the board`];
  for (const replicas of [1, 2, 4]) lines.push(await runPolls(databases, replicas));
  return lines;
}

async function runPolls(databases: BenchDatabases, replicas: number): Promise<string> {
  const database = await databases.make();
  const server = new Worker(new URL('../poll-server.ts', import.meta.url));
  const [url] = (await once(server, 'message')) as [string];
  const folders = Array.from({ length: replicas }, () => openTelexFolder());
  const client = new pg.Client(database.directUrl);
  try {
    await client.connect();
    const telexes: TelexProcess[] = [];
    for (const folder of folders) {
      folder.write('newsroom.yaml', newsroom(url));
      telexes.push(await folder.start({ DATABASE_URL: database.databaseUrl, LOG_LEVEL: 'error' }));
    }
    // The first readings fill an archive.
    while ((await pollsOf(telexes)) < sources) await pause(500);
    await pause(5_000);
    const before = {
      polls: await pollsOf(telexes),
      ours: processorOf(telexes),
      server: await serverProcessorMs(client),
    };
    const startedAt = performance.now();
    await pause(measuredMs);
    const polls = (await pollsOf(telexes)) - before.polls;
    const seconds = (performance.now() - startedAt) / 1_000;
    const serverMs = usedSince(before.server, await serverProcessorMs(client));
    const each = (ms: number) => (ms / Math.max(1, polls)).toFixed(2);
    const memory = telexes.map(({ child }) => memoryMb(child.pid)).join(', ');
    return (
      `  ${replicas} Telex  ${(polls / seconds).toFixed(1)} polls a second of ${(sources / 10).toFixed(0)} due, ` +
      `each ${each(processorOf(telexes) - before.ours)} ms of the processor and ${each(serverMs)} ms in the database; memory ${memory} MB`
    );
  } finally {
    await client.end();
    await Promise.all(folders.map((folder) => folder.close()));
    await server.terminate();
    await database.drop();
  }
}

async function pollsOf(telexes: readonly TelexProcess[]): Promise<number> {
  let polls = 0;
  for (const { url } of telexes) {
    const text = await (await fetch(`${url}/metrics`)).text();
    for (const [, count] of text.matchAll(/^telex_polls_total\{[^}]*\} (\d+)$/gm)) polls += Number(count);
  }
  return polls;
}

function processorOf(telexes: readonly TelexProcess[]): number {
  return telexes.reduce((sum, { child }) => sum + processorMs(child.pid), 0);
}

function newsroom(url: string): string {
  return [
    'sources:',
    ...Array.from(
      { length: sources },
      (_, at) => `  - { id: s${at}, url: '${url}/tagged/${at}', topic: buitenland, every: 10s }`,
    ),
    'channels:',
    ...Array.from(
      { length: channels },
      (_, at) => `  - { platform: web, channel: kanaal-${at}, follows: [sport] }`,
    ),
    '',
  ].join('\n');
}
