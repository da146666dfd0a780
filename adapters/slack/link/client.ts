import { webApi } from '@slack/bolt';
import { assertMayLeave } from '../../../src/chat/ports/leaving.ts';
import type { Log } from '../../../src/observability/log.ts';
import { boltLogger } from './bolt-logger.ts';
import { LimitedWithoutWait } from './errors.ts';

/** A Web API client that never repeats a call by itself: a repeated `chat.postMessage` is a second message. */
export type ClientOptions = {
  readonly apiUrl: string | null;
  readonly requestTimeoutMs: number;
  readonly log: Log;
};

/** How every client of the Web API is made: one try, and a deadline. */
export function clientOptions({ apiUrl, requestTimeoutMs, log }: ClientOptions): webApi.WebClientOptions {
  return {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    timeout: requestTimeoutMs,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    logger: boltLogger(log),
    fetch: (url, init) => fetchOnce(url, init, AbortSignal.timeout(requestTimeoutMs)),
  };
}

/** A client of its own for one act, so that `signal` ends the act's request and no other. */
export function clientFor(token: string, options: ClientOptions, signal: AbortSignal): webApi.WebClient {
  return new webApi.WebClient(token, {
    ...clientOptions(options),
    fetch: (url, init) => fetchOnce(url, init, signal),
  });
}

async function fetchOnce(
  url: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  signal: AbortSignal,
): Promise<Response> {
  assertMayLeave();
  const signals = init?.signal == null ? [signal] : [init.signal, signal];
  // Slack sends nobody elsewhere; what does so stands between, and is not given what we say.
  const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) });
  if (response.status === 429 && Number.isNaN(Number.parseInt(response.headers.get('retry-after') ?? '', 10)))
    throw new LimitedWithoutWait();
  return response;
}
