import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Post } from '../../../src/domain/post.ts';
import type { Fault } from '../../contracts/platform-harness.ts';

/** An event as it came in, signature and all. */
export type SeenEvent = {
  readonly id: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly type: string;
  readonly data: EventData;
};

export type EventData = {
  readonly id: string;
  readonly channel: string;
  readonly under?: string | null;
  readonly text?: string;
  readonly post?: Post;
};

/** What a receiver shows of a post after all events of it. */
export type KeptPost = EventData & { readonly edited: boolean };

/** A receiver of webhooks that holds every request to Standard Webhooks and fails when told to. */
export type WebhookReceiver = {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** Whatever came in with a good signature, repeats included. */
  readonly seen: SeenEvent[];
  /** Why requests were turned down that a receiver cannot trust. */
  readonly distrusted: string[];
  /** The posts of a path as they stand, in the order in which they came. */
  posts(path: string): ReadonlyMap<string, KeptPost>;
  forget(path: string, id: string): void;
  writes(path: string): number;
  fault(fault: Fault): void;
  /** From now on every event at the path is answered so, and not taken; null: it is taken again. */
  answer(
    path: string,
    how: { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | null,
  ): void;
  /** Updates and withdrawals of this post are not understood any more, and answered so. */
  refuseChanges(id: string, status?: number): void;
  /** Asked of each event before it is taken, for a fault that it meets; one that was queued comes first. */
  onEvent: (event: SeenEvent) => Fault | null;
  cut(): void;
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
};

/** `key`: the bytes that all is signed with. */
export async function openReceiver(key: Uint8Array): Promise<WebhookReceiver> {
  const seen: SeenEvent[] = [];
  const distrusted: string[] = [];
  const known = new Set<string>();
  const kept = new Map<string, Map<string, KeptPost>>();
  const writes = new Map<string, number>();
  const faults: Fault[] = [];
  const answers = new Map<
    string,
    { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  >();
  const fixed = new Map<string, number>();
  let server = createServer(listener);
  await listen(0);
  const { port } = server.address() as AddressInfo;

  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${port}`,
    seen,
    distrusted,
    posts: (path) => kept.get(path) ?? new Map(),
    forget: (path, id) => void kept.get(path)?.delete(id),
    writes: (path) => writes.get(path) ?? 0,
    fault: (fault) => void faults.push(fault),
    answer(path, how) {
      if (how === null) answers.delete(path);
      else answers.set(path, how);
    },
    refuseChanges: (id, status = 422) => void fixed.set(id, status),
    onEvent: () => null,
    cut: () => server.closeAllConnections(),
    async goDown() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
    async comeBack() {
      server = createServer(listener);
      await listen(port);
    },
  };
  return receiver;

  function listen(at: number): Promise<void> {
    return new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  }

  function listener(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => void parts.push(part));
    request.on('end', () => take(request, Buffer.concat(parts), response));
  }

  function take(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const path = request.url ?? '/';
    writes.set(path, (writes.get(path) ?? 0) + 1);
    const problem = problemOf(request.headers, body, key);
    if (problem !== null) {
      distrusted.push(problem);
      return void response.writeHead(401).end();
    }
    const { type, data } = JSON.parse(body.toString()) as Pick<SeenEvent, 'type' | 'data'>;
    const event = { id: String(request.headers['webhook-id']), path, headers: request.headers, type, data };
    const fault = faults.shift() ?? receiver.onEvent(event);
    seen.push(event);
    if (fault?.kind === 'request-lost') return void request.socket.destroy();
    if (fault?.kind === 'limited') return void response.writeHead(429, waitOf(fault.retryAfterMs)).end();
    if (fault?.kind === 'server-error' && !fault.committed) return void response.writeHead(503).end();
    const said = answers.get(path);
    if (said !== undefined) return void response.writeHead(said.status, said.headers ?? {}).end();
    const refusal = type === 'post.created' || type === 'post.deleted' ? undefined : fixed.get(data.id);
    if (refusal !== undefined) return void response.writeHead(refusal).end();
    if (!known.has(event.id)) apply(path, type, data);
    known.add(event.id);
    if (fault?.kind === 'answer-lost') return void request.socket.destroy();
    if (fault?.kind === 'never-answered') return;
    response.writeHead(fault?.kind === 'server-error' ? 500 : 204).end();
  }

  function apply(path: string, type: string, data: EventData): void {
    const posts = kept.get(path) ?? new Map<string, KeptPost>();
    kept.set(path, posts);
    if (type === 'post.deleted') posts.delete(data.id);
    else
      posts.set(data.id, { under: posts.get(data.id)?.under ?? null, ...data, edited: posts.has(data.id) });
  }
}

function waitOf(retryAfterMs: number | null): Readonly<Record<string, string>> {
  return retryAfterMs === null ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1_000)) };
}

/** Why a receiver would not trust it; null where it does. The hour is the test's own and not looked at. */
function problemOf(headers: IncomingMessage['headers'], body: Buffer, key: Uint8Array): string | null {
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signed } = headers;
  if (!/^msg_[\w-]{22}$/.test(String(id))) return `webhook-id is ${id}`;
  if (!/^\d{10}$/.test(String(at))) return `webhook-timestamp is ${at}`;
  if (headers['content-type'] !== 'application/json') return `content-type is ${headers['content-type']}`;
  const hash = createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest('base64');
  return String(signed).split(' ').includes(`v1,${hash}`) ? null : `webhook-signature is ${signed}`;
}
