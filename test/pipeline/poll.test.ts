import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  conditional,
  document,
  drip,
  type FeedServer,
  hang,
  startFeedServer,
  status,
} from '../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../support/polling-desk.ts';
import { rssDocument } from '../support/rss-document.ts';
import { hourMs, minuteMs } from '../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;

const five = ['Vijf', 'Vier', 'Drie', 'Twee', 'Een'];
const feed = (headlines: readonly string[]) => rssDocument(headlines, desk.now - minuteMs);

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(newsroom());
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

describe('the first poll of a source', () => {
  it('fills the archive and posts the newest three', async () => {
    wire.on('/wire.rss', document(feed(five)));
    await desk.round();
    expect(await archived()).toEqual(five);
    expect(await promised()).toEqual(['Drie', 'Vier', 'Vijf']);
  });

  it('is the only one: what comes later is posted, all of it', async () => {
    wire.on('/wire.rss', document(feed(five)));
    await desk.round();
    await later(2 * minuteMs);
    wire.on('/wire.rss', document(feed(['Negen', 'Acht', 'Zeven', 'Zes', ...five])));
    await desk.round();
    expect(await promised()).toEqual(['Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen']);
  });
});

describe('a document that did not change', () => {
  it('is not even sent where the server knows its validators, over a restart too', async () => {
    wire.on('/wire.rss', conditional(feed(five), { etag: '"een"' }));
    await desk.round();
    await later(2 * minuteMs);
    expect(await outcomes()).toEqual(['unchanged']);
    await desk.restart();
    expect(await outcomes()).toEqual(['unchanged']);
    expect(wire.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"een"', '"een"']);
    expect(desk.parses()).toBe(1);
  });

  it('is not parsed again where the server sends it again', async () => {
    wire.on('/wire.rss', document(feed(five)));
    await desk.round();
    for (let poll = 0; poll < 3; poll++) {
      await later(2 * minuteMs);
      expect(await outcomes()).toEqual(['unchanged']);
    }
    expect(wire.seen).toHaveLength(4);
    expect(desk.parses()).toBe(1);
  });
});

it('saves validators with the items: a poll that could not be kept is read whole again', async () => {
  wire.on('/wire.rss', conditional(feed(five), { etag: '"een"' }));
  desk.failNextSave();
  await expect(desk.round()).rejects.toThrow('the disk is full');
  expect(await archived()).toEqual([]);
  await desk.restart();
  await desk.round();
  expect(wire.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
  expect(await archived()).toEqual(five);
});

it('asks a source that is gone again each day and at a start, and says so meanwhile', async () => {
  wire.on('/wire.rss', status(410));
  expect(await outcomes()).toEqual(['gone']);
  const [health] = await desk.store().sources.health();
  expect(health).toMatchObject({ state: 'gone', nextPollAt: expect.any(Number) });
  expect(health?.lastError).toContain('remove the source or write its new address');
  await later(23 * hourMs);
  expect(await outcomes()).toEqual([]);
  await later(3 * hourMs);
  expect(await outcomes()).toEqual(['gone']);
  wire.on('/wire.rss', document(feed(five)));
  await later(minuteMs);
  await desk.restart();
  expect(await outcomes()).toEqual(['read']);
  expect(await archived()).toEqual(five);
  expect((await desk.store().sources.health())[0]).toMatchObject({ state: 'ok', lastError: null });
});

it.each([429, 503])('stays away as long as a server asks with %d, over a restart too', async (code) => {
  wire.on('/wire.rss', status(code, { 'retry-after': '7200' }));
  expect(await outcomes()).toEqual(['limited']);
  wire.on('/wire.rss', document(feed(five)));
  await later(2 * hourMs - 1_000);
  expect(await outcomes()).toEqual([]);
  await desk.restart();
  expect(await outcomes()).toEqual([]);
  await later(0.1 * 2 * hourMs);
  expect(await outcomes()).toEqual(['read']);
});

it.each([
  { what: 'hangs', serve: hang, says: /did not answer within 200 ms/ },
  { what: 'drips for ever', serve: drip, says: /did not finish its answer within 200 ms/ },
])('gives up on a server that $what, and says so once while it goes on', async ({ serve, says }) => {
  await desk.close();
  desk = await openPollingDesk(newsroom(), { connectMs: 5_000, headersMs: 200, bodyMs: 200 });
  wire.on('/wire.rss', serve);
  for (const lines of [1, 2, 2]) {
    expect(await outcomes()).toEqual(['failed']);
    expect(desk.lines).toHaveLength(lines);
    await later(hourMs);
  }
  expect(desk.lines[0]).toMatch(says);
  expect((await desk.store().sources.health())[0]?.lastError).toMatch(says);
});

describe('a document with faults', () => {
  const broken = () => feed(five).slice(0, -40);

  it('is told of once, and shows at its source until it is mended', async () => {
    wire.on('/wire.rss', document(broken()));
    await desk.round();
    expect(desk.lines).toHaveLength(1);
    expect(await lastError()).toContain('may be cut off');

    await later(2 * minuteMs);
    expect(await outcomes()).toEqual(['unchanged']);
    expect(await lastError()).toContain('may be cut off');

    wire.on('/wire.rss', document(feed(five)));
    await later(2 * minuteMs);
    await desk.round();
    expect(await lastError()).toBeNull();
    expect(desk.lines).toHaveLength(1);
  });
});

describe('a document with other faults at each poll', () => {
  it('is told of when it starts, not again at each poll', async () => {
    const damaged = (headlines: readonly string[]) => feed(headlines).slice(0, -40);
    for (const count of [3, 4, 5]) {
      wire.on('/wire.rss', document(damaged(five.slice(-count))));
      await desk.round();
      await later(2 * minuteMs);
    }
    expect(desk.lines).toHaveLength(1);
  });
});

describe('a document that was cut off', () => {
  const cut = (headlines: readonly string[], behind: string) => {
    const whole = feed(headlines);
    return whole.slice(0, whole.indexOf(behind) + 3);
  };

  it('gives what is whole in it, keeps no validators and is asked again at once', async () => {
    wire.on('/wire.rss', conditional(cut(five, 'urn:wire:Drie'), { etag: '"een"' }));
    await desk.round();
    expect(await archived()).toEqual(['Vijf', 'Vier']);
    expect(await lastError()).toContain('may be cut off');
    wire.on('/wire.rss', conditional(feed(five), { etag: '"een"' }));
    await later(15_000);
    expect(await outcomes()).toEqual(['read']);
    expect(await archived()).toEqual(five);
    expect(await promised()).toEqual(['Vier', 'Vijf', 'Drie']);
    expect(await lastError()).toBeNull();
    expect(wire.seen.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, undefined]);
  });

  it('does not make the rest of a first document news', async () => {
    wire.on('/wire.rss', document(cut(five, 'urn:wire:Vier')));
    await desk.round();
    wire.on('/wire.rss', document(feed(five)));
    await later(15_000);
    await desk.round();
    expect(await promised()).toEqual(['Vijf', 'Drie', 'Vier']);
  });

  it('that is cut each time is read at its usual pace, and what is new in it is posted', async () => {
    wire.on('/wire.rss', document(cut(five, 'urn:wire:Een')));
    await desk.round();
    await later(15_000);
    expect(await outcomes()).toEqual(['unchanged']);
    await later(15_000);
    expect(await outcomes()).toEqual([]);
    wire.on('/wire.rss', document(cut(['Negen', 'Acht', 'Zeven', 'Zes', ...five], 'urn:wire:Een')));
    await later(minuteMs);
    expect(await outcomes()).toEqual(['read']);
    expect(await promised()).toEqual(['Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen']);
    await later(15_000);
    expect(await outcomes()).toEqual([]);
  });

  it('that is cut each time is never asked for by what its server thinks that we have', async () => {
    const six = ['Zes', ...five];
    wire.on('/wire.rss', conditional(feed(five), { etag: '"nul"' }));
    await desk.round();
    wire.on('/wire.rss', conditional(cut(six, 'urn:wire:Een'), { etag: '"een"' }));
    await later(2 * minuteMs);
    expect(await outcomes()).toEqual(['read']);
    await later(15_000);
    expect(await outcomes()).toEqual(['unchanged']);
    wire.on('/wire.rss', conditional(feed(six), { etag: '"een"' }));
    await later(2 * minuteMs);
    expect(await outcomes()).toEqual(['read']);
    expect(wire.seen.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"nul"',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('within %s, in an answer that is whole for HTTP', async (encoding, pack) => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `Bericht ${40 - at} van a${'abcdefghij'.repeat(at % 7)}`,
    );
    const bytes = pack(feed(many));
    wire.on(
      '/wire.rss',
      conditional(bytes.subarray(0, bytes.length / 2), { etag: '"een"' }, { 'content-encoding': encoding }),
    );
    await desk.round();
    expect((await archived()).length).toBeLessThan(40);
    wire.on('/wire.rss', conditional(bytes, { etag: '"een"' }, { 'content-encoding': encoding }));
    await later(15_000);
    await desk.round();
    expect(await archived()).toEqual(many);
  });
});

it('an item dated in the future counts from when it was seen: what is filed after it stands above it', async () => {
  wire.on('/wire.rss', document(rssDocument(['Overmorgen'], desk.now + 48 * hourMs)));
  await desk.round();
  await later(10 * minuteMs);
  const both = [rssDocument(['Straks'], desk.now), rssDocument(['Overmorgen'], desk.now + 48 * hourMs)];
  wire.on(
    '/wire.rss',
    document(
      both
        .join('')
        .replace(
          '</channel></rss><?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>De draad</title>',
          '',
        ),
    ),
  );
  await desk.round();
  expect(await archived()).toEqual(['Straks', 'Overmorgen']);
});

function newsroom(): string {
  return [
    'sources:',
    `  - { id: wire, url: '${wire.url}/wire.rss', topic: buitenland }`,
    'channels:',
    '  - { platform: web, channel: alles, follows: [alles] }',
    '',
  ].join('\n');
}

async function later(ms: number): Promise<void> {
  desk.now += ms;
}

/** How the polls that are due now end. */
async function outcomes(): Promise<readonly string[]> {
  return (await desk.round()).map(({ outcome }) => outcome);
}

/** Headlines, newest first. */
async function archived() {
  return (await desk.store().archive.latest({ topics: [], limit: 50 })).map(({ item }) => item.headline);
}

/** Headlines of what is to be posted, in the order of posting. */
async function promised() {
  const headlines: (string | null | undefined)[] = [];
  for (const operation of (await desk.store().deliveries.list({ state: null, limit: 50 })).toSorted(
    (a, b) => a.id - b.id,
  )) {
    const story = operation.number === null ? null : await desk.store().archive.byNumber(operation.number);
    headlines.push(story?.item.headline);
  }
  return headlines;
}

async function lastError() {
  return (await desk.store().sources.health())[0]?.lastError;
}
