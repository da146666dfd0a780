import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from './workspace.ts';

/** How a client answered an envelope: `operation_timeout` when the acknowledgement came too late. */
export type Ack =
  | { readonly kind: 'acked'; readonly payload: Json }
  | { readonly kind: 'operation_timeout' }
  | { readonly kind: 'no-connection' };

/** Of one app at a time. */
const mostSockets = 10;

/** Slack's side of Socket Mode, https://docs.slack.dev/apis/events-api/using-socket-mode */
export type SlackSocketMode = {
  /** Answers an HTTP upgrade; a ticket works once. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  issueTicket(): string;
  connections(): number;
  /** Sends to one connection and waits for the acknowledgement. */
  deliver(
    type: string,
    payload: Json,
    retry?: { readonly attempt: number; readonly reason: string },
  ): Promise<Ack>;
  /** Sends a frame as it is; what it was acknowledged with is in `acked`. */
  sendRaw(text: string): void;
  /** The envelopes that were acknowledged. */
  readonly acked: ReadonlySet<string>;
  /** `warning`, `refresh_requested` or `link_disabled`: the client has to connect again. */
  disconnect(reason: string): void;
  /** Cuts every connection without a close frame. */
  cut(): void;
  /** From now on nothing that arrives on the open connections is read, close frames included: a network that swallows. */
  goDeaf(): void;
  /** True: pings are no longer answered. */
  mutePongs: boolean;
  /** True: a new connection gets no hello. */
  mute: boolean;
  /** Resolves when a client opened a new connection. */
  nextConnection(): Promise<void>;
  stop(): void;
};

export function createSocketMode(options: { readonly ackDeadlineMs: number }): SlackSocketMode {
  const server = new WebSocketServer({ noServer: true, autoPong: false });
  const tickets = new Set<string>();
  const open = new Set<WebSocket>();
  const waitingForAck = new Map<string, (payload: Json) => void>();
  const acked = new Set<string>();
  let waitingForConnection: (() => void)[] = [];
  let serial = 0;

  function welcome(client: WebSocket) {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => client.terminate());
    client.on('ping', (data) => {
      if (!mode.mutePongs) client.pong(data);
    });
    client.on('message', (data) => {
      const message = JSON.parse(String(data)) as { envelope_id?: string; payload?: Json };
      acked.add(message.envelope_id ?? '');
      waitingForAck.get(message.envelope_id ?? '')?.(message.payload ?? {});
    });
    if (!mode.mute) sayHello(client);
    if (open.size > mostSockets)
      client.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
    for (const resolve of waitingForConnection) resolve();
    waitingForConnection = [];
  }

  function sayHello(client: WebSocket) {
    client.send(
      JSON.stringify({
        type: 'hello',
        num_connections: open.size,
        debug_info: { host: 'applink-1', approximate_connection_time: 3600 },
        connection_info: { app_id: 'A0TELEX001' },
      }),
    );
  }

  const mode: SlackSocketMode = {
    mutePongs: false,
    mute: false,
    issueTicket() {
      serial += 1;
      const ticket = `ticket-${serial}`;
      tickets.add(ticket);
      return ticket;
    },
    handleUpgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '/', 'ws://localhost').searchParams.get('ticket') ?? '';
      if (!tickets.delete(ticket)) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
        return;
      }
      server.handleUpgrade(request, socket, head, welcome);
    },
    connections: () => open.size,
    deliver(type, payload, retry) {
      const client = [...open].at(-1);
      if (client === undefined) return Promise.resolve({ kind: 'no-connection' });
      serial += 1;
      const envelopeId = `envelope-${serial}`;
      return new Promise((resolve) => {
        const finish = (ack: Ack) => {
          clearTimeout(timer);
          waitingForAck.delete(envelopeId);
          resolve(ack);
        };
        const timer = setTimeout(() => finish({ kind: 'operation_timeout' }), options.ackDeadlineMs);
        waitingForAck.set(envelopeId, (answer) => finish({ kind: 'acked', payload: answer }));
        client.send(
          JSON.stringify({
            envelope_id: envelopeId,
            type,
            payload,
            accepts_response_payload: type !== 'events_api',
            ...(retry === undefined ? {} : { retry_attempt: retry.attempt, retry_reason: retry.reason }),
          }),
        );
      });
    },
    acked,
    sendRaw(text) {
      for (const client of open) client.send(text);
    },
    disconnect(reason) {
      for (const client of open) client.send(JSON.stringify({ type: 'disconnect', reason }));
    },
    cut() {
      for (const client of open) client.terminate();
    },
    goDeaf() {
      for (const client of open) client.pause();
    },
    nextConnection: () => new Promise((resolve) => void waitingForConnection.push(resolve)),
    stop() {
      for (const client of open) client.terminate();
      server.close();
    },
  };
  return mode;
}
