import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tellFaultShortly } from '../../../src/chat/words/source-faults.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import type { FetchRequest } from '../../../src/feeds/fetch/fetch-request.ts';

const never = new AbortController().signal;
const noBody = 'Content-Length: 0\r\nConnection: close\r\n\r\n';
const noHttps = encodeURIComponent('HTTP/1.1 400 Nee\r\n\r\n');

/** What stands after the address is what it answers; nothing: it hangs up. */
let server: Server;
const fetcher = createFetcher({ userAgent: 'Telex', guard: () => true });

beforeAll(async () => {
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (asked) => {
      const [, path = noHttps] = /^GET \/(\S*)/.exec(String(asked)) ?? [];
      socket.end(decodeURIComponent(path));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await fetcher.stop();
  server.close();
});

const place = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;

async function told(answer: string, extra: Partial<FetchRequest> = {}) {
  const url = `http://${place()}/${encodeURIComponent(answer)}`;
  const outcome = await fetcher.fetch({ url, etag: null, lastModified: null, ...extra }, never);
  if (outcome.kind === 'fetched' || outcome.kind === 'not-modified')
    return { kind: outcome.kind, nl: '', en: '', chat: '', chatInEnglish: '' };
  const kind = outcome.kind === 'failed' ? outcome.code : outcome.kind;
  const inChat = (locale: 'nl' | 'en') =>
    tellFaultShortly({ url, lastError: outcome.message, lastErrorKind: kind }, locale);
  return { kind, ...outcome.said, chat: inChat('nl'), chatInEnglish: inChat('en') };
}

/** Of every number that is not told as its hundred is. */
const ofItsOwn: Readonly<Record<number, string>> = {
  101: 'odd-status',
  300: 'choices',
  301: 'redirect-nowhere',
  302: 'redirect-nowhere',
  303: 'redirect-nowhere',
  304: 'false-same',
  307: 'redirect-nowhere',
  308: 'redirect-nowhere',
  401: 'auth',
  402: 'payment',
  403: 'forbidden',
  404: 'not-found',
  407: 'proxy',
  408: 'try-later',
  410: 'gone',
  421: 'try-later',
  423: 'try-later',
  425: 'try-later',
  429: 'limited',
  451: 'legal',
  511: 'proxy',
};
const byHundred = ['', 'cut-off', 'fetched', 'odd-status', 'client-error', 'server-error', 'odd-status'];

describe('what a server answers', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'each number of the %i hundreds has a sentence that is of it',
    async (hundred) => {
      for (let status = hundred * 100; status < hundred * 100 + 100; status += 1) {
        const { kind, nl, en, chat, chatInEnglish } = await told(`HTTP/1.1 ${status} Ja\r\n${noBody}`);
        expect.soft(kind, String(status)).toBe(ofItsOwn[status] ?? byHundred[hundred]);
        if (hundred < 3) continue;
        expect
          .soft([nl, en, chat, chatInEnglish].filter((line) => !line.includes(String(status))))
          .toEqual([]);
        expect.soft([nl, en].filter((line) => !/^[\d.:]+ .+: .+/.test(line))).toEqual([]);
      }
    },
  );

  test.each([
    ['no word', '', 'no-answer', 'verbreekt de verbinding zonder antwoord: Telex probeert het opnieuw'],
    ['half a number', 'HTTP/1.1 2', 'cut-off', 'brak het antwoord halverwege af'],
    ['half its headers', 'HTTP/1.1 200 OK\r\nContent-Ty', 'cut-off', 'brak het antwoord halverwege af'],
    ['000', `HTTP/1.1 000 Nee\r\n${noBody}`, 'odd-status', 'antwoordt zonder een nummer dat HTTP kent'],
    ['nowhere', `HTTP/1.1 302 Daar\r\nLocation:\r\n${noBody}`, 'redirect-nowhere', '(302) zonder te zeggen'],
    ['a file', `HTTP/1.1 302 Daar\r\nLocation: file:///x\r\n${noBody}`, 'no-web-redirect', 'geen webadres'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'bad-http', 'spreekt geen geldig HTTP'],
  ])('%s is told as what it is', async (_name, answer, kind, said) => {
    expect(await told(answer)).toMatchObject({ kind, nl: expect.stringContaining(said) });
  });

  test('a server without https at that port is not told to renew its certificate', async () => {
    const outcome = await fetcher.fetch(
      { url: `https://${place()}/`, etag: null, lastModified: null },
      never,
    );
    expect(outcome).toMatchObject({ kind: 'failed', code: 'no-tls' });
  });

  test('a server that ends the handshake is told as that', async () => {
    const alert = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(Buffer.from([0x15, 3, 3, 0, 2, 2, 40])));
    });
    await new Promise<void>((resolve) => alert.listen(0, '127.0.0.1', resolve));
    const { port } = alert.address() as AddressInfo;
    const url = `https://127.0.0.1:${port}/`;
    const outcome = await fetcher.fetch({ url, etag: null, lastModified: null }, never);
    alert.close();
    expect(outcome).toMatchObject({ kind: 'failed', code: 'tls-refused' });
  });

  test.each(['€', 'a\nb'])(
    'a key that cannot stand in a header (%j) is not a fault of the network',
    async (key) => {
      expect(await told('', { headers: { 'x-key': key } })).toMatchObject({
        kind: 'bad-headers',
        nl: expect.stringContaining('kijk de headers van deze bron na'),
      });
    },
  );

  test('a % in a user name that begins no code is sent as it stands', async () => {
    const url = `http://redactie%zz:geheim@${place()}/${encodeURIComponent(`HTTP/1.1 200 OK\r\n${noBody}`)}`;
    expect(await fetcher.fetch({ url, etag: null, lastModified: null }, never)).toMatchObject({
      kind: 'fetched',
    });
  });
});
