import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { extend } from '../../../src/domain/extend.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import { createLiveNewsroom } from '../../../src/pipeline/live/live-newsroom.ts';
import { createWorks } from '../../../src/pipeline/live/take-up.ts';
import { keepNewsroom, openData } from '../../../src/pipeline/open-data.ts';
import { createPipeline } from '../../../src/pipeline/run-pipeline.ts';
import type { Newsroom } from '../../../src/settings/newsroom.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { document, type FeedBehaviour, startFeedServer } from '../../support/feed-server.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { nightShift, wireItem } from '../../support/wire-item.ts';

let now = nightShift;
const clock = () => now;
let open: AsyncDisposableStack[] = [];
afterEach(async () => {
  for (const each of open) await each.disposeAsync();
  open = [];
});

/** A newsroom file with all that it may say of sources and channels. */
const file = (parts: Readonly<Record<string, string>> = {}) => {
  const all = {
    general: 'timezone: Europe/Amsterdam',
    anp: '  - {id: anp, url: "https://wire.example/anp", credit: ANP, topic: buitenland}',
    novum: '  - {id: novum, url: "https://wire.example/novum", topic: sport}',
    bureau: '  - {platform: web, channel: bureau, name: Bureau, follows: [buitenland, sport]}',
    nacht: '  - {platform: web, channel: nacht, follows: [buitenland land:Soedan], also: [press-release]}',
    laat: '  - {platform: web, channel: laat, follows: [sport], quiet: "00.00-06.00", digest: ["07.00"]}',
    alarms: 'alarms: [{platform: web, channel: wacht}]',
    ...parts,
  };
  return `${all.general}\nsources:\n${all.anp}\n${all.novum}\nchannels:\n${all.bureau}\n${all.nacht}\n${all.laat}\n${all.alarms}\n`;
};

const changes: Readonly<Record<string, string>> = {
  'a word of comment': `# van de nachtdienst\n${file()}`,
  'a source more': file({
    novum: `  - {id: novum, url: "https://wire.example/novum", topic: sport}\n  - {id: bbc, url: "https://bbc.example/rss"}`,
  }),
  'a source gone': file({ novum: '' }),
  'another address': file({ novum: '  - {id: novum, url: "https://novum.example/nieuw", topic: sport}' }),
  'another topic and pace': file({
    novum: '  - {id: novum, url: "https://wire.example/novum", topic: economie, every: 30s}',
  }),
  'another credit': file({
    anp: '  - {id: anp, url: "https://wire.example/anp", credit: Algemeen Nederlands Persbureau, topic: buitenland}',
  }),
  'another agency': file({
    anp: '  - {id: anp, url: "https://wire.example/anp", credit: ANP, agency: anp-expert, topic: buitenland}',
  }),
  'a folder in the place of an address': file({
    novum: '  - {id: novum, folder: /var/spool/novum, topic: sport}',
  }),
  'a channel more': file({
    nacht:
      '  - {platform: web, channel: nieuw, follows: [alles]}\n  - {platform: web, channel: nacht, follows: [sport]}',
  }),
  'a channel gone': file({ nacht: '' }),
  'other follows and filters': file({
    bureau:
      '  - {platform: web, channel: bureau, name: Bureau, follows: [buitenland land:Oekraïne, economie]}',
  }),
  'another name': file({
    bureau: '  - {platform: web, channel: bureau, name: Eindredactie, follows: [sport]}',
  }),
  'another look': file({
    bureau:
      '  - {platform: web, channel: bureau, name: Bureau, follows: [buitenland, sport], look: headline, ping: {flash: "S0123ABCD"}}',
  }),
  'hours of quiet, where there were none': file({
    bureau:
      '  - {platform: web, channel: bureau, name: Bureau, follows: [buitenland, sport], quiet: "23.00-06.30 except urgent"}',
  }),
  'a digest, where there was none': file({
    bureau:
      '  - {platform: web, channel: bureau, name: Bureau, follows: [buitenland, sport], digest: ["buitenland 07.00 weekdays"]}',
  }),
  'no quiet hours any more, and another digest': file({
    laat: '  - {platform: web, channel: laat, follows: [sport], digest: ["sport 20.00"]}',
  }),
  'other regions': file({
    general: 'regions: [{slug: hoorn, countries: [SO, ET, ER, DJ]}]',
    nacht: '  - {platform: web, channel: nacht, follows: ["buitenland regio:hoorn"]}',
  }),
  'another home': file({ general: 'home: BE\ntimezone: Europe/Brussels' }),
  'topics of its own': file({
    general: 'topics: [{slug: haven, label: Haven}]',
    bureau: '  - {platform: web, channel: bureau, name: Bureau, follows: [haven]}',
  }),
  'no alarms': file({ alarms: 'alarms: []' }),
  'other alarms': file({ alarms: 'alarms: [{platform: slack, channel: C024BE91L}]' }),
};

