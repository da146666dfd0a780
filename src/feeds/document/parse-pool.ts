import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { ParseThread, type ThreadLimits } from './parse-thread.ts';
import type { WorkerTask } from './parse-worker.ts';

/** How many threads there are, and what each document may take of one. */
export type PoolLimits = ThreadLimits & {
  /** Threads at the same time. */
  readonly threads: number;
  /** A thread that has read so many documents makes room for a fresh one, whatever it has kept of them. */
  readonly documentsPerThread: number;
  /** A thread that has had nothing to read for so long is ended. */
  readonly idleMs: number;
};

/** A thread that has nothing to read, and what ends it. */
type Idle = { readonly thread: ParseThread; readonly end: NodeJS.Timeout };

type Job = {
  readonly source: string;
  readonly task: WorkerTask;
  readonly ended: AbortSignal;
  readonly resolve: (feed: ParsedFeed) => void;
  readonly reject: (error: unknown) => void;
};

/** Sources that are remembered as slow. */
const mostSlow = 1_000;

/**
 * Threads that read documents apart from the rest of Telex. They are kept, since a start costs ten times what a document
 * does, until they have had nothing to read for a while, since each takes some 40 MB; and replaced after an error, a time-out,
 * too much memory or many documents. What waits is taken in turn, but a source whose last document took too long goes behind all
 * others, has half the time, and never holds more than one thread.
 */
export class ParsePool {
  readonly #limits: PoolLimits;
  readonly #waiting: Job[] = [];
  #idle: readonly Idle[] = [];
  readonly #working = new Map<ParseThread, Job>();
  readonly #slow = new Set<string>();

  constructor(limits: PoolLimits) {
    this.#limits = limits;
  }

  /** Reads a document of `source` in its turn. Rejects with FeedError, or with the reason of `ended`. */
  parse(source: string, task: WorkerTask, ended: AbortSignal): Promise<ParsedFeed> {
    const { promise, resolve, reject } = Promise.withResolvers<ParsedFeed>();
    const job: Job = { source, task, ended, resolve, reject };
    const leave = () => {
      const at = this.#waiting.indexOf(job);
      if (at !== -1) this.#waiting.splice(at, 1);
      reject(ended.reason);
    };
    ended.addEventListener('abort', leave, { once: true });
    this.#waiting.push(job);
    this.#next();
    return promise.finally(() => ended.removeEventListener('abort', leave));
  }

  /** Ends all threads. */
  async stop(): Promise<void> {
    const idle = this.#idle;
    this.#idle = [];
    for (const { end } of idle) clearTimeout(end);
    const threads = [...idle.map(({ thread }) => thread), ...this.#working.keys()];
    await Promise.all(threads.map((thread) => thread.end()));
  }

  #next(): void {
    while (this.#working.size < this.#limits.threads) {
      const job = this.#takeJob();
      if (job === null) return;
      const thread = this.#takeIdle() ?? new ParseThread(this.#limits);
      this.#working.set(thread, job);
      void this.#run(thread, job);
    }
  }

  /** The first that waits; of slow sources only where nothing else waits, and one at a time. */
  #takeJob(): Job | null {
    const quick = this.#waiting.findIndex(({ source }) => !this.#slow.has(source));
    const isSlowAtWork = [...this.#working.values()].some(({ source }) => this.#slow.has(source));
    const at = quick === -1 && !isSlowAtWork ? 0 : quick;
    return this.#waiting.splice(at, at === -1 ? 0 : 1)[0] ?? null;
  }

  async #run(thread: ParseThread, { source, task, ended, resolve, reject }: Job): Promise<void> {
    const { timeoutMs, backstopMs } = this.#limits;
    const share = this.#slow.has(source) ? 0.5 : 1;
    try {
      const limits = { timeoutMs: timeoutMs * share, backstopMs: backstopMs * share };
      const feed = await thread.read(task, limits, ended);
      this.#slow.delete(source);
      resolve(feed);
    } catch (error) {
      const isRefusal = error instanceof FeedError;
      if (isRefusal && error.code === 'too-slow') this.#remember(source);
      else if (isRefusal) this.#slow.delete(source);
      reject(error);
    } finally {
      this.#working.delete(thread);
      const isKept = thread.isWell && thread.documents < this.#limits.documentsPerThread && !ended.aborted;
      if (isKept) this.#keep(thread);
      else void thread.end();
      this.#next();
    }
  }

  /** The one that worked last, so that one that is not needed comes to its end. */
  #takeIdle(): ParseThread | null {
    const taken = this.#idle.at(-1);
    this.#idle = this.#idle.slice(0, -1);
    clearTimeout(taken?.end);
    return taken?.thread ?? null;
  }

  #keep(thread: ParseThread): void {
    const end = setTimeout(() => {
      this.#idle = this.#idle.filter((each) => each.thread !== thread);
      void thread.end();
    }, this.#limits.idleMs).unref();
    this.#idle = [...this.#idle, { thread, end }];
  }

  #remember(source: string): void {
    if (this.#slow.size >= mostSlow) this.#slow.clear();
    this.#slow.add(source);
  }
}
