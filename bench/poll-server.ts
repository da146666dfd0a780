import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort } from 'node:worker_threads';
import { rssDocument } from './documents.ts';

/**
 * A thousand feeds on one server, in a thread of its own so that its work is not counted as ours. `/tagged/7` knows its
 * validators, `/plain/7` sends its document whatever is asked. A number from the parent is the new edition of all.
 */
let edition = 0;

const server = createServer((request, response) => {
  const [, kind, name = ''] = (request.url ?? '').split('/');
  const etag = `"${edition}"`;
  if (kind === 'tagged' && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const headers = { 'content-type': 'application/rss+xml', ...(kind === 'tagged' && { etag }) };
  response.writeHead(200, headers).end(rssDocument(10, `${kind}-${name}-`, edition));
});
server.listen(0, '127.0.0.1', () => {
  parentPort?.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
parentPort?.on('message', (next: number) => {
  edition = next;
  parentPort?.postMessage('ready');
});
