import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { EpochMs } from '../domain/item.ts';
import { fileNext } from './file-next.ts';
import { readLog, writeLog } from './keep-log.ts';
import { openBacklog } from './open-backlog.ts';
import { renderNinjs, renderRss } from './render-feeds.ts';
import type { SampleLog } from './sample-item.ts';

/** What the sample wire is made with; `filingEveryMs` in milliseconds. */
export type SampleWireOptions = {
  /** Keeps `sample-wire.json`; made when it is not there. */
  readonly dataDir: string;
  readonly clock?: () => EpochMs;
  /** Time between two filings, 8 s by default; null: nothing is filed but by `fileNext`. */
  readonly filingEveryMs?: number | null;
  /** Same seed, same news. Only of use for a wire that has no log yet. */
  readonly seed?: number;
  /** Told when filing fails (the disk is full); the wire goes on and tries again at the next turn. */
  readonly onError?: (error: unknown) => void;
};

/** A wire of our own on the loopback, in RSS and in ninjs. */
export type SampleWire = {
  /** Serves on a free port of 127.0.0.1 and files on. */
  start(): Promise<{ readonly rssUrl: string; readonly ninjsUrl: string }>;
  /** Files one more now: an item, a new version, a correction, a kill or an embargo, as its turn is. */
  fileNext(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * A wire of made-up news over HTTP, one feed in RSS and one in ninjs, so that Telex has something to poll on a machine
 * with nothing set up. It remembers what it filed and when: after a restart the same items stand there with the same
 * times, and filing goes on from now.
 */
export function openSampleWire(options: SampleWireOptions): SampleWire {
  const clock = options.clock ?? Date.now;
  const everyMs = options.filingEveryMs === undefined ? 8000 : options.filingEveryMs;
  const onError = options.onError ?? (() => {});
  let log: SampleLog | null = null;
  let filing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const server = createServer((request, response) => serve(log, request, response));

  async function file(): Promise<void> {
    if (log === null) throw new Error('the sample wire was not started');
    const next = fileNext(log, clock());
    // Kept before it is shown: what was once seen is never forgotten.
    await writeLog(options.dataDir, next);
    log = next;
  }
  /** One after the other, whoever asks. */
  function fileInTurn(): Promise<void> {
    const turn = filing.then(file);
    filing = turn.catch(() => {});
    return turn;
  }

  return {
    async start() {
      log = (await readLog(options.dataDir)) ?? openBacklog(options.seed ?? 1, clock());
      await writeLog(options.dataDir, log);
      const port = await listen(server);
      if (everyMs !== null) timer = setInterval(() => void fileInTurn().catch(onError), everyMs);
      const base = `http://127.0.0.1:${port}`;
      return { rssUrl: `${base}/anp.rss`, ninjsUrl: `${base}/wire.json` };
    },
    fileNext: fileInTurn,
    async stop() {
      clearInterval(timer);
      await filing;
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function serve(log: SampleLog | null, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url?.split('?')[0];
  const isRss = path === '/anp.rss';
  if (log === null || (!isRss && path !== '/wire.json')) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const body = isRss ? renderRss(log) : renderNinjs(log);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'no-cache' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const contentType = `${isRss ? 'application/rss+xml' : 'application/json'}; charset=utf-8`;
  response.writeHead(200, { ...headers, 'content-type': contentType }).end(body);
}
