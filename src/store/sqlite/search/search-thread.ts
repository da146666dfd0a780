import { parentPort, workerData } from 'node:worker_threads';
import { createFilters } from '../../../filter/filters.ts';
import type { SearchPart, SearchQuery } from '../../search.ts';
import { SearchIndex } from './search-index.ts';

/** What the thread is started with: where the files are, and how the newsroom sees the world. */
export type ThreadData = {
  readonly archivePath: string;
  readonly path: string;
  readonly world: Parameters<typeof createFilters>[0];
};

/** What the thread is asked. */
export type ThreadTask =
  | { readonly kind: 'find'; readonly id: number; readonly query: SearchQuery; readonly part: SearchPart }
  | { readonly kind: 'spelled'; readonly id: number; readonly word: string; readonly limit: number }
  | { readonly kind: 'stop' };

/** What it says: an answer; how it does, after what it did by itself; what went wrong. */
export type ThreadSaying =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'state'; readonly indexed: number | null; readonly seq: number }
  | { readonly kind: 'trouble'; readonly message: string };

/** Between two looks at what is new. */
const lookEveryMs = 2_000;
/** After a step that failed: another process may hold the file, or the disk is full. */
const afterTroubleMs = 30_000;
/** The index is asked to be at the newest, and answers all the same when that takes longer. */
const catchUpMs = 10;
/** Whoever searches first waits for the thread as well: a small archive is found whole then, and a quiet spell is made up for. */
const firstCatchUpMs = 400;

const { archivePath, path, world } = (workerData as { readonly data: ThreadData }).data;
const clock = () => performance.now();
const processorMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
const index = new SearchIndex({
  ...{ archivePath, path, clock, processorMs },
  filters: createFilters(world),
  world: JSON.stringify(world),
});

let isFirst = true;

parentPort?.on('message', (task: ThreadTask) => {
  if (task.kind === 'stop') {
    index.close();
    process.exit(0);
  }
  try {
    say({ kind: 'answer', id: task.id, answer: answer(task) });
  } catch (error) {
    say({ kind: 'failed', id: task.id, message: String(error) });
  }
});
look();

function answer(task: Exclude<ThreadTask, { readonly kind: 'stop' }>): unknown {
  if (task.kind === 'spelled') return index.spelledLike(task.word, task.limit);
  const until = clock() + (isFirst ? firstCatchUpMs : catchUpMs);
  while (clock() < until && (index.follow() || (isFirst && index.indexed !== null && index.work())));
  isFirst = false;
  return index.find(task.query, task.part);
}

/** Half of the time it works at what is new and what is old, a few milliseconds each time: searches come in between. */
function look(): void {
  const before = clock();
  let pause = lookEveryMs;
  try {
    if (index.follow() || index.work()) pause = clock() - before;
    else say({ kind: 'state', indexed: index.indexed, seq: index.seq });
  } catch (error) {
    say({ kind: 'trouble', message: String(error) });
    pause = afterTroubleMs;
  }
  setTimeout(look, pause);
}

function say(saying: ThreadSaying): void {
  parentPort?.postMessage(saying);
}
