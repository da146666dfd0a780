import type { ServerResponse } from 'node:http';
import type { Chunk } from './line-reader.ts';

/** Proxies close what is silent for a minute. */
const usualHeartbeatMs = 20_000;
/** More is not put before a browser that does not take it: it catches up from the store when it does. */
const largestBacklog = 256 * 1024;

/** One browser that has the board open, and the seq up to which it was sent all. */
export type Reader = { readonly response: ServerResponse; seq: number; isStuck: boolean };

/** Who has the board open, with a sign of life for proxies between; `onBeat` is called with each. */
export function createReaderList(onBeat: () => void, heartbeatMs: number = usualHeartbeatMs) {
  const readers = new Set<Reader>();
  /** Those of them that have all up to the head: they share each read and its bytes. */
  const upToDate = new Set<Reader>();
  let heartbeat: NodeJS.Timeout | undefined;
  return { readers, upToDate, take, drop, end };

  function take(response: ServerResponse): Reader {
    const reader: Reader = { response, seq: 0, isStuck: false };
    if (readers.size === 0) heartbeat = setInterval(beat, heartbeatMs);
    readers.add(reader);
    response.on('close', () => drop(reader));
    response.on('drain', () => {
      reader.isStuck = false;
    });
    return reader;
  }

  function drop(reader: Reader): void {
    readers.delete(reader);
    upToDate.delete(reader);
    if (readers.size === 0) clearInterval(heartbeat);
  }

  /** Who has taken nothing of a full queue since the last beat is let go: a live browser comes back for what it missed. */
  function beat(): void {
    onBeat();
    for (const reader of readers) {
      const { response } = reader;
      if (reader.isStuck) {
        response.destroy();
        continue;
      }
      reader.isStuck = response.writableNeedDrain;
      if (response.headersSent && !reader.isStuck) response.write(': still here\n\n');
    }
  }

  function end(): void {
    clearInterval(heartbeat);
    for (const { response } of readers) response.end();
    readers.clear();
    upToDate.clear();
  }
}

/** Sends what the reader has not yet; false when its queue is full. */
export function sendChunk(reader: Reader, { lines, bytes, seq }: Chunk): boolean {
  const { response } = reader;
  if (seq > reader.seq) {
    const missing = lines.filter((line) => line.seq > reader.seq);
    response.write(missing.length === lines.length ? bytes : missing.map(({ text }) => text).join(''));
    reader.seq = seq;
  }
  return response.writableLength < largestBacklog;
}

/** Resolves once the reader takes more, or is gone. */
export function untilDrained({ response }: Reader): Promise<void> {
  return new Promise((resolve) => {
    if (!response.writableNeedDrain || response.closed) return resolve();
    const over = () => {
      response.off('drain', over);
      response.off('close', over);
      resolve();
    };
    response.on('drain', over);
    response.on('close', over);
  });
}
