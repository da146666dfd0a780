import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { signedHeaders } from '../../../adapters/webhook/link/sign.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openProcessKeeper } from '../../support/process/keep-processes.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { askTelex, openTelexFolder, type TelexFolder } from '../../support/telex-folder.ts';
import { openReceiver } from '../../support/webhook/receiver.ts';

const key = Buffer.alloc(32, 7);
const secret = `whsec_${key.toString('base64')}`;
const keeper = openProcessKeeper();
let folder: TelexFolder;
let wire: FeedServer;

beforeEach(async () => {
  folder = openTelexFolder();
  wire = await startFeedServer({ '/draad': document(rssDocument(['Brug bij Oslo dicht'], Date.now())) });
  folder.write(
    'newsroom.yaml',
    [
      'sources:',
      `  - { id: draad, url: '${wire.url}/draad', every: 10s }`,
      'channels:',
      '  - { platform: webhook, channel: cms, follows: [alles] }',
    ].join('\n'),
  );
});
afterEach(async () => {
  await folder.close();
  await keeper.endAll();
  await wire.close();
});

const settings = (address: string) => ({
  WEBHOOK_RECEIVERS: `cms=${address}`,
  WEBHOOK_SECRETS: `cms=${secret}`,
  WEBHOOK_LOCAL: '127.0.0.1',
  LOG_LEVEL: 'debug',
});
const waiting = { timeout: patienceMs(30_000), interval: 20 };
const once = (holds: () => void) => vi.waitFor(holds, waiting);

it('killed between the answer and writing it down it sends the same webhook-id again, which can be dropped', async () => {
  const receiver = await openReceiver(key);
  const telex = await folder.start(settings(`${receiver.url}/cms`));
  const ended = new Promise((resolve) => telex.child.once('exit', resolve));
  receiver.onEvent = () => {
    telex.child.kill('SIGKILL');
    return null;
  };
  await ended;
  receiver.onEvent = () => null;
  expect(receiver.seen).toHaveLength(1);
  const again = await folder.start(settings(`${receiver.url}/cms`));
  await once(() => expect(receiver.seen).toHaveLength(2));
  const [first, second] = receiver.seen;
  expect(second?.id).toBe(first?.id);
  expect([...receiver.posts('/cms').values()].map(({ text }) => text)).toEqual([
    expect.stringContaining('Brug bij Oslo dicht'),
  ]);
  await vi.waitFor(async () => expect(await askTelex(again, '/toestand')).toMatch(/geplaatst: \d/), waiting);
  expect(await again.stop()).toBe(0);
  expect(receiver.seen).toHaveLength(2);
  const said = telex.output() + again.output();
  for (const word of [secret, secret.slice(6), `${receiver.url}/cms`]) expect(said).not.toContain(word);
  const kept = readFileSync(`${folder.path}/data/telex.sqlite`).toString('latin1');
  for (const word of [secret.slice(6), receiver.url]) expect(kept).not.toContain(word);
  await receiver.goDown();
});

it('the receiver of docs/webhook.md takes what Telex sends once, and nothing of anybody else', async () => {
  const [port, receiver] = await startDocumented();
  const telex = await folder.start(settings(`http://127.0.0.1:${port}/`));
  await once(() => expect(receiver.said()).toMatch(/^post\.created Brug bij Oslo dicht$/m));
  await telex.stop();

  const body = JSON.stringify({ type: 'post.created', data: { id: 'post_x', text: 'Nog een' } });
  const post = async (headers: Readonly<Record<string, string>>, sent = body) =>
    (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body: sent })).status;
  const now = Date.now();
  const signed = signedHeaders({ id: 'msg_x', body }, [Buffer.alloc(32, 8), key], now);
  expect([await post(signed), await post(signed)]).toEqual([204, 200]);
  expect(receiver.said().match(/Nog een/g)).toHaveLength(1);
  expect(await post(signed, body.replace('Nog', 'Nep'))).toBe(401);
  expect(await post({})).toBe(401);
  expect(await post(signedHeaders({ id: 'msg_y', body }, [key], now - 3_600_000))).toBe(401);
  expect(await post(signedHeaders({ id: 'msg_y', body }, [Buffer.alloc(32, 8)], now))).toBe(401);
  expect(receiver.said()).not.toContain('Nep');
});

/** The code of the page as it stands there, in a process of its own. */
async function startDocumented(): Promise<[number, { said(): string; child: ChildProcess }]> {
  const page = readFileSync(new URL('../../../docs/webhook.md', import.meta.url), 'utf8');
  const code = /```js\n(.*?)```/s.exec(page)?.[1] ?? '';
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(25);
  folder.write('receiver.mjs', code);
  const port = await freePort();
  const env = { PATH: process.env.PATH ?? '', SECRET: secret, PORT: String(port) };
  const child = keeper.keep(
    spawn(process.execPath, [`${folder.path}/receiver.mjs`], { env, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  let said = '';
  child.stdout?.on('data', (part: Buffer) => {
    said += part.toString();
  });
  await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(401), waiting);
  return [port, { said: () => said, child }];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
