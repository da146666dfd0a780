import { parentPort } from 'node:worker_threads';
import type { FeedFormat } from '../feed-formats.ts';
import type { ParseContext } from '../format-reader.ts';
import { parseFeed } from '../parse-feed.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';

/** A document as it is sent to a worker. */
export type WorkerTask = { readonly bytes: Uint8Array; readonly context: ParseContext<FeedFormat> };

/** What a worker sends back. */
export type WorkerAnswer =
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  | { readonly kind: 'refused'; readonly code: FeedError['code']; readonly message: string };

/** The body of a thread that parse-thread.ts starts: says that it is ready, then answers each document it is given. */
parentPort?.on('message', async (task: WorkerTask) => {
  parentPort?.postMessage(await answer(task));
});
parentPort?.postMessage('ready');

async function answer({ bytes, context }: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { kind: 'feed', feed: await parseFeed(bytes, context) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}
