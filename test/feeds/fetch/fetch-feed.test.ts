import { type AddressInfo, createServer, type Socket } from 'node:net';
import { zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../../src/feeds/fetch/fetch-feed.ts';
import type { FetchRequest } from '../../../src/feeds/fetch/fetch-request.ts';
import {
  conditional,
  cutOff,
  document,
  drip,
  endless,
  type FeedBehaviour,
  type FeedServer,
  gzipBomb,
  hang,
  hangHalfway,
  packed,
  packers,
  redirect,
  slam,
  startFeedServer,
  status,
} from '../../support/feed-server.ts';

const feed =
  '<rss version="2.0"><channel><item><title>Brug bij Oudewater dicht</title></item></channel></rss>';
const never = new AbortController().signal;
/** Redirects between local servers stand for those of the public internet. */
const anywhere = { guard: () => true };
const noon = Date.UTC(2026, 10, 24, 12);

let server: FeedServer;
const fetchers: Fetcher[] = [];

beforeEach(async () => {
  server = await startFeedServer({ '/feed': document(feed) });
});

afterEach(async () => {
  await Promise.all(fetchers.splice(0).map((fetcher) => fetcher.stop()));
  await server.close();
});

function fetcherWith(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: 'Telex/0.1 (+mailto:redactie@wire.example)',
    clock: () => noon,
    ...options,
  });
  fetchers.push(fetcher);
  return fetcher;
}

function get(path: string, extra: Partial<FetchRequest> = {}, options: Partial<FetcherOptions> = {}) {
  const url = path.startsWith('http') ? path : `${server.url}${path}`;
  return fetcherWith(options).fetch({ url, etag: null, lastModified: null, ...extra }, never);
}

async function textOf(path: string): Promise<string> {
  const outcome = await get(path);
  if (outcome.kind !== 'fetched') throw new Error(JSON.stringify(outcome));
  return Buffer.from(outcome.bytes).toString('utf8');
}

describe('asking politely', () => {
  test('says who asks and how to reach them, and what it can read', async () => {
    await get('/feed');
    expect(server.seen[0]?.headers).toMatchObject({
      'user-agent': 'Telex/0.1 (+mailto:redactie@wire.example)',
      'accept-encoding': 'gzip, br, deflate',
      accept: expect.stringContaining('application/rss+xml'),
    });
  });

  test('a JSON source is asked for JSON first', async () => {
    await get('/feed', { accept: 'json' });
    expect(server.seen[0]?.headers.accept).toMatch(/^application\/feed\+json/);
  });

  test('an unchanged feed is not sent again, by its etag', async () => {
    server.on('/feed', conditional(feed, { etag: '"a1"' }, { 'cache-control': 'max-age=60' }));
    expect(await get('/feed')).toMatchObject({ kind: 'fetched', etag: '"a1"', maxAgeMs: 60_000 });
    expect(await get('/feed', { etag: '"a1"' })).toMatchObject({
      kind: 'not-modified',
      etag: '"a1"',
      maxAgeMs: 60_000,
    });
  });

  test('an unchanged feed is not sent again, by its date', async () => {
    const lastModified = 'Tue, 24 Nov 2026 09:00:00 GMT';
    server.on('/feed', conditional(feed, { lastModified }));
    expect(await get('/feed')).toMatchObject({ kind: 'fetched', lastModified });
    expect(await get('/feed', { lastModified })).toMatchObject({ kind: 'not-modified' });
  });

  test('polling what does not change keeps its connection', async () => {
    server.on('/feed', conditional(feed, { etag: '"a1"' }));
    const fetcher = fetcherWith({ perHost: 1 });
    for (let poll = 0; poll < 5; poll += 1) {
      const request = { url: `${server.url}/feed`, etag: '"a1"', lastModified: null };
      expect(await fetcher.fetch(request, never)).toMatchObject({ kind: 'not-modified' });
    }
    expect(server.connections()).toBe(1);
  });

  test('a 304 that nobody asked for is a fault of the server, not an unchanged feed', async () => {
    server.on('/feed', status(304));
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code: 'false-same' });
  });

  test('one host gets only so many requests at once, and all are answered', async () => {
    const fetcher = fetcherWith({ perHost: 2 });
    const urls = Array.from({ length: 12 }, (_, index) => `${server.url}/feed?${index}`);
    // Two at a time are kept until both are there, and a moment longer: who comes without a turn is seen.
    const kept: (() => void)[] = [];
    const keep: FeedBehaviour = (_request, response) => {
      kept.push(() => response.end(feed));
      if (kept.length === 2) setTimeout(() => kept.splice(0).forEach((answer) => void answer()), 20);
    };
    for (const url of urls) server.on(url.slice(server.url.length), keep);
    const outcomes = await Promise.all(
      urls.map((url) => fetcher.fetch({ url, etag: null, lastModified: null }, never)),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(urls.map(() => 'fetched'));
    expect(server.mostAtOnce()).toBe(2);
  });

  test('a host whose every turn is taken by a request that hangs does not hold up another host', async () => {
    const other = await startFeedServer({ '/feed': document(feed) });
    server.on('/hang', hang);
    const fetcher = fetcherWith({ perHost: 1 });
    const stuck = new AbortController();
    const hanging = fetcher.fetch(
      { url: `${server.url}/hang`, etag: null, lastModified: null },
      stuck.signal,
    );
    const outcome = await fetcher.fetch({ url: `${other.url}/feed`, etag: null, lastModified: null }, never);
    expect(outcome.kind).toBe('fetched');
    stuck.abort();
    await expect(hanging).rejects.toThrow();
    await other.close();
  });
});

