import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, readChatAddress } from '../../../src/feeds/fetch/chat-address.ts';
import { createFetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import { document, redirect, startFeedServer } from '../../support/feed-server.ts';

test.each([
  ['https://feeds.nos.nl/nosnieuwsalgemeen', 'https://feeds.nos.nl/nosnieuwsalgemeen'],
  ['http://www.persgroep.nl/rss.xml', 'http://www.persgroep.nl/rss.xml'],
  ['nos.nl', 'https://nos.nl/'],
  ['//nos.nl/rss', 'https://nos.nl/rss'],
  ['NOS.NL/Rss', 'https://nos.nl/Rss'],
  ['<https://nos.nl/rss>', 'https://nos.nl/rss'],
  ['feed://nos.nl/rss', 'https://nos.nl/rss'],
  ['feed:http://nos.nl/rss', 'http://nos.nl/rss'],
  ['<https://nos.nl/rss|nos.nl/rss>', 'https://nos.nl/rss'],
  ['https://nos.nl:443/rss', 'https://nos.nl/rss'],
  ['http://nos.nl:80/rss#boven', 'http://nos.nl/rss'],
  ['https://93.184.216.34/rss', 'https://93.184.216.34/rss'],
  ['https://[2606:4700:4700::1111]/rss', 'https://[2606:4700:4700::1111]/rss'],
  [
    'https://www.youtube.com/feeds/videos.xml?channel_id=UC1yBDrf0w8h8q60amckmbNg',
    'https://www.youtube.com/feeds/videos.xml?channel_id=UC1yBDrf0w8h8q60amckmbNg',
  ],
  // A name in other letters is shown as what it is: nobody takes it for apple.com.
  ['https://аррӏе.com/rss', 'https://xn--80ak6aa92e.com/rss'],
  ['https://münchen.de/rss', 'https://xn--mnchen-3ya.de/rss'],
])('%s is an address', (typed, url) => {
  const read = readChatAddress(typed);
  expect(read.kind === 'address' ? read.url.href : read.why).toBe(url);
});

const refused: Readonly<Record<string, readonly string[]>> = {
  private: [
    'feed://127.0.0.1/',
    'feed:http://127.0.0.1/',
    'feed://http://127.0.0.1/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://127.8.9.10/',
    'http://0.0.0.0/',
    'http://0/',
    'http://0x0/',
    'http://10.0.0.1/',
    'http://10.1/',
    'http://012.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.254/',
    'http://192.168.1.1/',
    'http://3232235777/',
    'http://0xc0a80101/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://100.64.0.1/',
    'http://100.100.100.200/',
    'http://192.0.0.192/',
    'http://192.0.2.1/',
    'http://198.18.0.1/',
    'http://198.19.255.255/',
    'http://198.51.100.1/',
    'http://203.0.113.9/',
    'http://192.88.99.1/',
    'http://224.0.0.1/',
    'http://239.255.255.250/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b::169.254.169.254]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:a9fe:a9fe::1]/',
    'http://[2001:0:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://[fec0::1]/',
    'http://[100::1]/',
    'http://[5f00::1]/',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://a.localhost/',
    'http://localhost.localdomain/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://intranet/',
    'http://router.lan/',
    'http://nas.home.arpa/',
    'http://abc.onion/',
    'localhost',
    '１２７.０.０.１',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://127%2e0%2e0%2e1/',
    'http://loc%61lhost/',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    'http:///127.0.0.1/',
  ],
  password: [
    'https://user:pass@nos.nl/rss',
    'https://token@nos.nl/rss',
    'https://:geheim@nos.nl/',
    'https://nos.nl@127.0.0.1/',
    'https://@nos.nl/',
    'http://127.0.0.1:80\\@nos.nl/',
  ],
  key: ['https://nos.nl/rss?apikey=1', 'https://nos.nl/rss?access_token=abc', 'https://nos.nl/?sig=x&b=1'],
  port: [
    'https://nos.nl:8080/rss',
    'http://nos.nl:22/',
    'http://nos.nl:443/',
    'nos.nl:6379',
    'http://127.0.0.1:11211/',
  ],
  scheme: [
    'ftp://nos.nl/',
    'file:///etc/passwd',
    'gopher://nos.nl/',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'ws://nos.nl/',
    'dict://nos.nl:11111/',
  ],
  'no-address': [
    '',
    '   ',
    'geen adres',
    'https://',
    'http://[fe80::1%25eth0]/',
    'http://[::1',
    'http://256.256.256.256/',
    'http://1.2.3.4.5/',
    'http://exa mple.com/',
    'http://0x100000000/',
    `https://nos.nl/${'a'.repeat(1_000)}`,
  ],
};

describe.each(Object.entries(refused))('an address from chat is refused (%s)', (why, addresses) => {
  test.each(addresses.map((address) => [address]))('%s', (address) => {
    const read = readChatAddress(address);
    // Whichever is said first: nothing of it is ever asked.
    if (read.kind === 'address') expect(read.url.href).toBe('refused');
    else if (why !== 'port' && why !== 'password') expect(read.why).toBe(why);
  });
});

test('there are well over sixty of them', () => {
  expect(Object.values(refused).flat().length).toBeGreaterThan(100);
});

test.each([
  ['https://www.nos.nl/rss/', 'http://nos.nl/rss'],
  ['https://nos.nl./rss#x', 'https://nos.nl/rss'],
])('%s and %s are one feed', (one, other) => {
  expect(canonicalAddress(one)).toBe(canonicalAddress(other));
});

describe('a name from chat', () => {
  const feed = '<rss version="2.0"><channel><title>x</title></channel></rss>';

  test('is connected to at the address that was checked, though it leads inside when it is asked again', async () => {
    const server = await startFeedServer({ '/rss': document(feed) });
    let asked = 0;
    // The local server stands for the public internet.
    const lookup: LookupFunction = (_host, options, callback) => {
      asked++;
      const address = asked === 1 ? '127.0.0.1' : '127.0.0.2';
      if (options.all) callback(null, [{ address, family: 4 }]);
      else callback(null, address, 4);
    };
    const fetcher = createFetcher({ userAgent: 'x', lookup, guard: (address) => address === '127.0.0.1' });
    const ask = () =>
      fetcher.fetch(
        { url: `http://rebind.nl:${server.port}/rss`, etag: null, lastModified: null, publicOnly: true },
        new AbortController().signal,
      );
    expect(await ask()).toMatchObject({ kind: 'fetched' });
    await fetcher.stop();
    const later = createFetcher({ userAgent: 'x', lookup, guard: (address) => address === '127.0.0.1' });
    expect(
      await later.fetch(
        { url: `http://rebind.nl:${server.port}/rss`, etag: null, lastModified: null, publicOnly: true },
        new AbortController().signal,
      ),
    ).toMatchObject({ kind: 'failed', code: 'not-public' });
    expect(server.seen).toHaveLength(1);
    await later.stop();
    await server.close();
  });

  test('that redirects in a ring is given up', async () => {
    const server = await startFeedServer({ '/a': redirect(302, '/b'), '/b': redirect(302, '/a') });
    const fetcher = createFetcher({ userAgent: 'x', guard: () => true });
    const request = { url: `${server.url}/a`, etag: null, lastModified: null, publicOnly: true };
    expect(await fetcher.fetch(request, new AbortController().signal)).toMatchObject({ code: 'redirects' });
    await fetcher.stop();
    await server.close();
  });
});
