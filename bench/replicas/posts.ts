import type { BenchDatabases } from './databases.ts';
import type { PostersFound } from './run-posters.ts';
import { runPosters } from './run-posters.ts';

const channels = 40;
const waiting = 60;
const archive = 20_000;
const posts = Number(process.env.BENCH_POSTS ?? 600);
/** As Slack does. */
const answerMs = 100;

/** Side by side, so that who else uses the machine counts for all of them alike. */
const inTurn = [1, 2, 1, 2, 4] as const;

/** Posts a second on one, two and four Telexes, and what a post costs. Lines to print. */
export async function benchPosts(databases: BenchDatabases): Promise<readonly string[]> {
  const lines = [
    `posts: ${channels} channels of a Slack without limits that answers in ${answerMs} ms; the first ${posts.toLocaleString('en')} posts`,
  ];
  for (const replicas of inTurn) {
    const database = await databases.make();
    const found = await runPosters({
      ...{ ...database, replicas, channels, waiting, archive, posts, answerMs },
      overallMs: 0,
      commandEveryMs: null,
      mostMs: 60_000,
    });
    await database.drop();
    lines.push(postsLine(replicas, found));
  }
  return lines;
}

/** One run in figures. */
function postsLine(replicas: number, { seconds, posts, reports, serverMs }: PostersFound): string {
  const sum = (of: (report: PostersFound['reports'][number]) => number) =>
    reports.reduce((all, report) => all + of(report), 0);
  const each = (ms: number) => (ms / Math.max(1, posts)).toFixed(2);
  return (
    `  ${replicas} Telex  ${(posts / seconds).toFixed(0).padStart(4)} posts a second   each: ${each(sum(({ asked }) => asked.journeys))} journeys with ${each(sum(({ asked }) => asked.statements))} statements in ` +
    `${each(sum(({ asked }) => asked.transactions))} transactions, lock held ${each(sum(({ asked }) => asked.lockHeldMs))} ms, waited for ${each(sum(({ asked }) => asked.lockWaitedMs))} ms; ` +
    `processor ${each(sum(({ processorMs }) => processorMs))} ms here, ${each(serverMs)} ms in the database`
  );
}
