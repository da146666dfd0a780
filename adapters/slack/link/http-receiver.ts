import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions, HTTPReceiver, isValidSlackRequest } from '@slack/bolt';
import type { HttpRoute } from '../../../src/chat/ports/adapter.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import type { Log } from '../../../src/observability/log.ts';
import { boltLogger } from './bolt-logger.ts';
import { droppedEvents, isObject, kindOfPayload, parseJson } from './payload.ts';

/** Where Slack sends payloads when the app does not use Socket Mode. */
const httpPath = '/slack/events';
/** Signed earlier or later than this is not believed; bolt looks at the past alone. */
const mostSkewMs = 5 * 60_000;

/** What bolt reads a request's body from, where somebody has read it before. */
type Buffered = IncomingMessage & { rawBody?: Buffer };

/** Requests of Slack on Telex's own server. */
export type SlackHttp = { readonly receiver: HTTPReceiver; readonly route: HttpRoute };

/**
 * Bolt's receiver behind a door: it checks signatures and answers, and is given only what it can read, since what it
 * breaks off at has no owner. `isReady`: whether what people do can be answered; Slack's question whether the address is
 * ours is answered always, so that the app can be set up in any order.
 */
export function createSlackHttp(deps: {
  readonly signingSecret: string;
  readonly isReady: () => boolean;
  readonly clock: () => EpochMs;
  readonly log: Log;
}): SlackHttp {
  const { signingSecret, isReady, clock, log } = deps;
  const receiver = new HTTPReceiver({ signingSecret, endpoints: httpPath, logger: boltLogger(log) });

  async function answer(request: Buffered, response: ServerResponse): Promise<void> {
    const read = await readBody(request);
    if (read === 'too-large') return end(response, 413, { connection: 'close' });
    if (read === 'broken-off') return void response.destroy();
    if (isAhead(request, clock())) return end(response, 401);
    const payload = payloadIn(request, read);
    const kind = kindOfPayload(payload);
    if (kind === 'ordinary') {
      const isQuestion = isObject(payload) && (payload.type === 'url_verification' || 'ssl_check' in payload);
      if (!isQuestion && !isReady()) return end(response, 503, { 'retry-after': '5' });
      request.rawBody = read;
      receiver.requestListener(request, response);
      return;
    }
    if (!isSigned(request, read, signingSecret)) return end(response, 401);
    if (kind === 'app-rate-limited') log.warn(droppedEvents);
    else log.warn('Slack sent a request of a shape that nobody knows; it is refused, Telex goes on');
    end(response, kind === 'app-rate-limited' ? 200 : 400);
  }

  return {
    receiver,
    route: {
      path: httpPath,
      handle(request, response) {
        if (request.method !== 'POST') return end(response, 405, { allow: 'POST' });
        void answer(request, response).catch((error: unknown) => {
          log.warn({ err: error }, 'A request of Slack could not be answered; Slack sends it again');
          if (!response.headersSent) end(response, 500);
        });
      },
    },
  };
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}

/** The whole body, within bolt's own limit of four megabytes. */
async function readBody(request: IncomingMessage): Promise<Buffer | 'too-large' | 'broken-off'> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // What is left unread must not cost Slack its answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += (chunk as Buffer).length;
      if (size > HTTPModuleFunctions.defaultBodyLimit) return 'too-large';
      chunks.push(chunk as Buffer);
    }
  } catch {
    return 'broken-off';
  }
  return Buffer.concat(chunks);
}

/** What bolt will make of the body: a form's `payload` as JSON, else the form, else JSON. Undefined where it is none. */
function payloadIn(request: IncomingMessage, body: Buffer): unknown {
  const text = body.toString();
  if (request.headers['content-type'] !== 'application/x-www-form-urlencoded') return parseJson(text);
  const form = new URLSearchParams(text);
  const [payload, ...more] = form.getAll('payload');
  // Twice the same field is a list to bolt, and then the form itself is the payload.
  return payload === undefined || more.length > 0 ? Object.fromEntries(form) : parseJson(payload);
}

function isAhead({ headers }: IncomingMessage, now: EpochMs): boolean {
  return Number(headers['x-slack-request-timestamp']) * 1000 > now + mostSkewMs;
}

function isSigned({ headers }: IncomingMessage, body: Buffer, signingSecret: string): boolean {
  return isValidSlackRequest({
    signingSecret,
    body: body.toString(),
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  });
}
