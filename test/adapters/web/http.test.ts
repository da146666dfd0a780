import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AdapterError } from '../../../src/chat/ports/adapter.ts';
import { askBoard, commandOf } from '../../support/board/ask-board.ts';
import { type OpenBoard, openBoard } from '../../support/board/board.ts';
import { hourMs, minuteMs, nightShift, wireItem } from '../../support/wire-item.ts';

describe('the HTTP faces of the board', () => {
  let board: OpenBoard;

  beforeAll(async () => {
    board = await openBoard({
      routes: [{ path: '/slack/events', handle: (_, response) => response.writeHead(202).end('slack') }],
    });
    await board.follow('buitenland', 'buitenland');
    await board.follow('sport', 'sport', 'opmerkelijk');
    await board.file(
      wireItem({ guid: 'oud', headline: 'Ouder bericht', issuedAt: nightShift - hourMs }),
      wireItem({ guid: 'nieuw', headline: 'Nieuwer bericht' }),
    );
  });
  afterAll(() => board.close());

  const ask = (path: string, asked = {}) => askBoard(board.url(), path, asked);

  it('tells the channels and what they follow', async () => {
    const { channels } = (await ask('/api/channels')).json();
    expect(channels).toEqual([
      expect.objectContaining({
        name: 'buitenland',
        label: 'buitenland',
        follows: ['buitenland'],
        newestId: 2,
        unread: null,
        health: 'ok',
      }),
      expect.objectContaining({ name: 'sport', follows: ['opmerkelijk', 'sport'], newestId: null }),
    ]);
  });

  it('says how many came in each channel since what its reader saw last', async () => {
    const { channels } = (await ask('/api/channels?seen=1:buitenland&seen=0:sport')).json();
    expect(channels).toMatchObject([{ unread: 1 }, { unread: 0 }]);
    expect((await ask('/api/channels?seen=buitenland')).status).toBe(400);
  });

  it('searches the archive page by page, and says what cannot be searched', async () => {
    const first = (await ask('/api/search?q=bericht&limit=1')).json() as { stories: object[]; next: string };
    expect(first).toMatchObject({
      stories: [{ number: 2, state: 'new', headline: 'Nieuwer bericht', dateline: 'WASHINGTON (ANP/AFP)' }],
      lookedTo: null,
      indexed: null,
      behind: 0,
    });
    const second = (await ask(`/api/search?q=bericht&limit=1&after=${first.next}`)).json();
    expect(second).toMatchObject({ stories: [{ number: 1 }], next: null });
    expect((await ask('/api/search?q=nergens')).json()).toMatchObject({ stories: [], next: null });
    for (const wrong of [
      '',
      'q=',
      'q=brand+kleur:rood',
      'q=brand+sinds:straks',
      'q=brand&limit=nul',
      'q=brand&after=%20',
    ]) {
      const answer = await ask(`/api/search?${wrong}`);
      expect(answer.status, wrong).toBe(400);
      expect((answer.json() as { error: string }).error).toMatch(/\.|:/u);
    }
    expect((await ask('/api/search?q=brand', { method: 'POST' })).status).toBe(405);
  });

  it('says how sources do, in a line and where a channel has none', async () => {
    const { status } = (await ask('/api/status')).json();
    expect(status).toMatchObject({
      sources: { text: 'geen bronnen ingesteld', all: 0, working: 0, health: 'warning' },
      platforms: [],
    });
    const { channels } = (await ask('/api/channels')).json() as { channels: { lack: unknown }[] };
    expect(channels[1]?.lack).toEqual({
      title: 'Geen berichten, want geen bron heeft opmerkelijk en sport als onderwerp.',
      lines: ['Zet er een in newsroom.yaml, of volg met /volg een ander onderwerp.'],
    });
  });

  it('says what waits, who has what and what does not work', async () => {
    const { desk } = (await ask('/api/desk')).json();
    expect(desk).toMatchObject({
      embargoes: { title: 'Onder embargo', rows: [], command: '/embargo' },
      hands: { title: 'Wie heeft wat', rows: [], command: '/overdracht' },
      wire: { rows: [], note: 'Er zijn nog geen bronnen: zet ze in newsroom.yaml.' },
    });
  });

  it('lets a browser keep the files of the board, and ask whether they still hold', async () => {
    const path = '/adapters/web/client/board.ts';
    const first = await ask(path);
    expect(first.headers['cache-control']).toBe('no-cache');
    const etag = first.headers.etag ?? '';
    const again = await ask(path, { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await ask('/')).headers['cache-control']).toBe('no-store');
  });

  it('is a page of 145 kB at most, with all that it loads', async () => {
    const seen = new Map<string, number>();
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      const { text } = await ask(path);
      seen.set(path, Buffer.byteLength(text));
      const found = [...text.matchAll(/(?:href|src|from|import)[=\s(]*["']([^"']+\.(?:ts|css))["']/g)];
      for (const [, address = ''] of found) await visit(new URL(address, `http://board${path}`).pathname);
    };
    await visit('/');
    expect(seen.size).toBeGreaterThan(20);
    const total = [...seen.values()].reduce((sum, size) => sum + size, 0);
    expect(total, [...seen].join('\n')).toBeLessThan(145_000);
  });

  it('gives the posts of a channel, newest first, with dateline, number, time and age', async () => {
    const { posts } = (await ask('/api/channels/buitenland/posts')).json() as { posts: object[] };
    expect(posts).toHaveLength(2);
    expect(posts[0]).toMatchObject({
      id: 2,
      seq: 2,
      channel: 'buitenland',
      kind: 'card',
      number: 2,
      headline: 'Nieuwer bericht',
      title: 'Nieuwer bericht',
      dateline: 'WASHINGTON (ANP/AFP)',
      lede: expect.stringContaining('de eerste alinea'),
      topic: 'Buitenland',
      credit: 'ANP',
      link: 'https://wire.example/nieuw',
      state: 'new',
      stateText: null,
      issuedAt: '2026-11-23T18:55:00.000Z',
      timeText: '19.55',
      ageText: '5 minuten geleden',
    });
    expect(posts[1]).toMatchObject({ headline: 'Ouder bericht', ageText: '1 uur geleden' });
  });

  it('tells an age as it is when it is asked, not as it was when it was posted', async () => {
    board.newsdesk.now += 10 * minuteMs;
    const { posts } = (await ask('/api/channels/buitenland/posts?limit=1')).json() as { posts: object[] };
    expect(posts).toMatchObject([{ number: 2, ageText: '15 minuten geleden' }]);
    board.newsdesk.now -= 10 * minuteMs;
  });

  it('gives the posts before a post', async () => {
    const { posts } = (await ask('/api/channels/buitenland/posts?before=2')).json();
    expect(posts).toMatchObject([{ id: 1 }]);
  });

  it('runs a command and answers in parts and as plain text', async () => {
    const { reply } = (
      await ask('/api/channels/buitenland/commands', commandOf('/laatste buitenland'))
    ).json();
    expect(reply).toMatchObject({
      refused: false,
      text: expect.stringContaining('WASHINGTON (ANP/AFP) · 19.55 · 5 minuten geleden · #2'),
      parts: [{ kind: 'stories', lines: [{ number: 2 }, { number: 1 }] }],
    });
  });

  it('completes commands, and topics after them', async () => {
    const commands = (await ask('/api/complete?channel=sport&text=%2Fla')).json();
    expect(commands.choices).toMatchObject([{ value: '/laatste ' }]);
    const topics = (await ask('/api/complete?channel=sport&text=%2Flaatste%20bui')).json();
    expect(topics.choices).toMatchObject([{ value: '/laatste buitenland', label: 'Buitenland' }]);
  });

  it('tells every command with its arguments', async () => {
    const { commands } = (await ask('/api/commands')).json() as { commands: { name: string }[] };
    expect(commands.map(({ name }) => name)).toContain('laatste');
    expect(commands[0]).toMatchObject({ help: expect.any(String), arguments: [{ required: false }, {}] });
  });

  it('says that it is well, ready and what it counts', async () => {
    expect((await ask('/healthz')).json()).toEqual({ ok: true });
    expect((await ask('/readyz')).json()).toEqual({ ok: true });
    const metrics = await ask('/metrics');
    expect(metrics.headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(metrics.text).toContain('telex_polls_total');
  });

  it.each([
    ['/nergens', {}, 404],
    ['/api/nergens', {}, 404],
    ['/api/channels/', { method: 'POST' }, 405],
    ['/api/channels/nergens/posts', {}, 404],
    ['/api/channels/buitenland/posts/1', {}, 404],
    ['/api/channels/%E0%A4%A/posts', {}, 400],
    ['/api/channels/buitenland/posts?limit=veel', {}, 400],
    ['/api/channels/buitenland/posts', { method: 'POST' }, 405],
    ['/api/channels/nergens/commands', commandOf('/hulp'), 404],
    ['/api/channels/buitenland/commands', {}, 405],
    ['/api/channels/buitenland/commands', { ...commandOf('/hulp'), body: '{"text": ' }, 400],
    ['/api/channels/buitenland/commands', { ...commandOf('/hulp'), body: '"/hulp"' }, 400],
    ['/api/channels/buitenland/commands', { ...commandOf('/hulp'), body: '{"text": 4}' }, 400],
    ['/api/channels/buitenland/commands', { ...commandOf('/hulp'), headers: {} }, 415],
    [
      '/api/channels/buitenland/commands',
      { ...commandOf('/hulp'), headers: { 'content-type': 'text/plain' } },
      415,
    ],
    ['/api/channels/buitenland/commands', commandOf('x'.repeat(70_000)), 413],
    ['/api/channels/buitenland/commands', commandOf('x'.repeat(2_000)), 400],
    ['/', { method: 'DELETE' }, 405],
    ['//', {}, 404],
  ])('answers %s %o with %i and a sentence', async (path, asked, status) => {
    const answered = await ask(path, asked);
    expect(answered.status).toBe(status);
    expect(answered.json().error).toMatch(/\w.*\.$/);
  });

  it('makes no channel of a name that somebody asks for', async () => {
    expect((await ask('/api/complete?channel=verzonnen&text=%2Fontvolg%20')).status).toBe(404);
    expect((await ask('/api/channels')).text).not.toContain('verzonnen');
  });

  it('serves the routes of other platforms, which check their callers themselves', async () => {
    const answered = await ask('/slack/events', { method: 'POST', headers: { host: 'telex.example' } });
    expect([answered.status, answered.text]).toEqual([202, 'slack']);
  });

  it('refuses a page that points its own name at this machine', async () => {
    const { port } = new URL(board.url());
    for (const path of ['/', '/api/channels', '/api/events', '/healthz', '/metrics']) {
      for (const host of [
        'kwaad.example',
        `kwaad.example:${port}`,
        `localhost.kwaad.example:${port}`,
        'localhost:1',
        `x@localhost:${port}`,
      ]) {
        expect((await ask(path, { headers: { host } })).status, `${path} for ${host}`).toBe(403);
      }
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`]) {
      expect((await ask('/api/channels', { headers: { host } })).status, host).toBe(200);
    }
  });

  it('refuses the requests of other sites, of other ports and of pages without an origin', async () => {
    const { host } = new URL(board.url());
    const post = (headers: Record<string, string>) => {
      const command = commandOf('/volg sport');
      return ask('/api/channels/buitenland/commands', {
        ...command,
        headers: { ...command.headers, host, ...headers },
      });
    };
    for (const origin of [
      'https://kwaad.example',
      'http://localhost:1',
      'null',
      `http://${host}.kwaad.example`,
    ]) {
      expect((await post({ origin })).status, origin).toBe(403);
    }
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' })).status).toBe(403);
    expect((await ask('/api/channels', { headers: { host, 'sec-fetch-site': 'cross-site' } })).status).toBe(
      403,
    );
    expect((await ask('/api/channels')).text).toContain('"follows":["buitenland"]');
    const link = { host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect((await ask('/', { headers: link })).status).toBe(200);
    expect((await post({ origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('lets nothing run on its page but its own files, and nobody frame it', async () => {
    const page = await ask('/');
    expect(page.headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(page.text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('names TELEX_PORT when another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const starting = openBoard({ settings: { port } });
    await expect(starting).rejects.toThrow(AdapterError);
    await expect(starting).rejects.toMatchObject({
      code: 'setting-wrong',
      message: expect.stringContaining('TELEX_PORT'),
    });
    other.close();
  });
});
