import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { type SignalRules, shippedSignals } from '../../domain/signals/signal-patterns.ts';
import type { FeedFormat } from '../feed-formats.ts';
import type { ParseContext } from '../format-reader.ts';
import { parseFeed } from '../parse-feed.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';

/** What a worker sends back. */
export type WorkerAnswer =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  | { readonly kind: 'refused'; readonly code: FeedError['code']; readonly message: string };

export type FeedParserSettings = {
  /** A body above this is refused as `too-large`. */
  readonly maxBytes?: number;
  /** A body above this goes to a worker; reading a smaller one takes some tens of milliseconds at most. */
  readonly workerAboveBytes?: number;
  /** A worker that takes longer is ended: `too-slow`. */
  readonly timeoutMs?: number;
  /** A worker whose heap grows above this is ended: `too-much-memory`. In MiB. */
  readonly memoryMb?: number;
  /** The newsroom's rules for wordings, for every document. */
  readonly signals?: SignalRules;
  /** The worker's code; tests put a stubborn one here. */
  readonly workerUrl?: URL;
};

export type FeedParser = {
  /** As `parseFeed`, within bounds. Rejects with `FeedError`, or with the signal's reason. */
  parse(bytes: Uint8Array, context: ParseContext<FeedFormat>, signal?: AbortSignal): Promise<ParsedFeed>;
  /** Ends a running worker; what waits or runs rejects with an AbortError. */
  stop(): Promise<void>;
};

/**
 * A parser that no document can block or blow up: small bodies are read in this thread, large ones one at a
 * time in a worker with a limit of time and of memory. A worker lives for one body, so its memory is given back.
 */
export function createFeedParser(settings: FeedParserSettings = {}): FeedParser {
  const {
    maxBytes = 8 * 1024 * 1024,
    workerAboveBytes = 256 * 1024,
    timeoutMs = 20_000,
    memoryMb = 128,
    signals = shippedSignals,
    workerUrl = new URL('./parse-worker.ts', import.meta.url),
  } = settings;
  const oneAtATime = pLimit(1);
  const stopping = new AbortController();
  let running: Worker | null = null;

  async function parse(
    bytes: Uint8Array,
    about: ParseContext<FeedFormat>,
    signal?: AbortSignal,
  ): Promise<ParsedFeed> {
    const context = { signals, ...about };
    const ended = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal;
    ended.throwIfAborted();
    if (bytes.byteLength > maxBytes) throw new FeedError('too-large', tooLarge(bytes.byteLength, maxBytes));
    if (bytes.byteLength <= workerAboveBytes) return parseFeed(bytes, context);
    return oneAtATime(() => {
      ended.throwIfAborted();
      return parseApart(bytes, context, ended);
    });
  }

  async function parseApart(
    bytes: Uint8Array,
    context: ParseContext<FeedFormat>,
    ended: AbortSignal,
  ): Promise<ParsedFeed> {
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 8 };
    const worker = new Worker(workerUrl, { workerData: { bytes, context }, resourceLimits });
    running = worker;
    try {
      return settle(await answerOf(worker, timeoutMs, memoryMb, ended));
    } finally {
      running = null;
      await worker.terminate();
    }
  }

  return {
    parse,
    async stop() {
      stopping.abort();
      await running?.terminate();
    },
  };
}

function answerOf(
  worker: Worker,
  timeoutMs: number,
  memoryMb: number,
  ended: AbortSignal,
): Promise<WorkerAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
  const seconds = Math.round(timeoutMs / 1000);
  const late = new FeedError('too-slow', `reading this document took more than ${seconds} seconds`);
  const timer = setTimeout(() => reject(late), timeoutMs);
  const abort = () => reject(ended.reason);
  ended.addEventListener('abort', abort, { once: true });
  worker.once('message', resolve);
  worker.once('messageerror', reject);
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
    const message = `reading this document took more than ${memoryMb} MiB of memory`;
    return reject(new FeedError('too-much-memory', message, { cause: error }));
  });
  worker.once('exit', () => reject(new Error('the worker ended without an answer')));
  return promise.finally(() => {
    clearTimeout(timer);
    ended.removeEventListener('abort', abort);
  });
}

function settle(answer: WorkerAnswer): ParsedFeed {
  if (answer.kind === 'feed') return answer.feed;
  throw new FeedError(answer.code, answer.message);
}

function tooLarge(bytes: number, maxBytes: number): string {
  const megabytes = (count: number) => `${(count / 1024 / 1024).toFixed(1)} MiB`;
  return `the document is ${megabytes(bytes)}, more than the limit of ${megabytes(maxBytes)}`;
}
