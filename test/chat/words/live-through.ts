import type { AdapterState } from '../../../src/chat/ports/adapter-state.ts';
import type { Locale } from '../../../src/chat/ports/locale.ts';
import type { SourceDesk, SourceLook } from '../../../src/chat/ports/source-desk.ts';
import { createPresenter } from '../../../src/chat/words/create-presenter.ts';
import { replyToText } from '../../../src/chat/words/reply-text.ts';
import { tellSource } from '../../../src/chat/words/wire/wire-state.ts';
import { stuckKinds } from '../../../src/domain/folder/stuck-files.ts';
import type { Person } from '../../../src/domain/handling/person.ts';
import { createAgencies } from '../../../src/domain/identity/agency.ts';
import type { WireItem } from '../../../src/domain/item.ts';
import { pushTroubles } from '../../../src/domain/push-feeding.ts';
import { shippedTopics } from '../../../src/domain/topic.ts';
import { createDeliverer } from '../../../src/pipeline/deliver.ts';
import { foldItems } from '../../../src/pipeline/fold.ts';
import type { SourceHealth, SourcePush } from '../../../src/store/source-store.ts';
import type { Trouble } from '../../../src/store/troubles.ts';
import { UnusableStoreError } from '../../../src/store/unusable-store.ts';
import { storeRemedies } from '../../../src/store/words/store-remedies.ts';
import { allUp } from '../../support/adapter-state.ts';
import { foreignDesk, hour, minute, now, openDesk } from '../../support/open-desk.ts';
import { quietLog } from '../../support/quiet-log.ts';
import { createScriptedAdapter } from '../../support/scripted-adapter.ts';
import { wireItem } from '../../support/wire-item.ts';
import { ofEvents } from './live-events.ts';
import { whileAway } from './live-missed.ts';
import { whileSearching } from './live-search.ts';

const sanne: Person = { platform: 'slack', workspace: '', userId: 'U1', name: 'Qq' };
const joris: Person = { platform: 'web', workspace: '', userId: 'u2', name: 'Xx' };
/** Text that is in no language. */
const wordless = { headline: 'QQ', lede: 'Xx. Yy.', body: 'Xx. Yy.', dateline: null, seenAt: now };

