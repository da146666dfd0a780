import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceDesk } from '../../../src/chat/ports/source-desk.ts';
import { createFeedParser } from '../../../src/feeds/document/parse-in-worker.ts';
import { createFetcher, type Fetcher } from '../../../src/feeds/fetch/fetch-feed.ts';
import { createEnricher } from '../../../src/pipeline/create-enricher.ts';
import { createSourceDesk } from '../../../src/pipeline/live/source-desk.ts';
import { withChatSources } from '../../../src/pipeline/live/with-chat-sources.ts';
import { newsroomOf } from '../../settings/read-config.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import type { Newsdesk } from '../../support/newsdesk.ts';
import { openNightDesk } from '../../support/night/night-desk.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { nightShift } from '../../support/wire-item.ts';

/** Sources added, paused and stopped by people on Slack, on Discord and on the board. */
let site: FeedServer;
let night: Awaited<ReturnType<typeof openNightDesk>>;
let desk: Newsdesk;
/** Requests of a page that takes its time: each is answered when it is called. */
const waiting: (() => void)[] = [];
const parser = createFeedParser({});
const real = createFetcher({ userAgent: 'Telex/test', guard: () => true });
const file = newsroomOf(
  'sources:\n  - {id: anp, url: "https://wire.example/anp", credit: ANP}\n  - {id: nos, url: "https://feeds.nos.nl/alles"}\nchatSources: 3\n',
);

beforeAll(async () => {
  const feed = (headline: string) => document(rssDocument([headline, `${headline} (2)`], nightShift));
  site = await startFeedServer({
    '/slack': feed('Van Slack'),
    '/discord': feed('Van Discord'),
    '/bord': feed('Van het bord'),
    '/kwaad': feed('<@U1> @everyone <script>'),
    '/geheim': document(
      rssDocument(
        [
          'Brug weer open',
          'EMBARGO tot 31 december 2999 18.00 uur: Geheime cijfers',
          '(INGETROKKEN) Verkeerde naam',
        ],
        nightShift,
      ),
    ),
    '/voorpagina': document(
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="Sport &amp; spel" href="https://nieuws.nl/slack"><link rel=alternate type="application/atom+xml" href="https://nieuws.nl/bord"><link rel="alternate" type="application/rss+xml" href="http://127.0.0.1/binnen"></head><body>Welkom</body></html>',
      { 'content-type': 'text/html' },
    ),
    '/een': document(
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="https://nieuws.nl/bord"></head><body>Welkom</body></html>',
      { 'content-type': 'text/html' },
    ),
    '/traag': (request, response) => {
      waiting.push(() => feed('Na lang wachten')(request, response));
    },
    '/leeg': document('<!doctype html><html><body><p>Niets</p></body></html>', {
      'content-type': 'text/html',
    }),
  });
  night = await openNightDesk({ sourceDesk });
});
afterAll(async () => {
  await night.close();
  await Promise.all([real.stop(), parser.stop(), site.close()]);
});

/** The desk as it is at work; the site of the newspaper is a server of our own. */
function sourceDesk(newsdesk: Newsdesk): SourceDesk {
  desk = newsdesk;
  let current = file;
  const fetcher: Fetcher = {
    fetch(request, signal) {
      expect(request.publicOnly).toBe(true);
      return real.fetch({ ...request, url: request.url.replace('https://nieuws.nl', site.url) }, signal);
    },
    stop: async () => {},
  };
  return createSourceDesk({
    store: newsdesk.store.chatSources,
    current: () => current,
    reading: () => ({ newsroom: file, sources: file.sources, fetcher, parser, enrich: createEnricher(file) }),
    async renew() {
      current = await withChatSources(file, newsdesk.store.chatSources, newsdesk.now);
      await newsdesk.store.sources.sync(
        current.sources.map((source) => ({
          ...source,
          url: 'url' in source ? source.url : '',
          agency: source.agency,
        })),
        'change',
      );
    },
    clock: newsdesk.clock,
  });
}

const added = async () => (await desk.store.chatSources.all()).map(({ id, url, by }) => ({ id, url, by }));

