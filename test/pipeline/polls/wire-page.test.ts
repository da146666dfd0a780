import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tellFault } from '../../../src/chat/words/source-faults.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;

beforeEach(async () => {
  wire = await startFeedServer();
  desk = await openPollingDesk(`
sources:
  - { id: pagina, url: ${wire.url}/front, credit: ANP, topic: buitenland }
channels:
  - { platform: web, channel: bureau, follows: [alles] }
`);
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

const page = (headline: string, text: string) =>
  document(
    `<!doctype html><html lang="nl"><head><title>${headline}</title></head><body>
<article><h1>${headline}</h1><p>${text}</p></article>
<section><h2>Meer uit Buitenland</h2><div><p>OTTAWA (ANP) - Het hof heeft de straf ongedaan gemaakt.</p>
<time>1 uur geleden</time></div></section></body></html>`,
    { 'content-type': 'text/html' },
  );

describe('a wire page whose article has no time', () => {
  test('brings its new article to the desk, and is told to work', async () => {
    wire.on('/front', page('Eerste kop van vanavond', 'BRUSSEL (ANP) - Dit is het eerste bericht.'));
    await desk.round();
    expect(await promised()).toEqual(['Het hof heeft de straf ongedaan gemaakt.']);
    wire.on('/front', page('Raketaanval treft Kyiv', 'KYIV (ANP/RTR) - Bij een aanval zijn doden gevallen.'));
    desk.now += 3 * minuteMs;
    await desk.round();
    expect(await promised()).toEqual(['Het hof heeft de straf ongedaan gemaakt.', 'Raketaanval treft Kyiv']);
    expect(await fault()).toBeNull();
  });
});

test.each([
  ['items without a date', '<item><title>Een</title><guid>1</guid></item>'],
  [
    'items without a headline',
    '<item><description>Een bericht zonder kop.</description><guid>1</guid></item>',
  ],
])('a feed of %s is told to work', async (_what, items) => {
  wire.on('/front', document(`<rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`));
  await desk.round();
  expect(await promised()).toHaveLength(1);
  expect(await fault()).toBeNull();
});

test('a feed with a date that is none is told to be damaged, for what stands there is lost', async () => {
  const item = '<item><title>Een</title><guid>1</guid><pubDate>gisteren rond het middaguur</pubDate></item>';
  wire.on('/front', document(`<rss version="2.0"><channel><title>Wire</title>${item}</channel></rss>`));
  await desk.round();
  expect(await fault()).toContain('beschadigd');
});

async function fault(): Promise<string | null | undefined> {
  const [health] = await desk.store().sources.health();
  return health && tellFault(health, 'nl');
}

async function promised(): Promise<readonly (string | null)[]> {
  const acts = await desk.store().deliveries.list({ state: null, limit: 20 });
  const stories = await Promise.all(
    acts
      .toSorted((a, b) => a.id - b.id)
      .map(({ number }) => (number === null ? null : desk.store().archive.byNumber(number))),
  );
  return stories.map((story) => story?.item.headline ?? story?.item.lede ?? null);
}
