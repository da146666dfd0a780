import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ShortAddresses } from '../../setup/step.ts';

/** Served by the tool itself while it runs. */
export type ServedAddresses = ShortAddresses & { close(): Promise<void> };

/**
 * Nothing listens until one is opened. Where the port is taken it is any free one. `tellElsewhere`: what is said to somebody
 * whose browser is on another machine; null: it is on this one.
 */
export function createShortAddresses(
  port: number,
  tellElsewhere: ((port: string) => string) | null,
): ServedAddresses {
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
    elsewhere: (address) => tellElsewhere?.(new URL(address).port) ?? null,
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
