import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { fields } from './validate.ts';
import { botUser, channelJson, channelTypes, guildOf, type World } from './world.ts';

type Dispatch = { readonly op: 0; readonly s: number; readonly t: string; readonly d: unknown };

type Session = {
  readonly id: string;
  seq: number;
  readonly sent: Dispatch[];
  socket: WebSocket | null;
};

export type Gateway = {
  /** Takes a new connection. */
  accept(socket: WebSocket): void;
  /** Sends an event to every live session, and keeps it for those that resume. */
  dispatch(event: string, data: unknown): void;
  /** Sends text as it is to every connection. */
  say(text: string): void;
  /** The network swallows everything, a goodbye included. */
  goDeaf(): void;
  /** Drops every connection without a close frame. */
  cut(): void;
  /** Closes every connection with a close code. */
  close(code: number): void;
  /** How often a client connected, identified and resumed. */
  readonly counts: { connected: number; identified: number; resumed: number };
  /** How many came, of all connections. */
  heartbeats: number;
  /** Close every identify with this code from now on; null: let them in. */
  refuseWith: number | null;
  /** What `/gateway/bot` says is left of the day's logins. */
  limit: { readonly remaining: number; readonly resetAfterMs: number };
  /** Closes each session with this code as soon as it is ready; null: it goes on. */
  closesAfterReady: number | null;
  /** False: heartbeats are not acknowledged, as on a dead connection. */
  acknowledges: boolean;
  /** True: nothing is said to a new connection, not even hello. */
  isSilent: boolean;
  /** True: a new connection's handshake is never answered. */
  holdsHandshakes: boolean;
  /** So many connections are refused with 503 before the handshake. */
  unavailable: number;
  sessionCount(): number;
};

export type GatewayOptions = {
  readonly world: World;
  readonly heartbeatMs: number;
  readonly resumeUrl: () => string;
  readonly isTokenGood: (token: string) => boolean;
};

/** The gateway, as much of it as a client with the `Guilds` intent meets. https://discord.com/developers/docs/events/gateway */
export function makeGateway(options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  const gateway: Gateway = {
    counts: { connected: 0, identified: 0, resumed: 0 },
    heartbeats: 0,
    refuseWith: null,
    limit: { remaining: 999, resetAfterMs: 0 },
    closesAfterReady: null,
    acknowledges: true,
    isSilent: false,
    holdsHandshakes: false,
    unavailable: 0,
    accept(socket) {
      gateway.counts.connected += 1;
      sockets.add(socket);
      let session: Session | null = null;
      socket.on('close', (code: number) => {
        sockets.delete(socket);
        if (session?.socket === socket) session.socket = null;
        // A client that says goodbye ends its session; any other close may be resumed.
        if (session !== null && (code === 1000 || code === 1001)) sessions.delete(session.id);
      });
      socket.on('error', () => socket.terminate());
      socket.on('message', (data) => {
        session = receive(options, gateway, sessions, socket, session, JSON.parse(String(data)));
      });
      if (!gateway.isSilent) send(socket, { op: 10, d: { heartbeat_interval: options.heartbeatMs } });
    },
    dispatch(event, data) {
      for (const session of sessions.values()) deliver(session, event, data);
    },
    say(text) {
      for (const socket of sockets) socket.send(text);
    },
    goDeaf() {
      for (const socket of sockets) socket.pause();
    },
    cut() {
      for (const socket of sockets) socket.terminate();
    },
    close(code) {
      for (const socket of sockets) socket.close(code);
    },
    sessionCount: () => sessions.size,
  };
  return gateway;
}

function receive(
  options: GatewayOptions,
  gateway: Gateway,
  sessions: Map<string, Session>,
  socket: WebSocket,
  session: Session | null,
  payload: { op: number; d: unknown },
): Session | null {
  if (payload.op === 1) gateway.heartbeats++;
  if (payload.op === 1 && gateway.acknowledges) send(socket, { op: 11 });
  if (payload.op === 2) return identify(options, gateway, sessions, socket, payload.d);
  if (payload.op === 6) return resume(options, gateway, sessions, socket, payload.d);
  return session;
}

const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);

function identify(
  options: GatewayOptions,
  gateway: Gateway,
  sessions: Map<string, Session>,
  socket: WebSocket,
  data: unknown,
): Session | null {
  gateway.counts.identified += 1;
  const { token, intents } = fields(data);
  if (!options.isTokenGood(String(token))) return refuse(socket, 4004);
  if ((Number(intents) & privilegedIntents) !== 0) return refuse(socket, 4014);
  if (gateway.refuseWith !== null) return refuse(socket, gateway.refuseWith);
  const session: Session = { id: randomUUID(), seq: 0, sent: [], socket };
  sessions.set(session.id, session);
  const { world } = options;
  deliver(session, 'READY', {
    v: 10,
    user: botUser(world),
    guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: options.resumeUrl(),
    shard: [0, 1],
    application: { id: world.applicationId, flags: 0 },
  });
  for (const id of world.guilds.keys()) deliver(session, 'GUILD_CREATE', guildCreate(world, id));
  if (gateway.closesAfterReady !== null) {
    sessions.delete(session.id);
    socket.close(gateway.closesAfterReady);
  }
  return session;
}

function refuse(socket: WebSocket, code: number): null {
  socket.close(code);
  return null;
}

function resume(
  options: GatewayOptions,
  gateway: Gateway,
  sessions: Map<string, Session>,
  socket: WebSocket,
  data: unknown,
): Session | null {
  const { token, session_id: id, seq } = fields(data);
  if (!options.isTokenGood(String(token))) return refuse(socket, 4004);
  const session = sessions.get(String(id));
  if (session === undefined) {
    send(socket, { op: 9, d: false });
    return null;
  }
  gateway.counts.resumed += 1;
  session.socket = socket;
  for (const missed of session.sent) if (missed.s > Number(seq)) send(socket, missed);
  deliver(session, 'RESUMED', {});
  return session;
}

function deliver(session: Session, event: string, data: unknown): void {
  session.seq += 1;
  const dispatch: Dispatch = { op: 0, s: session.seq, t: event, d: data };
  session.sent.push(dispatch);
  if (session.socket !== null) send(session.socket, dispatch);
}

function send(socket: WebSocket, payload: unknown): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}

/** A guild as the gateway tells it, with its channels and threads. */
export function guildCreate(world: World, guildId: string): object {
  const channels = [...world.channels.values()].filter((it) => !it.gone && guildOf(world, it) === guildId);
  const isThread = (type: number) =>
    type === channelTypes.publicThread || type === channelTypes.announcementThread;
  return {
    id: guildId,
    name: world.guilds.get(guildId),
    owner_id: '1175000000000000999',
    unavailable: false,
    large: false,
    member_count: 2,
    preferred_locale: 'nl',
    features: [],
    roles: [
      {
        id: guildId,
        name: '@everyone',
        permissions: world.botPermissions.toString(),
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
      },
    ],
    emojis: [],
    stickers: [],
    members: [
      {
        user: botUser(world),
        roles: [],
        joined_at: '2026-01-05T09:00:00.000Z',
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    channels: channels.filter((it) => !isThread(it.type)).map((it) => channelJson(world, it)),
    threads: channels.filter((it) => isThread(it.type)).map((it) => channelJson(world, it)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
