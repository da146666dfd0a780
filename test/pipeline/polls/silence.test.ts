import { afterEach, beforeEach, expect, test } from 'vitest';
import { document, type FeedServer, startFeedServer, status } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { teachRhythm } from '../../support/silence/teach.ts';
import { hourMs, minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;
let began: number;

const rest = 'topic: buitenland, every: 10m';

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(
    `sources:\n  - { id: anp, url: '${wire.url}/anp.rss', ${rest} }\n  - { id: stil, url: '${wire.url}/anp.rss', ${rest}, silence: false }\n`,
  );
  began = desk.now;
  brings('Een');
  await desk.round();
  // Each hour for four weeks, as they brought something just now.
  for (const id of ['anp', 'stil']) await teachRhythm(desk.store(), id, hourMs, began);
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

function brings(...headlines: readonly string[]): void {
  wire.on('/anp.rss', document(rssDocument(headlines, began)));
}

/** Polls as Telex does for so long. */
async function passes(ms: number): Promise<void> {
  for (const end = desk.now + ms; desk.now < end; ) {
    desk.now += 11 * minuteMs;
    await desk.round();
  }
}

async function silent(): Promise<readonly string[]> {
  const sources = await desk.store().sources.health();
  return sources.flatMap(({ id, silence }) => (silence === undefined ? [] : [id]));
}

test('an hourly source is silent within three hours, unless its silence is not to be told, and no more once it speaks', async () => {
  await passes(1.8 * hourMs);
  expect(await silent()).toEqual([]);
  await passes(1.2 * hourMs);
  expect(await silent()).toEqual(['anp']);
  const [anp] = await desk.store().sources.health();
  expect(anp?.silence?.since).toBe(began);
  expect((anp?.silence?.usualMs ?? 0) / hourMs).toBeCloseTo(1.1, 0);
  await desk.restart();
  expect(await silent()).toEqual(['anp']);
  brings('Twee', 'Een');
  await passes(11 * minuteMs);
  expect(await silent()).toEqual([]);
});

test('while a source cannot be read it is not silent, nor is it at once after that', async () => {
  await passes(hourMs);
  wire.on('/anp.rss', status(503));
  await passes(6 * hourMs);
  brings('Een');
  await passes(22 * minuteMs);
  expect(await silent()).toEqual([]);
  await passes(hourMs);
  expect(await silent()).toEqual(['anp']);
});

test('a silent source of whose polls most fail is told as soon as another: its document tells of the time between', async () => {
  while (desk.now < began + 2.7 * hourMs) {
    wire.on('/anp.rss', status(503));
    await passes(22 * minuteMs);
    brings('Een');
    await passes(22 * minuteMs);
  }
  expect(await silent()).toEqual(['anp']);
});

test('a source that was silent and then cannot be read is silent still, until it brings something', async () => {
  await passes(3 * hourMs);
  wire.on('/anp.rss', status(503));
  await passes(3 * hourMs);
  expect(await silent()).toEqual(['anp']);
  brings('Een');
  await passes(hourMs);
  expect(await silent()).toEqual(['anp']);
});

test('while Telex was down, or its clock was set, nobody could see whether it was silent', async () => {
  await passes(hourMs);
  desk.now += 12 * hourMs;
  await desk.restart();
  await passes(22 * minuteMs);
  expect(await silent()).toEqual([]);
  desk.now -= 5 * hourMs;
  await passes(22 * minuteMs);
  expect(await silent()).toEqual([]);
  await passes(3 * hourMs);
  expect(await silent()).toEqual(['anp']);
});

test('a paused source is not silent, and what it did not bring meanwhile does not count', async () => {
  await passes(3 * hourMs);
  await desk.store().chatSources.pause({ id: 'anp', until: null, by: null, at: desk.now });
  expect(await silent()).toEqual([]);
});

test('items count by when Telex first saw them, whatever their dates say', async () => {
  await passes(1.8 * hourMs);
  wire.on('/anp.rss', document(rssDocument(['Twee', 'Een'], Date.UTC(2019, 0, 1))));
  await passes(11 * minuteMs);
  await passes(1.8 * hourMs);
  expect(await silent()).toEqual([]);
});
