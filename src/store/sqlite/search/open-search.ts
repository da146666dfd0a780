import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Filters } from '../../../filter/filters.ts';
import { pause as pauseFor } from '../../../scheduler/pause.ts';
import { type OpenSearch, SearchAwayError, type SearchPage } from '../../search.ts';
import { startLeanThread } from './lean-thread.ts';
import type { ThreadData, ThreadSaying, ThreadTask } from './run-thread.ts';

/** Where the index is kept, and who is told of what. */
export type SearchOptions = {
  readonly dataDir: string;
  /** The archive's file in it: `telex.sqlite`. The index is `telex.search.sqlite` beside it. */
  readonly name: string;
  /** Where the archive is in a PostgreSQL: its address, and the file that the thread begins with. The name is then the index's alone. */
  readonly elsewhere?: { readonly url: string; readonly thread: URL };
  /** What they say of the world may change: then the index is made anew. */
  readonly filters: Pick<Filters, 'world'>;
  /** Told what the thread could not do, in English; left out: nobody is. */
  readonly onTrouble?: (message: string) => void;
};

/** While nobody searches the index is brought up to date so often, and its thread takes no memory in between, nor while all is read at a start. */
const lookEveryMs = 5 * 60_000;
/** Who searches once searches again. */
const idleMs = 15 * 60_000;
/** A search ends by itself long before this; the thread may be starting. */
const longestAnswerMs = 20_000;
/** In MiB: what lives in the thread is a fifth of it. Half of what is new takes no more of a processor. */
const memory = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 2 };

type Asked =
  | Omit<Extract<ThreadTask, { readonly kind: 'find' }>, 'id'>
  | Omit<Extract<ThreadTask, { readonly kind: 'spelled' }>, 'id'>;

/** The path of an archive's index. */
export function indexPath(dataDir: string, name: string): string {
  return join(dataDir, name.replace(/(?:\.sqlite)?$/u, '.search.sqlite'));
}

/** Opens the search over an archive; nothing runs until it is started or asked. */
export function openSearch(options: SearchOptions): OpenSearch {
  const { dataDir, name, elsewhere, filters, onTrouble = () => {} } = options;
  // Of a clock that nobody sets.
  const clock = () => performance.now();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const stopping = new AbortController();
  let thread: Worker | null = null;
  let knownWorld = '';
  let tasks = 0;
  let searchedAt = Number.NEGATIVE_INFINITY;
  let followedTo: number | null = null;

  return {
    find: async (query, part) => (await ask({ kind: 'find', query, part })) as SearchPage,
    spelledLike: async (word, limit) => (await ask({ kind: 'spelled', word, limit })) as readonly string[],
    start: () => void keepUp(),
    followedTo: () => followedTo,
    async stop() {
      stopping.abort();
      const ended = thread === null ? null : new Promise((resolve) => thread?.once('exit', resolve));
      // Where nothing else runs the process would end before it.
      thread?.ref();
      if (thread !== null) end(thread);
      await ended;
    },
  };

  async function keepUp(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pauseFor(lookEveryMs, stopping.signal).catch(() => {});
      if (!stopping.signal.aborted) running();
    }
  }

  async function ask(task: Asked): Promise<unknown> {
    if (stopping.signal.aborted) throw new SearchAwayError('Telex is stopping');
    searchedAt = clock();
    const id = ++tasks;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    const late = setTimeout(
      () =>
        asked.reject(new SearchAwayError(`the search gave no answer in ${longestAnswerMs / 1_000} seconds`)),
      longestAnswerMs,
    );
    try {
      const worker = running();
      worker.ref();
      worker.postMessage({ ...task, id });
      return await asked.promise;
    } finally {
      clearTimeout(late);
      waiting.delete(id);
      if (waiting.size === 0) thread?.unref();
    }
  }

  function running(): Worker {
    const { world } = filters;
    const isAsBefore = JSON.stringify(world) === knownWorld;
    if (thread !== null && isAsBefore) return thread;
    if (thread !== null) end(thread);
    knownWorld = JSON.stringify(world);
    const archive = elsewhere?.url ?? join(dataDir, name);
    const data: ThreadData = { archive, path: indexPath(dataDir, name), world };
    const entry = elsewhere?.thread ?? new URL('./search-thread.ts', import.meta.url);
    const made = startLeanThread(entry, data, { resourceLimits: memory });
    made.unref();
    made.on('message', (saying: ThreadSaying) => hear(saying, made));
    made.on('error', (error) => onTrouble(String(error)));
    made.on('exit', () => {
      if (thread !== null && thread !== made) return;
      thread = null;
      for (const { reject } of waiting.values())
        reject(new SearchAwayError('the thread of the search ended'));
    });
    thread = made;
    return made;
  }

  function end(worker: Worker): void {
    worker.postMessage({ kind: 'stop' } satisfies ThreadTask);
  }

  function hear(saying: ThreadSaying, from: Worker): void {
    switch (saying.kind) {
      case 'answer':
        waiting.get(saying.id)?.resolve(saying.answer);
        return;
      case 'failed':
        waiting.get(saying.id)?.reject(new SearchAwayError(saying.message));
        return;
      case 'trouble':
        onTrouble(saying.message);
        return;
      case 'state':
        followedTo = saying.followedTo;
        if (waiting.size > 0 || clock() - searchedAt < idleMs) return;
        thread = null;
        end(from);
    }
  }
}
