import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBoard } from '../../support/board/ask-board.ts';
import { conditional } from '../../support/feed-server.ts';
import { openPushDesk, type PushDesk, publicUrl } from '../../support/push/push-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

const fileOf = (wireUrl: string) =>
  `publicUrl: ${publicUrl}/\nmaxBody: 1\nsources:\n  - { id: wire, url: '${wireUrl}/rss', every: 1m }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`;

let desk: PushDesk;
const sockets: Socket[] = [];
beforeEach(async () => {
  desk = await openPushDesk(fileOf);
  serve('Een');
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await desk.close();
});

const topic = () => `${desk.wire.url}/rss`;
const body = (...headlines: readonly string[]) => rssDocument(headlines, desk.now - minuteMs);
const pushOf = async () => (await desk.store().sources.health())[0]?.push;
const lines = () => desk.lines.map((line) => JSON.parse(line));
const nextPollMinutes = async () => {
  const [health] = await desk.store().sources.health();
  return Math.round(((health?.nextPollAt ?? 0) - desk.now) / minuteMs);
};

function serve(...headlines: readonly string[]): void {
  const link = `<${desk.hub.url}>; rel="hub", <${topic()}>; rel="self"`;
  desk.wire.on('/rss', conditional(body(...headlines), { etag: `"${headlines.length}"` }, { link }));
}

/** Asked for, verified, and fed: read once in a quarter of an hour. */
async function feed(): Promise<void> {
  await desk.round();
  await desk.hub.verify();
  await desk.hub.push(topic(), body('Twee'));
  serve('Twee', 'Een');
  desk.now += 2 * minuteMs;
  await desk.round();
  expect(await nextPollMinutes()).toBe(15);
}

const callback = () => new URL(desk.hub.asked[0]?.callback ?? '').pathname.replace('/wire', '');

/** A connection on which the head of a push to that path was sent, with a body of so many bytes to come. */
async function begin(length: number, path = callback()): Promise<Socket> {
  const socket = connect(Number(new URL(desk.boardUrl()).port), '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(`POST ${path} HTTP/1.1\r\nHost: telex.example\r\nContent-Length: ${length}\r\n\r\n`);
  return socket;
}

const megabyte = 1024 * 1024;
const large = 9 * megabyte;
/** Sends all of it before it reads any answer, as many hubs do. What was answered then. */
async function sendLarge(path?: string): Promise<string> {
  const socket = await begin(large, path);
  socket.pause();
  for (let sent = 0; sent < large; sent += megabyte)
    await new Promise<void>((resolve, reject) => {
      socket.write(Buffer.alloc(megabyte), (error) => (error ? reject(error) : resolve()));
    });
  return text(socket);
}

test.each([
  ['too-large', 'what its hub sends is larger than maxBody, and was not read; the source is polled'],
  ['cut', 'its hub broke off what it was sending, which was not read; the source is polled'],
] as const)(
  'a source whose hub sends what is %s is read at its own pace, and that is told',
  async (kind, said) => {
    await feed();
    const since = desk.now;
    for (let times = 1; times <= 3; times++) {
      if (kind === 'too-large') await desk.hub.push(topic(), 'x'.repeat(megabyte + 1));
      else (await begin(100)).end('abc');
      await expect.poll(() => desk.outcomes.slice(1)).toEqual(Array(times).fill(kind));
    }
    await expect.poll(nextPollMinutes).toBe(0);
    expect((await pushOf())?.trouble).toEqual({ kind, since });
    await desk.round();
    expect(await nextPollMinutes()).toBe(1);
    expect(lines().map(({ msg, source, times, err }) => [msg, source, times, err])).toEqual([
      [said, 'wire', 1, undefined],
      [said, 'wire', 2, undefined],
    ]);
    await desk.hub.push(topic(), body('Drie'));
    expect((await pushOf())?.trouble).toBeNull();
  },
);

test.each([
  ['too much', '413', undefined],
  ['what is not wanted any more', '410', '/hub/gone'],
])('a hub that sends %s hears that after it has sent all of it', async (_, status, path) => {
  await feed();
  const answer = await sendLarge(path);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\r\nconnection: close\r\n/i);
});

test('why a hub sends nothing is in the log, once until it is something else', async () => {
  desk.hub.status = 503;
  for (let times = 0; times < 60; times++) {
    await desk.round();
    desk.now += minuteMs;
  }
  desk.hub.status = 500;
  desk.now += 6 * hourMs;
  await desk.round();
  expect(desk.hub.asked.length).toBeGreaterThan(3);
  const host = new URL(desk.hub.url).host;
  const inVain = (status: number) =>
    `a hub was asked in vain: ${host} answers ${status}; the source is polled, and the hub is asked again later`;
  expect(lines()).toMatchObject(
    [503, 500].map((status) => ({ source: 'wire', hub: host, msg: inVain(status) })),
  );
});

test('that a hub denies is in the log, once until it says something else', async () => {
  await desk.round();
  for (const reason of ['not today', 'not today', 'never']) await desk.hub.deny(reason);
  const host = new URL(desk.hub.url).host;
  expect(lines()).toMatchObject(
    ['not today', 'never'].map((reason) => ({
      ...{ source: 'wire', hub: host },
      msg: `its hub sends nothing: ${host} denies it: ${reason}; the source is polled`,
    })),
  );
});

test('a hub that did not get our answer hears it again as long as the lease runs, which grows no longer', async () => {
  await desk.round();
  await desk.hub.verify(3_600);
  const until = (await pushOf())?.leaseUntil;
  const ask = (mode: string, about: string) => {
    const asked = { 'hub.mode': mode, 'hub.topic': about, 'hub.challenge': 'x', 'hub.lease_seconds': '7200' };
    return askBoard(desk.boardUrl(), `${callback()}?${new URLSearchParams(asked)}`);
  };
  desk.now += minuteMs;
  expect(await ask('subscribe', topic())).toMatchObject({ status: 200, text: 'x' });
  expect(await pushOf()).toMatchObject({ state: 'live', leaseUntil: until });
  expect((await ask('subscribe', 'https://elders.example/rss')).status).toBe(404);
  expect((await ask('unsubscribe', topic())).status).toBe(404);
  desk.now += hourMs;
  expect((await ask('subscribe', topic())).status).toBe(404);
});
