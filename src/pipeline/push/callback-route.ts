import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpRoute } from '../../chat/ports/adapter.ts';
import type { EpochMs } from '../../domain/item.ts';
import type { PushTrouble } from '../../domain/push-feeding.ts';
import type { Log } from '../../observability/log.ts';
import { tellFailing } from '../../observability/tell-failing.ts';
import { isWorthALine } from '../../observability/worth-a-line.ts';
import { pause as pauseFor } from '../../scheduler/pause.ts';
import type { PushSubscription } from '../../store/push-store.ts';
import type { PushEnd, Pushed } from '../polls/take-push.ts';
import { createEndAnswer } from './end-answer.ts';
import { callbackPath, type PushBook } from './push-book.ts';
import { isSigned } from './signature.ts';
import { type Denial, verifyIntent } from './verify-intent.ts';

/** A hub waits no longer than this for its answer; what is still being folded then is folded all the same. */
const answerWithinMs = 5_000;
/** Bodies that are in memory at once, by their largest size. */
const mostAtOnce = 8;
/** Of one hub, while their bodies come in: one that hangs takes no other's place. */
const mostOfOne = 2;
/** A body comes within this, or not at all: whoever sends a byte at a time holds its place no longer. */
const bodyWithinMs = 10_000;

const refusals = {
  unsigned:
    'what was sent in the name of its hub is not signed as it should be, and was not read; the source is polled',
  slow: 'its hub took longer than ten seconds to send one document, which was not read; the source is polled',
  crowded:
    'its hub sends more at once than is taken, and is told to send it again later; the source is polled',
  'too-large': 'what its hub sends is larger than maxBody, and was not read; the source is polled',
  cut: 'its hub broke off what it was sending, which was not read; the source is polled',
} as const satisfies Record<PushTrouble['kind'], string>;

