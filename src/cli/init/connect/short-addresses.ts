import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Addresses on this machine that are short enough to read out, and lead to pages whose own are not. */
export type ShortAddresses = {
  /** `http://localhost:3100/name`, which leads to what `page` says at that moment. */
  open(name: string, page: () => string): Promise<string>;
  close(): Promise<void>;
};

/** Nothing listens until one is opened. Where the port is taken it is any free one. */
export function createShortAddresses(port: number): ShortAddresses {
  const pages = new Map<string, () => string>();
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').replace(/[?#].*$/, ''));
    if (page === undefined) response.writeHead(404).end();
    // It leads elsewhere as the work goes on.
    else response.writeHead(302, { location: page(), 'cache-control': 'no-store' }).end();
  });
  let listening: Promise<number> | null = null;

  return {
    async open(name, page) {
      pages.set(`/${name}`, page);
      listening ??= listen(port).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
        return listen(0);
      });
      return `http://localhost:${await listening}/${name}`;
    },
    async close() {
      if (listening === null) return;
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };

  function listen(on: number): Promise<number> {
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(on, '127.0.0.1', () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  }
}