describe('redirects', () => {
  test('a name and password that a redirect gives are neither sent nor kept', async () => {
    const other = await startFeedServer({ '/feed': document(feed) });
    server.on('/old', redirect(301, `${other.url.replace('//', '//ander:geheim@')}/feed`));
    const outcome = await get('/old', {}, anywhere);
    const lives = `${other.url}/feed`;
    expect(outcome).toMatchObject({ kind: 'fetched', finalUrl: lives, permanentUrl: lives });
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await other.close();
  });

  test('keep the cookies that are set on the way, for their own host and this chain alone', async () => {
    const other = await startFeedServer();
    server.on('/wall', (request, response) => {
      if (request.headers.cookie === 'eigen=1; seen=yes') return document(feed)(request, response);
      const set = ['seen=yes; Path=/; HttpOnly', 'safe=1; Secure', 'gone=1; Max-Age=0', 'deep=1; Path=/x'];
      response.writeHead(302, { location: '/wall', 'set-cookie': set }).end();
    });
    const headers = { Cookie: 'eigen=1' };
    expect(await get('/wall', { headers })).toMatchObject({ kind: 'fetched' });
    server.on('/away', (_request, response) => {
      response.writeHead(302, { location: `${other.url}/feed`, 'set-cookie': 'seen=yes; Path=/' }).end();
    });
    let sent: string | undefined = 'nothing was asked';
    other.on('/feed', (request, response) => {
      sent = request.headers.cookie;
      document(feed)(request, response);
    });
    expect(await get('/away', { headers }, anywhere)).toMatchObject({ kind: 'fetched' });
    expect(sent).toBeUndefined();
    await other.close();
  });

  test('a chain of permanent ones tells where the source lives now', async () => {
    server.on('/old', redirect(301, '/older'));
    server.on('/older', redirect(308, '/feed#top'));
    expect(await get('/old')).toMatchObject({
      kind: 'fetched',
      finalUrl: `${server.url}/feed`,
      permanentUrl: `${server.url}/feed`,
    });
  });

  test('what lies behind a temporary one is not remembered', async () => {
    server.on('/old', redirect(301, '/now'));
    server.on('/now', redirect(302, '/feed'));
    expect(await get('/old')).toMatchObject({
      finalUrl: `${server.url}/feed`,
      permanentUrl: `${server.url}/now`,
    });
    expect(await get('/now')).toMatchObject({ kind: 'fetched', permanentUrl: null });
  });

  test('five are followed, a sixth and a circle are not', async () => {
    for (const hop of [1, 2, 3, 4, 5, 6]) server.on(`/hop${hop}`, redirect(302, `/hop${hop - 1}`));
    server.on('/hop0', document(feed));
    server.on('/circle', redirect(302, '/circle'));
    expect(await get('/hop5')).toMatchObject({ kind: 'fetched' });
    expect(await get('/hop6')).toMatchObject({ kind: 'failed', code: 'redirects' });
    expect(await get('/circle')).toMatchObject({ kind: 'failed', code: 'redirects' });
  });

  test('one to something that is not a web address is refused', async () => {
    server.on('/file', redirect(302, 'file:///etc/passwd'));
    server.on('/nowhere', status(302));
    expect(await get('/file')).toMatchObject({ kind: 'failed', code: 'no-web-redirect' });
    expect(await get('/nowhere')).toMatchObject({ kind: 'failed', code: 'redirect-nowhere' });
  });

  test('a password goes to its own host only, and never back after a detour', async () => {
    const other = await startFeedServer();
    server.on('/start', redirect(302, '/same'));
    server.on('/same', redirect(302, `${other.url}/other`));
    other.on('/other', redirect(302, `${server.url}/feed`));
    const secrets = { Authorization: 'Bearer sesam', 'X-Api-Key': 'sesam' };
    await get('/start', { headers: secrets }, anywhere);
    const sent = [...server.seen, ...other.seen].map(({ path, headers }) => [
      path,
      headers.authorization ?? null,
      headers['x-api-key'] ?? null,
    ]);
    expect(sent).toEqual([
      ['/start', 'Bearer sesam', 'sesam'],
      ['/same', 'Bearer sesam', 'sesam'],
      ['/feed', null, null],
      ['/other', null, null],
    ]);
    await other.close();
  });

  test('a source with a password is not moved to another host for good, nor does it lose its password', async () => {
    const other = await startFeedServer({ '/feed': document(feed) });
    server.on('/away', redirect(301, `${other.url}/feed`));
    server.on('/old', redirect(301, '/feed'));
    const headers = { Authorization: 'Bearer sesam' };
    expect(await get('/away', {}, anywhere)).toMatchObject({ permanentUrl: `${other.url}/feed` });
    expect(await get('/away', { headers }, anywhere)).toMatchObject({ kind: 'fetched', permanentUrl: null });
    expect(await get('/old', { headers })).toMatchObject({ permanentUrl: `${server.url}/feed` });
    const host = `anja:geheim@127.0.0.1:${server.port}`;
    const away = await get(`http://${host}/away`, {}, anywhere);
    expect(away).toMatchObject({ kind: 'fetched', permanentUrl: null });
    expect(await get(`http://${host}/old`)).toMatchObject({ permanentUrl: `http://${host}/feed` });
    await other.close();
  });

  test('a user and password in the address are sent as Basic', async () => {
    await get(`http://anja:ge%40heim@127.0.0.1:${server.port}/feed`);
    const expected = `Basic ${Buffer.from('anja:ge@heim').toString('base64')}`;
    expect(server.seen[0]?.headers.authorization).toBe(expected);
  });
});

