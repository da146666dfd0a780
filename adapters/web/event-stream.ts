import type { ServerResponse } from 'node:http';
import type { BoardMessage, BoardStore } from '../../src/store/ports.ts';
import { messageJson } from './message-json.ts';

const batch = 200;
/** Proxies close what is silent for a minute. */
const heartbeatMs = 20_000;

/** Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html. An event's id is the message's seq. */
export type EventStream = {
  /** Sends all after `since` (null: only what comes from now on), then everything new, until the browser goes. */
  open(response: ServerResponse, since: number | null, tellAge: (issuedAt: number) => string): Promise<void>;
  publish(message: BoardMessage): void;
  close(): void;
};

type Client = {
  readonly response: ServerResponse;
  seq: number;
  isCatchingUp: boolean;
  readonly tellAge: (issuedAt: number) => string;
};

export function createEventStream(board: BoardStore): EventStream {
  const clients = new Set<Client>();
  return {
    async open(response, since, tellAge) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      response.write('retry: 1000\n\n');
      const client: Client = { response, seq: since ?? -1, isCatchingUp: since !== null, tellAge };
      clients.add(client);
      const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
      response.on('close', () => {
        clearInterval(heartbeat);
        clients.delete(client);
      });
      if (since !== null) await catchUp(client);
    },

    publish(message) {
      // One that is still catching up reads it from the store, in its turn.
      for (const client of clients) if (!client.isCatchingUp) write(client, message);
    },

    close() {
      for (const { response } of clients) response.end();
      clients.clear();
    },
  };

  async function catchUp(client: Client): Promise<void> {
    await writeMissed(client);
    client.isCatchingUp = false;
    // What was posted between the last look and this moment was not published to it.
    await writeMissed(client);
  }

  async function writeMissed(client: Client): Promise<void> {
    for (;;) {
      const missed = await board.since(client.seq, batch);
      for (const message of missed) write(client, message);
      if (missed.length < batch) return;
    }
  }
}

function write(client: Client, message: BoardMessage): void {
  if (message.seq <= client.seq) return;
  client.seq = message.seq;
  const event = message.editedAt === null ? 'post' : 'edit';
  const data = JSON.stringify(messageJson(message, client.tellAge));
  client.response.write(`id: ${message.seq}\nevent: ${event}\ndata: ${data}\n\n`);
}
