import { parentPort } from 'node:worker_threads';
import type { Said } from '../../domain/said/said.ts';
import type { SignalRules } from '../../domain/signals/signal-patterns.ts';
import type { FeedFormat } from '../format-names.ts';
import type { ParseContext } from '../format-reader.ts';
import { parseFeed } from '../parse-feed.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { BoundedPattern } from '../pattern/bounded-pattern.ts';

/** A document as it is sent to a worker. */
export type WorkerTask = { readonly bytes: Uint8Array; readonly context: ParseContext<FeedFormat> };

/** What a worker sends back. */
export type WorkerAnswer = (
  | { readonly kind: 'feed'; readonly feed: ParsedFeed }
  | {
      readonly kind: 'refused';
      readonly code: FeedError['code'];
      readonly said: Said;
      readonly isCut: boolean;
    }
) & {
  /** Sources of the newsroom's own patterns that took too long here, and match nothing here any more. */
  readonly givenUp?: readonly string[];
};

/** The body of a thread that parse-thread.ts starts: says that it is ready, then answers each document it is given. */
parentPort?.on('message', async (task: WorkerTask) => {
  parentPort?.postMessage(await answer(task));
});
parentPort?.postMessage('ready');

/** The newsroom's own patterns: one that takes for ever on some text is given up once for all documents of this thread. */
const bounded = new Map<string, BoundedPattern>();

async function answer({ bytes, context: { signals, ...about } }: WorkerTask): Promise<WorkerAnswer> {
  const context = signals === undefined ? about : { ...about, signals: boundedRules(signals) };
  const read = await readOrRefuse(bytes, context);
  return { ...read, givenUp: [...bounded.values()].flatMap((each) => (each.isGivenUp ? [each.source] : [])) };
}

async function readOrRefuse(bytes: Uint8Array, context: WorkerTask['context']): Promise<WorkerAnswer> {
  try {
    return { kind: 'feed', feed: await parseFeed(bytes, context) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: 'refused', code: error.code, said: error.said, isCut: error.isCut };
  }
}

/** A pattern comes from the other thread as a plain regular expression. */
function boundedRules({ add, ...rules }: SignalRules): SignalRules {
  return { ...rules, add: add.map((each) => ({ ...each, pattern: boundedOf(each.pattern) })) };
}

function boundedOf(pattern: RegExp): BoundedPattern {
  const key = String(pattern);
  const known = bounded.get(key) ?? new BoundedPattern(pattern.source);
  bounded.set(key, known);
  return known;
}
