import type { ServerResponse } from 'node:http';
import { setImmediate as breath } from 'node:timers/promises';
import type { EpochMs } from '../../src/domain/item.ts';
import type { Log } from '../../src/observability/log.ts';
import type { BoardMessage, BoardStore } from '../../src/store/board-store.ts';
import { createLineReader, type Line } from './line-reader.ts';
import type { MessageJson } from './message-json.ts';
import { HttpError, safeHeaders } from './respond.ts';

const batch = 200;
/** Proxies close what is silent for a minute. */
const heartbeatMs = 20_000;
/** A browser that does not read for so long is let go; it comes back for what it missed. */
const largestBacklog = 1024 * 1024;
/** Readers at once; each costs a socket and some memory. */
const mostReaders = 400;

/**
 * Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html. An event's id is the message's
 * seq, so that a browser that comes back says itself what it has.
 */
export type EventStream = {
  /**
   * Sends all after `since` (null: only what comes from now on), then everything new, until the browser goes. Throws
   * HttpError 503 when there are as many readers as the board takes.
   */
  open(response: ServerResponse, since: number | null): Promise<void>;
  /** Something was posted or edited. */
  wake(): void;
  /** What stands still has changed: one line each. */
  tellTroubles(lines: readonly string[]): void;
  close(): void;
};

type Reader = { readonly response: ServerResponse; seq: number };

/** Who has the board open, with a sign of life for proxies between. */
function createReaders() {
  const readers = new Set<Reader>();
  /** Those of them that have all up to the head: they share each read and each string. */
  const upToDate = new Set<Reader>();
  let heartbeat: NodeJS.Timeout | undefined;
  return { readers, upToDate, take, drop, end };

  function take(reader: Reader): void {
    if (readers.size === 0) heartbeat = setInterval(beat, heartbeatMs);
    readers.add(reader);
    reader.response.on('close', () => drop(reader));
  }

  function drop(reader: Reader): void {
    readers.delete(reader);
    upToDate.delete(reader);
    if (readers.size === 0) clearInterval(heartbeat);
  }

  function beat(): void {
    for (const { response } of readers) if (response.headersSent) response.write(': still here\n\n');
  }

  function end(): void {
    clearInterval(heartbeat);
    for (const { response } of readers) response.end();
    readers.clear();
    upToDate.clear();
  }
}

/** The stream of messages for every browser that has the board open; each catches up from the store by itself. */
export function createEventStream(of: {
  readonly board: BoardStore;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly toJson: (message: BoardMessage) => MessageJson;
  /** What stands still, for who comes. */
  readonly troubles: () => readonly string[];
}): EventStream {
  const { board, log } = of;
  const { readers, upToDate, take, drop, end } = createReaders();
  const readSince = createLineReader(board, of.toJson, batch);
  let head = 0;
  let isPumping = false;
  let isBehind = false;

  return {
    async open(response, since) {
      if (readers.size >= mostReaders) throw tooMany();
      const reader: Reader = { response, seq: 0 };
      take(reader);
      try {
        const last = await board.lastSeq();
        if (response.closed) return;
        // Another data folder counts anew: then nothing that the browser has is certain.
        const isReset = since !== null && since > last;
        reader.seq = since === null || isReset ? last : since;
        response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
        const now = new Date(of.clock()).toISOString();
        const hello = JSON.stringify({ now, isReset, troubles: of.troubles() });
        response.write(`retry: 1000\nid: ${reader.seq}\nevent: hello\ndata: ${hello}\n\n`);
      } catch (error) {
        drop(reader);
        throw error;
      }
      await catchUp(reader);
    },

    wake: () => void pump(),

    tellTroubles(lines) {
      const text = `event: troubles\ndata: ${JSON.stringify({ troubles: lines })}\n\n`;
      for (const { response } of readers) if (response.headersSent) response.write(text);
    },

    close: end,
  };

  /** Reads what one browser missed, until it has what the others have. */
  async function catchUp(reader: Reader): Promise<void> {
    try {
      while (readers.has(reader)) {
        const missed = await readSince(reader.seq);
        for (const line of missed) send(reader, line);
        if (missed.length < batch && join(reader)) return;
        await breath();
      }
    } catch (error) {
      log.warn({ err: error }, 'the board could not read its posts; browsers connect again by themselves');
      reader.response.destroy();
    }
  }

  /** False while the others are further. */
  function join(reader: Reader): boolean {
    if (!readers.has(reader)) return true;
    if (upToDate.size === 0 && !isPumping) head = reader.seq;
    if (reader.seq < head) return false;
    upToDate.add(reader);
    // Something may have come between its last read and now.
    void pump();
    return true;
  }

  /** Each message is read and made into a string once, and written in order of seq to all who are up to date. */
  async function pump(): Promise<void> {
    isBehind = true;
    if (isPumping) return;
    isPumping = true;
    try {
      while (isBehind && upToDate.size > 0) {
        isBehind = false;
        const lines = await readSince(head);
        for (const line of lines) {
          for (const reader of upToDate) send(reader, line);
          head = line.seq;
          // Hundreds of browsers are hundreds of writes: others have a turn between two messages.
          await breath();
        }
        if (lines.length === batch) isBehind = true;
      }
    } catch (error) {
      log.warn({ err: error }, 'the board could not read its posts; browsers connect again by themselves');
      for (const { response } of upToDate) response.destroy();
    } finally {
      isPumping = false;
    }
  }

  function send(reader: Reader, { seq, text }: Line): void {
    if (seq <= reader.seq) return;
    reader.response.write(text);
    reader.seq = seq;
    if (reader.response.writableLength > largestBacklog) reader.response.destroy();
  }
}

function tooMany(): HttpError {
  const sentence = `The board is open in ${mostReaders} places already: close one, or try again in half a minute.`;
  return new HttpError(503, sentence, { 'retry-after': '30' });
}
