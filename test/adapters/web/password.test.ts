import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBoard } from '../../support/board/ask-board.ts';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { minuteMs } from '../../support/wire-item.ts';

const password = 'natte kranten';
const basic = (given: string) => ({
  authorization: `Basic ${Buffer.from(`desk:${given}`).toString('base64')}`,
});

describe('a board on the newsroom’s network', () => {
  let board: OpenBoard;
  let base: string;

  beforeAll(async () => {
    board = await openBoard({ settings: { host: '0.0.0.0', password } });
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

  it('lets nobody guess for long, and forgives after a minute', async () => {
    const statuses = [];
    for (let guess = 0; guess < 12; guess++) statuses.push((await login(`gok ${guess}`)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await login(password)).status).toBe(429);
    expect((await ask('/api/channels', basic(password))).status).toBe(429);
    board.newsdesk.now += minuteMs;
    expect((await login(password)).status).toBe(200);
  });
});
