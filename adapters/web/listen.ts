import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AdapterError } from '../../src/chat/ports/adapter.ts';
import { stopBounds } from '../../src/chat/ports/stop-bounds.ts';
import { type Said, sayAll } from '../../src/domain/said/said.ts';
import { systemWords } from '../../src/domain/said/system-words.ts';
import type { BoardSettings } from './settings.ts';

/** The server of the board; its address is known once it started. */
export type Listener = {
  /** `http://localhost:3000`, without a slash at the end. */
  url(): string;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Telex's one HTTP server. Port 0 takes a free one. */
export function createListener({ host, port }: BoardSettings, handle: RequestListener): Listener {
  // A request's head has ten seconds: a browser needs milliseconds, only a slow attack needs more.
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000 }, handle);
  return {
    url() {
      const address = server.address() as AddressInfo | null;
      return `http://${shownHost(host)}:${address?.port ?? port}`;
    },
    start: () =>
      new Promise((resolve, reject) => {
        const refused = (error: NodeJS.ErrnoException) => reject(listenError(error, host, port));
        server.once('error', refused);
        server.listen(port, host, () => {
          server.off('error', refused);
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        // An answer under way may go out; what takes longer is cut off.
        const patience = setTimeout(() => server.closeAllConnections(), stopBounds.pagesMs);
        server.close(() => {
          clearTimeout(patience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

const words = {
  taken: {
    nl: 'poort {port} is bezet door een ander programma: zet TELEX_PORT op een ander nummer, bijvoorbeeld {next}',
    en: 'port {port} is taken by another program: set TELEX_PORT to another number, for instance {next}',
  },
  notAllowed: {
    nl: 'poort {port} mag deze gebruiker niet gebruiken: zet TELEX_PORT op een nummer vanaf 1024',
    en: 'port {port} is not allowed for this user: set TELEX_PORT to a number from 1024 up',
  },
  other: {
    nl: 'het bord kan niet luisteren op {host}:{port}: kijk TELEX_HOST en TELEX_PORT na ({reason})',
    en: 'the board cannot listen on {host}:{port}: check TELEX_HOST and TELEX_PORT ({reason})',
  },
} satisfies Record<string, Said>;

function shownHost(host: string): string {
  if (host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): AdapterError {
  const known = error.code === 'EADDRINUSE' ? words.taken : words.notAllowed;
  const isKnown = error.code === 'EADDRINUSE' || error.code === 'EACCES';
  const said = sayAll(isKnown ? known : words.other, {
    ...{ host, port: String(port), next: String(port + 1) },
    reason: systemWords(error),
  });
  return new AdapterError('setting-wrong', said, { cause: error });
}
