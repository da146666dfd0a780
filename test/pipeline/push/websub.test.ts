import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/feeds/fetch/public-address.ts';
import { askBoard } from '../../support/board/ask-board.ts';
import { conditional, document } from '../../support/feed-server.ts';
import { openPushDesk, type PushDesk, publicUrl } from '../../support/push/push-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

const dayMs = 24 * hourMs;
let desk: PushDesk;

const fileOf = (wireUrl: string) =>
  `publicUrl: ${publicUrl}/\nmaxBody: 1\nsources:\n  - { id: wire, url: '${wireUrl}/rss', every: 1m }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`;

beforeEach(async () => {
  desk = await openPushDesk(fileOf);
  serve('Een');
});
afterEach(() => desk.close());

const topic = () => `${desk.wire.url}/rss`;
const body = (...headlines: readonly string[]) => rssDocument(headlines, desk.now - minuteMs);
const links = () => ({ link: `<${desk.hub.url}>; rel="hub", <${topic()}>; rel="self"` });

/** The wire's document, which names the hub in a header. */
function serve(...headlines: readonly string[]): void {
  const etag = `"${headlines.length}"`;
  desk.wire.on('/rss', conditional(body(...headlines), { etag }, links()));
}

/** Read once, asked for, verified. */
async function subscribe(leaseSeconds?: number): Promise<void> {
  await desk.round();
  const answers = await desk.hub.verify(leaseSeconds);
  expect(answers.map(({ status }) => status)).toEqual([200]);
}

const push = (headlines: readonly string[], as = {}) => desk.hub.push(topic(), body(...headlines), as);
const statuses = async (answers: Promise<readonly { readonly status: number }[]>) =>
  (await answers).map(({ status }) => status);
const nextPollMinutes = async () => {
  const [health] = await desk.store().sources.health();
  return Math.round(((health?.nextPollAt ?? 0) - desk.now) / minuteMs);
};
const pushOf = async () => (await desk.store().sources.health())[0]?.push;

