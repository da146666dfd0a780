import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** An address that stays the same while what stands behind it changes, as one in front of a server and its standby does. */
export type Switch = {
  /** The database behind it. */
  url(database: string): string;
  /** New connections go there; null: they are refused. Those that there are, are cut. */
  turn(url: string | null): void;
  /** From now on each part of an answer comes so much later. */
  slow(ms: number): void;
  stop(): Promise<void>;
};

/** Before the server at this address. */
export async function openSwitch(serverUrl: string): Promise<Switch> {
  let behind: URL | null = new URL(serverUrl);
  let lateMs = 0;
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    return socket;
  };
  const listener = createServer({ noDelay: true }, (client) => {
    keep(client);
    if (behind === null) return void client.resetAndDestroy();
    const server = keep(connect({ port: Number(behind.port), host: behind.hostname, noDelay: true }));
    client.pipe(server);
    server.on('data', (chunk) => {
      if (lateMs === 0) client.write(chunk);
      else setTimeout(() => client.write(chunk), lateMs);
    });
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as { port: number };
  return {
    url: (database) => `postgres://${behind?.username ?? 'telex'}@127.0.0.1:${port}/${database}`,
    turn(url) {
      behind = url === null ? null : new URL(url);
      for (const socket of sockets) socket.destroy();
    },
    slow(ms) {
      lateMs = ms;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      listener.close();
    },
  };
}