test('on the board: it is shown what would come, and added once somebody says so', async () => {
  const shown = await night.askOnBoard('/bron toevoegen nieuws.nl/bord onderwerp:sport vermelding:Krant');
  expect(shown).toContain('De draad');
  expect(shown).toContain('nieuws.nl · https://nieuws.nl/bord · rss');
  expect(shown).toMatch(/2 berichten.*het nieuwste/);
  expect(shown).toContain('Sport, zoals je zegt');
  expect(shown).toContain('Van het bord');
  expect(shown).toContain('OSLO (ANP/NTB)');
  expect(await added()).toEqual([]);
  const [, key = ''] = /\/bron ja (\w+)/.exec(shown) ?? [];
  expect(await night.askOnBoard('/bron nee')).toContain('niets toegevoegd');
  // What was only looked at takes no name: looked at again, it is called the same.
  expect(await night.askOnBoard('/bron toevoegen nieuws.nl/kwaad')).toContain('nieuws.nl · https');
  expect(await night.askOnBoard(`/bron ja ${key}`)).toContain('Bron nieuws.nl is toegevoegd');
  expect(await added()).toEqual([{ id: 'nieuws.nl', url: 'https://nieuws.nl/bord', by: 'Bram' }]);
  expect(await night.askOnBoard(`/bron ja ${key}`)).toContain('verlopen');
  expect(await night.askOnBoard('/bronnen')).toMatch(/nieuws\.nl \(Krant\).*uit de chat, door Bram/);
  expect(await night.askOnBoard('/bron toevoegen http://www.nieuws.nl/bord/')).toContain('leest Telex al');
});

test('what is under embargo or withdrawn is counted, and no more shown before a source is added than on a card', async () => {
  const shown = await night.askOnBoard('/bron toevoegen nieuws.nl/geheim');
  expect(shown).toContain('Brug weer open');
  expect(shown).toContain('niet getoond: 2 berichten zijn ingetrokken, geblokkeerd of onder embargo');
  expect(shown).not.toMatch(/Geheime cijfers|Verkeerde naam/);
});

test('nothing that was typed beside an address is left out in silence', async () => {
  const asked = site.seen.length;
  for (const extra of [
    'nos.nl',
    'bron:ANP',
    'onderwerp:',
    'onderwerp:sport onderwerp:economie',
    'sport economie',
  ])
    expect(await night.askOnBoard(`/bron toevoegen nieuws.nl/kwaad ${extra}`), extra).toContain(
      `Met “${extra.split(' ').at(-1)}” weet ik hier niets te doen`,
    );
  expect(site.seen).toHaveLength(asked);
  expect(await night.askOnBoard('/bron toevoegen nieuws.nl/geheim sport')).toContain('Sport, zoals je zegt');
});

test('on Slack and on Discord with a button, and the channel is told by whom', async () => {
  const onSlack = await night.askOnSlack('/bron toevoegen https://nieuws.nl/slack naam:slack-bron');
  expect(onSlack).toContain('Van Slack');
  await night.pressOffer('slack', 'Toevoegen');
  const onDiscord = await night.askOnDiscord('bron', {
    wat: 'toevoegen',
    bron: 'https://nieuws.nl/discord naam:discord-bron',
  });
  expect(onDiscord).toContain('Van Discord');
  await night.pressOffer('discord', 'Toevoegen');
  await expect
    .poll(async () => (await added()).map(({ id, by }) => [id, by !== null]), { timeout: patienceMs(10_000) })
    .toEqual([
      ['discord-bron', true],
      ['nieuws.nl', true],
      ['slack-bron', true],
    ]);
  // What a stranger's feed says is text; and there is room for three.
  expect(await night.askOnBoard('/bron toevoegen nieuws.nl/kwaad')).toContain(
    'newsroom.yaml staat 3 bronnen',
  );
  await desk.store.chatSources.remove('slack-bron');
  const evil = await night.askOnSlack('/bron toevoegen nieuws.nl/kwaad');
  expect(evil).toContain('&lt;@U1&gt; @everyone');
});

