import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { extend } from '../../../src/domain/extend.ts';
import { createLog } from '../../../src/observability/log.ts';
import { createLiveNewsroom, type LiveNewsroom } from '../../../src/pipeline/live/live-newsroom.ts';
import { createWorks, type Works } from '../../../src/pipeline/live/take-up.ts';
import { withChatSources } from '../../../src/pipeline/live/with-chat-sources.ts';
import { openData } from '../../../src/pipeline/open-data.ts';
import { createPipeline } from '../../../src/pipeline/run-pipeline.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { nightShift } from '../../support/wire-item.ts';

let dataDir: string;
let server: FeedServer;
let now: number;
let lines: string[];
let running: { store: Store; works: Works; live: LiveNewsroom; end(): Promise<void> };

const file = (more = '') =>
  newsroomOf(
    `sources:\n  - {id: draad, url: '${server.url}/draad', every: 10s}\n${more}channels: [{platform: web, channel: bureau, follows: [alles]}]`,
  );

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'telex-chat-sources-'));
  now = nightShift;
  lines = [];
  server = await startFeedServer();
  server.onAny(document(rssDocument(['Bericht'], nightShift)));
});
afterEach(async () => {
  await running.end();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Telex on this data, with this file. */
async function start(newsroom = file()): Promise<void> {
  const stops = new AsyncDisposableStack();
  const clock = () => now;
  const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
  const live = createLiveNewsroom(newsroom);
  const store = await openData(newsroom, { dataDir, log, clock, filters: live.filters }, stops);
  live.put(await withChatSources(newsroom, store.chatSources, now));
  const works = createWorks(live, {
    store,
    clock,
    log,
    random: () => 0.5,
    version: 'test',
    onPushed: () => {},
  });
  stops.defer(works.stop);
  const pipeline = createPipeline({
    ...works.setup().reading,
    ...{ store, clock, log, random: () => 0.5, adapters: [createScriptedAdapter()] },
    present: createPresenter(extend(live, { locale: 'nl' as const, platformLabels: new Map() })),
    waitForPolls: async () => {},
  });
  stops.defer(pipeline.stop);
  await works.start(pipeline);
  pipeline.start();
  running = { store, works, live, end: () => stops.disposeAsync() };
}

async function add(id: string, url: string): Promise<void> {
  await running.store.chatSources.add({ id, url, topic: null, credit: null, by: 'Sanne', at: now });
  await running.works.renew();
}

async function stateOf(id: string) {
  return (await running.store.sources.health()).find((source) => source.id === id);
}

test('a source from chat is asked on the public internet only, at each poll and over a restart', async () => {
  await start();
  // Whatever was shown when it was added: its name leads inside by now.
  await add('buiten', `${server.url}/buiten`);
  const isRefused = () =>
    vi.waitFor(
      async () => expect((await stateOf('buiten'))?.lastErrorKind).toBe('not-public'),
      patienceMs(10_000),
    );
  await isRefused();
  await running.end();
  await start();
  await isRefused();
  await vi.waitFor(
    () => expect(server.seen.some(({ path }) => path === '/draad')).toBe(true),
    patienceMs(10_000),
  );
  expect(server.seen.filter(({ path }) => path === '/buiten')).toEqual([]);
});

test('it stays where the newsroom file changes, gives way to one of its name there, and comes back after it', async () => {
  await start();
  await add('anp', 'https://stranger.example/anp');
  const other = file(`  - {id: anp, url: '${server.url}/anp', credit: ANP}\n`);
  await running.works.takeUp(file('# anders\n'));
  expect((await stateOf('anp'))?.url).toBe('https://stranger.example/anp');
  await running.works.takeUp(other);
  expect((await stateOf('anp'))?.url).toBe(`${server.url}/anp`);
  expect(lines.join('')).toContain('has the name of one that was added from chat');
  await running.works.takeUp(file());
  expect((await stateOf('anp'))?.url).toBe('https://stranger.example/anp');
  await running.end();
  await start(other);
  expect((await stateOf('anp'))?.url).toBe(`${server.url}/anp`);
  expect((await running.store.chatSources.all()).map(({ by }) => by)).toEqual(['Sanne']);
});

test('it speaks for nobody but itself, whatever site it is of', async () => {
  await start();
  await add('vreemd', `${server.url}/vreemd`);
  const { agencies } = running.works.setup().reading;
  expect(agencies?.voiceOf('vreemd').agency).not.toBe(agencies?.voiceOf('draad').agency);
  expect(agencies?.sourcesOf('draad')).toEqual(['draad']);
});

test('a source that is paused is not read, wakes nobody, and is read again at its time', async () => {
  await start();
  const polls = () => server.seen.filter(({ path }) => path === '/draad').length;
  await vi.waitFor(() => expect(polls()).toBeGreaterThan(0), patienceMs(10_000));
  await running.store.chatSources.pause({ id: 'draad', until: now + 60_000, by: null, at: now });
  await running.works.renew();
  const before = polls();
  now += 30_000;
  await running.works.lookAgain();
  expect(running.works.setup().reading.sources).toEqual([]);
  expect((await stateOf('draad'))?.isPaused).toBe(true);
  expect(polls()).toBe(before);
  now += 31_000;
  await running.works.lookAgain();
  await vi.waitFor(() => expect(polls()).toBeGreaterThan(before), patienceMs(10_000));
  expect((await stateOf('draad'))?.isPaused).toBeUndefined();
});