describe('a newsroom file that is changed while Telex runs leaves the database as a restart with it does', () => {
  test.each(Object.keys(changes))('%s', async (name) => {
    const after = newsroomOf(changes[name] ?? '');
    const [live, anew] = [await dumpAfter(after, 'change'), await dumpAfter(after, 'start')];
    expect(live.rest).toEqual(anew.rest);
    // Only when it is read next is other: a start reads every source at once, a change those that are new or other.
    const unchanged = live.polls.filter(({ url }) =>
      newsroomOf(file()).sources.some((each) => 'url' in each && each.url === url),
    );
    expect(unchanged.map(({ next_poll_at }) => next_poll_at)).toEqual(
      unchanged.map(() => nightShift + 45_000),
    );
    const other = live.polls.filter((each) => !unchanged.includes(each));
    expect(other.filter(({ removed }) => removed === 0).map(({ next_poll_at }) => next_poll_at)).toEqual(
      other.filter(({ removed }) => removed === 0).map(() => 0),
    );
    expect(anew.polls.map(({ id, url, removed }) => ({ id, url, removed }))).toEqual(
      live.polls.map(({ id, url, removed }) => ({ id, url, removed })),
    );
  });
});

type PollRow = {
  readonly id: string;
  readonly url: string;
  readonly removed: number;
  readonly next_poll_at: number;
};

/** What stands in the database once a desk has worked and its newsroom file is another: seen by the same process, or by the next. */
async function dumpAfter(after: Newsroom, seenAt: 'change' | 'start') {
  const dataDir = mkdtempSync(join(tmpdir(), 'telex-take-up-'));
  cpSync(worked, dataDir, { recursive: true });
  if (seenAt === 'change') {
    const live = createLiveNewsroom(newsroomOf(file()));
    const store = await openStore({ dataDir, name: 'telex.sqlite', clock, filters: live.filters });
    live.put(after);
    await keepNewsroom(after, store, 'change');
    await store.close();
  }
  if (seenAt === 'start') {
    const second = new AsyncDisposableStack();
    const filters = createLiveNewsroom(after).filters;
    await openData(after, { dataDir, log: quietLog, clock, filters }, second);
    await second.disposeAsync();
  }
  const db = new DatabaseSync(join(dataDir, 'telex.sqlite'), { readOnly: true });
  const tables = db
    .prepare(
      `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%' order by name`,
    )
    .all() as { name: string }[];
  const polls: PollRow[] = [];
  const rest: Record<string, readonly unknown[]> = {};
  for (const { name } of tables) {
    const rows = db.prepare(`select * from "${name}"`).all();
    rest[name] = name === 'source' ? rows.map(({ next_poll_at, asks_written, ...row }) => row) : rows;
    if (name === 'source') polls.push(...(rows as unknown as PollRow[]));
  }
  db.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { rest, polls };
}

/** The data folder of a desk that has worked by the first file. */
let worked: string;
beforeAll(async () => {
  worked = mkdtempSync(join(tmpdir(), 'telex-take-up-'));
  const stops = new AsyncDisposableStack();
  const before = newsroomOf(file());
  await work(await openData(before, { dataDir: worked, log: quietLog, clock }, stops), before);
  await stops.disposeAsync();
});
afterAll(() => rmSync(worked, { recursive: true, force: true }));