test('what it cannot be is said in a sentence, and nothing is asked', async () => {
  const asked = site.seen.length;
  for (const [typed, said] of [
    ['http://169.254.169.254/latest', 'niet van het openbare internet'],
    ['http://0x7f.1/', 'niet van het openbare internet'],
    ['https://bram:geheim@nieuws.nl/', 'naam of wachtwoord'],
    ['https://nieuws.nl/?api_key=1', 'een sleutel'],
    ['ftp://nieuws.nl/', 'http of https'],
    ['https://nieuws.nl:8443/', 'een poort'],
    ['https://feeds.nos.nl/alles', 'als bron nos'],
    ['https://nieuws.nl/kwaad naam:anp', 'al een bron anp'],
    ['https://nieuws.nl/kwaad vermelding:anp', 'anp is al van een bron'],
    ['https://nieuws.nl/kwaad onderwerp:nietbestaand', 'bestaat niet'],
  ] as const)
    expect(await night.askOnBoard(`/bron toevoegen ${typed}`), typed).toContain(said);
  expect(site.seen).toHaveLength(asked);
});

test('what is refused, paused and taken up again is so on Slack and on Discord too', async () => {
  for (const [wat, bron, said] of [
    ['toevoegen', 'http://169.254.169.254/latest', 'niet van het openbare internet'],
    ['toevoegen', 'https://nieuws.nl/?api_key=1', 'een sleutel'],
    ['stop', 'nos', 'staat in newsroom.yaml'],
    ['pauze', 'nos 2u', 'nos wordt niet gelezen tot'],
    ['hervat', 'nos', 'gelezen.'],
  ] as const) {
    expect(await night.sayOnSlack(`/bron ${wat} ${bron}`), wat).toContain(said);
    expect(await night.askOnDiscord('bron', { wat, bron }), wat).toContain(said);
  }
});

test('a page that takes its time is waited for on Slack and on Discord, which were answered at once', async () => {
  await night.typeOnSlack('/bron toevoegen nieuws.nl/traag');
  const onDiscord = night.slashOnDiscord('bron', { wat: 'toevoegen', bron: 'nieuws.nl/traag' });
  const patience = { timeout: patienceMs(10_000) };
  await expect.poll(() => waiting.length, patience).toBe(2);
  await expect.poll(() => onDiscord.deferred, patience).toBe(true);
  expect(night.whispers().at(-1)).not.toContain('Na lang wachten');
  for (const answer of waiting) answer();
  await expect.poll(() => night.whispers().at(-1), patience).toContain('Na lang wachten');
  await expect.poll(() => JSON.stringify(onDiscord.original), patience).toContain('Na lang wachten');
});

test('a page finds its feed, or several to choose from; one without says so', async () => {
  const several = await night.askOnBoard('/bron toevoegen nieuws.nl/voorpagina');
  expect(several).toContain('meer feeds');
  expect(several).toContain('Sport & spel');
  expect(several).not.toContain('binnen');
  expect(await night.askOnBoard('/bron toevoegen nieuws.nl/leeg')).toContain('webpagina zonder nieuws');
  expect(await night.askOnBoard('/bron toevoegen nieuws.nl/weg')).toContain('op dit adres staat niets');
});

test('a source is paused, goes on, and is stopped if it is not the file’s', async () => {
  expect(await night.askOnBoard('/bron pauze nos 2u')).toMatch(/nos wordt niet gelezen tot \d\d\.\d\d/);
  // Nobody has to wonder why a source brings nothing: the first line says so, and the row who did it.
  expect(await night.askOnBoard('/toestand')).toMatch(
    /1 bron is gepauzeerd[\s\S]*gepauzeerd \(let op\): nos tot \d\d\.\d\d, door Bram \d\d\.\d\d/,
  );
  expect(await night.askOnBoard('/bronnen')).toMatch(/nos.*gepauzeerd tot .* uit newsroom\.yaml/);
  expect(await night.askOnBoard('/bron hervat nos')).toContain('weer gelezen');
  expect(await night.askOnBoard('/bron hervat nos')).toContain('gewoon gelezen');
  expect(await night.askOnBoard('/bron pauze nos morgen')).toContain('tot wanneer');
  expect(await night.askOnBoard('/bron stop nos')).toContain('staat in newsroom.yaml');
  expect(await night.askOnBoard('/bron stop niuews.nl')).toContain('Bedoel je');
  expect(await night.askOnBoard('/bron stop nieuws.nl')).toContain('niet meer gelezen');
  expect(await added()).not.toContainEqual(expect.objectContaining({ id: 'nieuws.nl' }));
});