describe('packed bodies', () => {
  test.each(['gzip', 'br', 'deflate'] as const)('%s is unpacked', async (encoding) => {
    server.on('/feed', packed(feed, encoding));
    expect(await textOf('/feed')).toBe(feed);
  });

  test('deflate without its header is unpacked', async () => {
    server.on('/feed', document(packers.rawDeflate(feed), { 'content-encoding': 'deflate' }));
    expect(await textOf('/feed')).toBe(feed);
  });

  test.each(['gzip', 'br', 'deflate', 'zstd'])(
    'plain text that is said to be %s is read as it is',
    async (encoding) => {
      server.on('/feed', document(feed, { 'content-encoding': encoding }));
      expect(await textOf('/feed')).toBe(feed);
    },
  );

  test('gzip that is said to be plain, or br, is unpacked', async () => {
    server.on('/feed', document(packers.gzip(feed)));
    expect(await textOf('/feed')).toBe(feed);
    server.on('/feed', document(packers.gzip(feed), { 'content-encoding': 'br' }));
    expect(await textOf('/feed')).toBe(feed);
  });

  test('of gzip that was cut off, what came is kept', async () => {
    const long = feed + Array.from({ length: 2000 }, (_, n) => `<item>${n * 7919}</item>`).join('');
    const bytes = packers.gzip(long);
    server.on('/feed', document(bytes.subarray(0, bytes.length / 2), { 'content-encoding': 'gzip' }));
    const text = await textOf('/feed');
    expect(text.startsWith(feed)).toBe(true);
    expect(text.length).toBeLessThan(long.length);
  });

  test('UTF-16 text that is said to be packed is read as it is', async () => {
    server.on('/feed', document(Buffer.from(`\uFEFF${feed}`, 'utf16le'), { 'content-encoding': 'gzip' }));
    expect(await get('/feed')).toMatchObject({ kind: 'fetched' });
  });

  test('a bomb is not unpacked: a few kilobytes that would be hundreds of megabytes', async () => {
    server.on('/feed', gzipBomb(40_000_000));
    expect(await get('/feed', {}, { maxBytes: 32_000_000 })).toMatchObject({ kind: 'failed', code: 'bomb' });
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code: 'bomb' });
  });

  test('the size limit counts what comes out', async () => {
    server.on(
      '/feed',
      packed(`${feed}${Array.from({ length: 3000 }, (_, n) => n * 7919).join(' ')}`, 'gzip'),
    );
    expect(await get('/feed', {}, { maxBytes: 15_000 })).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  test('the size limit is eight megabytes where nothing else is said', async () => {
    server.on('/feed', document(`${feed}${' '.repeat(8 * 1024 * 1024 - feed.length)}`));
    expect(await get('/feed')).toMatchObject({ kind: 'fetched' });
    server.on('/feed', document(`${feed}${' '.repeat(8 * 1024 * 1024)}`));
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  test('bytes that are no packing at all are one clear line', async () => {
    server.on('/feed', document(Buffer.alloc(64, 0xff), { 'content-encoding': 'br' }));
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code: 'bad-encoding' });
  });
});

