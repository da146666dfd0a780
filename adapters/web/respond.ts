import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '../../src/chat/ports/locale.ts';
import { HttpError } from './http-error.ts';
import { refusal } from './refusal.ts';

const largestBody = 64 * 1024;

/** Nothing but the board's own files runs, and nothing else loads but the pictures of stories, nobody frames it, and no form of it leads anywhere. */
export const safeHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Answers with a text of that content type, and with the headers that every answer has. */
export function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { ...safeHeaders, 'content-type': type }).end(text);
}

/**
 * Answers with a file that stays the same until Telex is another one: the browser keeps it and asks whether it still
 * holds (RFC 9110, 13.1.2). `no-cache` is kept and asked for; `no-store` would be neither.
 */
export function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: { readonly type: string; readonly text: string; readonly etag: string },
): void {
  const { type, text, etag } = asset;
  const headers = { ...safeHeaders, 'cache-control': 'no-cache', etag };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim());
  if (known.includes(etag)) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'content-type': type }).end(text);
}

/** Answers with a page. */
export function sendHtml(response: ServerResponse, status: number, html: string): void {
  sendText(response, status, 'text/html; charset=utf-8', html);
}

/** Leads elsewhere, which may be another place the next time. */
export function sendRedirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { ...safeHeaders, location }).end();
}

/** Answers with a value as JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

/**
 * `{"error": "…"}`; where an answer was under way it is cut off, so that it does not look whole. `shown`: who reads it is a person;
 * in what language, and as what page where it is none of JSON.
 */
export function sendError(
  request: IncomingMessage,
  response: ServerResponse,
  error: HttpError,
  shown: { readonly locale: Locale; readonly page: ((told: string) => string) | null } | null = null,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  // What is left of a body is not waited for.
  if (!request.complete) response.setHeader('connection', 'close');
  // A script is asked for the password; a browser's own dialog would only cover the page that asks for it.
  const isBrowser = request.headers['sec-fetch-mode'] !== undefined;
  if (error.status === 401 && !isBrowser) response.setHeader('www-authenticate', 'Basic realm="Telex"');
  const told = shown === null ? error.message : (error.told?.[shown.locale] ?? error.message);
  if (shown?.page != null) sendHtml(response, error.status, shown.page(told));
  else sendJson(response, error.status, { error: told });
}

/** Throws HttpError 405. Whoever may GET may HEAD. */
export function allow(method: 'GET' | 'POST', request: IncomingMessage): void {
  if (request.method === method || (method === 'GET' && request.method === 'HEAD')) return;
  throw new HttpError(405, `Use ${method} here.`, { allow: method === 'GET' ? 'GET, HEAD' : method });
}

/** Only JSON: a form on another site cannot send that. Throws HttpError 400, 413 or 415. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) {
    throw refusal(415, 'notSentAsJson');
  }
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(400, 'notJson');
  }
}

/** The string under `key` of a JSON object. Throws HttpError 400. */
export function stringIn(body: unknown, key: string, example: string): string {
  const value = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const found = value.find(([name]) => name === key)?.[1];
  if (typeof found !== 'string') throw new HttpError(400, `Send ${example}.`);
  // Half a character (a lone surrogate) is text that neither the store nor a platform takes.
  return found.toWellFormed();
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) return chunks.push(chunk);
      // The request is not destroyed: its sender shall read why.
      request.pause().removeAllListeners('data');
      reject(refusal(413, 'tooLarge'));
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}
