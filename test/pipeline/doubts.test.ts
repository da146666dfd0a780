import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  conditional,
  document,
  type FeedBehaviour,
  type FeedServer,
  redirect,
  startFeedServer,
  status,
} from '../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../support/polling-desk.ts';
import { rssDocument } from '../support/rss-document.ts';
import { hourMs, minuteMs } from '../support/wire-item.ts';

const dayMs = 24 * hourMs;
let wire: FeedServer;
let desk: PollingDesk;

const feed = (...headlines: readonly string[]) => rssDocument(headlines, desk.now - minuteMs);

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(
    `sources:\n  - { id: wire, url: '${wire.url}/wire.rss', every: 1m }\nchannels:\n  - { platform: web, channel: alles, follows: [alles] }\n`,
  );
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

describe('a server that says for ever that nothing changed', () => {
  const stuck =
    (body: () => string): FeedBehaviour =>
    (request, response) =>
      request.headers['if-none-match'] === undefined && request.headers['if-modified-since'] === undefined
        ? document(body(), { etag: '"1"', 'last-modified': 'Mon, 23 Nov 2026 09:00:00 GMT' })(
            request,
            response,
          )
        : status(304)(request, response);

  it('is asked for the whole document every six hours, by the clock', async () => {
    let headlines = ['Een'];
    wire.on(
      '/wire.rss',
      stuck(() => feed(...headlines)),
    );
    await desk.round();
    headlines = ['Twee', 'Een'];
    for (let minutes = 0; minutes < 6 * 60 - 5; minutes += 5) {
      desk.now += 5 * minuteMs;
      await desk.round();
    }
    await desk.restart();
    await desk.round();
    expect(await archived()).toEqual(['Een']);
    desk.now += 10 * minuteMs;
    await desk.round();
    expect(await archived()).toEqual(['Twee', 'Een']);
    const plain = wire.seen.filter(({ headers }) => headers['if-none-match'] === undefined);
    expect(plain).toHaveLength(2);
  });

  it('is asked sooner where it files more often: after ten times its usual gap', async () => {
    const often = Array.from({ length: 12 }, (_, at) => `Bericht ${12 - at}`);
    wire.on(
      '/wire.rss',
      stuck(() => rssDocument(often, desk.now)),
    );
    await desk.round();
    for (let minutes = 0; minutes < 30; minutes += 2) {
      desk.now += 2 * minuteMs;
      await desk.round();
    }
    const plain = wire.seen.filter(({ headers }) => headers['if-none-match'] === undefined);
    expect(plain).toHaveLength(2);
  });

  it('that sends the same document again is left at that for as long again', async () => {
    const body = feed('Een');
    wire.on('/wire.rss', conditional(body, { etag: '"een"' }));
    for (let hours = 0; hours < 13; hours++) {
      await desk.round();
      desk.now += hourMs;
    }
    const plain = wire.seen.filter(({ headers }) => headers['if-none-match'] === undefined);
    expect(plain).toHaveLength(3);
    expect(desk.parses()).toBe(1);
  });
});

