import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { afterMs } from '../after-ms.ts';
import type { ApiRequest } from './api-request.ts';
import { commits, type DiscordFault, isMessageWrite, type RequestMatch, spoil } from './faults.ts';
import { type Gateway, guildCreate, makeGateway } from './gateway.ts';
import type { Interaction, InteractionBook } from './interactions.ts';
import { makePostLimiter } from './limits.ts';
import { commandId, interactionJson, type Person } from './people.ts';
import { answerApi } from './rest.ts';
import { ApiRefusal } from './validate.ts';
import { channelJson, channelTypes, makeWorld, type World, type WorldChannel } from './world.ts';

export type DiscordServerOptions = {
  /** As its addresses name it and its gateway; 127.0.0.1 where left out. */
  readonly host?: string;
  readonly gatewayHost?: string;
  /** The only token that is let in. */
  readonly token?: string;
  readonly heartbeatMs?: number;
  /** Enforce Discord's five posts in five seconds a channel; off, so that tests do not wait. */
  readonly limitPosts?: boolean;
  readonly now?: () => number;
  /** A free one where left out. */
  readonly port?: number;
  /** Told of each request as it arrives; how many milliseconds its answer takes. Infinity: it never comes. */
  readonly onRequest?: (method: string, path: string) => number;
  /** What is wrong with this request, where none of the queued faults is meant for it; null: nothing. */
  readonly spoils?: (request: SeenRequest) => DiscordFault | null;
};

export type SeenRequest = { readonly method: string; readonly path: string; readonly body: unknown };

export type DiscordServer = {
  readonly world: World;
  /** For `rest.api` / DISCORD_API_URL: ends in `/api`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Every API request that reached us, faults included. */
  readonly requests: SeenRequest[];
  readonly gateway: ReturnType<typeof makeGateway>;
  addChannel(name: string, type?: number, guildId?: string): WorldChannel;
  removeChannel(id: string): void;
  deny(id: string, bits: bigint): void;
  /** Gives back all that was denied. */
  allow(id: string): void;
  /** Somebody invites the bot to another guild; its id. */
  addGuild(name: string): string;
  /** The bot is removed from a guild. */
  removeGuild(id: string): void;
  /** Spoils the next request that matches: by default the next post or edit of a message. */
  fault(fault: DiscordFault, match?: RequestMatch): void;
  /** Spoils every request that matches, until what it returns is called. */
  faultAlways(fault: DiscordFault, match?: RequestMatch): () => void;
  refuseToken(): void;
  acceptToken(): void;
  /** A person types `/name` with values; returns what comes back as it comes. */
  slash(person: Person, name: string, values: Readonly<Record<string, string | number>>): Interaction;
  /** A person types in an option with autocomplete. */
  type(person: Person, name: string, option: string, typed: string): Interaction;
  /** A person presses a button. */
  press(person: Person, customId: string): Interaction;
  /** Resolves when `isDone` holds for the interaction. */
  until(interaction: Interaction, isDone: (interaction: Interaction) => boolean): Promise<void>;
  /** Nobody answers any more, as in an outage. */
  goDown(): Promise<void>;
  /** On the same port, with all that stood there. */
  comeBack(): Promise<void>;
  stop(): Promise<void>;
};

