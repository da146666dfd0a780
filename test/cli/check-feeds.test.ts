import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCheckTool } from '../../src/cli/check.ts';
import type { FetchTimeouts } from '../../src/feeds/fetch/fetch-once.ts';
import { newsroomOf, nothingWrong, settingsOf } from '../settings/read-config.ts';
import {
  document,
  type FeedBehaviour,
  type FeedServer,
  redirect,
  startFeedServer,
  status,
} from '../support/feed-server.ts';

const now = Date.parse('2026-11-27T12:00:00Z');
let wire: FeedServer;
let timeouts: FetchTimeouts | undefined;
beforeEach(async () => {
  timeouts = undefined;
  wire = await startFeedServer();
});
afterEach(() => wire.close());

type Entry = {
  readonly guid?: string;
  readonly link?: string;
  readonly title?: string;
  readonly text?: string;
  readonly date?: string;
};

/** Three items, well made but for what is given. */
function feed(different: (at: number) => Entry, channel = ''): string {
  const items = [1, 2, 3].map((at) => {
    const base = {
      guid: `urn:m:${at}`,
      link: `https://m.example/${at}`,
      title: `Kop ${at}`,
      text: `OSLO (ANP) - Bericht ${at} van de dag, lang genoeg om op zichzelf te staan.`,
      date: `Fri, 27 Nov 2026 1${at - 1}:00:00 GMT`,
    };
    const { guid, link, title, text, date } = { ...base, ...different(at) };
    const guidElement = guid === '' ? '' : `<guid isPermaLink="false">${guid}</guid>`;
    return `<item>${guidElement}<link>${link}</link><title>${title}</title><description>${text}</description><pubDate>${date}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>De Meerkoet</title>${channel}${items.join('')}</channel></rss>`;
}

const well = feed(() => ({}));
/** Another document at each fetch. */
function each(make: (fetch: number) => string, headers = {}): FeedBehaviour {
  let fetches = 0;
  return (request, response) => document(make(++fetches), headers)(request, response);
}

const subjects = [
  'De haven van Rotterdam krijgt een nieuwe kade voor grote schepen',
  'Een aardbeving in Chili heeft wegen beschadigd',
  'Schaatsers winnen drie medailles op het ijs van Heerenveen',
  'Het parlement van Noorwegen stemt over vissersrechten',
  'Onderzoekers vinden een onbekende orchidee op Sumatra',
];
/** The item in a place of a list that moves on at each fetch. */
function standing(at: number, fetch: number): Entry {
  const subject = subjects[3 + fetch - at - 1] ?? '';
  const date = `Fri, 27 Nov 2026 1${1 - (at > 2 ? 1 : 0)}:${50 - at * 10 + fetch}:00 GMT`;
  return {
    guid: `plek ${at}`,
    link: `https://m.example/${subject.slice(3, 12).replaceAll(' ', '-')}`,
    title: subject,
    text: `${subject}, meldt de dienst.`,
    date,
  };
}

/** The lines of `telex check` about one source. */
async function check(behaviour: FeedBehaviour, every = '60s') {
  wire.on('/wire.rss', behaviour);
  const { code, lines } = await checkAll(`- { id: wire, url: '${wire.url}/wire.rss', every: ${every} }`);
  return { code, lines: lines.filter((line) => line.includes('source wire')) };
}

/** All lines of `telex check`. @param sources as the newsroom file has them, a line each */
async function checkAll(...sources: readonly string[]) {
  const file = `sources:\n${sources.map((source) => `  ${source}\n`).join('')}channels: []\n`;
  const printed: string[] = [];
  const tool = createCheckTool({
    config: () => ({ ...nothingWrong, settings: settingsOf({}), file: { newsroom: newsroomOf(file) } }),
    platforms: [],
    userAgent: 'Telex/test',
    clock: () => now,
    pause: async () => {},
    ...(timeouts && { timeouts }),
  });
  const io = {
    stdin: (async function* () {})(),
    stderr: () => {},
    locale: 'en' as const,
    signal: new AbortController().signal,
  };
  const code = await tool.run([], { ...io, stdout: (text) => void printed.push(text) });
  return { code, lines: printed.join('').split('\n') };
}

test('many sources of one slow host are looked at a few at a time: that they wait is no slowness of it', async () => {
  const slowly: FeedBehaviour = (...asked) => void setTimeout(() => document(well)(...asked), 300);
  for (let at = 0; at < 24; at++) wire.on(`/${at}`, slowly);
  timeouts = { connectMs: 20_000, headersMs: 1_500, bodyMs: 20_000 };
  const { lines } = await checkAll(
    ...Array.from({ length: 24 }, (_, at) => `- { id: wire-${at}, url: '${wire.url}/${at}', every: 60s }`),
  );
  expect(lines.filter((line) => line.includes('did not answer'))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('ok    source wire-'))).not.toEqual([]);
});

describe('telex check of a feed', () => {
  test('that is well made says so in one line', async () => {
    expect(await check(document(well))).toEqual({ code: 0, lines: ['ok    source wire: rss, 3 items'] });
    expect(wire.seen).toHaveLength(2);
  });

  const cases: readonly (readonly [what: string, behaviour: () => FeedBehaviour, says: RegExp])[] = [
    [
      'one guid for all',
      () => document(feed(() => ({ guid: 'https://m.example/' }))),
      /^MEND .*3 of 3 items share a guid/,
    ],
    [
      'guids that are fresh at each fetch',
      () => each((fetch) => feed((at) => ({ guid: `urn:m:${at}?s=${fetch}abc` }))),
      /^MEND .*3 of 3 items had another guid a second later \(“s=1abc” became “s=2abc”\)/,
    ],
    [
      'links with a token',
      () => each((fetch) => feed((at) => ({ link: `https://m.example/${at}?token=${fetch}` }))),
      /^MEND .*3 of 3 items had another link a second later \(“token=1” became “token=2”\)/,
    ],
    [
      'texts made at each fetch',
      () => each((fetch) => feed((at) => (at === 1 ? { text: `Advertentie ${fetch}` } : {}))),
      /^ok .*1 of 3 items had another text a second later: edits of them will be damped/,
    ],
    [
      'no guids and one link for all',
      () => document(feed(() => ({ guid: '', link: 'https://m.example/' }))),
      /^MEND .*no item has a guid and all link to https:\/\/m\.example\//,
    ],
    [
      'a link on more than one entry',
      () => document(feed(() => ({ link: 'https://m.example/live' }))),
      /^ok .*3 of 3 items link to the same place/,
    ],
    ['a document that was cut off', () => document(well.slice(0, -40)), /^MEND .*may be cut off/],
    [
      'a permanent redirect',
      () => redirect(301, '/nieuw.rss'),
      /^MEND .*moved to http:\/\/127\.0\.0\.1:\d+\/nieuw\.rss: write that address/,
    ],
    [
      'a date that cannot be read',
      () => document(feed((at) => (at === 2 ? { date: 'overmorgen' } : {}))),
      /^MEND .*not a date: "overmorgen"/,
    ],
    [
      'dates in the future',
      () => document(feed((at) => (at === 2 ? { date: 'Fri, 27 Nov 2026 15:00:00 GMT' } : {}))),
      /^MEND .*1 of 3 items are dated in the future, such as “Kop 2” \(2026-11-27T15:00:00\.000Z\)/,
    ],
    [
      'dates that are all the same',
      () => document(feed(() => ({ date: 'Fri, 27 Nov 2026 11:00:00 GMT' }))),
      /^MEND .*all 3 items have the same date/,
    ],
    [
      'a zone that nobody knows',
      () => document(feed(() => ({ date: 'Fri, 27 Nov 2026 11:00:00 XQT' }))),
      /^MEND .*no time zone that is known: "XQT"/,
    ],
    [
      'validators that are ignored',
      () => document(well, { etag: '"1"' }),
      /^ok .*sends its 1 kB again at each poll, though it gives an ETag or a date/,
    ],
    [
      'a 304 to an old ETag',
      () => {
        const changing = each(
          (fetch) =>
            feed((at) => ({
              guid: `urn:m:${fetch}-${at}`,
              link: `https://m.example/${fetch}-${at}`,
              title: `Kop ${fetch}-${at}`,
            })),
          { etag: '"1"' },
        );
        return (request, response) =>
          (request.headers['if-none-match'] === undefined ? changing : status(304))(request, response);
      },
      /^MEND .*says that nothing changed \(304\) though its document did/,
    ],
    [
      'a slower pace that it wishes',
      () => document(feed(() => ({}), '<ttl>60</ttl>')),
      /^ok .*wishes to be read every 60 min .*it is read every 60 s/,
    ],
    [
      'an answer that is good for long',
      () => document(well, { 'cache-control': 'max-age=3600' }),
      /^ok .*good for 60 min \(max-age\)/,
    ],
    [
      'hours to skip',
      () => document(feed(() => ({}), '<skipHours><hour>3</hour></skipHours>')),
      /^ok .*wishes not to be read at some hours .*it is read every 60 s, as the newsroom file says/,
    ],
    [
      'a hub',
      () =>
        document(
          feed(
            () => ({}),
            '<atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://wire.example/rss"/>',
          ),
        ),
      /^ok .*it can push \(WebSub\)/,
    ],
    [
      'a hub that the answer names',
      () => document(well, { link: '<https://hub.example/>; rel="hub", </wire.rss>; rel=self' }),
      /^ok .*it can push \(WebSub\)/,
    ],
    [
      'a hub on this machine that is not at its own host and port',
      () => document(well, { link: '<http://localhost:9/>; rel="hub", </wire.rss>; rel=self' }),
      /^ok .*names a hub \(localhost:9\) on this machine or in a private network: it is not asked/,
    ],
    [
      'a hub in a private network',
      () => document(well, { link: '<https://10.0.0.7/hub>; rel="hub", </wire.rss>; rel=self' }),
      /^ok .*names a hub \(10\.0\.0\.7\) on this machine or in a private network: it is not asked/,
    ],
    [
      'a hub at its own host and port',
      () => document(well, { link: `<${wire.url}/hub>; rel="hub", </wire.rss>; rel=self` }),
      /^ok .*it can push \(WebSub\)/,
    ],
    [
      'a guid that can be nobody’s own',
      () => document(feed((at) => (at === 2 ? { guid: 'null' } : {}))),
      /^MEND .*1 of 3 items have a guid that can be nobody’s own \(“null”\)/,
    ],
    [
      'guids that count from the top of the list',
      () => document(feed((at) => ({ guid: `plek-${at}`, date: `Fri, 27 Nov 2026 1${2 - at}:00:00 GMT` }))),
      /^MEND .*guids count from the top of the list \(“plek-1”, “plek-2”\)/,
    ],
    [
      'guids that stand on the next story when one is filed between two fetches',
      () => each((fetch) => feed((at) => standing(at, fetch))),
      /^MEND .*3 of 3 guids stood on another item a second later \(“plek 1”\)/,
    ],
    [
      'guids that are fresh, and a page that shows the next story',
      () =>
        each((fetch) =>
          feed((at) => ({
            ...standing(at, 1),
            guid: `urn:${fetch}:${at}`,
            text: `${subjects[at]} ${fetch}.`,
          })),
        ),
      /^MEND .*3 of 3 items had another guid a second later/,
    ],
    [
      'items that nothing tells apart',
      () =>
        document(
          feed((at) => (at > 1 ? { guid: '', link: '', title: 'Beurs', text: 'Koersen gestegen.' } : {})),
        ),
      /^MEND .*2 of 3 items cannot be told apart \(“Beurs”\)/,
    ],
    [
      'a document that is cut off the second time',
      () => each((fetch) => (fetch === 1 ? well : well.slice(0, -40))),
      /^MEND .*cut off/,
    ],
    ['a challenge page', () => status(403, { 'cf-mitigated': 'challenge' }), /^MEND .*lets only browsers in/],
    [
      'a server that asks to wait',
      () => status(429, { 'retry-after': '600' }),
      /^MEND .*asks us to wait \(429\).*600 s/,
    ],
    ['a source that is gone', () => status(410), /^MEND .*gone for good \(410\)/],
  ];

  test.each(cases)('with %s', async (_what, behaviour, says) => {
    wire.on('/nieuw.rss', document(well));
    const { code, lines } = await check(behaviour());
    expect(
      lines.filter((line) => says.test(line)),
      lines.join('\n'),
    ).toHaveLength(1);
    expect(code).toBe(lines.some((line) => line.startsWith('MEND')) ? 1 : 0);
  });

  test('a hub that does not say under which name it knows the feed can send nothing, and is not promised', async () => {
    const { lines } = await check(
      document(feed(() => ({}), '<atom:link rel="hub" href="https://hub.example/"/>')),
    );
    expect(lines).toEqual(['ok    source wire: rss, 3 items']);
  });

  test('versions of one item under one guid are no fault', async () => {
    const versions = feed((at) => (at < 3 ? { guid: 'urn:m:1', link: 'https://m.example/1' } : {}));
    expect((await check(document(versions))).lines[0]).toMatch(/^ok/);
  });
});

describe('telex check of who speaks for whom', () => {
  const told = (guid: string, text: string, status = 'usable') =>
    JSON.stringify([{ uri: guid, headline: text, body_text: `OSLO (ANP) - ${text}.`, pubstatus: status }]);
  const source = (id: string, more = '') =>
    `- { id: ${id}, url: '${wire.url}/${id}.json', format: ninjs${more} }`;
  const bridge = 'De brug over het kanaal blijft de hele week dicht voor verkeer';

  test.each([
    [
      'ANP',
      'Dorpsblad',
      'canceled',
      bridge,
      /^MEND {2}source blad: tries to withdraw an item of ANP \(“urn:brug:1”\)/,
    ],
    [
      'ANP',
      'Dorpsblad',
      'usable',
      'De kermis gaat door',
      /^MEND {2}source (?:blad|wire): has another text under the guid of an item of (?:ANP|Dorpsblad)/,
    ],
    ['ANP', 'Dorpsblad', 'usable', bridge, null],
    ['ANP', 'anp', 'canceled', bridge, null],
  ])('%s files, and %s sends its guid, %s: “%s”', async (owner, other, status, text, says) => {
    wire.on('/wire.json', document(told('urn:brug:1', bridge)));
    wire.on('/blad.json', document(told('urn:brug:1', text, status)));
    // Whoever stands first in the file.
    for (const order of [1, -1]) {
      const sources = [source('wire', `, credit: ${owner}`), source('blad', `, credit: ${other}`)];
      const { lines } = await checkAll(...(order === 1 ? sources : sources.toReversed()));
      const touched = lines.filter((line) => / tries to | another text under /.test(line));
      expect(touched).toEqual(says === null ? [] : [expect.stringMatching(says)]);
    }
  });

  test('two sources of one host without a credit may be one agency', async () => {
    wire.on('/wire.json', document('[]'));
    wire.on('/kort.json', document('[]'));
    const { lines } = await checkAll(source('wire'), source('kort'));
    expect(lines).toContain(
      'ok    sources wire, kort: come from 127.0.0.1 without a credit: if they are one agency, give both the same credit, else a kill over one does not reach the other',
    );
    const one = await checkAll(source('wire', ', credit: M'), source('kort', ', credit: m'));
    expect(one.lines.filter((line) => line.includes('sources wire'))).toEqual([]);
  });

  test('one credit on sources of different hosts lets them change each other’s items', async () => {
    wire.on('/wire.json', document('[]'));
    const elsewhere = wire.url.replace('127.0.0.1', 'localhost');
    const other = `- { id: kort, url: '${elsewhere}/wire.json', format: ninjs, credit: ANP }`;
    const { lines } = await checkAll(source('wire', ', credit: ANP'), other);
    expect(lines).toContain(
      'ok    sources wire, kort: are one voice (ANP) from 127.0.0.1 and localhost: they may kill and change each other’s items',
    );
  });
});
