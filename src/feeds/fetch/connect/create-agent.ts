import type { LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher, errors } from 'undici';
import { maxHeaderBytes } from '../request-leniently.ts';
import { createFewATurn } from './few-a-turn.ts';
import { FewConnections } from './few-connections.ts';
import { readSmall } from './small-reads.ts';

/**
 * How long a connection is kept: for what is asked of its host in the same second, and not to the next poll, however long
 * the server would. It takes some 30 kB, and a thousand sources a file descriptor each.
 */
const keepAliveMs = 1_000;

/**
 * Connections that came about, and parts of answers, that are dealt with in one turn of the event loop: each takes a tenth of a millisecond.
 * Where the loop stood still for a moment, hundreds are there at once.
 */
const partsATurn = 32;

/** What the connections are made with. */
export type AgentOptions = {
  /** How long a connection may take to come about. */
  readonly connectMs: number;
  /** Connections to one host at the same time. */
  readonly perHost: number;
  /** How names are looked up. */
  readonly lookup: LookupFunction;
};

/** Asks any number of hosts. How long an answer may take is the caller's to say. */
export function createAgent({ connectMs, perHost, lookup }: AgentOptions): Dispatcher {
  const parts = createFewATurn(partsATurn);
  // One for all hosts: it holds nothing of any but TLS sessions, by their names.
  const connectNow = buildConnector({ timeout: connectMs, lookup, ...readSmall(parts) });
  const connect: typeof connectNow = (options, callback) =>
    connectNow(options, (...made) => {
      if (parts.take()) return callback(...made);
      parts.later(() => {
        const [error, socket] = made;
        const isLost = error === null && socket.destroyed;
        if (isLost) callback(socket.errored ?? new errors.SocketError('other side closed'), null);
        else callback(...made);
      });
    });
  const client = {
    connect,
    keepAliveTimeout: keepAliveMs,
    keepAliveMaxTimeout: keepAliveMs,
    headersTimeout: 0,
    maxHeaderSize: maxHeaderBytes,
    bodyTimeout: 0,
  };
  return new Agent({ factory: (origin) => new FewConnections(origin, perHost, client) });
}
