import type { ServerResponse } from 'node:http';

/** What the local Discord does to one request instead of, or after, answering it. */
export type DiscordFault =
  /** The connection drops; `after`: the request was carried out all the same. */
  | { readonly kind: 'drop'; readonly after: boolean }
  | { readonly kind: 'server-error'; readonly status: number; readonly after: boolean }
  /** Carried out; the answer never comes. `headersFirst`: the headers come and the body stalls. */
  | { readonly kind: 'silence'; readonly headersFirst: boolean }
  /** 429 by Discord; null: it names no wait. */
  | {
      readonly kind: 'limited';
      readonly retryAfterMs: number | null;
      readonly global: boolean;
      readonly code?: number;
    }
  /** 429 by Cloudflare: an HTML page. */
  | { readonly kind: 'cloudflare'; readonly retryAfterMs: number | null }
  /** 403 by Cloudflare, which blocks an address for a while: an HTML page, and nothing happened. */
  | { readonly kind: 'blocked' }
  /** Refused with a code of Discord's. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: number }
  /** Whatever may come instead: a text is sent as a page, anything else as JSON. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body: unknown;
    };

/** Which requests a fault may hit: `POST /channels/1/messages`. */
export type RequestMatch = (method: string, path: string) => boolean;

/** Posts and edits of messages, by default what a fault waits for. */
export const isMessageWrite: RequestMatch = (method, path) =>
  (method === 'POST' && /^\/channels\/\d+\/messages$/.test(path)) ||
  (method === 'PATCH' && /^\/channels\/\d+\/messages\/\d+$/.test(path));

/** The history of a channel or a thread. */
export const isHistory: RequestMatch = (method, path) =>
  method === 'GET' && /^\/channels\/\d+\/messages$/.test(path);

/** True when the request is to be carried out although its answer is spoilt. */
export function commits(fault: DiscordFault): boolean {
  if (fault.kind === 'silence') return true;
  return (fault.kind === 'drop' || fault.kind === 'server-error') && fault.after;
}

/** Spoils the answer. */
export function spoil(response: ServerResponse, fault: DiscordFault): void {
  switch (fault.kind) {
    case 'drop':
      response.socket?.destroy();
      return;
    case 'server-error':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>upstream error</html>');
      return;
    case 'silence':
      if (fault.headersFirst) {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
      }
      return;
    case 'limited':
      answerLimited(response, fault);
      return;
    case 'cloudflare':
      response
        .writeHead(429, { 'content-type': 'text/html', ...retryAfterHeader(fault.retryAfterMs) })
        .end('<!doctype html><title>Access denied | discord.com used Cloudflare to restrict access</title>');
      return;
    case 'blocked':
      response.writeHead(403, { 'content-type': 'text/html' }).end('<!doctype html><title>Blocked</title>');
      return;
    case 'answer': {
      const isPage = typeof fault.body === 'string';
      const type = isPage ? 'text/html' : 'application/json';
      response
        .writeHead(fault.status, { 'content-type': type, ...fault.headers })
        .end(isPage ? fault.body : JSON.stringify(fault.body));
      return;
    }
    case 'refused':
      response
        .writeHead(fault.status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message: 'Refused', code: fault.code }));
  }
}

function answerLimited(response: ServerResponse, fault: DiscordFault & { kind: 'limited' }): void {
  const seconds = fault.retryAfterMs === null ? {} : { retry_after: fault.retryAfterMs / 1000 };
  response
    .writeHead(429, {
      'content-type': 'application/json',
      via: '1.1 google',
      'x-ratelimit-scope': fault.global ? 'global' : 'user',
      ...(fault.global ? { 'x-ratelimit-global': 'true' } : {}),
      ...retryAfterHeader(fault.retryAfterMs),
    })
    .end(
      JSON.stringify({
        message: 'You are being rate limited.',
        global: fault.global,
        ...seconds,
        ...(fault.code === undefined ? {} : { code: fault.code }),
      }),
    );
}

/** The header holds whole seconds, rounded up, while the body is exact. */
function retryAfterHeader(retryAfterMs: number | null): Record<string, string> {
  return retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) };
}
