import { type Said, sayAll } from '../../domain/said/said.ts';
import {
  type SignalPattern,
  type SignalRules,
  shippedSignals,
} from '../../domain/signals/signal-patterns.ts';
import type { FeedFormat } from '../format-names.ts';
import type { ParseContext } from '../format-reader.ts';
import { isMuchWork, readDocument } from '../parse-feed.ts';
import { FeedError, type ParsedFeed } from '../parsed-feed.ts';
import { BoundedPattern } from '../pattern/bounded-pattern.ts';
import { documentWords as words } from '../words/document-words.ts';
import { describeDocument } from './describe-document.ts';
import { ParsePool } from './parse-pool.ts';

/** The bounds of reading documents; tests set them lower. */
export type FeedParserSettings = {
  /** A body above this is refused as `too-large`. */
  readonly maxBytes?: number;
  /** A body above this is read in a thread of its own: a smaller one cannot hold this one for more than a moment. */
  readonly workerAboveBytes?: number;
  /** The same for a page, or what may be one: line by line it costs ten times what a feed of that length does. */
  readonly pageApartAboveBytes?: number;
  /** A document that takes more of a processor there is given up: `too-slow`. */
  readonly timeoutMs?: number;
  /** And one that is not read when so much time went by, however little of a processor it had. */
  readonly backstopMs?: number;
  /** A thread whose heap grows above this is ended: `too-much-memory`. In MiB. */
  readonly memoryMb?: number;
  /** Threads at the same time. */
  readonly threads?: number;
  /** A thread is replaced after so many documents. */
  readonly documentsPerThread?: number;
  /** A thread that has had nothing to read for so long is ended, and started again by what needs it. */
  readonly idleMs?: number;
  /** The newsroom's rules for wordings, for every document. */
  readonly signals?: SignalRules;
  /** The thread's code; tests put a stubborn one here. */
  readonly workerUrl?: URL;
};

/** Reads documents within bounds. */
export type FeedParser = {
  /** As `parseFeed`, within bounds. Rejects with `FeedError`, or with the signal's reason. */
  parse(bytes: Uint8Array, context: ParseContext<FeedFormat>, signal?: AbortSignal): Promise<ParsedFeed>;
  /** Ends the threads; what waits or runs rejects with an AbortError. */
  stop(): Promise<void>;
};

/**
 * A parser that no document can block or blow up: small bodies are read in this thread, others and pages in one of two that are
 * kept for it, each document with a limit of time and of memory. They start with the first document that needs one, and end
 * where none has come for a while.
 */
export function createFeedParser(settings: FeedParserSettings = {}): FeedParser {
  const {
    maxBytes = 8 * 1024 * 1024,
    workerAboveBytes = 64 * 1024,
    pageApartAboveBytes = Math.min(2 * 1024, workerAboveBytes),
    timeoutMs = 5_000,
    backstopMs = 12 * timeoutMs,
    memoryMb = 128,
    threads = 2,
    documentsPerThread = 500,
    idleMs = 2 * 60_000,
    signals = shippedSignals,
    workerUrl = new URL('./parse-worker.ts', import.meta.url),
  } = settings;
  const onGivenUp = (pattern: string) => giveUp(signals, pattern);
  const limits = { timeoutMs, backstopMs, memoryMb };
  const pool = new ParsePool({ ...limits, threads, documentsPerThread, idleMs, workerUrl, onGivenUp });
  const stopping = new AbortController();
  return {
    async parse(bytes, about, signal) {
      const context = { signals, ...about };
      const ends = signal === undefined ? [stopping.signal] : [signal, stopping.signal];
      for (const each of ends) each.throwIfAborted();
      if (bytes.byteLength > maxBytes)
        throw new FeedError('too-large', tellTooLarge(bytes.byteLength, maxBytes));
      if (bytes.byteLength <= workerAboveBytes) {
        const document = describeDocument(bytes, context);
        if (bytes.byteLength <= pageApartAboveBytes || !isMuchWork(document, context))
          return readDocument(document, context);
      }
      const apart = { ...context, signals: withoutGivenUp(context.signals) };
      return pool.parse(context.url ?? '', { bytes, context: apart }, AbortSignal.any(ends));
    },
    async stop() {
      stopping.abort();
      await pool.stop();
    },
  };
}

/** What a thread found to take for ever is left alone in all of them. */
function giveUp({ add }: SignalRules, source: string): void {
  for (const { pattern } of add)
    if (pattern instanceof BoundedPattern && pattern.source === source) pattern.giveUp();
}

function withoutGivenUp({ add, ...rules }: SignalRules): SignalRules {
  const isInUse = ({ pattern }: SignalPattern) => !(pattern instanceof BoundedPattern && pattern.isGivenUp);
  return { ...rules, add: add.filter(isInUse) };
}

/** That a document of so many bytes is more than the limit. */
export function tellTooLarge(bytes: number, maxBytes: number): Said {
  const megabytes = (count: number) => `${(count / 1024 / 1024).toFixed(1)} MiB`;
  return sayAll(words.tooLarge, { size: megabytes(bytes), most: megabytes(maxBytes) });
}