describe('what a broken or tired server does', () => {
  // What comes in time has all the time it needs, however busy the machine is.
  const long = { connectMs: 30_000, headersMs: 30_000, bodyMs: 30_000 };

  test.each([
    ['never answers', hang, 'headers-timeout', { headersMs: 60 }],
    ['stops halfway', hangHalfway, 'body-timeout', { bodyMs: 60 }],
    ['drips for ever', drip, 'body-timeout', { bodyMs: 60 }],
  ] as const)(
    'one that %s is given up on, and its connection closed',
    async (_name, behaviour, code, short) => {
      server.on('/feed', behaviour);
      expect(await get('/feed', {}, { timeouts: { ...long, ...short } })).toMatchObject({
        kind: 'failed',
        code,
      });
      await expect.poll(() => server.openSockets()).toBe(0);
    },
  );

  test('one that goes on for a minute after its headers is given up on, and not a moment sooner', async () => {
    server.on('/feed', hangHalfway);
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const timers = vi.spyOn(globalThis, 'setTimeout');
    try {
      let outcome: object | null = null;
      const asking = get('/feed').then((end) => (outcome = end));
      // Connection and headers have less than half a minute: a longer limit is the body's.
      while (!timers.mock.calls.some(([, ms]) => (ms ?? 0) > 30_000)) await turn();
      await vi.advanceTimersByTimeAsync(59_999);
      await turn();
      expect(outcome).toBeNull();
      await vi.advanceTimersByTimeAsync(1);
      expect(await asking).toMatchObject({ kind: 'failed', code: 'body-timeout' });
    } finally {
      timers.mockRestore();
      vi.useRealTimers();
    }
  });

  test('a name that never resolves is a connection that does not come', async () => {
    const timeouts = { connectMs: 40, headersMs: 5000, bodyMs: 5000 };
    const outcome = await get('http://wire.test/feed', {}, { timeouts, lookup: () => {} });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'connect-timeout' });
  });

  test.each([
    ['without a length', endless],
    ['with a length', document(Buffer.alloc(200_000, ' '))],
  ] as const)('too much, %s, is not read to its end', async (_name, behaviour) => {
    server.on('/feed', behaviour);
    const outcome = await get('/feed', {}, { maxBytes: 100_000 });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'too-large' });
    await expect.poll(() => server.openSockets()).toBe(0);
  });

  test.each([
    ['halfway', cutOff, 'cut-off'],
    ['before a word', slam, 'no-answer'],
  ] as const)('a connection that is cut %s is said to be', async (_name, behaviour, code) => {
    server.on('/feed', behaviour);
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code });
  });

  test.each([
    ['closed', (socket: Socket) => socket.destroy()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('a kept connection that is %s as it is used again is no failure of the source', async (_, cut) => {
    const used = new Set<Socket>();
    server.on('/feed', (request, response) => {
      if (used.has(request.socket)) return void cut(request.socket);
      used.add(request.socket);
      return document('<rss/>')(request, response);
    });
    const fetcher = createFetcher({ userAgent: 'Telex/test', perHost: 1 });
    const ask = () =>
      fetcher.fetch(
        { url: `${server.url}/feed`, etag: null, lastModified: null },
        new AbortController().signal,
      );
    try {
      expect(await ask()).toMatchObject({ kind: 'fetched' });
      await expect.poll(async () => (await ask()).kind).toBe('fetched');
      for (let poll = 0; poll < 5; poll++) expect(await ask()).toMatchObject({ kind: 'fetched' });
      expect(server.seen.length).toBeGreaterThan(used.size);
    } finally {
      await fetcher.stop();
    }
  });

  test('a connection is not kept from one poll to the next, whatever its server would like', async () => {
    const closed = new Promise<boolean>((resolve) => {
      server.on('/feed', (request, response) => {
        request.socket.once('close', () => resolve(true));
        response.setHeader('keep-alive', 'timeout=600');
        return document('<rss/>')(request, response);
      });
    });
    expect(await get('/feed')).toMatchObject({ kind: 'fetched' });
    expect(await closed).toBe(true);
  });

  test.each([
    [401, 'auth'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [418, 'client-error'],
    [500, 'server-error'],
    [503, 'server-error'],
  ] as const)('%i is %s', async (code, expected) => {
    server.on('/feed', status(code));
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code: expected, retryAfterMs: null });
  });

  test('410 is for good', async () => {
    server.on('/feed', status(410));
    expect(await get('/feed')).toMatchObject({
      kind: 'gone',
      message: expect.stringContaining('remove the source'),
    });
  });

  test('a server that asks us to wait says for how long, in seconds or until a time', async () => {
    server.on('/feed', status(429, { 'retry-after': '90' }));
    expect(await get('/feed')).toMatchObject({ kind: 'limited', retryAfterMs: 90_000 });
    server.on('/feed', status(503, { 'retry-after': 'Tue, 24 Nov 2026 12:02:00 GMT' }));
    expect(await get('/feed')).toMatchObject({ kind: 'limited', retryAfterMs: 120_000 });
    server.on('/feed', status(429, { 'retry-after': 'later' }));
    expect(await get('/feed')).toMatchObject({ kind: 'limited', retryAfterMs: null });
    server.on('/feed', status(500, { 'retry-after': '5' }));
    expect(await get('/feed')).toMatchObject({ kind: 'failed', code: 'server-error', retryAfterMs: 5000 });
  });

  test('nobody at the port, no such name, no such scheme: each its own line', async () => {
    const closed = await startFeedServer();
    await closed.close();
    expect(await get(`${closed.url}/feed`)).toMatchObject({ kind: 'failed', code: 'refused' });
    expect(await get('ftp://wire.example/feed')).toMatchObject({ kind: 'failed', code: 'bad-url' });
    const lookup: FetcherOptions['lookup'] = (_host, _options, callback) =>
      callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    expect(await get('http://nowhere.test/feed', {}, { lookup })).toMatchObject({
      kind: 'failed',
      code: 'dns',
    });
  });

  test('the line of a failure is one line with a remedy, and gives no secret of the address away', async () => {
    server.on('/feed?key=sesam', status(500));
    const outcome = await get(`http://anja:geheim@127.0.0.1:${server.port}/feed?key=sesam`);
    expect(outcome).toMatchObject({
      message: `127.0.0.1:${server.port} has a fault (500): it is tried again; if it goes on, tell the provider`,
    });
  });

  test('HTML, a wrong charset and an empty body are delivered as they are: reading them is for the parser', async () => {
    server.on('/html', document('<!doctype html><title>Log in</title>', { 'content-type': 'text/html' }));
    server.on(
      '/charset',
      document(Buffer.from('<rss>\xe9</rss>', 'latin1'), { 'content-type': 'text/xml; charset=utf-8' }),
    );
    server.on('/empty', document(''));
    expect(await get('/html')).toMatchObject({ kind: 'fetched', contentType: 'text/html' });
    expect(await get('/charset')).toMatchObject({ kind: 'fetched', contentType: 'text/xml; charset=utf-8' });
    expect(await get('/empty')).toMatchObject({ kind: 'fetched', bytes: Buffer.alloc(0) });
  });
});

