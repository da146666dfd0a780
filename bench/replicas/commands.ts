import type { BenchDatabases } from './databases.ts';
import { runPosters } from './run-posters.ts';

const goalMs = 50;
/** As fast as Telex posts on Discord, and as fast as it can. */
const paces = [
  { overallMs: 25, name: 'forty posts a second' },
  { overallMs: 0, name: 'as many posts as go' },
] as const;

/** How long commands take while two Telexes post, by the clock on the wall. Lines to print. */
export async function benchCommandsUnderLoad(databases: BenchDatabases): Promise<readonly string[]> {
  const lines = [`commands while two Telexes post, twenty a second on each: p99 goal ${goalMs} ms`];
  for (const { overallMs, name } of paces) {
    const database = await databases.make();
    const { reports, posts, seconds } = await runPosters({
      ...{ ...database, replicas: 2, channels: 40, waiting: 60, archive: 20_000, overallMs },
      ...{ commandEveryMs: 50, answerMs: 100, posts: 2_400, mostMs: 15_000 },
    });
    await database.drop();
    const took = reports.flatMap(({ commandMs }) => commandMs).toSorted((one, other) => one - other);
    const part = (share: number) => (took[Math.floor(took.length * share)] ?? Number.NaN).toFixed(0);
    lines.push(
      `  ${name} (${(posts / seconds).toFixed(0)} came): ${took.length} commands, p50 ${part(0.5)} ms, p95 ${part(0.95)} ms, p99 ${part(0.99)} ms`,
    );
  }
  return lines;
}
