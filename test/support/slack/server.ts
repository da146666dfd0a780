import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterMs } from '../after-ms.ts';
import { apiMethods } from './api.ts';
import type { ApiContext } from './api-context.ts';
import type { SlackArgs } from './content.ts';
import { createFaultQueue, type FaultQueue, type SlackFault } from './faults.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { createSocketMode, type SlackSocketMode } from './socket.ts';
import { createTiers } from './tiers.ts';
import { createTokens, refuseCall, type SlackTokens } from './tokens.ts';
import { createWorkspace, type Json, type SlackWorkspace } from './workspace.ts';

/** A call that reached the server, for tests that count. */
type SeenCall = { readonly method: string; readonly args: SlackArgs };

/** A Slack of our own on 127.0.0.1: the Web API, Socket Mode and response URLs. */
export type SlackServer = {
  /** For `SLACK_API_URL`; ends in `/api/`. */
  readonly apiUrl: string;
  readonly origin: string;
  readonly workspace: SlackWorkspace;
  readonly tokens: SlackTokens;
  readonly socketMode: SlackSocketMode;
  readonly responseUrls: ResponseUrls;
  readonly faults: FaultQueue;
  readonly calls: readonly SeenCall[];
  /** Methods of the calls that were refused because there were too many of them, where `tiers` asks for it. */
  readonly overTheirTier: readonly string[];
  /** A trigger id for one view, good for three seconds of the server's clock. */
  issueTrigger(user: string): string;
  /** Nothing listens any more and all connections are cut, until `comeBack`. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
};

export type SlackServerOptions = {
  /** As its addresses name it; 127.0.0.1 where left out. */
  readonly host?: string;
  readonly clock?: () => number;
  /** So many calls a minute of each method as Slack takes, by the server's clock; off, so that tests do not wait. */
  readonly tiers?: boolean;
  /** Slack's own is 3,000. */
  readonly ackDeadlineMs?: number;
  /** 0: any free one. */
  readonly port?: number;
  /** Told of each call as it arrives; how many milliseconds its answer takes. Infinity: it never comes. */
  readonly onCall?: (method: string, channel: string) => number;
  /** What is wrong with this call, where none of the queued faults is meant for it; null: nothing. */
  readonly spoils?: (method: string, args: SlackArgs) => SlackFault | null;
};

export async function openSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const workspace = createWorkspace(options.clock ?? Date.now);
  const tokens = createTokens();
  const socketMode = createSocketMode({ ackDeadlineMs: options.ackDeadlineMs ?? 3000 });
  const responseUrls = createResponseUrls(workspace);
  const faults = createFaultQueue();
  const calls: SeenCall[] = [];
  const tiers = options.tiers === true ? createTiers(workspace.clock) : null;
  const overTheirTier: string[] = [];
  const triggers = new Map<string, number>();
  const sockets = new Set<Socket>();
  const { host = '127.0.0.1' } = options;
  let port = options.port ?? 0;

  const context: ApiContext = {
    workspace,
    tokens,
    triggers,
    openSocketUrl: () => `ws://${host}:${port}/link/?ticket=${socketMode.issueTicket()}`,
  };

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = await readBody(request);
    if (path.startsWith('/response/')) {
      const answer = responseUrls.use(path, JSON.parse(body) as Json);
      if (responseUrls.dropNext) {
        responseUrls.dropNext = false;
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
      return;
    }
    const method = path.replace('/api/', '');
    const args = readArgs(request, body);
    calls.push({ method, args });
    if (method === 'chat.postMessage' || method === 'chat.update') countWrite(workspace, args);
    const takesMs = options.onCall?.(method, String(args.channel ?? '')) ?? 0;
    answerCall(method, args, request, response, takesMs);
  }

  function answerCall(
    method: string,
    args: SlackArgs,
    request: IncomingMessage,
    response: ServerResponse,
    takesMs: number,
  ) {
    const run = (): Json => {
      const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
      const formToken = typeof args.token === 'string' ? args.token : null;
      const refused = refuseCall(tokens, method, token ?? formToken);
      return refused ?? apiMethods[method]?.(args, context) ?? { ok: false, error: 'unknown_method' };
    };
    const fault = faults.take(method, args) ?? options.spoils?.(method, args) ?? null;
    if (fault !== null) {
      applyFault(fault, run, request, response);
      return;
    }
    const retryAfterSeconds = tiers?.refuses(method, String(args.channel ?? '')) ?? null;
    if (retryAfterSeconds !== null) {
      overTheirTier.push(method);
      applyFault({ kind: 'limited', retryAfterSeconds }, run, request, response);
      return;
    }
    // The call happens as it arrives; what takes its time is the answer.
    const answer = run();
    afterMs(takesMs, () => sendJson(response, answer, tokens));
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  server.on('upgrade', (request, socket, head) => socketMode.handleUpgrade(request, socket, head));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  function listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        server.off('error', reject);
        resolve();
      });
    });
  }

  function close(): Promise<void> {
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
    socketMode.cut();
    for (const socket of sockets) socket.destroy();
    return closed;
  }

  await listen();
  const origin = `http://${host}:${port}`;
  return {
    apiUrl: `${origin}/api/`,
    origin,
    workspace,
    tokens,
    socketMode,
    responseUrls,
    faults,
    calls,
    overTheirTier,
    issueTrigger(user) {
      const trigger = `${workspace.nextId('trigger')}.${user}`;
      triggers.set(trigger, workspace.clock() + 3000);
      return trigger;
    },
    goDown: close,
    comeBack: listen,
    async stop() {
      socketMode.stop();
      if (server.listening) await close();
    },
  };
}

function countWrite(workspace: SlackWorkspace, args: SlackArgs) {
  const channel = workspace.channels.get(String(args.channel));
  if (channel !== undefined) channel.writes += 1;
}

function applyFault(fault: SlackFault, run: () => Json, request: IncomingMessage, response: ServerResponse) {
  switch (fault.kind) {
    case 'drop-before':
      request.socket.destroy();
      return;
    case 'drop-after':
      run();
      request.socket.destroy();
      return;
    case 'nothing':
      return;
    case 'silence':
      run();
      return;
    case 'limited': {
      const header = fault.retryAfterSeconds;
      const headers = header === null ? {} : { 'retry-after': String(header) };
      response.writeHead(429, { 'content-type': 'application/json', ...headers });
      response.end('{"ok":false,"error":"ratelimited"}');
      return;
    }
    case 'server-error':
      if (fault.committed) run();
      response.writeHead(500, { 'content-type': 'text/html' }).end('<html><body>Server error</body></html>');
      return;
    case 'answer': {
      const { status = 200, location, body } = fault;
      response.writeHead(status, {
        'content-type': 'application/json',
        ...(location !== undefined && { location }),
      });
      response.end(JSON.stringify(body));
      return;
    }
    case 'error':
      if (fault.committed === true) run();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ok: false, error: fault.error }));
      return;
  }
}

function sendJson(response: ServerResponse, answer: Json, tokens: SlackTokens) {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': tokens.scopes.join(','),
  });
  response.end(JSON.stringify(answer));
}

/** The Web API's clients send forms, with JSON inside for what is not a string. */
function readArgs(request: IncomingMessage, body: string): SlackArgs {
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(body) as SlackArgs;
  return Object.fromEntries(new URLSearchParams(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
