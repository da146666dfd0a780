import { parentPort, workerData } from 'node:worker_threads';
import type { FeedFormat } from '../feed-formats.ts';
import type { ParseContext } from '../format-reader.ts';
import { parseFeed } from '../parse-feed.ts';
import { FeedError } from '../parsed-feed.ts';
import type { WorkerAnswer } from './parse-in-worker.ts';

/** The body of the worker thread that parse-in-worker.ts starts: parses what it is given, answers once, ends. */
const { bytes, context } = workerData as {
  readonly bytes: Uint8Array;
  readonly context: ParseContext<FeedFormat>;
};

parentPort?.postMessage(await answer());

async function answer(): Promise<WorkerAnswer> {
  try {
    return { kind: 'feed', feed: await parseFeed(bytes, context) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}
