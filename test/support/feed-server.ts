import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

/** What the server does when a path is asked for; the first that matches a path is taken. */
export type FeedBehaviour = (request: IncomingMessage, response: ServerResponse) => void;

export type SeenRequest = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
};

export type FeedServer = {
  /** `http://127.0.0.1:port`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly seen: SeenRequest[];
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number;
  /** Sets or changes what a path does. */
  on(path: string, behaviour: FeedBehaviour): void;
  /** Sets what any other path does. */
  onAny(behaviour: FeedBehaviour): void;
  /** Connections that are open now. */
  openSockets(): number;
  /** Connections that were ever opened. */
  connections(): number;
  close(): Promise<void>;
};

/** A local feed server that can be told to misbehave; an unknown path is a 404. */
export async function startFeedServer(
  paths: Readonly<Record<string, FeedBehaviour>> = {},
): Promise<FeedServer> {
  const behaviours = new Map(Object.entries(paths));
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let underWay = 0;
  let other = status(404);
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    seen.push({ path, headers: request.headers });
    underWay += 1;
    most = Math.max(most, underWay);
    response.once('close', () => {
      underWay -= 1;
    });
    (behaviours.get(path) ?? other)(request, response);
  });
  // Of itself it closes none: whoever does is the one who asked.
  server.keepAliveTimeout = 0;
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    mostAtOnce: () => most,
    on: (path, behaviour) => void behaviours.set(path, behaviour),
    onAny(behaviour) {
      other = behaviour;
    },
    openSockets: () => sockets.size,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A document as it is, whatever was asked. */
export function document(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): FeedBehaviour {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
  };
}

/** A document with validators: who names either of them gets a 304. */
export function conditional(
  body: string | Buffer,
  validators: { readonly etag?: string; readonly lastModified?: string },
  headers: Readonly<Record<string, string>> = {},
): FeedBehaviour {
  const { etag, lastModified } = validators;
  return (request, response) => {
    const all = { ...headers, ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }) };
    const same = etag
      ? request.headers['if-none-match'] === etag
      : request.headers['if-modified-since'] === lastModified;
    if (same) response.writeHead(304, all).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', ...all }).end(body);
  };
}

/** A status without a body. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): FeedBehaviour {
  return (_request, response) => void response.writeHead(code, headers).end();
}

export function redirect(code: number, location: string): FeedBehaviour {
  return status(code, { location });
}

export const packers = {
  gzip: (body: string | Buffer) => gzipSync(body),
  /** At the quality servers use for what they pack as they send it. */
  br: (body: string | Buffer) =>
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  deflate: (body: string | Buffer) => deflateSync(body),
  rawDeflate: (body: string | Buffer) => deflateRawSync(body),
};

/** Packed and said to be. */
export function packed(body: string | Buffer, encoding: 'gzip' | 'br' | 'deflate'): FeedBehaviour {
  return document(packers[encoding](body), { 'content-encoding': encoding });
}

/** A few kilobytes that unpack to so many bytes. */
export function gzipBomb(bytes: number): FeedBehaviour {
  return document(gzipSync(Buffer.alloc(bytes, ' '), { level: 9 }), { 'content-encoding': 'gzip' });
}

/** Takes the request and never answers. */
export const hang: FeedBehaviour = () => {};

/** Answers with headers and the opening of a body, then goes quiet for ever. */
export const hangHalfway: FeedBehaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).write('<rss version="2.0"><channel>');
};

/** Sends a byte now and then, for ever: no quiet moment is long enough to be noticed. */
export const drip: FeedBehaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).write('<rss>');
  const timer = setInterval(() => response.write(' '), 5);
  response.once('close', () => clearInterval(timer));
};

/** More and more, for ever, without a length. */
export const endless: FeedBehaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const block = Buffer.alloc(16_384, '<item/>');
  const pour = () => {
    while (!response.destroyed && response.write(block)) {
      // As fast as the reader takes it.
    }
  };
  response.on('drain', pour);
  pour();
};

/** Promises a length and cuts the connection halfway. */
export const cutOff: FeedBehaviour = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': '1000' });
  response.write('<rss version="2.0"><channel><item>', () => response.destroy());
};

/** Cuts the connection before a word is said. */
export const slam: FeedBehaviour = (request) => void request.socket.destroy();
