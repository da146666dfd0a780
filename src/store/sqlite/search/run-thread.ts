import { parentPort, workerData } from 'node:worker_threads';
import { createFilters } from '../../../filter/filters.ts';
import type { SearchPart, SearchQuery } from '../../search.ts';
import type { ArchiveReader } from './archive-reader.ts';
import { SearchIndex } from './search-index.ts';

/** What the thread is started with: where archive and index are, and how the newsroom sees the world. */
export type ThreadData = {
  /** A file's path, or the address of a PostgreSQL. */
  readonly archive: string;
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
  | { readonly kind: 'state'; readonly indexed: number | null; readonly followedTo: number }
  | { readonly kind: 'trouble'; readonly message: string };

/** Between two looks at what is new. */
const lookEveryMs = 2_000;
/** After a step that failed: another process may hold the file, or the disk is full. */
const afterTroubleMs = 30_000;
/** The index is asked to be at the newest, and answers all the same when that takes longer. */
const catchUpMs = 10;
/** Whoever searches first waits for the thread as well: a small archive is found whole then, and a quiet spell is made up for. */
const firstCatchUpMs = 400;
const longestStopMs = 1_000;

/** Begins to work as the thread that keeps the index of that archive, and answers what it is asked. */
export function runSearchThread(openArchive: (place: string) => ArchiveReader): void {
  const { archive, path, world } = (workerData as { readonly data: ThreadData }).data;
  const index = new SearchIndex({
    ...{ archive: openArchive(archive), path, clock, processorMs },
    filters: createFilters(world),
    world: JSON.stringify(world),
  });
  let isFirst = true;

  parentPort?.on('message', (task: ThreadTask) => {
    if (task.kind === 'stop') return void stop();
    answer(task)
      .then((said) => say({ kind: 'answer', id: task.id, answer: said }))
      .catch((error: unknown) => say({ kind: 'failed', id: task.id, message: String(error) }));
  });
  void look();

  async function answer(task: Exclude<ThreadTask, { readonly kind: 'stop' }>): Promise<unknown> {
    if (task.kind === 'spelled') return index.spelledLike(task.word, task.limit);
    const until = clock() + (isFirst ? firstCatchUpMs : catchUpMs);
    const isAlone = isFirst;
    isFirst = false;
    while (
      clock() < until &&
      ((await index.follow()) || (isAlone && index.indexed !== null && (await index.work())))
    );
    return index.find(task.query, task.part);
  }

  /** Half of the time it works at what is new and what is old, a few milliseconds each time: searches come in between. */
  async function look(): Promise<void> {
    const before = clock();
    let pause = lookEveryMs;
    try {
      if ((await index.follow()) || (await index.work())) pause = clock() - before;
      else say({ kind: 'state', indexed: index.indexed, followedTo: await index.neededFrom() });
    } catch (error) {
      say({ kind: 'trouble', message: String(error) });
      pause = afterTroubleMs;
    }
    setTimeout(() => void look(), pause);
  }

  /** What is under way at the archive is not waited for without end. */
  async function stop(): Promise<void> {
    setTimeout(() => process.exit(0), longestStopMs);
    await index.close().catch(() => {});
    process.exit(0);
  }
}

const clock = () => performance.now();

function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function say(saying: ThreadSaying): void {
  parentPort?.postMessage(saying);
}
