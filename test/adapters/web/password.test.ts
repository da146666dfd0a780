import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Log } from '../../../src/observability/log.ts';
import { askBoard } from '../../support/board/ask-board.ts';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { minuteMs } from '../../support/wire-item.ts';

const password = 'natte kranten';
const basic = (given: string) => ({
  authorization: `Basic ${Buffer.from(`desk:${given}`).toString('base64')}`,
});

describe('a board on the newsroom’s network', () => {
  let board: OpenBoard;
  let base: string;
  const waits: number[] = [];
  const warnings: object[] = [];

  beforeAll(async () => {
    board = await openBoard({
      settings: { host: '0.0.0.0', password, proxies: ['127.0.0.1'] },
      pause: async (ms) => void waits.push(ms),
      log: { ...quietLog, warn: (about: object) => void warnings.push(about) } as Log,
    });
    await board.follow('buitenland', 'buitenland');
    base = board.url().replace('localhost', '127.0.0.1');
  });
  afterAll(() => board.close());

  const ask = (path: string, headers: Record<string, string> = {}) => askBoard(base, path, { headers });
  const login = (given: string, headers: Record<string, string> = {}) =>
    askBoard(base, '/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ password: given }),
    });

  it('does not start without one', async () => {
    const open = openBoard({ settings: { host: '0.0.0.0', password: null } });
    await expect(open).rejects.toThrow('TELEX_BOARD_PASSWORD');
  });

  it('shows strangers a page that asks for the password, and nothing else', async () => {
    const page = await ask('/');
    expect(page.status).toBe(401);
    expect(page.text).toContain('type="password"');
    for (const path of [
      '/api/channels',
      '/api/channels/buitenland/posts',
      '/api/events',
      '/api/commands',
      '/metrics',
    ]) {
      expect((await ask(path)).status, path).toBe(401);
    }
  });

  it('tells the machines that watch over it that it lives, without a password', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
  });

  it('lets in who gave the password, by a cookie that no script and no other site can use', async () => {
    const answered = await login(password);
    expect(answered.status).toBe(200);
    const [cookie = ''] = answered.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).not.toContain(password);
    const session = { cookie: cookie.replace(/;.*/, '') };
    expect((await ask('/api/channels', session)).status).toBe(200);
    expect((await ask('/', session)).text).toContain('id="posts"');
    expect((await ask('/api/channels', { cookie: `${session.cookie}x` })).status).toBe(401);
  });

  it('keeps them in over a restart', async () => {
    const [cookie = ''] = (await login(password)).headers['set-cookie'] ?? [];
    await board.stop();
    await board.startAgain();
    expect((await ask('/api/channels', { cookie: cookie.replace(/;.*/, '') })).status).toBe(200);
  });

  it('takes the password of scripts as HTTP asks for it', async () => {
    expect((await ask('/api/channels')).headers['www-authenticate']).toBe('Basic realm="Telex"');
    expect((await ask('/api/channels', basic(password))).status).toBe(200);
    expect((await ask('/metrics', basic(password))).status).toBe(200);
    expect((await ask('/api/channels', basic('fout'))).status).toBe(401);
  });

  it('answers to any name, but only for its own pages', async () => {
    const host = 'bord.redactie.example:3000';
    expect((await ask('/api/channels', { host, ...basic(password) })).status).toBe(200);
    expect((await ask('/api/channels', { host, origin: `http://${host}`, ...basic(password) })).status).toBe(
      200,
    );
    expect(
      (await ask('/api/channels', { host, origin: 'https://kwaad.example', ...basic(password) })).status,
    ).toBe(403);
    expect((await login(password, { origin: 'null' })).status).toBe(403);
  });

  it('refuses a request with two Host headers, which two readers may understand in two ways', async () => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    socket.write('GET /healthz HTTP/1.1\r\nHost: a.example\r\nHost: b.example\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('takes half a character in a command for none', async () => {
    const headers = { 'content-type': 'application/json', ...basic(password) };
    const body = '{"text":"/nergens\\ud800"}';
    const answer = await askBoard(base, '/api/channels/buitenland/commands', {
      method: 'POST',
      headers,
      body,
    });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.json())).not.toMatch(/\\ud800/);
  });

  it('lets nobody guess fast, says so once, and lets in who has the right one, after a while', async () => {
    board.newsdesk.now += minuteMs;
    const statuses = [];
    for (let guess = 0; guess < 12; guess++) statuses.push((await login(`gok ${guess}`)).status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(waits).toEqual([2_000, 4_000]);
    expect(warnings).toEqual([{ address: '127.0.0.1' }]);
    expect((await login(password)).status).toBe(200);
    expect(waits).toEqual([2_000, 4_000, 6_000]);
    // So many wait by now that one more would wait too long.
    for (let guess = 0; guess < 8; guess++) statuses.push((await login(`gok ${guess}`)).status);
    expect(statuses.at(-1)).toBe(429);
    board.newsdesk.now += minuteMs;
    expect((await login(password)).status).toBe(200);
    expect(waits.length).toBeLessThanOrEqual(10);
  });

  it('counts each reader behind a proxy that the settings name, and no address of a stranger’s choice', async () => {
    board.newsdesk.now += minuteMs;
    waits.length = 0;
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let guess = 0; guess < 12; guess++) await login('fout', from('203.0.113.9, 10.0.0.7'));
    expect(waits).toHaveLength(2);
    for (let guess = 0; guess < 10; guess++) await login('fout', from(`2001:db8:1:2::${guess}`));
    expect((await login(password, from('203.0.113.10'))).status).toBe(200);
    expect((await ask('/metrics', { ...basic(password), ...from('10.1.1.1') })).status).toBe(200);
    expect(waits).toHaveLength(2);
    // One network of IPv6 is one reader.
    await login(password, from('2001:db8:1:2:ffff::1'));
    expect(waits).toHaveLength(3);
  });

  it('lets people leave: the cookie that was used before opens nothing any more, another one does', async () => {
    board.newsdesk.now += minuteMs;
    const [mine, other] = [await cookieOf(await login(password)), await cookieOf(await login(password))];
    expect(mine).not.toBe(other);
    const headers = { 'content-type': 'application/json', cookie: mine };
    expect((await ask('/logout')).text).toContain('id="logout"');
    expect((await askBoard(base, '/logout', { method: 'POST', headers: { cookie: mine } })).status).toBe(415);
    expect((await ask('/api/channels', { cookie: mine })).status).toBe(200);
    const left = await askBoard(base, '/logout', { method: 'POST', headers, body: '{}' });
    expect(left.headers['set-cookie']?.[0]).toMatch(/^telex_session=; .*Max-Age=0/);
    expect((await ask('/api/channels', { cookie: mine })).status).toBe(401);
    expect((await ask('/api/channels', { cookie: other })).status).toBe(200);
    expect((await ask('/', { cookie: other })).text).toContain('href="/logout"');
  });

  it('ends a session by itself after thirty days', async () => {
    const cookie = await cookieOf(await login(password));
    board.newsdesk.now += 29 * 24 * 60 * minuteMs;
    expect((await ask('/api/channels', { cookie })).status).toBe(200);
    board.newsdesk.now += 2 * 24 * 60 * minuteMs;
    expect((await ask('/api/channels', { cookie })).status).toBe(401);
  });

  it('keeps a cookie that came over https on https', async () => {
    const host = 'bord.redactie.example';
    const secure = await login(password, { host, origin: `https://${host}` });
    expect(secure.headers['set-cookie']?.[0]).toMatch(/; Secure$/);
    const behind = await login(password, { 'x-forwarded-proto': 'https' });
    expect(behind.headers['set-cookie']?.[0]).toMatch(/; Secure$/);
    expect((await login(password)).headers['set-cookie']?.[0]).not.toMatch(/Secure/);
  });

  it('lets in a browser that signed in before, whatever others behind the same address type', async () => {
    board.newsdesk.now += minuteMs;
    const cookies = (await login(password)).headers['set-cookie'] ?? [];
    const known = cookies.map((each) => each.replace(/;.*/, '')).find((each) => /^telex_browser=/.test(each));
    expect(cookies.find((each) => each.startsWith('telex_browser='))).toMatch(
      /; HttpOnly; SameSite=Strict; /,
    );
    const browser = { cookie: known ?? '' };
    // It opens nothing by itself.
    expect((await ask('/api/channels', browser)).status).toBe(401);
    // Its session has ended long since.
    board.newsdesk.now += 60 * 24 * 60 * minuteMs;
    for (let guess = 0; guess < 22; guess++) await login('gok');
    expect((await login(password)).status).toBe(429);
    expect((await login(password, { cookie: `${known}x` })).status).toBe(429);
    waits.length = 0;
    const answer = await login(password, browser);
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']?.[1]).toContain(`${known};`);
    expect(waits).toEqual([]);
    // Nor does it guess fast.
    for (let guess = 0; guess < 12; guess++) await login('gok', browser);
    expect(waits).toEqual([2_000, 4_000]);
  });
});

async function cookieOf({ headers }: { readonly headers: IncomingHttpHeaders }): Promise<string> {
  return (headers['set-cookie']?.[0] ?? '').replace(/;.*/, '');
}
