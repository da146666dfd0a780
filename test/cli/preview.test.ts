import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliIo } from '../../src/cli/cli-tool.ts';
import { createPreviewTool } from '../../src/cli/preview.ts';
import type { Category } from '../../src/domain/item.ts';
import { enrichDraft } from '../../src/pipeline/enrich.ts';
import { newsroomDefaults } from '../../src/settings/newsroom.ts';
import type { Source, UrlSource } from '../../src/settings/source-table.ts';
import { serveAnp } from '../support/anp-server.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { now } from '../support/open-desk.ts';

const feed = 'test/fixtures/cli/preview.rss.xml';
let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer({
    '/buitenland.rss': (request, response) => {
      if (request.headers['x-klant'] !== 'redactie') {
        response.writeHead(401).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(readFileSync(feed));
    },
    '/one-guid.rss': (_request, response) => {
      const items = ['Een', 'Twee', 'Drie', 'Vier'].map(
        (name) =>
          `<item><guid>https://m.example/</guid><title>${name}</title><pubDate>Fri, 16 Jan 2026 10:00:00 GMT</pubDate></item>`,
      );
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(`<rss version="2.0"><channel><title>M</title>${items.join('')}</channel></rss>`);
    },
    '/withdrawn.rss': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(
        '<rss version="2.0"><channel><title>M</title><item><guid>1</guid><title>INTREKKING: Brug dicht</title><description>Gelieve ons bericht over de brug niet te gebruiken.</description><pubDate>Fri, 16 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>',
      );
    },
    '/zoneless.rss': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(readFileSync('test/fixtures/cli/zoneless.rss.xml'));
    },
  });
});
afterAll(() => server.close());

const run = (...args: readonly string[]) => runOn({}, ...args);

