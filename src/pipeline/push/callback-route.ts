import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRoute } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { Log } from '../../observability/log.ts';
import { pause } from '../../scheduler/pause.ts';
import type { PushSubscription } from '../../store/push-store.ts';
import type { PushEnd, Pushed } from '../polls/take-push.ts';
import { callbackPath, type PushBook } from './push-book.ts';
import { isSigned } from './signature.ts';
import { verifyIntent } from './verify-intent.ts';

/** A hub waits no longer than this for its answer; what is still being folded then is folded all the same. */
const answerWithinMs = 5_000;
/** Bodies that are in memory at once, by their largest size. */
const mostAtOnce = 8;

/** What the route works with. */
export type CallbackDeps = {
  readonly book: PushBook;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** Of a body. */
  readonly maxBytes: number;
  /** Folds what a hub sent. */
  readonly take: (sourceId: string, pushed: Pushed) => Promise<PushEnd>;
  /** A hub denied: the source is polled as before. */
  readonly onDenied: (sourceId: string) => Promise<void>;
  readonly onPushed: (sourceId: string, outcome: PushOutcome) => void;
};

/** How a push ended, for the metrics. */
export type PushOutcome = PushEnd | 'unsigned';

/**
 * What hubs reach: a path that only the hub knows, no password, and nothing behind it but this. Who asks whether we
 * mean it hears the challenge back; what is sent counts where it is signed with the secret of that subscription.
 */
export function createCallbackRoute(deps: CallbackDeps): HttpRoute {
  const { book, log } = deps;
  let underWay = 0;
  const unsigned = new Map<string, number>();

  return {
    path: callbackPath,
    isFolder: true,
    handle(request, response) {
      answer(request, response).catch((error: unknown) => {
        log.warn({ err: error }, 'a hub could not be answered; it sends again, and the source is polled');
        end(request, response, 503, 'Try again later.', { 'retry-after': '60' });
      });
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://telex');
    const token = url.pathname.slice(callbackPath.length);
    switch (request.method) {
      case 'GET': {
        const verified = await verifyIntent(token, url.searchParams, deps);
        if (verified === null) return end(request, response, 404, 'Nobody asked for this.');
        if (verified.denied !== null) await deps.onDenied(verified.denied.sourceId);
        return end(request, response, 200, verified.challenge);
      }
      case 'POST': {
        const subscription = await book.byToken(token);
        // Gone: a hub that still sends there may stop.
        if (subscription === null || subscription.state === 'leaving')
          return end(request, response, 410, 'This is not wanted any more.');
        if (underWay >= mostAtOnce)
          return end(request, response, 503, 'Too much at once.', { 'retry-after': '30' });
        underWay++;
        try {
          return await receive(subscription, request, response);
        } finally {
          underWay--;
        }
      }
      default:
        return end(request, response, 405, 'Use GET or POST here.', { allow: 'GET, POST' });
    }
  }

  async function receive(
    subscription: PushSubscription,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { sourceId, secret, token } = subscription;
    const bytes = await readBytes(request, deps.maxBytes);
    if (bytes === null) return end(request, response, 413, `${deps.maxBytes} bytes at most.`);
    const signature = request.headers['x-hub-signature'];
    if (!isSigned(bytes, typeof signature === 'string' ? signature : undefined, secret)) {
      noteUnsigned(token, sourceId);
      // WebSub, 8: whoever guesses is told nothing.
      return end(request, response, 202, '');
    }
    const { 'content-type': contentType = null, 'content-encoding': encoding = null } = request.headers;
    const taken = deps.take(sourceId, { bytes, contentType, encoding }).then(async (ended) => {
      deps.onPushed(sourceId, ended);
      if (ended === 'kept') await book.notePushed(subscription);
      return ended;
    });
    const patience = new AbortController();
    const ended = await Promise.race([taken, pause(answerWithinMs, patience.signal)]);
    patience.abort();
    taken.catch((error: unknown) => log.info({ source: sourceId, err: error }, 'a push was not noted'));
    // Not kept: the hub sends it again.
    if (ended === 'not-kept')
      return end(request, response, 503, 'It could not be kept.', { 'retry-after': '60' });
    return end(request, response, 202, '');
  }

  function noteUnsigned(token: string, sourceId: string): void {
    deps.onPushed(sourceId, 'unsigned');
    const times = (unsigned.get(token) ?? 0) + 1;
    unsigned.set(token, times);
    if ((times & (times - 1)) !== 0) return;
    log.warn(
      { source: sourceId, times },
      'what was sent in the name of its hub is not signed as it should be, and was not read; the source is polled',
    );
  }
}

/** Null: it is larger than that. */
async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length;
    if (length > maxBytes) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, length);
}

function end(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response
    .writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      // What is left of a body is not waited for.
      ...(!request.complete && { connection: 'close' }),
      ...headers,
    })
    .end(text);
}