describe('a permanent redirect', () => {
  const paths = () => wire.seen.splice(0).map(({ path }) => path);
  async function pollFor(ms: number): Promise<void> {
    for (const end = desk.now + ms; desk.now < end; ) {
      desk.now += hourMs;
      await desk.round();
    }
  }

  it('is followed at once and asked for again at its written address', async () => {
    wire.on('/wire.rss', redirect(301, '/nieuw.rss'));
    wire.on('/nieuw.rss', document(feed('Reclame')));
    await desk.round();
    expect(paths()).toEqual(['/wire.rss', '/nieuw.rss']);
    expect(await movedTo()).toBe(`${wire.url}/nieuw.rss`);
    wire.on('/wire.rss', document(feed('Nieuws')));
    desk.now += 2 * minuteMs;
    await desk.round();
    expect(await archived()).toEqual(['Nieuws', 'Reclame']);
    expect(await movedTo()).toBeNull();
  });

  it.each([301, 308])('(%d) is believed once it has stood for two days', async (code) => {
    await moveAway(code);
    desk.now += hourMs;
    await desk.round();
    expect(paths()).toEqual(['/nieuw.rss']);
    await desk.restart();
    await desk.round();
    expect(paths()).toEqual(['/wire.rss', '/nieuw.rss']);
    desk.now += hourMs;
    await desk.round();
    expect(paths()).toEqual(['/nieuw.rss']);
  });

  it.each([
    ['fails', status(404)],
    ['is gone', status(410)],
    ['holds no feed', document('<!doctype html><title>Te koop</title>', { 'content-type': 'text/html' })],
  ])('that was believed is put aside in the same poll where the new address %s', async (_how, broken) => {
    await moveAway(301);
    wire.on('/nieuw.rss', broken);
    wire.on('/wire.rss', document(feed('Terug')));
    desk.now += hourMs;
    expect((await desk.round()).map(({ outcome }) => outcome)).toEqual(['read']);
    expect(await archived()).toContain('Terug');
    expect(await movedTo()).toBeNull();
  });

  it('that was believed still serves where the written address is dead at a start', async () => {
    await moveAway(301);
    wire.on('/wire.rss', status(404));
    await desk.restart();
    wire.on('/nieuw.rss', document(feed('Toch')));
    desk.now += hourMs;
    await desk.round();
    expect(await archived()).toContain('Toch');
    expect(paths()).toEqual(['/wire.rss', '/nieuw.rss']);
    desk.now += hourMs;
    await desk.round();
    expect(paths()).toEqual(['/nieuw.rss']);
  });

  it('that leads elsewhere meanwhile has to stand for two days anew', async () => {
    wire.on('/wire.rss', redirect(301, '/nieuw.rss'));
    wire.on('/nieuw.rss', document(feed('Nieuw')));
    await pollFor(dayMs);
    wire.on('/wire.rss', redirect(301, '/nieuwer.rss'));
    wire.on('/nieuwer.rss', document(feed('Nieuwer')));
    await pollFor(1.5 * dayMs);
    paths();
    await pollFor(hourMs);
    expect(paths()).toEqual(['/wire.rss', '/nieuwer.rss']);
  });

  it('is not remembered from a temporary one', async () => {
    wire.on('/wire.rss', redirect(302, '/vandaag.rss'));
    wire.on('/vandaag.rss', document(feed('Een')));
    await pollFor(3 * dayMs);
    paths();
    await pollFor(hourMs);
    expect(paths()).toEqual(['/wire.rss', '/vandaag.rss']);
    expect(await movedTo()).toBeNull();
  });

  it('keeps the validators of one address from being sent to another', async () => {
    wire.on('/wire.rss', redirect(302, '/ander.rss'));
    wire.on('/ander.rss', document(feed('Ander'), { 'last-modified': 'Tue, 24 Nov 2026 09:00:00 GMT' }));
    await desk.round();
    const lastModified = 'Mon, 23 Nov 2026 09:00:00 GMT';
    wire.on('/wire.rss', (request, response) =>
      request.headers['if-modified-since'] === undefined
        ? document(feed('Nieuws'), { 'last-modified': lastModified })(request, response)
        : status(304)(request, response),
    );
    desk.now += hourMs;
    await desk.round();
    expect(await archived()).toContain('Nieuws');
  });

  async function moveAway(code: number): Promise<void> {
    wire.on('/wire.rss', redirect(code, '/nieuw.rss'));
    wire.on('/nieuw.rss', document(feed('Nieuw')));
    await desk.round();
    await pollFor(2 * dayMs + hourMs);
    paths();
  }
});

describe('whatever throws while a source is read', () => {
  it('is the failure of that source, with a kind of its own', async () => {
    wire.on('/wire.rss', document(feed('Een')));
    desk.failParse(new TypeError('x is not iterable'));
    const [report] = await desk.round();
    expect(report).toMatchObject({ outcome: 'failed', errorKind: 'bug' });
    const [health] = await desk.store().sources.health();
    expect(health).toMatchObject({ state: 'failing', failCount: 1, lastErrorKind: 'bug' });
    expect(health?.lastError).toContain('x is not iterable');
    expect(await desk.round()).toEqual([]);
  });

  it('of one item leaves the others', async () => {
    wire.on('/wire.rss', document(feed('Drie', 'Twee', 'Een')));
    desk.failEnrichOf('Twee');
    await desk.round();
    expect(await archived()).toEqual(['Drie', 'Een']);
    expect((await desk.store().sources.health())[0]?.lastError).toContain('Twee');
  });
});

/** Headlines, newest first. */
async function archived() {
  return (await desk.store().archive.latest({ topics: [], limit: 50 })).map(({ item }) => item.headline);
}

async function movedTo() {
  return (await desk.store().sources.health())[0]?.movedTo;
}