/** Sources were read, stories filed, and people chose what channels follow. */
async function work(store: Store, { sources }: Newsroom): Promise<void> {
  const agencies = createAgencies(sources);
  for (const source of sources) {
    const context = {
      source,
      now: nightShift,
      previousSuccessAt: nightShift - 60_000,
      firstPosts: 3,
      agencies,
    };
    const item = wireItem({ guid: `urn:wire:${source.id}`, headline: `Nieuws van ${source.id}` });
    await store.transaction((ports) => foldItems([item], context, ports));
  }
  const claimed = await store.sources.claim({
    ids: sources.map(({ id }) => id),
    owner: 'telex',
    now: nightShift,
    leaseMs: 60_000,
  });
  for (const turn of claimed)
    await store.transaction((ports) =>
      ports.sources.savePoll(turn, {
        at: nightShift,
        nextPollAt: nightShift + 45_000,
        state: 'ok',
        warning: null,
      }),
    );
  const { id } = await store.subscriptions.channel(
    { platform: 'web', workspace: '', externalId: 'bureau' },
    null,
  );
  await store.subscriptions.unfollow(id, 'sport');
  await store.subscriptions.follow(id, 'economie');
}

describe('a source that is being read while the newsroom file changes', () => {
  test('keeps nothing of its old address, the new ones are read at once, and what is gone is read no more', async () => {
    const held: Parameters<FeedBehaviour>[1][] = [];
    const server = await startFeedServer({
      '/oud': (_, response) => void held.push(response),
      '/weg': document(rssDocument(['Van een bron die weggaat'], nightShift)),
      '/nieuw': document(rssDocument(['Van het nieuwe adres'], nightShift)),
      '/erbij': document(rssDocument(['Van een bron erbij'], nightShift)),
    });
    const dataDir = mkdtempSync(join(tmpdir(), 'telex-take-up-'));
    const stops = new AsyncDisposableStack();
    open.push(stops);
    stops.defer(() => rmSync(dataDir, { recursive: true, force: true }));
    stops.defer(() => server.close());
    const channels = 'channels: [{platform: web, channel: bureau, follows: [alles]}]';
    const before = newsroomOf(
      `sources:\n  - {id: anp, url: '${server.url}/oud', every: 10s}\n  - {id: weg, url: '${server.url}/weg', every: 10s}\n${channels}`,
    );
    const after = newsroomOf(
      `sources:\n  - {id: anp, url: '${server.url}/nieuw', every: 10s}\n  - {id: erbij, url: '${server.url}/erbij'}\n${channels}`,
    );
    const live = createLiveNewsroom(before);
    const store = await openData(before, { dataDir, log: quietLog, clock, filters: live.filters }, stops);
    const adapter = createScriptedAdapter();
    const works = createWorks(live, {
      ...{ store, clock, log: quietLog, random: () => 0.5, version: 'test' },
      onPushed: () => {},
    });
    stops.defer(works.stop);
    const pipeline = createPipeline({
      ...works.setup().reading,
      ...{ store, clock, log: quietLog, random: () => 0.5, adapters: [adapter] },
      present: createPresenter(extend(live, { locale: 'nl' as const, platformLabels: new Map() })),
      // Nobody waits for what hangs.
      waitForPolls: async () => {},
    });
    stops.defer(pipeline.stop);
    await works.start(pipeline);
    pipeline.start();
    const posted = () => JSON.stringify(adapter.acts);
    await vi.waitFor(() => expect(held).toHaveLength(1), patienceMs(10_000));
    // Cards of first polls wait for each other's, for a moment.
    now += 5_000;
    await vi.waitFor(() => expect(posted()).toContain('Van een bron die weggaat'), patienceMs(10_000));

    await works.takeUp(after);
    held[0]?.end(rssDocument(['Van het oude adres'], nightShift));
    await vi.waitFor(() => {
      expect(posted()).toContain('Van het nieuwe adres');
      expect(posted()).toContain('Van een bron erbij');
    }, patienceMs(10_000));

    expect(posted()).not.toContain('Van het oude adres');
    const seen = server.seen.filter(({ path }) => path === '/weg').length;
    expect((await store.sources.health()).map(({ id }) => id)).toEqual(['anp', 'erbij']);
    expect(await store.sources.due(nightShift + 3_600_000, new Set(), 10)).toHaveLength(2);
    expect(server.seen.filter(({ path }) => path === '/weg')).toHaveLength(seen);
  });
});
