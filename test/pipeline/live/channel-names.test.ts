import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChannelListing } from '../../../src/chat/ports/channel-listing.ts';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { extend } from '../../../src/domain/extend.ts';
import { createLiveNewsroom } from '../../../src/pipeline/live/live-newsroom.ts';
import { createWorks, type Works } from '../../../src/pipeline/live/take-up.ts';
import { withKept } from '../../../src/pipeline/live/with-kept.ts';
import { openData } from '../../../src/pipeline/open-data.ts';
import { createPipeline } from '../../../src/pipeline/run-pipeline.ts';
import { storedAlarms, storedChannels } from '../../../src/settings/stored-newsroom.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { nightShift } from '../../support/wire-item.ts';

type Running = { store: Store; works: Works; current(): string[]; alarms(): string[]; end(): Promise<void> };

let dataDir: string;
let now: number;
let running: Running;
/** What the platforms have, by name. */
let slack: ChannelListing | 'silent';
let asked: number;

const listed = (channels: Readonly<Record<string, string>>): ChannelListing => ({
  kind: 'listed',
  channels: Object.entries(channels).map(([name, id]) => ({ id, name, place: null })),
  isWhole: true,
});
const chat = [
  {
    name: 'slack',
    async channels(signal: AbortSignal): Promise<ChannelListing> {
      asked++;
      const said = slack;
      if (said !== 'silent') return said;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    },
  },
  { name: 'webhook' },
];
const source = 'sources: [{id: anp, url: "https://wire.example/anp", silence: false}]\n';
const file = (...channels: readonly string[]) =>
  newsroomOf(
    `${source}channels:\n${channels.map((each) => `  - {platform: slack, channel: "${each}", follows: [alles]}\n`).join('')}`,
  );

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'telex-channel-names-'));
  now = nightShift;
  asked = 0;
});
afterEach(async () => {
  await running.end();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(newsroom: ReturnType<typeof file>): Promise<Running> {
  const stops = new AsyncDisposableStack();
  const [clock, log] = [() => now, quietLog];
  const live = createLiveNewsroom(newsroom);
  const store = await openData(newsroom, { dataDir, log, clock }, stops);
  live.put(await withKept(newsroom, store, now));
  const works = createWorks(live, {
    ...{ store, clock, log, chat, random: () => 0.5, version: 'test' },
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
  running = {
    ...{ store, works },
    current: () => storedChannels(live.current()).map(({ address }) => address.externalId),
    alarms: () => storedAlarms(live.current()).map(({ externalId }) => externalId),
    end: () => stops.disposeAsync(),
  };
  return running;
}

/** As the file is looked at every two seconds. */
const lookUntil = (check: () => void | Promise<void>) =>
  vi.waitFor(async () => {
    await running.works.lookAgain();
    await check();
  });

test('a channel is followed by its name in the file, and by its id from then on, whatever it is called', async () => {
  slack = listed({ buitenland: 'C0000000001' });
  await start(file('#buitenland', 'C0000000009'));
  // What is read first is for it as well.
  expect(running.current()).toEqual(['C0000000001', 'C0000000009']);
  expect(running.works.unfound()).toEqual([]);
  // It is renamed, and another takes the name: neither a changed file nor a restart follows that one.
  slack = listed({ wereld: 'C0000000001', buitenland: 'C0000000002' });
  await running.works.takeUp(file('#buitenland'));
  expect(running.current()).toEqual(['C0000000001']);
  await running.end();
  await start(file('#Buitenland'));
  expect(running.current()).toEqual(['C0000000001']);
  expect(asked).toBe(1);
});

test('what the file names no more is looked up anew when it does again', async () => {
  slack = listed({ buitenland: 'C0000000001' });
  await start(file('#buitenland'));
  await lookUntil(() => expect(running.current()).toEqual(['C0000000001']));
  slack = listed({ buitenland: 'C0000000002' });
  await running.works.takeUp(file('C0000000009'));
  await running.works.lookAgain();
  await running.works.takeUp(file('#buitenland'));
  await lookUntil(() => expect(running.current()).toEqual(['C0000000002']));
});

test('a name that stands for none, or for several, is told with what there is, and holds up no other', async () => {
  slack = {
    ...{ kind: 'listed', isWhole: true },
    channels: [
      { id: '1', name: 'sport', place: 'Redactie' },
      { id: '2', name: 'sport', place: 'Regio' },
      { id: '3', name: 'buitenland', place: 'Redactie' },
    ],
  };
  await start(file('#buitenland', '#buitenlnad', '#sport', '#zzz'));
  await lookUntil(() => expect(running.current()).toEqual(['3']));
  expect(running.works.unfound()).toEqual([
    expect.objectContaining({
      written: '#buitenlnad',
      since: now,
      isTold: true,
      reason: { code: 'name-of-none-but', values: { names: '#buitenland' } },
    }),
    expect.objectContaining({
      written: '#sport',
      reason: { code: 'name-of-several', values: { names: 'Redactie/#sport, Regio/#sport' } },
    }),
    expect.objectContaining({ written: '#zzz', reason: { code: 'name-of-none' } }),
  ]);
  // Somebody makes the channel: it is found at the next look, a minute on.
  slack = listed({ sport: '1', buitenlnad: '4', zzz: '5' });
  await running.works.lookAgain();
  expect(running.current()).toEqual(['3']);
  now += 60_000;
  await lookUntil(() => expect(running.current()).toEqual(['3', '4', '1', '5']));
  expect(running.works.unfound()).toEqual([]);
});

test('a platform that does not say what there is, or says nothing at all, is asked again and holds up nothing', async () => {
  slack = { kind: 'failed', reason: { code: 'unreachable' } };
  await start(file('#buitenland'));
  await lookUntil(() =>
    expect(running.works.unfound()).toEqual([
      expect.objectContaining({ isTold: false, reason: { code: 'unreachable' } }),
    ]),
  );
  slack = 'silent';
  now += 60_000;
  await running.works.lookAgain();
  await running.works.takeUp(file('#buitenland', 'C0000000009'));
  expect(running.current()).toEqual(['C0000000009']);
});

test('of two Telexes on a database the first one says what a name stands for', async () => {
  slack = { kind: 'failed', reason: { code: 'unreachable' } };
  await start(file('#buitenland'));
  slack = listed({ buitenland: 'C0000000002' });
  await running.store.channelNames.keep({ platform: 'slack', name: 'buitenland', externalId: 'C0000000001' });
  now += 60_000;
  await lookUntil(() => expect(running.current()).toEqual(['C0000000001']));
  expect(asked).toBe(1);
});

test('a channel that stands there by its name and by its id is one, and that is told', async () => {
  slack = listed({ buitenland: 'C0000000001' });
  await start(file('#buitenland', 'C0000000001'));
  await lookUntil(() => expect(running.works.unfound()).toHaveLength(1));
  expect(running.current()).toEqual(['C0000000001']);
  expect(running.works.unfound()[0]).toMatchObject({
    written: 'C0000000001',
    reason: { code: 'named-twice', values: { other: '#buitenland' } },
  });
});

test('alarms go to a channel by its name too, and a platform without names says so', async () => {
  slack = listed({ storingen: 'C0000000007' });
  await start(
    newsroomOf(
      `${source}channels: [{platform: webhook, channel: "#cms", follows: [alles]}]\nalarms: {platform: slack, channel: "#storingen"}\n`,
    ),
  );
  await lookUntil(() => expect(running.alarms()).toEqual(['C0000000007']));
  expect((await running.store.troubles.alarmChannels()).map(({ externalId }) => externalId)).toEqual([
    'C0000000007',
  ]);
  expect(running.works.unfound()).toEqual([
    expect.objectContaining({
      written: '#cms',
      reason: { code: 'names-unknown', values: { platform: 'webhook' } },
    }),
  ]);
});
