import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/**
 * A pooler in transaction mode, as PgBouncer is: a connection to the server is lent for one transaction and then goes to whoever
 * waits longest, so that what is set for a session is lost, or somebody else's. What it does not know at a connection's begin it
 * refuses. Who has named a statement would find it gone: that is refused at once, as by PgBouncer before 1.21.
 */
export type TransactionPooler = {
  /** The same database through it. */
  url(database: string): string;
  /** How often a client was given another connection than the one before. */
  moves(): number;
  stop(): Promise<void>;
};

type ServerSide = { readonly socket: Socket; client: ClientSide | null };
type ClientSide = {
  readonly socket: Socket;
  readonly waiting: Buffer[];
  server: ServerSide | null;
  last: ServerSide | null;
  /** Answers that are still to come. */
  open: number;
};

const startupNames = new Set(['user', 'database', 'application_name', 'client_encoding']);
const sslRequest = 80_877_103;

/** Before the server at this address (without a password); so many connections to it for all clients of one database. */
export async function openTransactionPooler(
  serverUrl: (database: string) => string,
  connections = 2,
): Promise<TransactionPooler> {
  const place = new URL(serverUrl('postgres'));
  const pools = new Map<string, Promise<ServerSide[]>>();
  const queue: { readonly client: ClientSide; readonly database: string }[] = [];
  const sockets = new Set<Socket>();
  let moves = 0;

  const listener = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    const client: ClientSide = { socket, waiting: [], server: null, last: null, open: 0 };
    let database: string | null = null;
    socket.on('error', () => {});
    socket.on('close', () => client.server?.socket.destroy());
    eachMessage(
      socket,
      (begin) => {
        if (begin.readInt32BE(4) === sslRequest) return void socket.write('N');
        const said = begin.subarray(8).toString().split('\0');
        const named = new Map<string, string>();
        for (let at = 0; at + 1 < said.length; at += 2) named.set(said[at] ?? '', said[at + 1] ?? '');
        named.delete('');
        const unknown = [...named.keys()].find((name) => !startupNames.has(name));
        if (unknown !== undefined)
          return void socket.end(errorMessage('08P01', `unsupported startup parameter: ${unknown}`));
        database = named.get('database') ?? '';
        socket.write(welcome);
        return undefined;
      },
      (message) => {
        if (database === null) return;
        if (message[0] === letter.terminate) return void socket.end();
        if (message[0] === letter.parse && message[5] !== 0)
          return void socket.end(errorMessage('26000', 'a named statement behind a pooler'));
        if (message[0] === letter.query || message[0] === letter.sync) client.open += 1;
        if (client.server !== null) return void client.server.socket.write(message);
        client.waiting.push(message);
        if (client.waiting.length === 1) {
          queue.push({ client, database });
          void lend(database);
        }
      },
    );
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port: own } = listener.address() as { port: number };

  return {
    url: (database) => `postgres://${place.username}@127.0.0.1:${own}/${database}`,
    moves: () => moves,
    async stop() {
      listener.close();
      for (const pool of pools.values()) for (const { socket } of await pool) socket.destroy();
      for (const socket of sockets) socket.destroy();
    },
  };

  /** Never the connection that it had before, where another is free. */
  async function lend(database: string): Promise<void> {
    const pool = pools.get(database) ?? openPool(database);
    pools.set(database, pool);
    const all = await pool;
    for (;;) {
      const free = all.filter(({ client }) => client === null);
      const at = queue.findIndex((each) => each.database === database && !each.client.socket.destroyed);
      if (free.length === 0 || at === -1) return;
      const [next] = queue.splice(at, 1);
      if (next === undefined) return;
      const { client } = next;
      const server = free.find((each) => each !== client.last) ?? free[0];
      if (server === undefined) return;
      if (client.last !== null && client.last !== server) moves += 1;
      server.client = client;
      Object.assign(client, { server, last: server });
      for (const message of client.waiting.splice(0)) server.socket.write(message);
    }
  }

  function openPool(database: string): Promise<ServerSide[]> {
    return Promise.all(
      Array.from({ length: connections }, () => openServerSide(place, database, () => void lend(database))),
    );
  }
}

/** A connection to the server; `onIdle` once what was asked is answered and no transaction is under way. */
async function openServerSide(
  { hostname, port, username: user }: URL,
  database: string,
  onIdle: () => void,
): Promise<ServerSide> {
  const socket = connect({ port: Number(port), host: hostname, noDelay: true });
  const side: ServerSide = { socket, client: null };
  const ready = Promise.withResolvers<void>();
  socket.on('error', ready.reject);
  socket.on('close', () => side.client?.socket.destroy());
  eachMessage(socket, null, (message) => {
    const { client } = side;
    if (client === null) {
      if (message[0] === letter.ready) ready.resolve();
      return;
    }
    client.socket.write(message);
    if (message[0] !== letter.ready) return;
    client.open -= 1;
    if (message[5] !== idle || client.open > 0) return;
    side.client = null;
    client.server = null;
    onIdle();
  });
  socket.write(startup({ user, database }));
  await ready.promise;
  return side;
}

const letter = { query: 0x51, sync: 0x53, parse: 0x50, terminate: 0x58, ready: 0x5a } as const;
const idle = 0x49;

/** Calls back with each message as it is complete; the first of a client has no letter. */
function eachMessage(
  socket: Socket,
  onBegin: ((message: Buffer) => void) | null,
  onMessage: (message: Buffer) => void,
): void {
  let rest = Buffer.alloc(0);
  let isBegun = onBegin === null;
  socket.on('data', (chunk: Buffer<ArrayBuffer>) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = isBegun ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      if (isBegun) onMessage(message);
      else {
        isBegun = message.readInt32BE(4) !== sslRequest;
        onBegin?.(message);
      }
    }
  });
}

function startup(named: Readonly<Record<string, string>>): Buffer {
  const said = Buffer.from(`${Object.entries(named).flat().join('\0')}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(said.length + 8, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, said]);
}

function withLetter(first: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4, 0);
  return Buffer.concat([Buffer.from(first), length, body]);
}

function errorMessage(code: string, said: string): Buffer {
  return withLetter('E', Buffer.from(`SFATAL\0C${code}\0M${said}\0\0`));
}

/** Let in, and ready. */
const welcome = Buffer.concat([
  withLetter('R', Buffer.alloc(4)),
  withLetter('S', Buffer.from('client_encoding\0UTF8\0')),
  withLetter('K', Buffer.alloc(8)),
  withLetter('Z', Buffer.from('I')),
]);