describe('a source that names a hub', () => {
  test.each([
    ['in a header', () => document(body('Een'), links())],
    [
      'in its RSS',
      () =>
        document(
          body('Een').replace(
            '<channel>',
            `<channel xmlns:atom="http://www.w3.org/2005/Atom"><atom:link rel="hub" href="${desk.hub.url}"/><atom:link rel="self" href="${topic()}"/>`,
          ),
        ),
    ],
    [
      'in its Atom',
      () =>
        document(
          `<feed xmlns="http://www.w3.org/2005/Atom"><title>De draad</title><id>urn:draad</id><link rel="self" href="/rss"/><link rel="hub" href="${desk.hub.url}"/><entry><id>urn:1</id><title>Een</title></entry></feed>`,
          { 'content-type': 'application/atom+xml' },
        ),
    ],
    [
      'in its JSON Feed',
      () =>
        document(
          JSON.stringify({
            version: 'https://jsonfeed.org/version/1.1',
            title: 'De draad',
            feed_url: topic(),
            hubs: [{ type: 'WebSub', url: desk.hub.url }],
            items: [{ id: '1', title: 'Een', content_text: 'Wat er gebeurde.' }],
          }),
          { 'content-type': 'application/feed+json' },
        ),
    ],
    [
      'in a header that is not what its document says',
      () =>
        document(
          body('Een').replace(
            '<channel>',
            '<channel xmlns:atom="http://www.w3.org/2005/Atom"><atom:link rel="hub" href="https://elders.example/"/><atom:link rel="self" href="https://elders.example/rss"/>',
          ),
          links(),
        ),
    ],
  ])('%s is asked for there', async (_, behaviour) => {
    desk.wire.on('/rss', behaviour());
    await desk.round();
    expect(desk.hub.asked).toEqual([
      {
        mode: 'subscribe',
        topic: topic(),
        callback: expect.stringMatching(/^https:\/\/telex\.example\/wire\/hub\/[\w-]{32}$/),
        secret: expect.stringMatching(/^[\w-]{43}$/),
        lease_seconds: '864000',
        verify: 'async',
      },
    ]);
  });

  test('on this machine, which the internet does not reach, is not asked, and that is said once', async () => {
    await desk.close();
    desk = await openPushDesk(fileOf, isPublicAddress);
    for (const headlines of [['Een'], ['Twee', 'Een']]) {
      serve(...headlines);
      desk.now += 30 * minuteMs;
      await desk.round();
    }
    expect(desk.hub.asked).toEqual([]);
    expect(await desk.store().pushes.all()).toEqual([]);
    expect(desk.lines.map((line) => JSON.parse(line).msg)).toEqual([
      expect.stringMatching(/^names a hub \(127\.0\.0\.1:\d+\) on this machine or in a private network/),
    ]);
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
  });

  test('is on the board as soon as the hub sends it, once, and its validators stand', async () => {
    await subscribe();
    expect(await statuses(push(['Twee']))).toEqual([202]);
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
    serve('Twee', 'Een');
    desk.now += 30 * minuteMs;
    await desk.round();
    expect(desk.wire.seen.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
  });

  test('is posted once where a poll was sooner', async () => {
    await subscribe();
    serve('Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(await statuses(push(['Twee', 'Een']))).toEqual([202]);
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
  });

  test('sends a part, in which nothing that is absent has gone', async () => {
    serve('Twee', 'Een');
    await subscribe();
    expect(await statuses(push(['Drie']))).toEqual([202]);
    expect(await statuses(push(['Drie', 'Twee']))).toEqual([202]);
    expect(await desk.headlines()).toEqual(['Drie', 'Twee', 'Een']);
  });

  test('sends what reads like a kill as well', async () => {
    await subscribe();
    const kill = body('Een').replace('<title>Een</title>', '<title>INTREKKING: Een</title>');
    expect(await statuses(desk.hub.push(topic(), kill))).toEqual([202]);
    const [story] = await desk.store().archive.latest({ topics: [], limit: 1 });
    expect(story?.state).toBe('held');
  });

  test.each(['sha1', 'sha384', 'sha512'])('may sign with %s', async (method) => {
    await subscribe();
    await push(['Twee'], { method });
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
  });
});

describe('what is not from the hub', () => {
  test.each([
    ['without a signature', { signature: null }],
    ['signed with another secret', { secret: 'geraden' }],
    ['with the signature of something else', { signature: `sha256=${'0'.repeat(64)}` }],
    ['signed in a way that is none', { method: 'md5' }],
    ['with half a signature', { signature: 'sha256=abcd' }],
  ])('%s is told nothing and posts nothing', async (_, as) => {
    await subscribe();
    expect(await statuses(push(['Vals'], as))).toEqual([202]);
    expect(await desk.headlines()).toEqual(['Een']);
    expect(desk.outcomes).toEqual(['unsigned']);
  });

  test('is told of its hub since the first of it, over a restart as well, until the hub sends what is read', async () => {
    await subscribe();
    const since = desk.now;
    for (const _ of [1, 2]) {
      await push(['Vals'], { signature: null });
      desk.now += minuteMs;
    }
    expect((await pushOf())?.trouble).toEqual({ kind: 'unsigned', since });
    await push(['Twee']);
    expect((await pushOf())?.trouble).toBeNull();
    await push(['Vals'], { signature: null });
    expect((await pushOf())?.trouble).toEqual({ kind: 'unsigned', since: desk.now });
    // Within the minute in which no more is written down of a hub that does well.
    await push(['Drie']);
    expect((await pushOf())?.trouble).toBeNull();
  });

  test('does not verify what nobody asked for', async () => {
    await desk.round();
    const path = new URL(desk.hub.asked[0]?.callback ?? '').pathname.replace('/wire', '');
    const ask = (query: string, at = path) => askBoard(desk.boardUrl(), `${at}?${query}`);
    const of = (mode: string, about: string) =>
      new URLSearchParams({ 'hub.mode': mode, 'hub.topic': about, 'hub.challenge': 'x' }).toString();
    expect((await ask(of('subscribe', 'https://elders.example/rss'))).status).toBe(404);
    expect((await ask(of('unsubscribe', topic()))).status).toBe(404);
    expect((await ask(of('subscribe', topic()), '/hub/geraden')).status).toBe(404);
    expect((await ask(of('subscribe', topic()))).text).toBe('x');
  });

  test('a challenge is no page', async () => {
    await desk.round();
    const [answer] = await desk.hub.verify();
    expect(answer?.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
  });

  test('nothing but hubs is reached without the password of the board', async () => {
    await subscribe();
    const { pathname } = new URL(desk.hub.asked[0]?.callback ?? '');
    const callback = pathname.replace('/wire', '');
    const get = async (path: string) =>
      (await askBoard(desk.boardUrl(), path, { headers: { host: 'telex.example' } })).status;
    expect(await get('/')).toBe(403);
    expect(await get('/metrics')).toBe(403);
    expect(await get('/hub/../metrics')).toBe(403);
    expect(await get(`${callback}/../../api/channels`)).toBe(403);
    expect(await get('/hub/')).toBe(404);
    expect(await get(callback)).toBe(404);
    expect((await askBoard(desk.boardUrl(), callback, { method: 'PUT' })).status).toBe(405);
    expect((await askBoard(desk.boardUrl(), '/hub/geraden', { method: 'POST', body: 'x' })).status).toBe(410);
  });

  test('more than a feed may be is refused before it is read', async () => {
    await subscribe();
    expect(await statuses(desk.hub.push(topic(), 'x'.repeat(1024 * 1024 + 1)))).toEqual([413]);
    expect(await desk.headlines()).toEqual(['Een']);
  });
});

describe('polls go on', () => {
  test('as often as ever until the hub has sent something, then each quarter of an hour', async () => {
    await subscribe();
    expect(await nextPollMinutes()).toBe(1);
    await push(['Twee']);
    serve('Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(await nextPollMinutes()).toBe(15);
  });

  test('as often as ever once one finds what the hub did not send, until it sends again', async () => {
    await subscribe();
    await push(['Twee']);
    serve('Drie', 'Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(await nextPollMinutes()).toBe(1);
    await push(['Vier']);
    serve('Vier', 'Drie', 'Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(await nextPollMinutes()).toBe(15);
  });

  test('as often as ever when the lease is over and nobody renews it', async () => {
    await subscribe(3_600);
    await push(['Twee']);
    desk.hub.status = 503;
    desk.now += 61 * minuteMs;
    await desk.round();
    expect(await nextPollMinutes()).toBe(1);
    const { length } = desk.hub.asked;
    for (let minutes = 0; minutes < 3 * 60; minutes++) {
      await desk.round();
      desk.now += minuteMs;
    }
    // A hub that is away for longer than a lease is not asked each minute for ever.
    expect(desk.hub.asked.length - length).toBeLessThan(8);
  });

  test('at once and as often as ever when the hub denies', async () => {
    await subscribe();
    await push(['Twee']);
    serve('Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    await desk.hub.deny('not today');
    expect(await nextPollMinutes()).toBe(0);
    await desk.round();
    expect(await nextPollMinutes()).toBe(1);
    expect(await pushOf()).toMatchObject({ state: 'refused', reason: expect.stringContaining('not today') });
    desk.now += dayMs + minuteMs;
    await desk.round();
    expect(desk.hub.asked.map(({ mode }) => mode)).toEqual(['subscribe', 'subscribe']);
  });

  test('at once and as often as ever when what the hub sends is not read, until it sends what is', async () => {
    await subscribe();
    await push(['Twee']);
    serve('Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    await push(['Vals'], { signature: null });
    await expect.poll(nextPollMinutes).toBe(0);
    await desk.round();
    expect(await nextPollMinutes()).toBe(1);
    await push(['Drie']);
    serve('Drie', 'Twee', 'Een');
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(await nextPollMinutes()).toBe(15);
  });

  test('where the hub is away, which is asked again later and later', async () => {
    desk.hub.status = 503;
    for (let minutes = 0; minutes < 3 * 60; minutes++) {
      await desk.round();
      desk.now += minuteMs;
    }
    expect(desk.hub.asked.length).toBeLessThan(8);
    expect(await nextPollMinutes()).toBeLessThan(2);
    desk.hub.status = 202;
    desk.now += 6 * hourMs;
    await desk.round();
    expect(await statuses(desk.hub.verify())).toEqual([200]);
  });

  test('at once where what was sent cannot be read, is empty, or is no way to know an item by', async () => {
    await subscribe();
    desk.now += 20_000;
    const { length } = desk.wire.seen;
    for (const sent of ['<html>', '', body('Twee', 'Drie').replaceAll(/urn:wire:\w+/g, 'same')]) {
      expect(await statuses(desk.hub.push(topic(), sent))).toEqual([202]);
      await desk.round();
    }
    expect(desk.outcomes).toEqual(['poll', 'poll', 'poll']);
    expect(desk.wire.seen.length).toBe(length + 3);
    expect(await desk.headlines()).toEqual(['Een']);
  });

  test('and what could not be kept is sent again', async () => {
    await subscribe();
    desk.breakStore(true);
    expect(await statuses(push(['Twee']))).toEqual([503]);
    desk.breakStore(false);
    expect(await statuses(push(['Twee']))).toEqual([202]);
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
  });
});

describe('a subscription', () => {
  test('is renewed before its lease is over, under the same address and secret', async () => {
    await subscribe(10 * 3_600);
    desk.now += 8 * hourMs - minuteMs;
    await desk.round();
    expect(desk.hub.asked).toHaveLength(1);
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(desk.hub.asked[1]).toEqual(desk.hub.asked[0]);
    expect(await statuses(desk.hub.verify(10 * 3_600))).toEqual([200]);
    expect((await pushOf())?.leaseUntil).toBe(desk.now + 10 * hourMs);
  });

  test('outlives a restart: nothing is asked anew, and what is sent is taken', async () => {
    await subscribe();
    await desk.restart();
    await desk.round();
    expect(desk.hub.asked).toHaveLength(1);
    await push(['Twee']);
    expect(await desk.headlines()).toEqual(['Twee', 'Een']);
  });

  const without = (wireUrl: string) => fileOf(wireUrl).replace('id: wire', 'id: other').replace('/rss', '/x');
  test.each([
    ['its source leaves the newsroom file', without],
    [
      'its source is read at another address',
      (wireUrl: string) => fileOf(wireUrl).replace('/rss', '/nieuw.rss'),
    ],
    ['nobody may send any more', (wireUrl: string) => fileOf(wireUrl).replace(/publicUrl.*\n/, '')],
  ])('ends when %s', async (_, file) => {
    await subscribe();
    await desk.restart(file(desk.wire.url));
    expect(await statuses(push(['Twee']))).toEqual([410]);
    await desk.round();
    expect(desk.hub.asked.at(-1)).toMatchObject({ mode: 'unsubscribe', topic: topic() });
    expect(await statuses(desk.hub.verify())).toEqual([200]);
    expect(await desk.store().pushes.all()).toEqual([]);
  });

  test('is left to run out when its document names no hub any more', async () => {
    await subscribe(10 * 3_600);
    desk.wire.on('/rss', document(body('Twee', 'Een')));
    for (let hours = 0; hours < 9; hours++) {
      desk.now += hourMs;
      await desk.round();
    }
    expect(desk.hub.asked.slice(0, 2).map(({ mode }) => mode)).toEqual(['subscribe', 'unsubscribe']);
  });

  test('is asked for with no source that has a key, nor of a hub that would hear the secret in the open', async () => {
    const { url } = desk.wire;
    const file = (address: string) => fileOf(url).replace(`${url}/rss`, address);
    await desk.restart(file(`${url.replace('//', '//user:geheim@')}/rss`));
    await desk.round();
    await desk.restart(file(`${url}/rss?apikey=geheim`));
    desk.wire.on('/rss?apikey=geheim', document(body('Een'), links()));
    await desk.round();
    await desk.restart();
    desk.wire.on('/rss', document(body('Een'), { link: '<http://hub.example/>; rel=hub, </rss>; rel=self' }));
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(desk.hub.asked).toEqual([]);
    expect(await desk.store().pushes.all()).toEqual([]);
  });

  test('is asked for once an hour at most where a document names another at each fetch', async () => {
    for (let minutes = 0; minutes < 50; minutes += 2) {
      const link = `<${desk.hub.url}>; rel=hub, <${topic()}?at=${minutes}>; rel=self`;
      desk.wire.on('/rss', document(body('Een'), { link }));
      await desk.round();
      desk.now += 2 * minuteMs;
    }
    expect(desk.hub.asked.map(({ topic: about }) => about)).not.toContain(`${topic()}?at=2`);
  });
});