describe('stopping', () => {
  test('stop ends what hangs, also what still waits for its turn', async () => {
    server.on('/feed', hang);
    const fetcher = fetcherWith({ perHost: 1 });
    const request = { url: `${server.url}/feed`, etag: null, lastModified: null };
    const pending = [fetcher.fetch(request, never), fetcher.fetch(request, never)];
    const settled = Promise.allSettled(pending);
    await expect.poll(() => server.seen.length).toBe(1);
    await fetcher.stop();
    expect((await settled).map(({ status: end }) => end)).toEqual(['rejected', 'rejected']);
    expect(server.seen).toHaveLength(1);
  });

  test('the caller can end its own', async () => {
    server.on('/feed', drip);
    const controller = new AbortController();
    const pending = fetcherWith().fetch(
      { url: `${server.url}/feed`, etag: null, lastModified: null },
      controller.signal,
    );
    const refused = expect(pending).rejects.toThrow('the newsroom closes');
    await expect.poll(() => server.seen.length).toBe(1);
    controller.abort(new Error('the newsroom closes'));
    await refused;
  });
});

describe('a source added from chat', () => {
  const loopbackIsPublic = (address: string) => address === '127.0.0.1';
  const names: Readonly<Record<string, readonly string[]>> = {
    'wire.test': ['127.0.0.1'],
    'inside.test': ['10.0.0.5'],
    'mixed.test': ['127.0.0.1', '169.254.169.254'],
  };
  const lookup: FetcherOptions['lookup'] = (host, options, callback) => {
    const found = (names[host] ?? []).map((address) => ({ address, family: 4 }));
    if (options.all) callback(null, found);
    else callback(null, found[0]?.address ?? '', 4);
  };
  const chat = (url: string) => get(url, { publicOnly: true }, { guard: loopbackIsPublic, lookup });
  const refusal = { kind: 'failed', code: 'not-public' };

  test('is read when its name leads to the public internet', async () => {
    expect(await chat(`http://wire.test:${server.port}/feed`)).toMatchObject({ kind: 'fetched' });
  });

  test('is refused when it lies inside, by name or by number, and nothing is sent', async () => {
    expect(await chat(`http://inside.test:${server.port}/feed`)).toMatchObject(refusal);
    expect(await chat(`http://mixed.test:${server.port}/feed`)).toMatchObject(refusal);
    expect(await chat('http://192.168.1.1/feed')).toMatchObject(refusal);
    expect(await chat(`http://[::1]:${server.port}/feed`)).toMatchObject(refusal);
    expect(await get('/feed', { publicOnly: true })).toMatchObject(refusal);
    expect(server.seen).toEqual([]);
  });

  test('is refused when a redirect leads inside', async () => {
    server.on('/in', redirect(302, 'http://169.254.169.254/latest/meta-data'));
    server.on('/name', redirect(302, `http://inside.test:${server.port}/feed`));
    expect(await chat(`http://wire.test:${server.port}/in`)).toMatchObject(refusal);
    expect(await chat(`http://wire.test:${server.port}/name`)).toMatchObject(refusal);
  });

  test('a source from the newsroom file may be anywhere', async () => {
    expect(await get('/feed', { publicOnly: false })).toMatchObject({ kind: 'fetched' });
  });
});