/** A Discord of our own on a free port of the loopback: REST v10 and the gateway, over the wire to the real discord.js. */
export async function openDiscordServer(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const world = makeWorld(options.now ?? Date.now);
  const token = options.token ?? 'MTE3NTAwMDAwMDAwMDAwMDAwMQ.test.token';
  let isTokenRefused = false;
  const isTokenGood = (given: string) => !isTokenRefused && given === token;
  const { host = '127.0.0.1', gatewayHost = host } = options;
  const waiters = new Set<() => void>();
  const book: InteractionBook = {
    byToken: new Map(),
    changed: () => {
      for (const check of waiters) check();
    },
  };
  const faults: { readonly fault: DiscordFault; readonly match: RequestMatch; readonly lasts?: true }[] = [];
  const requests: SeenRequest[] = [];
  const limiter = makePostLimiter(world, options.limitPosts ?? false);

  const http = createServer((request, response) => {
    void serve(request, response);
  });
  http.listen(options.port ?? 0, '127.0.0.1');
  await once(http, 'listening');
  const port = (http.address() as AddressInfo).port;
  const gatewayUrl = `ws://${gatewayHost}:${port}/gateway`;
  const gateway = makeGateway({
    world,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    resumeUrl: () => gatewayUrl,
    isTokenGood,
  });
  const held: Socket[] = [];
  const sockets = new WebSocketServer({
    server: http,
    verifyClient: ({ req }: { req: IncomingMessage }, decide: (isOpen: boolean, code?: number) => void) => {
      if (gateway.holdsHandshakes) return void held.push(req.socket);
      const isOpen = gateway.unavailable === 0;
      if (!isOpen) gateway.unavailable -= 1;
      decide(isOpen, 503);
    },
  });
  sockets.on('connection', (socket) => gateway.accept(socket));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const api = await readRequest(request);
    response.setHeader('date', new Date(world.now()).toUTCString());
    requests.push({ method: api.method, path: api.path, body: api.body });
    const takesMs = options.onRequest?.(api.method, api.path) ?? 0;
    const at = faults.findIndex((it) => it.match(api.method, api.path));
    const queued = faults[at]?.fault;
    if (faults[at]?.lasts !== true && at >= 0) faults.splice(at, 1);
    const fault = queued ?? options.spoils?.(api) ?? undefined;
    if (fault !== undefined && !commits(fault)) return afterMs(takesMs, () => spoil(response, fault));
    const needsToken = !/^\/(interactions|webhooks)\//.test(api.path);
    if (needsToken && !isTokenGood((request.headers.authorization ?? '').replace(/^Bot /, ''))) {
      return answer(response, 401, { message: '401: Unauthorized', code: 0 }, {});
    }
    const limited = limiter(api);
    if (limited.isOver) {
      return answer(response, 429, limited.body, { ...limited.headers, 'x-ratelimit-scope': 'user' });
    }
    try {
      const done =
        api.path === '/gateway/bot' ? gatewayBot(gatewayUrl, gateway.limit) : answerApi(world, book, api);
      if (fault === undefined) {
        afterMs(takesMs, () => answer(response, done.status, done.body, limited.headers));
      } else spoil(response, fault);
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      const body = {
        message: error.message,
        code: error.code,
        ...(error.errors === null ? {} : { errors: error.errors }),
      };
      answer(response, error.status, body, limited.headers);
    }
  }

  const begin = (person: Person, type: number, data: object): Interaction => {
    const interaction: Interaction = {
      id: world.nextId(),
      token: `interaction-${world.nextId()}`,
      createdAt: world.now(),
      deferred: false,
      acknowledged: false,
      original: null,
      followUps: [],
      choices: null,
    };
    book.byToken.set(interaction.token, interaction);
    gateway.dispatch('INTERACTION_CREATE', interactionJson(world, interaction, person, type, data));
    return interaction;
  };

  return {
    world,
    apiUrl: `http://${host}:${port}/api`,
    token,
    requests,
    gateway,
    addGuild(name) {
      const id = world.nextId();
      world.guilds.set(id, name);
      gateway.dispatch('GUILD_CREATE', guildCreate(world, id));
      return id;
    },
    removeGuild(id) {
      world.guilds.delete(id);
      gateway.dispatch('GUILD_DELETE', { id });
    },
    allow(id) {
      const channel = knownChannel(world, id);
      channel.denied = 0n;
      gateway.dispatch('CHANNEL_UPDATE', channelJson(world, channel));
    },
    addChannel(name, type = channelTypes.text, guildId = world.guildId) {
      const channel: WorldChannel = {
        ...{ id: world.nextId(), type, name, parentId: null, guildId, denied: 0n, gone: false },
      };
      world.channels.set(channel.id, channel);
      gateway.dispatch('CHANNEL_CREATE', channelJson(world, channel));
      return channel;
    },
    removeChannel(id) {
      const channel = knownChannel(world, id);
      channel.gone = true;
      gateway.dispatch('CHANNEL_DELETE', channelJson(world, channel));
    },
    deny(id, bits) {
      const channel = knownChannel(world, id);
      channel.denied |= bits;
      gateway.dispatch('CHANNEL_UPDATE', channelJson(world, channel));
    },
    fault: (fault, match = isMessageWrite) => void faults.push({ fault, match }),
    faultAlways(fault, match = isMessageWrite) {
      const lasting = { fault, match, lasts: true } as const;
      faults.push(lasting);
      return () => void faults.splice(faults.indexOf(lasting), 1);
    },
    refuseToken() {
      isTokenRefused = true;
    },
    acceptToken() {
      isTokenRefused = false;
    },
    slash: (person, name, values) =>
      begin(person, 2, {
        id: commandId(world, name),
        type: 1,
        name,
        options: Object.entries(values).map(([key, value]) => ({
          name: key,
          type: typeof value === 'number' ? 4 : 3,
          value,
        })),
      }),
    type: (person, name, option, typed) =>
      begin(person, 4, {
        id: commandId(world, name),
        type: 1,
        name,
        options: [{ name: option, type: 3, value: typed, focused: true }],
      }),
    press: (person, customId) => begin(person, 3, { component_type: 2, custom_id: customId }),
    until: (interaction, isDone) =>
      new Promise((resolve) => {
        const check = () => {
          if (!isDone(interaction)) return;
          waiters.delete(check);
          resolve();
        };
        waiters.add(check);
        check();
      }),
    goDown: hangUp,
    async comeBack() {
      http.listen(port, '127.0.0.1');
      await once(http, 'listening');
    },
    async stop() {
      sockets.close();
      if (http.listening) await hangUp();
    },
  };

  async function hangUp(): Promise<void> {
    gateway.cut();
    for (const socket of held.splice(0)) socket.destroy();
    http.closeAllConnections();
    http.close();
    await once(http, 'close');
  }
}

function knownChannel(world: World, id: string): WorldChannel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw new Error(`no channel ${id}`);
  return channel;
}

function gatewayBot(url: string, limit: Gateway['limit']): { status: number; body: unknown } {
  return {
    status: 200,
    body: {
      url,
      shards: 1,
      session_start_limit: {
        total: 1000,
        remaining: limit.remaining,
        reset_after: limit.resetAfterMs,
        max_concurrency: 1,
      },
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<ApiRequest> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api\/v10/, '')),
    query: url.searchParams,
    body: text === '' ? null : JSON.parse(text),
  };
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string>,
): void {
  const head = { via: '1.1 google', ...headers };
  if (body === null) response.writeHead(status, head).end();
  else response.writeHead(status, { 'content-type': 'application/json', ...head }).end(JSON.stringify(body));
}
