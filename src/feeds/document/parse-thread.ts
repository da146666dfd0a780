import { Worker } from 'node:worker_threads';
import { type Said, sayAll } from '../../domain/said/said.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { sayNextOfBug, documentWords as words } from '../words/document-words.ts';
import { limitWork } from './limit-work.ts';
import type { WorkerAnswer, WorkerTask } from './parse-worker.ts';

/** What a document may take. */
export type ThreadLimits = {
  /** Of a processor: what the thread waits for one is not the document's. */
  readonly timeoutMs: number;
  /** That go by, whatever the thread used of them: far above the other. */
  readonly backstopMs: number;
  /** Of the thread's heap, in MiB. */
  readonly memoryMb: number;
  /** The thread's code. */
  readonly workerUrl: URL;
  /** Told of a pattern of the newsroom's own that the thread gave up, by its source. */
  readonly onGivenUp: (pattern: string) => void;
};

/** A start takes a second on a machine that has nothing else to do; it is no part of a document's time. */
const startsPerTimeout = 6;

/** One thread that reads one document at a time. It holds no process open while it has nothing to do. */
export class ParseThread {
  readonly #worker: Worker;
  readonly #memoryMb: number;
  readonly #startMs: number;
  readonly #onGivenUp: ThreadLimits['onGivenUp'];
  readonly #ready: Promise<unknown>;
  /** Where the document at hand was read; null: it is a file. */
  #url: string | null = null;
  #isWell = true;
  #onFailure: (error: FeedError) => void = () => {};
  /** How many it has been given. */
  documents = 0;

  constructor({ memoryMb, timeoutMs, workerUrl, onGivenUp }: ThreadLimits) {
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 8 };
    this.#worker = new Worker(workerUrl, { resourceLimits });
    this.#memoryMb = memoryMb;
    this.#onGivenUp = onGivenUp;
    this.#startMs = timeoutMs * startsPerTimeout;
    this.#ready = new Promise((resolve) => this.#worker.once('message', resolve));
    this.#worker.on('error', (error) => this.#fail(this.#failureOf(error)));
    this.#worker.on('exit', () => this.#fail(this.#bugOf(words.threadEnded)));
    this.#worker.unref();
  }

  /** False once it failed or was ended: it reads nothing more. */
  get isWell(): boolean {
    return this.#isWell;
  }

  /** Rejects with FeedError, or with the reason of `ended`; it is not well any more after a time-out or an end. */
  async read(
    task: WorkerTask,
    { timeoutMs, backstopMs }: Pick<ThreadLimits, 'timeoutMs' | 'backstopMs'>,
    ended: AbortSignal,
  ): Promise<ParsedFeed> {
    const { promise: given, reject } = Promise.withResolvers<never>();
    this.#onFailure = reject;
    const abort = () => {
      void this.end();
      reject(ended.reason);
    };
    ended.addEventListener('abort', abort, { once: true });
    const start = setTimeout(() => this.#giveUp(this.#startMs, words.tooSlow), this.#startMs);
    let endLimit = () => {};
    this.#worker.ref();
    this.documents++;
    this.#url = task.context.url;
    try {
      ended.throwIfAborted();
      await Promise.race([this.#ready, given]);
      clearTimeout(start);
      endLimit = limitWork({ usedMs: () => this.#usedMs(), limitMs: timeoutMs, backstopMs }, (what) =>
        what === 'processor'
          ? this.#giveUp(timeoutMs, words.tooSlowProcessor)
          : this.#giveUp(backstopMs, words.tooSlow),
      );
      const answer = new Promise<WorkerAnswer>((resolve) => this.#worker.once('message', resolve));
      this.#worker.postMessage(task);
      const told = await Promise.race([answer, given]);
      for (const pattern of told.givenUp ?? []) this.#onGivenUp(pattern);
      return settle(told);
    } finally {
      clearTimeout(start);
      endLimit();
      ended.removeEventListener('abort', abort);
      this.#onFailure = () => {};
      this.#worker.unref();
    }
  }

  /** Ends it, whatever it is doing. */
  async end(): Promise<void> {
    this.#isWell = false;
    await this.#worker.terminate();
  }

  async #usedMs(): Promise<number> {
    const { user, system } = await this.#worker.cpuUsage();
    return (user + system) / 1_000;
  }

  #giveUp(afterMs: number, what: Said): void {
    const count = Math.max(1, Math.round(afterMs / 1000));
    const seconds = count === 1 ? words.second : sayAll(words.seconds, { count });
    this.#fail(new FeedError('too-slow', sayAll(what, { seconds })));
  }

  #fail(error: FeedError): void {
    if (!this.#isWell) return;
    this.#isWell = false;
    this.#onFailure(error);
  }

  #bugOf(words: Said, cause?: unknown): FeedError {
    return new FeedError('bug', sayNextOfBug(words, this.#url), { cause });
  }

  #failureOf(cause: unknown): FeedError {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
      const said = sayAll(words.tooMuchMemory, { most: this.#memoryMb });
      return new FeedError('too-much-memory', said, { cause });
    }
    return this.#bugOf(sayAll(words.threadFailed, { error: String(cause).slice(0, 200) }), cause);
  }
}

function settle(answer: WorkerAnswer): ParsedFeed {
  if (answer.kind === 'feed') return answer.feed;
  throw new FeedError(answer.code, answer.said, { isCut: answer.isCut });
}
