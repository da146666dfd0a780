import type { ServerResponse } from 'node:http';
import { setImmediate as breath, setTimeout as pause } from 'node:timers/promises';
import type { DeskState } from '../../src/chat/words/wire/desk-state.ts';
import type { WireState } from '../../src/chat/words/wire/wire-state.ts';
import type { EpochMs } from '../../src/domain/item.ts';
import type { Log } from '../../src/observability/log.ts';
import type { BoardStore } from '../../src/store/board-store.ts';
import { HttpError } from './http-error.ts';
import { type Chunk, createLineReader } from './line-reader.ts';
import type { ToJson } from './message-json.ts';
import { createReaderList, type Reader, sendChunk, untilDrained } from './reader-list.ts';
import { safeHeaders } from './respond.ts';
import { createStateTeller } from './state-teller.ts';

const batch = 200;
/** Readers at once; each costs a socket and some memory. */
const mostReaders = 400;
/** So many readers are written to between two turns of the event loop. */
const readersATurn = 50;
/** What another Telex put on the board is shown within this. */
const lookEveryMs = 500;
/** Who has what, which is asked for in several statements: with every so many looks. */
const looksADesk = 6;
/** While posts keep coming they are sent together, as often as this: each sending is a write to every reader. */
const gatherMs = 50;

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
  /** Something may have been posted or edited by another. */
  look(): void;
  /** Somebody did something: who has what may have changed. */
  stir(): void;
  /** What stands still, or how the wire does, may have changed. Looked at by itself with each sign of life as well. */
  tellState(): void;
  close(): void;
};

/** The stream of messages for every browser that has the board open; each catches up from the store by itself. */
export function createEventStream(of: {
  readonly board: BoardStore;
  readonly clock: () => EpochMs;
  readonly log: Log;
  readonly toJson: ToJson;
  /** What stands still, one line each. */
  readonly troubles: () => readonly string[];
  /** How sources and platforms do. */
  readonly status: () => Promise<WireState | null>;
  /** What is under embargo, who has what, and what does not work. */
  readonly desk: () => Promise<DeskState | null>;
  /** Between two signs of life; 20 seconds if absent. */
  readonly heartbeatMs?: number | undefined;
}): EventStream {
  const { board, log } = of;
  const { readers, upToDate, take, drop, end } = createReaderList(() => teller.tellState(), of.heartbeatMs);
  const teller = createStateTeller({ ...of, readers });
  const readSince = createLineReader(board, of.toJson, batch);
  let head = 0;
  let isPumping = false;
  let isBehind = false;

  return {
    async open(response, since) {
      if (readers.size >= mostReaders) throw tooMany();
      const reader = take(response);
      try {
        const last = await board.lastSeq();
        const [status, desk] = await Promise.all([of.status(), of.desk()]);
        if (response.closed) return;
        teller.tellStatus(status);
        teller.tellDesk(desk);
        // Another data folder counts anew: then nothing that the browser has is certain.
        const isReset = since !== null && since > last;
        reader.seq = since === null || isReset ? last : since;
        response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
        const now = new Date(of.clock()).toISOString();
        const hello = JSON.stringify({ now, isReset, troubles: of.troubles(), status, desk });
        response.write(`retry: 1000\nid: ${reader.seq}\nevent: hello\ndata: ${hello}\n\n`);
      } catch (error) {
        drop(reader);
        throw error;
      }
      await catchUp(reader);
    },

    wake(): void {
      void pump();
      teller.tellDeskSoon();
    },
    look: () => void pump(),
    stir: teller.tellDeskSoon,
    tellState: teller.tellState,
    close: end,
  };

  /** Sends one browser what it missed, as fast as it takes it, until it has what the others have. */
  async function catchUp(reader: Reader): Promise<void> {
    try {
      while (readers.has(reader)) {
        await untilDrained(reader);
        const { chunks, isAll } = await readSince(reader.seq);
        const isFull = !chunks.every((chunk) => sendChunk(reader, chunk));
        if (!isFull && isAll && join(reader)) return;
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

  /** What is new is read and made into bytes once, and written in order of seq to all who are up to date. */
  async function pump(): Promise<void> {
    isBehind = true;
    if (isPumping) return;
    isPumping = true;
    try {
      while (isBehind && upToDate.size > 0) {
        isBehind = false;
        const { chunks, isAll } = await readSince(head);
        for (const chunk of chunks) await sendAll(chunk);
        if (!isAll) isBehind = true;
        else if (chunks.length > 0) await pause(gatherMs, undefined, { ref: false });
      }
    } catch (error) {
      log.warn({ err: error }, 'the board could not read its posts; browsers connect again by themselves');
      for (const { response } of upToDate) response.destroy();
    } finally {
      isPumping = false;
    }
  }

  /** Hundreds of browsers are hundreds of writes: others have turns between. */
  async function sendAll(chunk: Chunk): Promise<void> {
    let written = 0;
    for (const reader of upToDate) {
      if (!sendChunk(reader, chunk)) {
        upToDate.delete(reader);
        void catchUp(reader);
      }
      written++;
      if (written % readersATurn === 0) await breath();
    }
    head = chunk.seq;
    await breath();
  }
}

function tooMany(): HttpError {
  const sentence = `The board is open in ${mostReaders} places already: close one, or try again in half a minute.`;
  return new HttpError(503, sentence, { 'retry-after': '30' });
}

/**
 * Looks for what other Telexes on the database did, as often as people notice; browsers that nobody has open cost nothing. A look
 * costs one step down an index. Weighed against LISTEN: that needs a connection of its own, which a pooler does not give.
 */
export function lookForOthers(events: Pick<EventStream, 'look' | 'stir'>) {
  let timer: NodeJS.Timeout | undefined;
  let looks = 0;
  return {
    start(): void {
      timer = setInterval(() => {
        looks++;
        events.look();
        if (looks % looksADesk === 0) events.stir();
      }, lookEveryMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