/** What commands answer where something is the matter, or somebody else was first: one text an answer. */
export async function liveThrough(locale: Locale): Promise<readonly string[]> {
  return [
    ...(await atTheDesk(locale)),
    ...(await inQuietHours(locale)),
    ...(await whereNothingIs(locale)),
    ...(await whereSomethingBroke(locale)),
    ...(await whereOneIsDamaged(locale)),
    ...(await ofSources(locale)),
    ...(await ofTelex(locale)),
    ...(await whileSearching(locale)),
    ...(await whileAway(locale)),
    ...(await ofSourcesFromChat(locale)),
    ...(await ofEvents(locale)),
  ];
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Two people over the same stories, some of which are taken back meanwhile. */
async function atTheDesk(locale: Locale): Promise<readonly string[]> {
  const desk = await openDesk({
    archive: (real) => ({
      ...real,
      alsoBy: async () =>
        (['live', 'held', 'withdrawn'] as const).map((state) => ({ name: `Q${state.length}`, state })),
    }),
  });
  const read = await followEverything(desk, locale);
  for (const guid of ['1', '2', '3', '4', '5']) await read({ ...wordless, guid });
  await read({ ...wordless, guid: '1', lede: 'Xx. Yy. Zz 12.', version: 2 });
  for (const guid of ['2', '3'])
    await read({ ...wordless, guid, version: 2, signal: 'possible-kill', lede: 'Zz.' });
  await read({ ...wordless, guid: '4', version: 2, pubStatus: 'withheld' });
  const heard: string[] = [];
  const say = async (person: Person, ...lines: readonly string[]) => {
    for (const line of lines) heard.push(await desk.say(line, locale, person));
  };
  await say(sanne, '/doe 1', '/doe 2', '/doe 4', '/doe 5 gepubliceerd');
  await say(joris, '/doe 1', '/doe 1 los');
  await say(sanne, '/doe 1 gepubliceerd', '/mijn');
  await say(joris, '/doe 1', '/doe 1 los', '/overdracht');
  await read({ ...wordless, guid: '5', version: 2, pubStatus: 'canceled' });
  await say(sanne, '/mijn', '/overdracht', '/bericht 1', '/bericht 1 verschil 1 9', '/doe 5 los');
  await read({ ...wordless, guid: '4', version: 3, signal: 'possible-kill', lede: 'Zz.' });
  await say(sanne, '/klopt 2', '/klopt 3 niet', '/klopt 4 niet');
  await say(joris, '/klopt 2', '/klopt 3', '/laatste buitenland', '/volg buitenland', '/ontvolg sport');
  await read({ ...wordless, guid: '6', pubStatus: 'withheld', embargoWords: 'Qq.' });
  await say(
    joris,
    '/embargo',
    '/embargo 1 vrij',
    '/volg #6',
    '/embargo 6 qq',
    '/embargo 6 vrij',
    '/embargo 6 vrij',
  );
  for (let number = 7; number < 33; number++)
    await read({ ...wordless, guid: `${number}`, embargoedUntil: now + hour });
  await say(joris, '/embargo', '/embargo 7 vrij');
  await read({ ...wordless, guid: '1', version: 3, embargoedUntil: now + hour });
  await say(sanne, '/doe 1');
  await read({ ...wordless, guid: 'desks', genre: 'possible-advisory' });
  await read({ ...wordless, guid: 'desks 2', genre: 'possible-advisory', urgency: 2 });
  await say(joris, '/laatste');
  for (let number = 33; number < 75; number++) {
    await read({ ...wordless, headline: `Q${number}`, guid: `${number}` });
    await say(joris, `/doe ${number}`);
  }
  await say(joris, '/overdracht', '/overzicht buitenland');
  await desk.close();
  return heard;
}

/** A story that nobody can read. */
async function whereOneIsDamaged(locale: Locale): Promise<readonly string[]> {
  const desk = await openDesk({ archive: (real) => ({ ...real, isDamaged: async () => true }) });
  const heard = [await desk.say('/bericht 9', locale)];
  await desk.close();
  return heard;
}

/** A channel that is left alone now, while one story comes, then another. */
async function inQuietHours(locale: Locale): Promise<readonly string[]> {
  const desk = await openDesk();
  const read = await followEverything(desk, locale);
  const heard: string[] = [];
  await desk.run('/stil 00.00-23.59');
  for (const guid of ['1', '2']) {
    await read({ ...wordless, guid });
    heard.push(await desk.say('/stil', locale));
  }
  heard.push(await desk.say('/toestand', locale));
  heard.push(await desk.say('/stil uit', locale));
  await desk.close();
  return heard;
}

/** A channel that follows everything, on a platform that takes all. Each item is a poll of its own. */
async function followEverything(desk: Desk, locale: Locale) {
  const { store } = desk;
  const { id } = await store.subscriptions.channel(foreignDesk, null);
  await store.subscriptions.follow(id, 'alles');
  const deliverer = createDeliverer({
    adapter: createScriptedAdapter(),
    store,
    clock: () => now,
    present: createPresenter({
      locale,
      timeZone: 'Europe/Amsterdam',
      topics: shippedTopics,
      platformLabels: new Map(),
    }),
    random: () => 0.5,
    log: quietLog,
  });
  const context = {
    source: { id: 'anp', sample: false },
    now,
    previousSuccessAt: now - minute,
    firstPosts: 3,
    agencies: createAgencies([{ id: 'anp', credit: 'ANP' }]),
  };
  return async (item: Partial<WireItem> & { readonly guid: string }) => {
    const link = `https://wire.example/${item.guid}`;
    const whole = { ...wireItem(item), ...item, link, issuedAt: now - minute };
    await store.transaction((ports) => foldItems([whole], context, ports));
    for (let rounds = 0; rounds < 3; rounds++) await deliverer.round(new AbortController().signal);
  };
}

async function whereNothingIs(locale: Locale): Promise<readonly string[]> {
  const desk = await openDesk();
  const settings = { look: 'long' } as const;
  const follows = [{ topic: 'sport', filter: [] }];
  const file = [{ address: foreignDesk, name: null, follows, filter: [], settings }];
  await desk.store.subscriptions.syncFile(file, 'Qq');
  const heard: string[] = [];
  for (const line of ['/gevolgd', '/embargo', '/bronnen']) heard.push(await desk.say(line, locale));
  for (const line of [
    '/toestand',
    '/weergave',
    '/weergave kop',
    '/volg sport zoort:qq',
    '/volg sport soort:qq',
    '/volg sport',
    '/ontvolg tech',
    '/volg proef',
    '/volg sport spoed -spoed',
  ])
    heard.push(await desk.say(line, locale));
  await desk.file({ item: { headline: 'Qq', topics: ['sport'] } });
  for (const line of [
    '/volg sport bron:dpa',
    '/volg 1 tech',
    '/volg 2 spoed',
    '/volg 2 spoed',
    '/volg sport bron:dpa',
    '/volg 3 spoed',
    '/volg sport proef',
  ])
    heard.push(await desk.say(line, locale));
  const board = { platform: 'web', workspace: '', externalId: 'qq' };
  const onSlack = { platform: 'slack', workspace: 'T1', externalId: 'C1' };
  for (const [line, channel] of [
    ['/weergave ping:S0123', board],
    ['/weergave ping:1175000000000000456', onSlack],
  ] as const)
    heard.push(replyToText(await desk.run(line, { locale, channel }), locale));
  await desk.run('/ontvolg sport');
  await desk.run('/volg alles');
  heard.push(await desk.say('/ontvolg sport', locale));
  for (const { name, englishName, arguments: declared } of desk.router.commands)
    for (const argument of declared) {
      const asked = { command: name, argument: argument.name.nl, channel: foreignDesk, locale, limit: 25 };
      const offered = await desk.router.complete({ ...asked, typed: '' });
      heard.push(...offered.map(({ label }) => label.replace(englishName, '')));
    }
  await desk.close();
  return heard;
}

async function whereSomethingBroke(locale: Locale): Promise<readonly string[]> {
  const heard: string[] = [];
  const say = async (line: string, options: Parameters<typeof openDesk>[0], mayManage = true) => {
    const desk = await openDesk(options);
    heard.push(replyToText(await desk.run(line, { locale, mayManage }), locale));
    await desk.close();
  };
  await say('/volg sport', {}, false);
  const failing = (error: Error): Parameters<typeof openDesk>[0] => ({
    over: ({ subscriptions }) => ({
      subscriptions: { ...subscriptions, follow: () => Promise.reject(error) },
    }),
  });
  await say('/volg sport', failing(new Error('QQ')));
  for (const place of ['file', 'server'] as const)
    await say('/volg sport', failing(new UnusableStoreError(new Error('QQ'), place)));
  await say('/volg sport', {
    pause: async () => {},
    over: ({ subscriptions }) => ({
      subscriptions: { ...subscriptions, follow: () => new Promise(() => {}) },
    }),
  });
  return heard;
}

async function ofSources(locale: Locale): Promise<readonly string[]> {
  const push = (different: Partial<SourcePush>): Partial<SourceHealth> => ({
    push: {
      ...{ state: 'live', leaseUntil: now + hour, pushedAt: now, missedAt: null, reason: null },
      trouble: null,
      hub: 'hub.example',
      ...different,
    },
  });
  const all: readonly Partial<SourceHealth>[] = [
    {},
    { state: 'new', lastPollAt: null, lastItemAt: null },
    { state: 'failing', failCount: 1 },
    { state: 'failing', failCount: 9, nextPollAt: now + hour },
    { state: 'gone' },
    { nextPollAt: now - hour },
    { movedTo: 'https://moved.example/rss' },
    { lies: ['guid-shared', 'guid-reused', 'guid-fresh', 'repeated'] },
    { rejected: [{ name: 'qq.xml', why: 'damaged', at: now }] },
    ...[1, 2].map((count) => ({
      stuck: stuckKinds.map((what) => {
        return { what, count, name: 'qq.xml', code: 'EACCES' };
      }),
    })),
    push({}),
    push({ pushedAt: null }),
    push({ missedAt: now + 1 }),
    ...pushTroubles.map((kind) => push({ trouble: { kind, since: now } })),
    push({ state: 'refused', reason: 'status 503' }),
    push({ state: 'asking', reason: null }),
    push({ state: 'asking', reason: 'status 503' }),
  ];
  const desk = await openDesk({
    over: ({ sources }) => ({
      sources: {
        ...sources,
        health: async () => all.map((each, at) => ({ ...fine, id: `s${at}`, ...each })),
      },
    }),
  });
  const late = { ...fine, nextPollAt: now - hour };
  const heard = [
    await desk.say('/bronnen', locale),
    tellSource(late, { now, locale, timeZone: 'Europe/Amsterdam' }),
  ];
  await desk.close();
  return heard;
}

const storeFaults = Object.keys(storeRemedies) as (keyof typeof storeRemedies)[];

const fine: SourceHealth = {
  ...{ id: 's', url: 'https://wire.example', credit: null, topic: null, state: 'ok' },
  ...{ lastPollAt: now, lastItemAt: now, nextPollAt: now + minute, movedTo: null, failCount: 0 },
  ...{ lastError: null, lastErrorKind: null, lies: [], rejected: [], leaseUntil: null, push: null },
};

const row = (number: number): Trouble => ({
  ...{ key: `row/story/${number}`, since: now, toldAt: now },
  about: { kind: 'row', table: 'story', key: [number] },
});
const clearing: Trouble = {
  ...{ key: 'clearing', since: now, toldAt: now },
  about: { kind: 'clearing', parts: ['ledger'], reason: 'qq' },
};

const overdue = (id: number): Trouble => ({
  ...{ key: `overdue/${id}`, since: now, toldAt: now },
  about: { kind: 'overdue', platform: 'web', channel: 'qq' },
});

async function ofTelex(locale: Locale): Promise<readonly string[]> {
  const heard: string[] = [];
  const down = { kind: 'down', reason: 'invalid_auth' } as const;
  const states: readonly AdapterState[] = [
    { ...allUp, posting: down },
    { ...allUp, hearing: down },
    { hearing: down, posting: down },
    allUp,
  ];
  const adapters = states.map((state, at) => ({ platform: `p${at}`, state }));
  const oldest = {
    ...{ channel: 'qq', address: foreignDesk, number: 1, since: now - hour, reason: null, dueAt: now },
  };
  const say = async (options: Parameters<typeof openDesk>[0], mayName = true) => {
    const desk = await openDesk({ ...options, health: { adapters, ...options?.health } });
    heard.push(replyToText(await desk.run('/toestand', { locale, mayName: () => mayName }), locale));
    await desk.close();
  };
  const open = (number: number | null): Parameters<typeof openDesk>[0] => ({
    over: ({ troubles, deliveries, sources }) => ({
      troubles: { ...troubles, oldestOpen: async () => [{ ...oldest, platform: 'p3', number }] },
      deliveries: {
        ...deliveries,
        countByState: async () =>
          new Map((['sent', 'pending', 'sending', 'parked', 'dead'] as const).map((state) => [state, 7])),
      },
      sources: {
        ...sources,
        overview: async () => ({
          byState: new Map([['failing', 12]]),
          troubled: ['qq'],
          newestItemAt: null,
          silent: ['qq'],
          late: ['qq'],
        }),
      },
    }),
  });
  await say({ health: { storeTroubles: [row(1), clearing] } });
  await say({ health: { storeTroubles: [overdue(1)] } });
  await say({ health: { storeTroubles: [overdue(1), overdue(2), overdue(3), overdue(4)] } });
  await say({ health: { storeTroubles: [row(1), row(2)] } });
  await say({ health: { storeTroubles: Array.from({ length: 20 }, (_, at) => row(at + 1)) } });
  for (const fault of storeFaults)
    await say({ health: { sample: true }, storeAway: { since: now, reason: 'SQLITE_FULL', fault } });
  const unfound = { platform: 'slack', written: '#qq', reason: 'qq', isTold: true, since: now };
  await say({ health: { unfound: [unfound] } });
  await say({ health: { unfound: [unfound, { ...unfound, written: '#q' }] } });
  await say({ damage: { since: now - 20 * hour, reason: 'SQLITE_CORRUPT' }, givenUpPatterns: ['^qq$'] });
  await say(open(1));
  await say(open(null));
  await say(open(1), false);
  return heard;
}

/** What people do with sources, at a desk that finds what it is told to. */
async function ofSourcesFromChat(locale: Locale): Promise<readonly string[]> {
  const feed: SourceLook = {
    ...{
      kind: 'feed',
      key: '1',
      id: 'q2',
      address: 'https://xx.example/',
      title: null,
      format: 'rss',
      count: 0,
    },
    ...{ items: [], kept: 2, desks: [], zone: null, newestAt: null, gapMs: null },
  };
  const sourceDesk: SourceDesk = {
    look: async ({ address }) =>
      address === 'qq.example'
        ? { kind: 'several', feeds: [{ address: 'https://qq.example/1', title: 'Qq' }] }
        : address === 'xx.example'
          ? feed
          : address === 'zz.example'
            ? {
                kind: 'refused',
                why: { code: 'fault', lastError: 'zz.example xx', lastErrorKind: 'refused' },
              }
            : { kind: 'refused', why: { code: 'nothing-found' } },
    take: async (key) => (key === '1' ? { id: 'q2' } : { code: 'expired' }),
    stop: async () => true,
    pause: async () => true,
    resume: async (id) => id === 'qqqq',
    known: async () => ({
      added: [{ id: 'q1', url: 'https://xx.example/', topic: null, credit: null, by: 'Xx', at: now }],
      pauses: [],
      fileIds: new Set(['qqqq']),
    }),
  };
  const lines = [
    ...[
      '',
      'toevoegen',
      'toevoegen qq.example',
      'toevoegen xx.example',
      'toevoegen yy.example',
      'toevoegen zz.example',
      'ja 1',
      'ja 2',
      'nee',
    ],
    ...[
      'toevoegen xx.example onderwerp:qqq',
      'toevoegen xx.example qqq',
      'stop',
      'stop zzz',
      'stop qqqr',
      'stop qqqq',
      'stop q1',
    ],
    ...['pauze qqqq', 'pauze qqqq 2u', 'pauze qqqq qq', 'hervat qqqq', 'hervat q1'],
  ];
  const heard: string[] = [];
  for (const over of [{}, { sourceDesk }]) {
    const desk = await openDesk({ over: () => over });
    for (const line of lines) heard.push(await desk.say(`/bron ${line}`, locale, sanne));
    await desk.close();
  }
  return heard;
}
