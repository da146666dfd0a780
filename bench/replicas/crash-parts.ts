import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { type ReplicasResult, runReplicas } from '../../test/support/crash/run-replicas.ts';
import { startPostgres } from '../../test/support/postgres/postgres-server.ts';

/** A run of several Telexes under fire, on one platform or on several after each other. */
export type CrashRun = {
  readonly platforms: readonly ('web' | 'slack' | 'discord' | 'webhook')[];
  readonly replicas: number;
  /** A PostgreSQL on which databases may be made; null: the one that comes with the packages. */
  readonly databaseUrl: string | null;
  /** Faults on each platform. */
  readonly rounds: number;
  /** Faults in one part, which has a database and a seed of its own and is judged by itself. */
  readonly partRounds: number;
  /** Of the first part; each other has the next one. */
  readonly seed: number;
  readonly leaseS: number;
  /** A file to which each part that ended is added; what stands there is not run again. Null: none. */
  readonly journal: string | null;
};

/** One part that ended. */
type Part = {
  readonly platform: string;
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly result: ReplicasResult;
};

/** Runs what is not in the journal yet; prints progress and a line for each platform. Resolves with whether all is well. */
export async function runCrashParts(run: CrashRun): Promise<boolean> {
  const known = run.journal === null ? [] : readJournal(run.journal);
  const server = run.databaseUrl === null ? await startPostgres() : null;
  const serverUrl = server?.url('postgres') ?? run.databaseUrl ?? '';
  try {
    const lines: string[] = [];
    let isWell = true;
    for (const platform of run.platforms) {
      const parts: Part[] = [];
      for (let done = 0, seed = run.seed; done < run.rounds; done += run.partRounds, seed++) {
        const rounds = Math.min(run.partRounds, run.rounds - done);
        const before = known.find(
          (part) => part.platform === platform && part.seed === seed && part.rounds >= rounds,
        );
        const part = before ?? (await runPart(run, serverUrl, { platform, rounds, seed, done }));
        if (before === undefined && run.journal !== null)
          appendFileSync(run.journal, `${JSON.stringify(part)}\n`);
        parts.push(part);
      }
      isWell &&= parts.every(({ result }) => wrongIn(result).length === 0);
      lines.push(...linesOf(platform, parts));
    }
    for (const line of lines) console.log(line);
    return isWell;
  } finally {
    await server?.stop();
  }
}

async function runPart(
  { replicas, leaseS, rounds: all }: CrashRun,
  serverUrl: string,
  {
    platform,
    rounds,
    seed,
    done,
  }: Pick<Part, 'rounds' | 'seed'> & {
    readonly platform: CrashRun['platforms'][number];
    readonly done: number;
  },
): Promise<Part> {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1_000);
  const name = `telex_crash_${randomUUID().replaceAll('-', '')}`;
  await ask(serverUrl, `create database ${name}`);
  const databaseUrl = new URL(serverUrl);
  databaseUrl.pathname = `/${name}`;
  try {
    const result = await runReplicas({
      ...{ platform, replicas, rounds, seed, leaseS, databaseUrl: databaseUrl.href },
      onRound(round) {
        if (round % 10 === 0 || round === rounds)
          console.log(`${platform} ${done + round} of ${all}, seed ${seed}, ${seconds()} s`);
      },
    });
    for (const line of wrongIn(result)) console.log(`  ${line}`);
    return { platform, seed, rounds, seconds: seconds(), result };
  } finally {
    await ask(serverUrl, `drop database ${name} with (force)`);
  }
}

function wrongIn({ lost, doubled, stillReadable, unexplained, died }: ReplicasResult): readonly string[] {
  const found = {
    lost,
    doubled,
    'still readable': stillReadable,
    'waiting without a word': unexplained,
    died,
  };
  return Object.entries(found).flatMap(([name, lines]) => lines.map((line) => `${name}: ${line}`));
}

function linesOf(platform: string, parts: readonly Part[]): readonly string[] {
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const faults = (kind: keyof ReplicasResult['faults']) => sum(({ result }) => result.faults[kind]);
  const seeds = parts.map(({ seed }) => seed).join(' ');
  return [
    `${platform}: ${sum(({ rounds }) => rounds)} faults (killed ${faults('kill')}, stopped ${faults('freeze')}, cut off ${faults('cut')}, answer lost ${faults('lost-answer')}), ` +
      `${sum(({ result }) => result.filed)} items: lost ${sum(({ result }) => result.lost.length)}, doubled ${sum(({ result }) => result.doubled.length)}, ` +
      `still readable ${sum(({ result }) => result.stillReadable.length)}, without a word ${sum(({ result }) => result.unexplained.length)}, ` +
      `died ${sum(({ result }) => result.died.length)}, put aside ${sum(({ result }) => result.parked.length)}; ${sum(({ seconds }) => seconds)} s; seeds ${seeds}`,
    ...parts.flatMap(({ result, seed }) => wrongIn(result).map((line) => `  seed ${seed}: ${line}`)),
  ];
}

function readJournal(path: string): readonly Part[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Part);
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
