import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliIo } from '../../src/cli/cli-tool.ts';
import { createParseTool } from '../../src/cli/parse.ts';
import { createDecideTopics } from '../../src/domain/desk/decide-topics.ts';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { deskRulesOf } from '../../src/pipeline/desk-rules.ts';
import { enrichDraft } from '../../src/pipeline/enrich.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import { serveAnp } from '../support/anp-server.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const fixture = (path: string) => `test/fixtures/${path}`;
let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer({
    '/brug.json': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(readFileSync(fixture('ninjs/version-3.json')));
    },
  });
});
afterAll(() => server.close());

async function run(args: readonly string[], input = '') {
  let stdout = '';
  let stderr = '';
  const io: CliIo = {
    stdin: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    locale: 'en',
    signal: new AbortController().signal,
  };
  const { locate } = openGazetteer();
  const tool = createParseTool({
    clock: () => Date.parse('2026-02-06T19:55:00Z'),
    newsroom: () => newsroomDefaults,
    userAgent: 'Telex/test',
    createEnricher: (newsroom) => (draft, source, readAt) =>
      enrichDraft(draft, {
        readAt,
        sourceTopic: source.topic,
        sourceCredit: source.credit,
        locate,
        decideTopics: createDecideTopics(deskRulesOf(newsroom)),
      }),
  });
  const code = await tool.run(args, io);
  const items =
    code === 0
      ? stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [];
  return { code, stdout, stderr, items };
}

test('an item is one line of JSON with the names of the field, what is absent null', async () => {
  const { code, items } = await run([fixture('anp-api/item.json')]);
  expect(code).toBe(0);
  expect(items).toEqual([
    {
      guid: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      version: 2,
      replaces: null,
      headline: 'Haven van Noordzand dicht na aanvaring',
      dateline: {
        text: 'NOORDZAND (ANP/AFP)',
        places: ['NOORDZAND'],
        agencies: ['ANP', 'AFP'],
        date: null,
        country: null,
      },
      lede: 'De haven is gesloten na een aanvaring.',
      body: "De haven is gesloten na een aanvaring.\n\n,,Niemand is gewond'', zei de havenmeester.",
      link: null,
      picture: null,
      issuedAt: '2026-02-06T19:05:00.000Z',
      changedAt: '2026-02-06T19:40:03.000Z',
      seenAt: '2026-02-06T19:55:00.000Z',
      urgency: 5,
      pubStatus: 'usable',
      embargoedUntil: null,
      topics: ['binnenland'],
      topicReason: expect.stringContaining('ANP/BIN'),
      language: 'nl',
      credit: 'ANP',
      editorialNote: null,
      slug: null,
      genre: 'news',
      signal: null,
      postable: true,
    },
  ]);
});

test('a wire page is printed article first, then its list, with ages counted from --at', async () => {
  const { items } = await run([
    '--at',
    '2026-02-06T22:00:00+01:00',
    '--format',
    'wire-page',
    fixture('wire-page/plain.txt'),
  ]);
  expect(items.map((item) => [item.dateline.text, item.issuedAt, item.topics[0]])).toEqual([
    ['MUSCAT (ANP/RTR/AFP)', '2026-02-06T19:50:00.000Z', 'buitenland'],
    ['LISSABON (ANP)', '2026-02-06T20:00:00.000Z', 'buitenland'],
    ['TOKIO (ANP/RTR/AFP)', '2026-02-06T15:00:00.000Z', 'buitenland'],
    ['DEN HAAG (ANP)', null, 'buitenland'],
    ["'s-HERTOGENBOSCH (ANP)", null, 'buitenland'],
    ['KYIV (ANP)', '2026-02-05T13:05:00.000Z', 'buitenland'],
  ]);
});

test('agencies come from the dateline alone, never from names in the body', async () => {
  const { items } = await run([fixture('wire-page/plain.txt')]);
  expect(items[0].dateline.agencies).toHaveLength(3);
  expect(items[0].dateline.agencies).not.toContain('TASS');
  expect(items[0].body).toContain('TASS');
  expect(items[2].lede).toBe('Volgend bericht, zegt AP.');
});

test('an address of the ANP News API gives its items, not its list', async () => {
  serveAnp(server, 'klant', 'geheim');
  const { code, items } = await run([`${server.url.replace('://', '://klant:geheim@')}/services/sources/s1`]);
  expect(code).toBe(0);
  expect(items.map(({ headline }) => headline).toSorted()).toEqual(['Bericht 1', 'Bericht 2']);
});

test('an address, a file and standard input are read alike', async () => {
  const file = await run([fixture('ninjs/version-3.json')]);
  const address = await run([`${server.url}/brug.json`]);
  const piped = await run(['-'], readFileSync(fixture('ninjs/version-3.json'), 'utf8'));
  expect(file.items).toHaveLength(1);
  expect(address.items).toEqual(file.items);
  expect(piped.items).toEqual(file.items);
});

test('the topic and credit of a source can be tried', async () => {
  const item = JSON.stringify({ uri: 'urn:x:1', headline: 'Bericht', pubstatus: 'usable' });
  const { items } = await run(['--source-topic', 'economie', '--credit', 'VP', '-'], item);
  expect(items[0]).toMatchObject({ topics: ['economie'], credit: 'VP' });
});

describe('exit codes tell a script', () => {
  test('1: the document is there and cannot be read, with one clear line', async () => {
    const { code, stderr, stdout } = await run(['-'], 'hallo');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^telex parse: this is text .*\n$/);
  });

  test('1: there is no such file, or the server has nothing', async () => {
    expect((await run(['bestaat-niet.xml'])).code).toBe(1);
    expect((await run([`${server.url}/weg`])).code).toBe(1);
  });

  test.for([
    [[]],
    [['a', 'b']],
    [['--format', 'morse', 'a']],
    [['--at', 'gisteren', 'a']],
    [['--wat', 'a']],
  ] as const)('2: wrong usage %j', async ([args]) => {
    expect((await run(args)).code).toBe(2);
  });

  test('0: what was mended goes to standard error', async () => {
    const { code, stderr } = await run([fixture('ninjs/superdesk-feed.json')]);
    expect(code).toBe(0);
    expect(stderr).toContain('telex parse: a picture was left out: no text');
  });
});

test('of a file that is larger than any document may be, its size is told and nothing is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'telex-'));
  const file = join(folder, 'groot.xml');
  try {
    writeFileSync(file, '');
    // More than Node reads of a file at once; nothing stands on the disk for it.
    truncateSync(file, 3 * 1024 ** 3);
    const { code, stderr } = await run([file]);
    expect(code).toBe(1);
    expect(stderr).toContain('the document is 3072.0 MiB, more than the limit of 8.0 MiB');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what never ends is read until it is larger than any document may be', async () => {
  const { code, stderr } = await run(['/dev/zero']);
  expect(code).toBe(1);
  expect(stderr).toContain('more than the limit of 8.0 MiB');
});
