import type { IncomingMessage, ServerResponse } from 'node:http';

/** Of a body that is not wanted so much is read past, for so long, and of so many at once: whoever sends more is cut off under it. */
const passedOver = { mostBytes: 64 * 1024 * 1024, withinMs: 10_000, atOnce: 16 };

/** Ends an answer. */
export type EndAnswer = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  text: string,
  headers?: Readonly<Record<string, string>>,
) => void;

/**
 * Ends answers also to a body that is still coming in. The answer goes out at once, and the connection is closed once the rest was read past:
 * closed under what it sends, a hub that reads no answer before it has sent everything sees a broken connection in its place.
 * @param inTime waits for work so long and no longer
 */
export function createEndAnswer(inTime: (work: Promise<void>, ms: number) => Promise<unknown>): EndAnswer {
  let passing = 0;

  return (request, response, status, text, headers = {}) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.writeHead(status, {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
      'cache-control': 'no-store',
      ...(!request.complete && { connection: 'close' }),
      ...headers,
    });
    // Of one that took too long nothing more is waited for.
    if (request.complete || status === 408 || passing >= passedOver.atOnce) {
      response.end(text);
      return;
    }
    passing++;
    response.write(text);
    void inTime(passOver(request), passedOver.withinMs).finally(() => {
      passing--;
      response.end();
    });
  };
}

/** Never rejects: one that breaks off sends nothing more. */
async function passOver(request: IncomingMessage): Promise<void> {
  let left = passedOver.mostBytes;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      left -= (chunk as Buffer).length;
      if (left < 0) return;
    }
  } catch {
    // The hub has closed it.
  }
}
