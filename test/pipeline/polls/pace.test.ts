import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  conditional,
  document,
  type FeedServer,
  startFeedServer,
  status,
} from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

const dayMs = 24 * hourMs;
let wire: FeedServer;
let desk: PollingDesk;

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(`sources: [{ id: wire, url: '${wire.url}/wire.rss' }]`);
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

const polledAt: number[] = [];

/** Polls whenever the source is due, until so much time has passed; how often that was. */
async function live(ms: number): Promise<number> {
  const end = desk.now + ms;
  let polls = 0;
  for (;;) {
    const [health] = await desk.store().sources.health();
    const next = health?.nextPollAt ?? 0;
    if (next > end) {
      desk.now = end;
      return polls;
    }
    desk.now = Math.max(desk.now, next);
    polls += (await desk.round()).length;
    polledAt.push(desk.now);
  }
}

async function waitMs(): Promise<number> {
  const [health] = await desk.store().sources.health();
  return (health?.nextPollAt ?? 0) - desk.now;
}

const feed = (...headlines: readonly string[]) => rssDocument(headlines, desk.now - minuteMs);
const within = (head: string, text: string) => text.replace('<channel>', `<channel>${head}`);

describe('a source for which the newsroom wrote no interval', () => {
  it('is asked some forty times a day while it is silent, and each minute as soon as it brings something', async () => {
    wire.on('/wire.rss', conditional(feed('Een'), { etag: '"een"' }));
    expect(await live(hourMs)).toBeGreaterThan(20);
    await live(2 * dayMs);
    expect(await live(dayMs)).toBeLessThan(30);
    expect(await waitMs()).toBeLessThanOrEqual(1.05 * hourMs);
    wire.on('/wire.rss', conditional(feed('Twee', 'Een'), { etag: '"twee"' }));
    await live(1.05 * hourMs);
    expect(await live(10 * minuteMs)).toBeGreaterThanOrEqual(5);
  });

  it('goes on being asked at that pace after a restart, once it has been asked at once', async () => {
    wire.on('/wire.rss', conditional(feed('Een'), { etag: '"een"' }));
    await live(2 * dayMs);
    await desk.restart();
    expect(await desk.round()).toHaveLength(1);
    expect(await waitMs()).toBeGreaterThanOrEqual(hourMs);
  });

  it.each([
    ['ttl', '<ttl>45</ttl>', {}, 45],
    [
      'sy:updatePeriod and sy:updateFrequency',
      '<sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod><sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">2</sy:updateFrequency>',
      {},
      30,
    ],
    ['max-age', '', { 'cache-control': 'max-age=2400' }, 40],
    ['a ttl of a day, an hour of it', '<ttl>1440</ttl>', {}, 60],
  ])(
    'is read as often as it wishes, by %s, also when it did not change',
    async (_name, head, headers, minutes) => {
      wire.on('/wire.rss', conditional(within(head, feed('Een')), { etag: '"een"' }, headers));
      for (let poll = 0; poll < 2; poll++) {
        await live((await waitMs()) < 0 ? 0 : await waitMs());
        expect(await waitMs()).toBeGreaterThanOrEqual(minutes * minuteMs);
        expect(await waitMs()).toBeLessThanOrEqual(1.05 * minutes * minuteMs);
      }
    },
  );

  it('is not read at the hours that it names', async () => {
    const skipped = [1, 2, 3].map((ahead) => (new Date(desk.now).getUTCHours() + ahead) % 24);
    const named = skipped.map((hour) => `<hour>${hour}</hour>`).join('');
    wire.on('/wire.rss', document(within(`<skipHours>${named}</skipHours>`, feed('Een'))));
    const { length } = polledAt;
    await live(dayMs);
    const hours = polledAt.slice(length).map((at) => new Date(at).getUTCHours());
    expect(hours.filter((hour) => skipped.includes(hour))).toEqual([]);
    expect(new Set(hours).size).toBeGreaterThan(15);
  });
});

it('is read as often as the newsroom wrote, whatever the source wishes or brings', async () => {
  await desk.close();
  desk = await openPollingDesk(`sources: [{ id: wire, url: '${wire.url}/wire.rss', every: 30s }]`);
  wire.on('/wire.rss', conditional(within('<ttl>60</ttl>', feed('Een')), { etag: '"een"' }));
  await desk.round();
  desk.now += dayMs;
  expect(await live(10 * minuteMs)).toBeGreaterThan(18);
});

describe('a server that limits us', () => {
  it.each([
    ['429', 429, { 'x-ratelimit-reset': '900' }],
    ['403 with nothing left', 403, { 'x-ratelimit-remaining': '0.0', 'x-ratelimit-reset': '900' }],
  ])(
    'is left alone for as long as it says when its count starts anew, with %s',
    async (_name, code, headers) => {
      wire.on('/wire.rss', status(code, headers));
      expect(await desk.round()).toMatchObject([{ outcome: 'limited', errorKind: 'limited' }]);
      expect(await waitMs()).toBeGreaterThanOrEqual(15 * minuteMs);
      expect(await waitMs()).toBeLessThanOrEqual(1.1 * 15 * minuteMs);
      expect((await desk.store().sources.health())[0]?.lastError).toContain(`asks us to wait (${code})`);
    },
  );

  it('is asked again at a start where the wait was our own', async () => {
    wire.on('/wire.rss', status(500));
    for (let failure = 0; failure < 6; failure++) await live(Math.max(0, await waitMs()));
    expect(await waitMs()).toBeGreaterThan(5 * minuteMs);
    await desk.restart();
    expect(await desk.round()).toHaveLength(1);
  });
});

it('is read each ten seconds where the newsroom wrote that, by a clock that ticks each second', async () => {
  await desk.close();
  desk = await openPollingDesk(`sources: [{ id: wire, url: '${wire.url}/wire.rss', every: 10s }]`);
  const answer = conditional(feed('Een'), { etag: '"een"' });
  wire.on('/wire.rss', (request, response) => {
    desk.now += 300;
    answer(request, response);
  });
  const start = desk.now;
  let polls = 0;
  for (let second = 0; second < 200; second++) {
    // As ticks are: none at the same millisecond.
    desk.now = start + second * 1_000 + ((second * 7) % 5);
    polls += (await desk.round()).length;
  }
  expect(polls).toBe(20);
});