describe('a redirect to where only we can go', () => {
  const names: Readonly<Record<string, string>> = { 'wire.test': '127.0.0.1', 'inside.test': '127.0.0.2' };
  const lookup: FetcherOptions['lookup'] = (host, options, callback) => {
    const found = [{ address: names[host] ?? '', family: 4 }];
    if (options.all) callback(null, found);
    else callback(null, found[0]?.address ?? '', 4);
  };
  /** The local server stands for the public internet, 127.0.0.2 for the newsroom's own network. */
  const publicly = { guard: (address: string) => address === '127.0.0.1', lookup };

  test.each([
    ['the address of a cloud machine', 'http://169.254.169.254/latest/meta-data'],
    ['loopback', 'http://[::1]/internal'],
    ['loopback within IPv6', 'http://[::ffff:10.0.0.1]/internal'],
    ['a number that only looks public', 'http://2130706434/internal'],
    ['a name that lies inside', 'http://inside.test/internal'],
  ])('%s is refused, and the refusal says what was refused', async (_what, target) => {
    server.on('/feed', redirect(301, target));
    const outcome = await get(`http://wire.test:${server.port}/feed`, {}, publicly);
    expect(outcome).toMatchObject({
      kind: 'failed',
      code: 'private-redirect',
      message: expect.stringContaining(
        `redirects to ${new URL(target).host}, which is not on the public internet`,
      ),
    });
    expect(JSON.stringify(outcome)).not.toContain('password');
  });

  test('is refused at a later hop as well', async () => {
    server.on('/feed', redirect(302, '/more'));
    server.on('/more', redirect(302, 'http://inside.test/internal'));
    const outcome = await get(`http://wire.test:${server.port}/feed`, {}, publicly);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'private-redirect' });
  });

  test('a source that is inside itself may stay at its own host and port, and go no further inside', async () => {
    const other = await startFeedServer({ '/feed': document(feed) });
    server.on('/here', redirect(302, '/feed'));
    server.on('/there', redirect(302, `${other.url}/feed`));
    expect(await get('/here')).toMatchObject({ kind: 'fetched' });
    expect(await get('/there')).toMatchObject({ kind: 'failed', code: 'private-redirect' });
    expect(other.seen).toEqual([]);
    await other.close();
  });

  test('who is not let in and has no password is not told to check it', async () => {
    server.on('/feed', redirect(302, '/shut'));
    server.on('/shut', status(403));
    expect(JSON.stringify(await get('/feed'))).not.toContain('is not sent');
  });
});

