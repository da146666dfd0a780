import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, askBoard } from '../board/ask-board.ts';

/** What a subscriber asked: the form, without `hub.`. */
export type HubForm = Readonly<Record<string, string>>;

/** A WebSub hub that asks, verifies and signs as https://www.w3.org/TR/websub/ says, when it is told to. */
export type HubServer = {
  readonly url: string;
  /** All that was asked, in order. */
  readonly asked: HubForm[];
  /** With what it answers whoever asks: 202, or what a hub in trouble says. */
  status: number;
  /** Asks each who asked and was not verified yet whether it meant it. What the callbacks answered. */
  verify(leaseSeconds?: number): Promise<readonly Answer[]>;
  /** Says that it does not want to send to whoever asked last. */
  deny(reason: string): Promise<Answer>;
  /** Sends to all who are verified for the topic. */
  push(topic: string, body: string, as?: PushAs): Promise<readonly Answer[]>;
  close(): Promise<void>;
};

export type PushAs = {
  readonly method?: string;
  /** Signed with another secret than the subscriber's. */
  readonly secret?: string;
  /** The whole header, or none. */
  readonly signature?: string | null;
  readonly contentType?: string;
};

const mostSecret = 200;

/**
 * @param callbackBase where the callbacks begin, as subscribers say them; @param reach where what is behind it really listens,
 * as a reverse proxy knows
 */
export async function startHub(callbackBase: string, reach: () => string): Promise<HubServer> {
  const subscribers = new Map<string, HubForm>();
  let unverified: HubForm[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
      const form = Object.fromEntries(
        [...new URLSearchParams(text)].map(([name, value]) => [name.replace(/^hub\./, ''), value]),
      );
      const wrong = isForm && request.method === 'POST' ? wrongIn(form) : 'no form';
      hub.asked.push(form);
      if (wrong !== null) return response.writeHead(400).end(wrong);
      if (hub.status === 202) unverified.push(form);
      return response.writeHead(hub.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const call = (callback: string, asked: Parameters<typeof askBoard>[2], query = '') => {
    const path = `/${callback.slice(callbackBase.length).replace(/^\//, '')}${query}`;
    const { host } = new URL(callbackBase);
    const headers = {
      host,
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
      ...asked?.headers,
    };
    return askBoard(reach(), path, { ...asked, headers });
  };

  const hub: HubServer = {
    url: `http://127.0.0.1:${port}/`,
    asked: [],
    status: 202,

    async verify(leaseSeconds = 86_400) {
      const answers: Answer[] = [];
      for (const form of unverified.splice(0)) {
        const { mode = '', topic = '', callback = '' } = form;
        const challenge = `${Math.trunc(callback.length * 7919)}-${hub.asked.length}`;
        const query = new URLSearchParams({
          'hub.mode': mode,
          'hub.topic': topic,
          'hub.challenge': challenge,
        });
        if (mode === 'subscribe') query.set('hub.lease_seconds', String(leaseSeconds));
        const answer = await call(callback, {}, `?${query}`);
        answers.push(answer);
        if (answer.status !== 200 || answer.text !== challenge) continue;
        if (mode === 'subscribe') subscribers.set(callback, form);
        else subscribers.delete(callback);
      }
      return answers;
    },

    async deny(reason) {
      unverified = [];
      const { topic = '', callback = '' } = hub.asked.at(-1) ?? {};
      subscribers.delete(callback);
      const query = new URLSearchParams({ 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': reason });
      return call(callback, {}, `?${query}`);
    },

    async push(topic, body, as = {}) {
      const { method = 'sha256', contentType = 'application/rss+xml' } = as;
      const to = [...subscribers.values()].filter((form) => form.topic === topic);
      return Promise.all(
        to.map(({ callback = '', secret = '' }) => {
          const hash = createHmac(method, as.secret ?? secret)
            .update(body)
            .digest('hex');
          const signature = as.signature === undefined ? `${method}=${hash}` : as.signature;
          const headers = {
            'content-type': contentType,
            link: `<${hub.url}>; rel="hub", <${topic}>; rel="self"`,
            ...(signature !== null && { 'x-hub-signature': signature }),
          };
          return call(callback, { method: 'POST', headers, body });
        }),
      );
    },

    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return hub;
}

/** What a hub refuses; section 5.1. */
function wrongIn({ mode, topic, callback, secret }: HubForm): string | null {
  if (mode !== 'subscribe' && mode !== 'unsubscribe') return 'hub.mode';
  if (!URL.canParse(topic ?? '')) return 'hub.topic';
  if (URL.parse(callback ?? '')?.protocol !== 'https:') return 'hub.callback';
  return secret !== undefined && Buffer.byteLength(secret) >= mostSecret ? 'hub.secret' : null;
}