/** What the route works with. */
export type CallbackDeps = {
  readonly book: PushBook;
  readonly clock: () => EpochMs;
  readonly log: Log;
  /** Of a body. */
  readonly maxBytes: number;
  /** Folds what a hub sent. */
  readonly take: (sourceId: string, pushed: Pushed) => Promise<PushEnd>;
  /** A hub denies, or sends what is not read: the source is polled as before, and soon. */
  readonly hasten: (sourceId: string) => Promise<void>;
  readonly onPushed: (sourceId: string, outcome: PushOutcome) => void;
  /** Ends early with its signal. Default: real time. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** How a push ended, for the metrics. */
export type PushOutcome = PushEnd | PushTrouble['kind'];

/**
 * What hubs reach: a path that only the hub knows, no password, and nothing behind it but this. Who asks whether we
 * mean it hears the challenge back; what is sent counts where it is signed with the secret of that subscription.
 */
export function createCallbackRoute(deps: CallbackDeps): HttpRoute {
  const { book, log, pause = pauseFor } = deps;
  let underWay = 0;
  /** The hubs whose bodies come in, each as often as it sends one. */
  const sending: string[] = [];
  const noteRefused = createRefusals(deps);
  const end = createEndAnswer(inTime);
  const answering = tellFailing(
    { log, level: 'warn' },
    {
      fails: 'a hub could not be answered; it sends again, and the source is polled',
      again: 'hubs are answered again',
    },
  );

  return {
    path: callbackPath,
    isFolder: true,
    handle(request, response) {
      answer(request, response).then(answering.worked, (error: unknown) => {
        answering.failed(error);
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
        if (verified.denied !== null) await hearDenial(verified.denied);
        return end(request, response, 200, verified.challenge);
      }
      case 'POST': {
        const subscription = await book.byToken(token);
        // Gone: a hub that still sends there may stop.
        if (subscription === null || subscription.state === 'leaving')
          return end(request, response, 410, 'This is not wanted any more.');
        const ofIt = sending.filter((each) => each === subscription.hub).length;
        if (underWay >= mostAtOnce || ofIt >= mostOfOne) {
          if (ofIt >= mostOfOne) noteRefused('crowded', subscription);
          return end(request, response, 503, 'Too much at once.', { 'retry-after': '30' });
        }
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
    const { sourceId, secret, hub } = subscription;
    sending.push(hub);
    const reading = inTime(readBody(request, deps.maxBytes), bodyWithinMs);
    const bytes = await reading.finally(() => sending.splice(sending.indexOf(hub), 1));
    if (bytes === 'late') {
      noteRefused('slow', subscription);
      return end(request, response, 408, `${bodyWithinMs / 1_000} seconds at most.`);
    }
    if (bytes === 'too-large') {
      noteRefused('too-large', subscription);
      return end(request, response, 413, `${deps.maxBytes} bytes at most.`);
    }
    if (bytes === 'cut') {
      noteRefused('cut', subscription);
      response.destroy();
      return;
    }
    const signature = request.headers['x-hub-signature'];
    if (!isSigned(bytes, typeof signature === 'string' ? signature : undefined, secret)) {
      noteRefused('unsigned', subscription);
      // WebSub, 8: whoever guesses is told nothing.
      return end(request, response, 202, '');
    }
    const { 'content-type': contentType = null, 'content-encoding': encoding = null } = request.headers;
    const taken = deps.take(sourceId, { bytes, contentType, encoding }).then(async (ended) => {
      deps.onPushed(sourceId, ended);
      if (ended === 'kept') await book.notePushed(subscription);
      return ended;
    });
    const ended = await inTime(taken, answerWithinMs);
    taken.catch((error: unknown) => log.info({ source: sourceId, err: error }, 'a push was not noted'));
    // Not kept: the hub sends it again.
    if (ended === 'not-kept')
      return end(request, response, 503, 'It could not be kept.', { 'retry-after': '60' });
    return end(request, response, 202, '');
  }

  async function inTime<T>(work: Promise<T>, ms: number): Promise<T | 'late'> {
    const patience = new AbortController();
    try {
      return await Promise.race([work, pause(ms, patience.signal).then(() => 'late' as const)]);
    } finally {
      patience.abort();
    }
  }

  /** `/bronnen` says that the log says why. */
  async function hearDenial({ sourceId, hub, reason, isNews }: Denial): Promise<void> {
    if (isNews) log.warn({ source: sourceId, hub }, `its hub sends nothing: ${reason}; the source is polled`);
    await deps.hasten(sourceId);
  }
}

/** Tells what was not read of a hub: in the metrics, in the book and, at each doubling, in the log. */
function createRefusals(
  deps: CallbackDeps,
): (why: PushTrouble['kind'], subscription: PushSubscription) => void {
  const { book, log } = deps;
  const refused = new Map<string, number>();
  return noteRefused;

  function noteRefused(why: PushTrouble['kind'], subscription: PushSubscription): void {
    const { token, sourceId } = subscription;
    deps.onPushed(sourceId, why);
    void noteTrouble(subscription, why);
    const key = `${why} ${token}`;
    const times = (refused.get(key) ?? 0) + 1;
    refused.set(key, times);
    if (isWorthALine(times)) log.warn({ source: sourceId, times }, refusals[why]);
  }

  /** What was not read is read from the source itself, and not only when its hub would have been looked after. */
  async function noteTrouble(subscription: PushSubscription, why: PushTrouble['kind']): Promise<void> {
    const { sourceId, trouble } = subscription;
    await book.noteTrouble(subscription, why);
    if (trouble !== null) return;
    await deps.hasten(sourceId).catch((error: unknown) => {
      log.info({ source: sourceId, err: error }, 'a source whose hub is not read is polled when it is due');
    });
  }
}

/** `cut`: the connection ended before it did. */
async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | 'too-large' | 'cut'> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return 'too-large';
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      length += (chunk as Buffer).length;
      if (length > maxBytes) return 'too-large';
      chunks.push(chunk as Buffer);
    }
  } catch {
    return 'cut';
  }
  return Buffer.concat(chunks, length);
}
