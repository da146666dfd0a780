import { type App, SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../src/observability/log.ts';
import { boltLogger } from './bolt-logger.ts';
import { type ClientOptions, clientOptions } from './client.ts';
import { guardSocket } from './guard-socket.ts';
import type { SlackTiming } from './timing.ts';

/** One Socket Mode connection: it never reconnects by itself, so that a failure is ours to catch. */
export type SlackSocket = {
  /** Resolves when the connection is over, whatever ended it, with the reason that Slack gave; null: none. */
  readonly closed: Promise<{ readonly reason: string | null }>;
  /** Resolves when Slack asks for another connection in place of this one, which stands until then. */
  readonly refresh: Promise<'refresh'>;
  close(): Promise<void>;
};

/**
 * Opens a connection and waits for Slack's hello. Rejects with the Web API's error when the app token is refused, or
 * with an Error when no hello comes. Bolt's own reconnecting throws where nobody can catch it and waits seconds
 * after each refresh; a receiver for each connection, without it, does neither.
 */
export async function openSocket(deps: {
  readonly app: App;
  readonly appToken: string;
  readonly client: ClientOptions;
  readonly timing: SlackTiming;
  readonly log: Log;
  readonly signal: AbortSignal;
}): Promise<SlackSocket> {
  const { app, appToken, timing, signal } = deps;
  signal.throwIfAborted();
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger(deps.log),
    clientPingTimeout: timing.pingTimeoutMs,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions(deps.client) },
  });
  receiver.init(app);
  const socket = receiver.client;
  let goodbye: string | null = null;
  const refresh = Promise.withResolvers<'refresh'>();
  // Bolt's client would close at once, and nothing be heard until the next connection stands.
  guardSocket(socket, deps.log, (data) => {
    goodbye = goodbyeIn(data) ?? goodbye;
    if (goodbye === null || !refreshes.has(goodbye)) return false;
    refresh.resolve('refresh');
    return true;
  });
  const closed = new Promise<{ readonly reason: string | null }>((resolve) => {
    socket.once('disconnected', () => resolve({ reason: goodbye }));
  });
  // A connection that never stood says nothing more than that it is over.
  let fault: unknown = null;
  socket.on('error', (error: unknown) => {
    fault = error;
  });
  const close = () => closeSocket(socket, closed, timing.goodbyeMs);
  try {
    await withDeadline(socket.start(), timing.helloDeadlineMs, signal);
  } catch (error) {
    // A start that is given up may still open its socket later, and nobody would hold it.
    socket.once('connecting', () => queueMicrotask(() => void socket.disconnect()));
    await close();
    throw (
      error ??
      fault ??
      new Error(`Slack closed the connection before its hello${goodbye === null ? '' : ` (${goodbye})`}`)
    );
  }
  return { closed, refresh: refresh.promise, close };
}

/** Slack's reasons for a new connection; the old one stands for some seconds more. https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
const refreshes: ReadonlySet<string> = new Set(['warning', 'refresh_requested']);

/** The reason in a frame `{"type":"disconnect","reason":…}`; null in any other. */
function goodbyeIn(data: unknown): string | null {
  // Payloads are many and large; only the smallest frames say goodbye.
  if (!(typeof data === 'string' || data instanceof Uint8Array) || data.length > 1000) return null;
  try {
    const frame: unknown = JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data));
    if (typeof frame !== 'object' || frame === null || !('type' in frame) || !('reason' in frame))
      return null;
    return frame.type === 'disconnect' ? String(frame.reason).slice(0, 100) : null;
  } catch {
    return null;
  }
}

/** A second goodbye drops a peer that does not answer the first. */
async function closeSocket(
  socket: SocketModeReceiver['client'],
  closed: Promise<unknown>,
  goodbyeMs: number,
): Promise<void> {
  void socket.disconnect();
  const timer = setTimeout(() => void socket.disconnect(), goodbyeMs);
  await closed;
  clearTimeout(timer);
}

async function withDeadline(
  promise: Promise<unknown>,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<void> {
  const limit = AbortSignal.any([AbortSignal.timeout(deadlineMs), signal]);
  await Promise.race([
    promise,
    new Promise((_, reject) => {
      limit.addEventListener('abort', () => reject(new Error('Slack did not say hello in time')), {
        once: true,
      });
    }),
  ]);
}