async function runOn(
  different: Partial<UrlSource> | { readonly folder: string },
  ...args: readonly string[]
) {
  let stdout = '';
  let stderr = '';
  const io: CliIo = {
    stdin: (async function* () {
      yield readFileSync(feed);
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
  const basis = {
    id: 'voorbeeldpers',
    format: null,
    topic: null,
    credit: 'VP',
    agency: null,
    owns: [],
    mayWithdraw: [],
    pictures: true,
    silence: true,
    timeZone: null,
    everyMs: 60_000,
    everyIsSet: false,
    sample: false,
  };
  const polled = { url: `${server.url}/buitenland.rss`, headers: { 'X-Klant': 'redactie' } };
  const source: Source =
    'folder' in different
      ? { ...basis, ...different, kind: 'folder' }
      : { ...basis, ...polled, ...different, kind: 'url' };
  const tool = createPreviewTool({
    clock: () => now,
    newsroom: () => ({ ...newsroomDefaults, sources: [source], channels: [], alarms: [] }),
    userAgent: 'Telex/test',
    pause: async () => {},
    createEnricher:
      () =>
      (draft, { topic, credit }, readAt) =>
        enrichDraft(draft, {
          readAt,
          sourceTopic: topic,
          sourceCredit: credit,
          locate: () => null,
          decideTopics: byCategory,
        }),
  });
  const code = await tool.run(args, io);
  return { code, stdout, stderr };
}

/** Stands in for the newsroom's own rules, of which only the outcome matters here. */
function byCategory(about: { categories: readonly Category[]; sourceTopic: string | null }) {
  const names = about.categories.map(({ code }) => code.toLowerCase());
  if (names.includes('buitenland')) return { topics: ['buitenland'], reason: 'category' };
  const { sourceTopic } = about;
  return sourceTopic === null
    ? { topics: [], reason: 'nothing' }
    : { topics: [sourceTopic], reason: 'source' };
}

describe('telex preview', () => {
  test('says how many cards a first poll posts where items cannot be told apart, and why', async () => {
    const { stdout } = await runOn({ url: `${server.url}/one-guid.rss` }, 'voorbeeldpers');
    expect(stdout).toContain('4 of 4 items share a guid');
    // As many as folding makes of it: the count is never more than that.
    const [, cards] = /posts (\d+) cards?/.exec(stdout) ?? [];
    const [, count] = /(\d+) to post/.exec(stdout) ?? [];
    expect(Number(count)).toBeLessThanOrEqual(4);
    if (cards !== undefined) expect(Number(count)).toBe(Number(cards));
  });

  test('shows the cards that a feed would become, and what it did not understand', async () => {
    const { code, stdout } = await run(feed);
    expect(code).toBe(0);
    expect(stdout).toBe(`preview.rss.xml: Voorbeeldpers Buitenland
rss · nl · 3 items · 3 to post · wants to be read every 5 min

  Zonder datum
  time unknown, seen 14:30 · #1
  In de haven ligt sinds vandaag een schip zonder naam.
  https://wire.example/a2

  Uit de toekomst
  time in the future, seen 14:30 · #2
  De brug gaat morgen open voor het verkeer.
  Foreign
  https://wire.example/a3

  Veerdienst hervat na storm
  REYKJAVIK (ANP/AFP) · 14:00 · 30 minutes ago · #3
  De veerdienst naar de eilanden is hervat. De haven was twee dagen dicht.
  Foreign
  https://wire.example/a1

Not understood:
  - 1 of 3 items have no date
  - without a date (1): Zonder datum
  - dated in the future (1): Uit de toekomst
  - without a desk: give the source a topic (1): Zonder datum
  - categories that name no desk: Kattenkwaad
`);
  });

  test('says that what reads like a withdrawal is held, and that a person is asked', async () => {
    const { stdout } = await run(`${server.url}/withdrawn.rss`);
    expect(stdout).toContain('1 item · 0 to post');
    expect(stdout).toContain('reads like a withdrawal: held, and a person is asked');
    expect(stdout).not.toContain('told to be the same');
  });

  test('reads a source of the newsroom by its id, with its headers and its credit', async () => {
    const { code, stdout } = await run('voorbeeldpers', '--limit', '1', '--locale', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('voorbeeldpers: Voorbeeldpers Buitenland');
    expect(stdout).toContain('time unknown, seen 14:30 · #1');
    expect(stdout).toMatch(/^ {2}VP$/mu);
    expect(stdout).toContain('and 2 more (--limit shows more)');
  });

  test('reads dates without a zone as the newsroom file says of the source', async () => {
    const file = 'test/fixtures/cli/zoneless.rss.xml';
    const here = await runOn({ folder: 'inbox' }, file);
    expect(here.stdout).toContain('14:00 ·');
    const there = { id: 'veraf', url: `${server.url}/zoneless.rss`, headers: {} };
    expect((await runOn({ ...there, timeZone: 'Europe/Amsterdam' }, 'veraf')).stdout).toContain('13:00 ·');
  });

  test('of an address of the ANP News API it shows the items, not the list', async () => {
    serveAnp(server, 'klant', 'geheim');
    const address = `${server.url.replace('://', '://klant:geheim@')}/services/sources/s1`;
    const { code, stdout } = await run(address);
    expect(code).toBe(0);
    expect(stdout).toContain('Bericht 1');
    expect(stdout).toContain('Bericht 2');
  });

  test('of a source that is a folder it says to name a file', async () => {
    const { code, stderr } = await runOn({ folder: '/var/wire' }, 'voorbeeldpers');
    expect([code, stderr]).toEqual([
      1,
      'telex preview: voorbeeldpers reads the folder /var/wire: name a file in it\n',
    ]);
  });

  test('reads standard input, and gives items the topic that was asked for', async () => {
    const { code, stdout } = await run('-', '--source-topic', 'sport');
    expect(code).toBe(0);
    expect(stdout).toContain('  Sport\n');
    expect(stdout).not.toContain('without a desk');
  });

  test('says what would not be posted, and why', async () => {
    const { stdout } = await run('test/fixtures/cli/not-posted.ninjs.json', '--source-topic', 'sport');
    expect(stdout).toContain('ninjs · 4 items · 1 to post');
    expect(stdout).toContain(`Not posted:
  - Nieuws van morgen: under embargo until 2026-01-16T05:00:00.000Z
  - Ingehouden nieuws: withheld by its provider
  - Ingetrokken nieuws: withdrawn: only replaces a card that stands
`);
  });

  test('counts ages from the time that was asked for', async () => {
    const { stdout } = await run(feed, '--at', '2026-01-15T21:00:00+01:00');
    expect(stdout).toContain('14:00 · 7 hours ago');
  });

  test('what a feed says cannot paint the terminal', async () => {
    const { code, stdout } = await run('test/fixtures/cli/control-characters.json');
    expect(code).toBe(0);
    expect(stdout).toContain('Rood');
    expect(stdout).not.toContain('\u001b');
  });

  test.each([
    ['no/such/file.xml', 'there is no file no/such/file.xml here\n'],
    ['feeds.xml', 'there is no file feeds.xml here\n'],
    ['nos.nl', 'did you mean the address https://nos.nl?'],
    ['www.nos.nl/rss.xml', 'did you mean the address https://www.nos.nl/rss.xml?'],
    ['package.json', ''],
  ])('%s cannot be read: one line, exit code 1', async (from, said) => {
    const { code, stderr, stdout } = await run(from);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('an address that answers with an error is one line, exit code 1', async () => {
    const { code, stderr } = await run(`${server.url}/weg.rss`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^telex preview: .*404/u);
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['a', '--format', 'papyrus']],
    [['a', '--limit', 'veel']],
    [['a', '--locale', 'fr']],
    [['a', '--at', 'straks']],
    [['a', '--nonsense']],
  ])('arguments %j are wrong: exit code 2 and the help', async (args) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: telex preview');
  });

  test('--help says what it does and what its exit codes mean', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('Exit codes: 0 shown');
  });
});
