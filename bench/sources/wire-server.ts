import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { rssDocument } from '../documents.ts';

/** What the server says when it is asked: how often it was asked, and how many feeds were read at least once. */
export type Asked = { readonly requests: number; readonly feeds: number };

const items = 12;
/** One answer in so many brings a new item; the others say that nothing changed. */
const newsOneIn = 50;

/**
 * Any number of feeds (`/7`) of twelve items each, in a thread of its own, on all addresses of this machine
 * (127.0.0.0/8): so it is as many hosts as are asked for.
 */
const editions = new Map<string, number>();
let requests = 0;

const server = createServer((request, response) => {
  const name = (request.url ?? '').slice(1);
  const before = editions.get(name);
  requests++;
  const edition = (before ?? 0) + (before !== undefined && requests % newsOneIn === 0 ? 1 : 0);
  editions.set(name, edition);
  const etag = `"${edition}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag });
  response.end(rssDocument(items, `${name}-`, edition));
});
server.listen(0, '0.0.0.0', () => parentPort?.postMessage((server.address() as AddressInfo).port));
parentPort?.on('message', () => {
  parentPort?.postMessage({ requests, feeds: editions.size } satisfies Asked);
});
