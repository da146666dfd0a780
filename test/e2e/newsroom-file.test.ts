import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { TelexProcess } from '../support/crash/telex-process.ts';
import { document, type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { patienceMs } from '../support/process/patience.ts';
import { rssDocument } from '../support/rss-document.ts';
import { askTelex, openTelexFolder, readPosts, type TelexFolder } from '../support/telex-folder.ts';

/** One Telex whose newsroom file is changed while it runs. */
let folder: TelexFolder;
let wire: FeedServer;
let telex: TelexProcess;

const newsroom = (more: { general?: string; sources?: string; channels?: string } = {}) =>
  [
    more.general ?? '',
    'sources:',
    `  - { id: draad, url: '${wire.url}/draad', every: 10s }`,
    more.sources ?? '',
    'channels:',
    '  - { platform: web, channel: alles, follows: [alles] }',
    more.channels ?? '',
  ].join('\n');

beforeAll(async () => {
  folder = openTelexFolder();
  wire = await startFeedServer({
    '/draad': document(rssDocument(['Uit de draad'], Date.now())),
    '/erbij': document(rssDocument(['Van de bron erbij'], Date.now())),
  });
  folder.write('newsroom.yaml', newsroom());
  telex = await folder.start();
});
afterAll(async () => {
  await folder.close();
  await wire.close();
});

it('takes up sources, channels, topics and the zone, and says so in /toestand', async () => {
  folder.write(
    'newsroom.yaml',
    newsroom({
      general: 'timezone: Asia/Tokyo\ntopics: [{ slug: haven, label: Haven }]',
      sources: `  - { id: erbij, url: '${wire.url}/erbij', topic: haven }`,
      channels: '  - { platform: web, channel: kade, follows: [haven] }',
    }),
  );
  await vi.waitFor(
    async () =>
      expect((await readPosts(telex, 'kade')).map(({ headline }) => headline)).toEqual(['Van de bron erbij']),
    { timeout: patienceMs(30_000), interval: 200 },
  );
  expect(await askTelex(telex, '/toestand')).toMatch(
    /newsroom\.yaml.*bronnen: erbij erbij · kanalen: web\/kade erbij · ook anders: timezone, topics/,
  );
  expect(await askTelex(telex, '/onderwerpen')).toContain('Haven');
  expect(await (await fetch(telex.url)).text()).toContain('data-time-zone="Asia/Tokyo"');
  expect(await askTelex(telex, '/bronnen')).toContain('erbij');
});

it('refuses a wrong one with its problems, and goes on with the one before', async () => {
  folder.write('newsroom.yaml', newsroom({ sources: '  - { id: erbij, ulr: "https://wire.example/" }' }));
  await vi.waitFor(
    async () =>
      expect(await askTelex(telex, '/toestand')).toMatch(/newsroom\.yaml.*"ulr" is hier geen instelling/),
    { timeout: patienceMs(30_000), interval: 200 },
  );
  // Who asks within two seconds of another is told the same.
  await vi.waitFor(
    async () => {
      const ready = await fetch(`${telex.url}/readyz`);
      expect(ready.status).toBe(200);
      expect((await ready.json()) as unknown).toMatchObject({ newsroom: { why: 'wrong', problems: 1 } });
    },
    { timeout: patienceMs(30_000), interval: 200 },
  );
  expect(await askTelex(telex, '/bronnen')).toContain('erbij');
});