describe('HTTP that curl reads', () => {
  const rawly: (text: string) => Promise<{ url: string; close: () => void; asked: () => number }> = async (
    text,
  ) => {
    let asked = 0;
    const raw = createServer((socket) => {
      asked++;
      socket.on('error', () => {}).once('data', () => socket.end(text));
    });
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    const { port } = raw.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/feed`, close: () => void raw.close(), asked: () => asked };
  };
  const length = Buffer.byteLength(feed);

  test.each([
    ['headers that end in LF alone', `HTTP/1.1 200 OK\ncontent-type: text/xml\nconnection: close\n\n${feed}`],
    ['a control character in a header', `HTTP/1.1 200 OK\r\nx: a\x01b\r\nconnection: close\r\n\r\n${feed}`],
    [
      'a length beside chunks',
      `HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n${length.toString(16)}\r\n${feed}\r\n0\r\n\r\n`,
    ],
    [
      'spaces behind the length of a chunk',
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n${length.toString(16)}  \r\n${feed}\r\n0\r\n\r\n`,
    ],
    [
      'a 100 that nobody asked for',
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${feed}`,
    ],
    [
      'forty kilobytes of headers',
      `HTTP/1.1 200 OK\r\n${`set-cookie: a=${'x'.repeat(2_000)}\r\n`.repeat(20)}connection: close\r\n\r\n${feed}`,
    ],
  ])('%s is read', async (_what, text) => {
    const raw = await rawly(text);
    const outcome = await get(raw.url);
    expect(outcome).toMatchObject({ kind: 'fetched' });
    expect(outcome.kind === 'fetched' && Buffer.from(outcome.bytes).toString()).toBe(feed);
    raw.close();
  });

  test('it is said of the source that was answered so, and no more once its server speaks HTTP again', async () => {
    const bad = `HTTP/1.1 200 OK\ncontent-type: text/xml\nconnection: close\n\n${feed}`;
    const good = `HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\nconnection: close\r\n\r\n${feed}`;
    let isMended = false;
    const raw = createServer((socket) => {
      socket
        .on('error', () => {})
        .once('data', (asked) => socket.end(String(asked).includes('/bad') && !isMended ? bad : good));
    });
    await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
    const { port } = raw.address() as AddressInfo;
    let now = 0;
    const fetcher = fetcherWith({ clock: () => now });
    const isLenient = async (path: string) => {
      const ask = { url: `http://127.0.0.1:${port}/${path}`, etag: null, lastModified: null };
      const outcome = await fetcher.fetch(ask, never);
      return outcome.kind === 'fetched' && outcome.isLenient === true;
    };
    expect(await isLenient('bad')).toBe(true);
    expect(await isLenient('other')).toBe(false);
    isMended = true;
    now += 61 * 60_000;
    expect(await isLenient('bad')).toBe(false);
    raw.close();
  });

  test('a 100 that nobody asked for is within the rules: it is remembered, and not told', async () => {
    const raw = await rawly(
      `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-type: text/xml\r\nconnection: close\r\n\r\n${feed}`,
    );
    const fetcher = fetcherWith();
    const ask = { url: raw.url, etag: null, lastModified: null };
    for (const requests of [2, 3]) {
      expect(await fetcher.fetch(ask, never)).not.toMatchObject({ isLenient: true });
      expect(raw.asked()).toBe(requests);
    }
    raw.close();
  });

  test('headers that are cut off are told as that, and chunks that nobody can read as no HTTP', async () => {
    const cut = await rawly('HTTP/1.1 200 OK\r\ncontent-type: te');
    expect(await get(cut.url)).toMatchObject({ kind: 'failed', code: 'cut-off' });
    cut.close();
    const chunks = await rawly(
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nniets\r\n0\r\n\r\n',
    );
    const fetcher = fetcherWith();
    const ask = { url: chunks.url, etag: null, lastModified: null };
    for (const requests of [2, 4]) {
      expect(await fetcher.fetch(ask, never)).toMatchObject({ kind: 'failed', code: 'bad-http' });
      expect(chunks.asked()).toBe(requests);
    }
    chunks.close();
  });

  test('it is remembered of a source, and told', async () => {
    const raw = await rawly(`HTTP/1.1 200 OK\ncontent-type: text/xml\nconnection: close\n\n${feed}`);
    const fetcher = fetcherWith();
    const ask = { url: raw.url, etag: null, lastModified: null };
    expect(await fetcher.fetch(ask, never)).toMatchObject({ isLenient: true });
    expect(await fetcher.fetch(ask, never)).toMatchObject({ isLenient: true });
    expect(raw.asked()).toBe(3);
    raw.close();
  });

  test('it is remembered whatever is asked behind the address, which is another thing at each poll', async () => {
    const raw = await rawly(`HTTP/1.1 200 OK\ncontent-type: text/xml\nconnection: close\n\n${feed}`);
    const fetcher = fetcherWith();
    for (const page of [1, 2, 3]) {
      const ask = { url: `${raw.url}?since=${page}`, etag: null, lastModified: null };
      expect(await fetcher.fetch(ask, never)).toMatchObject({ isLenient: true });
    }
    expect(raw.asked()).toBe(4);
    raw.close();
  });

  test('a port that speaks no HTTP at all is said to', async () => {
    const raw = await rawly('220 ftp.wire.example ready\r\n');
    expect(await get(raw.url)).toMatchObject({ kind: 'failed', code: 'bad-http' });
    raw.close();
  });

  test('zstd that nobody asked for is unpacked', async () => {
    server.on('/feed', document(zstdCompressSync(feed), { 'content-encoding': 'zstd' }));
    expect(await textOf('/feed')).toBe(feed);
  });

  test('UTF-8 in a redirect is followed', async () => {
    server.on('/start', redirect(302, Buffer.from('/één').toString('latin1')));
    server.on('/%C3%A9%C3%A9n', document(feed));
    expect(await textOf('/start')).toBe(feed);
  });
});
