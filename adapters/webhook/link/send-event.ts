import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { assertMayLeave } from '../../../src/chat/ports/leaving.ts';
import type { EpochMs } from '../../../src/domain/item.ts';
import { patientLookup } from '../../../src/lookup/patient-lookup.ts';
import type { Receiver } from '../settings.ts';
import { judgeError, judgeStatus, type NotTaken } from './judge-answer.ts';
import { isForeignNumber, localLookup, notLocalCode } from './local-lookup.ts';
import { signedHeaders } from './sign.ts';

/** An event as it goes out: what it is known by, and its very bytes. */
export type WireEvent = { readonly id: string; readonly body: string };

/** What sends to receivers; a request is made once and never repeated by itself. */
export type EventSender = {
  /** Null: the receiver took it. */
  send(event: WireEvent, receiver: Receiver, signal: AbortSignal): Promise<NotTaken | null>;
  /** Whether anybody is there, without an event: the status of the answer, or what came instead of one. */
  reach(receiver: Receiver, signal: AbortSignal): Promise<number | NotTaken>;
  /** Ends every connection. */
  close(): Promise<void>;
};

const connectWithinMs = 10_000;
/** What a receiver says besides its status is not read; more of it costs the connection. */
const mostAnswerBytes = 65_536;

/** Opens nothing before the first event. */
export function createEventSender(
  clock: () => EpochMs,
  userAgent: string,
  lookup: LookupFunction = patientLookup,
): EventSender {
  const connect = { timeout: connectWithinMs, lookup };
  // Redirects are not followed, and whoever gives the request up sets its time.
  const options = { headersTimeout: 0, bodyTimeout: connectWithinMs };
  const anywhere = new Agent({ ...options, connect });
  const nearby = new Agent({ ...options, connect: { ...connect, lookup: localLookup(lookup) } });

  return {
    async send(event, { name, url, keys }, signal) {
      try {
        assertMayLeave();
        const headers = { ...signedHeaders(event, keys, clock()), 'content-type': 'application/json' };
        const { statusCode, retryAfter } = await ask(
          url,
          { method: 'POST', headers, body: event.body },
          signal,
        );
        if (statusCode >= 200 && statusCode < 300) return null;
        return judgeStatus(statusCode, retryAfter, name, clock());
      } catch (error) {
        return judgeError(error, name, signal.aborted);
      }
    },
    async reach({ name, url }, signal) {
      try {
        return (await ask(url, { method: 'HEAD', headers: {}, body: null }, signal)).statusCode;
      } catch (error) {
        return judgeError(error, name, signal.aborted);
      }
    },
    async close() {
      await Promise.all([anywhere.destroy(), nearby.destroy()]);
    },
  };

  async function ask(
    url: URL,
    asked: {
      readonly method: 'POST' | 'HEAD';
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | null;
    },
    signal: AbortSignal,
  ) {
    const isNearby = url.protocol === 'http:';
    if (isNearby && isForeignNumber(url)) throw Object.assign(new Error('not local'), { code: notLocalCode });
    const headers = { ...asked.headers, 'user-agent': userAgent };
    const dispatcher = isNearby ? nearby : anywhere;
    const answer = await request(url, { ...asked, headers, signal, dispatcher });
    // What is said there changes nothing; read to its end, the connection serves the next event.
    void answer.body.dump({ limit: mostAnswerBytes }).catch(() => {});
    const retryAfter = answer.headers['retry-after'];
    return {
      statusCode: answer.statusCode,
      retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
    };
  }
}
