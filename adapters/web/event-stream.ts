import type { ServerResponse } from 'node:http';
import type { EpochMs } from '../../src/domain/item.ts';
import type { Log } from '../../src/observability/log.ts';
import type { BoardMessage, BoardStore } from '../../src/store/ports.ts';
import type { MessageJson } from './message-json.ts';
import { safeHeaders } from './respond.ts';

const batch = 200;
/** Proxies close what is silent for a minute. */
const heartbeatMs = 20_000;
/** A browser that does not read for so long is let go; it comes back for what it missed. */
const largestBacklog = 1024 * 1024;

/**
 * Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html. An event's id is the message's
 * seq, so that a browser that comes back says itself what it has.
 */
export type EventStream = {
  /** Sends all after `since` (null: only what comes from now on), then everything new, until the browser goes. */
  open(response: ServerResponse, since: number | null): Promise<void>;
  /** Something was posted or edited. */
  wake(): void;
  close(): void;
};

type Reader = { readonly response: ServerResponse; seq: number; isReading: boolean; isBehind: boolean };

/** The stream of messages for every browser that has the board open; each catches up from the store by itself. */
export function createEventStream(of: {
  readonly board: BoardStore;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly toJson: (message: BoardMessage) => MessageJson;
}): EventStream {
  const { board, log } = of;
  const readers = new Set<Reader>();
  return {
    async open(response, since) {
      const last = await board.lastSeq();
      if (response.closed) return;
      // Another data folder counts anew: then nothing that the browser has is certain.
      const isReset = since !== null && since > last;
      const seq = since === null || isReset ? last : since;
      response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
      const hello = JSON.stringify({ now: new Date(of.clock()).toISOString(), isReset });
      response.write(`retry: 1000\nid: ${seq}\nevent: hello\ndata: ${hello}\n\n`);
      const reader: Reader = { response, seq, isReading: false, isBehind: false };
      readers.add(reader);
      const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
      response.on('close', () => {
        clearInterval(heartbeat);
        readers.delete(reader);
      });
      await read(reader);
    },

    wake() {
      for (const reader of readers) void read(reader);
    },

    close() {
      for (const { response } of readers) response.end();
      readers.clear();
    },
  };

  /** Each reader takes from the store in order of seq: two posts at once cannot overtake each other. */
  async function read(reader: Reader): Promise<void> {
    reader.isBehind = true;
    if (reader.isReading) return;
    reader.isReading = true;
    try {
      while (reader.isBehind && readers.has(reader)) {
        reader.isBehind = false;
        const missed = await board.since(reader.seq, batch);
        for (const message of missed) write(reader, message);
        if (missed.length === batch) reader.isBehind = true;
        if (reader.response.writableLength > largestBacklog) reader.response.destroy();
      }
    } catch (error) {
      log.warn({ err: error }, 'the board could not read its posts; browsers connect again by themselves');
      reader.response.destroy();
    } finally {
      reader.isReading = false;
    }
  }

  function write(reader: Reader, message: BoardMessage): void {
    const event = message.editedAt === null ? 'post' : 'edit';
    const data = JSON.stringify(of.toJson(message));
    reader.response.write(`id: ${message.seq}\nevent: ${event}\ndata: ${data}\n\n`);
    reader.seq = message.seq;
  }
}
