import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Locale } from '../../src/chat/ports/locale.ts';
import { createCheckTool } from '../../src/cli/check.ts';
import { listTools } from '../../src/cli/list/list-tools.ts';
import { platforms } from '../../src/platforms.ts';
import { surveyConfig } from '../../src/settings/read-config.ts';
import { lockDataDir } from '../../src/store/sqlite/lock-data-dir.ts';
import { document, type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { compileCache } from '../support/process/compile-cache.ts';
import { patienceMs } from '../support/process/patience.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Words without which no sentence of the other language does; what is a word in both is left out. */
const foreign: Readonly<Record<Locale, RegExp>> = {
  nl: /\b(?:the|and|with|from|this|that|not|are|it|its|by|which|has|there|than|when|where|write|cannot|could|you|your|be|to|for|only|must|does|what|who)\b/giu,
  en: /\b(?:de|het|een|niet|geen|wordt|worden|voor|naar|zijn|met|deze|naam|heeft|staat|schrijf|maar|daar|hier|van|dat|wat|niets|moet)\b/giu,
};

/** What has one name in every language: flags, paths, addresses, and what is written on the pages of platforms. */
const names =
  /https?:\S+|postgres:\S+|--[a-z][a-z-]*|(?:[\w~.-]*\/)+[\w.-]*|\S+\.(?:md|xml|sqlite|ya?ml|js|ts)\b|Generate Token and Scopes|\w+:write[.\w]*|From a manifest|Install to Workspace|Add (?:Scope|to Server)|"Meer uit …"|NL o[fr] BE/gu;

const wrongFile = `timezone: UTC+1
home: Nederland
contact: qq
publicUrl: http://qq.example
keeps: 30d
keep: 30
topics: ["a b"]
regions: [{slug: qq, countries: [XX]}, {slug: qq, countries: []}]
runningStories: [{names: [], topic: qqq}]
firstPosts: 99
signals: {add: [{in: headline, says: "(", means: kill}]}
sources:
  - {id: "a b", ulr: "https://qq.example", every: 5s}
  - {id: b, url: "ftp://qq.example", auth: {user: QQ_A, pasword: QQ_B}, owns: [q]}
  - {id: b, folder: qq, headers: {X: geheim}, timezone: Amsterdm, format: papyrus}
  - {id: c, url: “https://qq.example”, credit: ""}
channels:
  - {platform: slak, channel: qq, follows: ["spot", "srt:q", "sport soort:q", "!"], quiet: q, digest: [sport]}
  - {platform: slack, channel: 1175000000000000456, follows: sport, ping: {flash: q}, look: q, flag: q}
  - {platform: web, channel: , follows: []}
alarms: q
`;

const brokenYaml = [
  'sources:\n\t- id: a\n',
  'a: "q\n',
  'a: 1\na: 2\n',
  'sources:\n  - id: a\n   url: q\n',
  'a: *q\n',
];

const wrongEnvironment = {
  ...{
    TELEX_PORT: 'qq',
    TELEX_HOST: '0.0.0.0',
    TELEX_PROXY: 'q',
    TELEX_LEASE_S: '1',
    TELEX_PROT: '1',
    TELEX_Q: '1',
  },
  ...{ LOG_LEVEL: 'lood', DATABASE_URL: 'mysql://q', SLACK_BOT_TOKEN: 'q', SLACK_APP_TOKEN: 'q' },
  ...{
    DISCORD_TOKEN: '“q”',
    DISCORD_PUBLISH: 'q',
    DISCORD_GUILDS: '1',
    WEBHOOK_RECEIVERS: 'a=b a=http://q.example',
  },
  WEBHOOK_SECRETS: 'c=d',
};

const lying = (guid: string, at: string) =>
  `<rss version="2.0"><channel><title>Qq</title><ttl>90</ttl>${[1, 2, 3]
    .map(
      (each) =>
        `<item><guid>${guid}</guid><title>Qq ${each}</title><pubDate>${at}</pubDate><link>https://qq.example/</link></item>`,
    )
    .join('')}</channel></rss>`;

let folder: string;
let server: FeedServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'qq-'));
  let times = 0;
  server = await startFeedServer({
    '/lie': document(lying('qq', 'Thu, 15 Jan 2026 10:00:00 GMT')),
    '/early': document(lying('null', 'Thu, 15 Jan 2099 10:00:00 GMT')),
    '/mended': document(
      '<?xml version="1.0" encoding="us-ascii"?><rss version="2.0"><channel><title>Qq < q</title><item><title>Q\u00e9</title><pubDate>qq</pubDate></i><item><pubDate>Fri, 27 Nov 2026 12:00:00 XQT</pubDate><description>&qq; qq</description>',
    ),
    '/html': document('<!doctype html><html><body><p>qq</p></body></html>'),
    '/json': document('{"a": '),
    '/empty': document(''),
    '/moved': (_request, response) => response.writeHead(301, { location: '/lie' }).end(),
    '/circle': (_request, response) => response.writeHead(302, { location: '/circle' }).end(),
    '/auth': (_request, response) => response.writeHead(401).end(),
    '/shut': (_request, response) => response.writeHead(403).end(),
    '/fault': (_request, response) => response.writeHead(500).end(),
    '/gone': (_request, response) => response.writeHead(410).end(),
    '/wait': (_request, response) => response.writeHead(429, { 'retry-after': '60' }).end(),
    '/changing': (_request, response) => {
      times++;
      response.writeHead(200).end(lying(`qq-${times}`, 'Thu, 15 Jan 2026 10:00:00 GMT'));
    },
  });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'file'), 'qq');
  writeFileSync(
    join(folder, 'cut.opml'),
    '<opml version="2.0"><body><outline xmlUrl="https://qq.example/"/>',
  );
  writeFileSync(
    join(folder, 'list.opml'),
    `<opml version="2.0"><body><outline text="Qq" xmlUrl="https://u:p@qq.example/"/><outline text="Qr" xmlUrl="ftp://qq.example/"/><outline text="Qs" xmlUrl="http://127.0.0.1/"/><outline text="Qt" type="link" url="https://qq.example/"/><outline text="Qu" type="include" url="https://qq.example/"/></body></opml>`,
  );
  new DatabaseSync(join(folder, 'damaged.sqlite')).close();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const place = (name: string) => join(folder, name);

/** Runs a tool in this process; what it throws is said as a start says it. */
async function telex(
  locale: Locale,
  environment: Readonly<Record<string, string>>,
  name: string,
  ...args: readonly string[]
): Promise<string> {
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const { signal } = new AbortController();
  const io = { stdin: Readable.from([]), stdout: say, stderr: say, locale, signal };
  const about = {
    environment: { TELEX_DATA_DIR: place('none'), ...environment, TELEX_LOCALE: locale },
    clock: () => Date.UTC(2026, 0, 15, 12),
    userAgent: 'Telex/test',
  };
  const tools = listTools({ ...about, platforms: async () => platforms, commands: async () => commands });
  const tool =
    name === 'check'
      ? createCheckTool({
          ...about,
          config: () => surveyConfig(about.environment, platforms),
          platforms: platforms.chat,
          pause: async () => {},
        })
      : tools.find((each) => each.name === name);
  try {
    await tool?.run(args, io);
  } catch (error) {
    if (!(error instanceof Error && 'said' in error)) throw error;
    say((error.said as Record<Locale, string>)[locale]);
  }
  return said;
}

/** What telex says in a process of its own. */
function spoken(locale: Locale, environment: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return new Promise<string>((resolve) => {
    const argv = ['--disable-warning=ExperimentalWarning', join(root, 'src/launch.mjs'), ...args];
    const env = {
      PATH: process.env.PATH ?? '',
      NODE_COMPILE_CACHE: compileCache,
      ...environment,
      TELEX_LOCALE: locale,
    };
    execFile(
      process.execPath,
      argv,
      { cwd: place('empty'), env, timeout: patienceMs(60_000) },
      (_error, said, wrong) => resolve(`${said}${wrong}`),
    );
  });
}

function isOneLanguage(said: string, locale: Locale): void {
  const words = said.replaceAll(folder, '').replaceAll(names, ' ');
  expect(words).toMatch(/\p{L}{3}/u);
  expect([...new Set(words.match(foreign[locale]) ?? [])].map((word) => near(words, word))).toEqual([]);
  expect(words).not.toMatch(/\[object|undefined|\{[a-z]\w*\}(?!["\]])/);
}

/** A word with what stands around it, to find it by. */
function near(text: string, word: string): string {
  const at = text.search(new RegExp(`\\b${word}\\b`, 'iu'));
  return text.slice(Math.max(0, at - 50), at + 50);
}

describe.each(['nl', 'en'] as const)('a newsroom that speaks %s is told in it alone', (locale) => {
  test('what each tool is, and each help', async () => {
    const deps = { environment: {}, clock: () => 0, userAgent: '' };
    const tools = listTools({ ...deps, platforms: async () => platforms, commands: async () => commands });
    expect(tools.length).toBeGreaterThan(10);
    for (const tool of tools)
      isOneLanguage(`${tool.summary[locale]}\n${(await tool.help())[locale]}`, locale);
  });

  test.each([
    ['init', '--bogus'],
    ['check', '--bogus'],
    ['check', 'qq'],
    ['check', '--live'],
    ['check', '--live', 'qq'],
    ['check', '--live', 'slack:C0123456789'],
    ['manifest'],
    ['manifest', 'slack', '--bogus'],
    ['manifest', 'slack', '--prefix'],
    ['manifest', 'slack', '--http', 'qq'],
    ['manifest', 'webhook', '--receiver', 'q q'],
    ['manifest', 'slack'],
    ['manifest', 'slack', '--http', 'https://qq.example'],
    ['manifest', 'discord'],
    ['manifest', 'discord', '--application', '123456789012345678'],
    ['manifest', 'webhook'],
    ['preview'],
    ['preview', 'qq'],
    ['preview', 'qq.example'],
    ['preview', 'qq', '--locale', 'fr'],
    ['preview', 'qq', '--limit', '0'],
    ['preview', '/'],
    ['parse'],
    ['parse', 'qq', '--format', 'qq'],
    ['parse', 'qq', '--at', 'qq'],
    ['parse', '-'],
    ['dateline', 'qq'],
    ['dateline', '--bogus'],
    ['deliveries'],
    ['deliveries', '--state', 'qq'],
    ['deliveries', '--limit', 'qq'],
    ['deliveries', '--retry', '1', '--drop', '1'],
    ['deliveries', '--retry', 'qq'],
    ['backup'],
    ['backup', '--bogus'],
    ['restore'],
    ['restore', 'qq'],
    ['move'],
    ['move', '--bogus'],
    ['move', '--to', 'qq'],
    ['move', '--to', 'postgres://telex@127.0.0.1:1/telex'],
    ['opml'],
    ['opml', 'export', 'a', 'b'],
    ['opml', 'export', '--write'],
    ['opml', 'import'],
    ['opml', 'import', 'qq'],
    ['erase'],
    ['erase', '1'],
  ])('%s %s %s %s', async (...words) => {
    const [name = '', ...args] = words.filter((each) => each !== undefined);
    isOneLanguage(await telex(locale, {}, name, ...args), locale);
  });

  test('with a database that is not right, or in a PostgreSQL', async () => {
    const url = { DATABASE_URL: 'postgres://telex:qq@127.0.0.1:1/telex' };
    for (const name of ['backup', 'restore', 'deliveries', 'erase', 'check'])
      isOneLanguage(await telex(locale, url, name, ...(name === 'check' ? [] : ['1'])), locale);
    writeFileSync(place('empty/telex.sqlite'), '');
    isOneLanguage(await telex(locale, { TELEX_DATA_DIR: place('empty') }, 'deliveries'), locale);
    writeFileSync(place('empty/telex.sqlite'), 'qq'.repeat(5_000));
    isOneLanguage(await telex(locale, { TELEX_DATA_DIR: place('empty') }, 'deliveries'), locale);
    isOneLanguage(await telex(locale, { TELEX_DATA_DIR: place('empty') }, 'restore', place('file')), locale);
    rmSync(place('empty/telex.sqlite'));
    const lock = lockDataDir(place('empty'));
    isOneLanguage(await telex(locale, { TELEX_DATA_DIR: place('empty') }, 'restore', place('file')), locale);
    isOneLanguage(
      await telex(locale, { TELEX_DATA_DIR: place('empty') }, 'move', '--to', 'postgres://a/b'),
      locale,
    );
    lock.release();
  });

  test('lists of another feed reader', async () => {
    for (const name of ['file', 'cut.opml', 'list.opml', 'empty'])
      isOneLanguage(await telex(locale, {}, 'opml', 'import', place(name)), locale);
  });

  test('all that is wrong with an environment and a newsroom file', async () => {
    writeFileSync(place('newsroom.yaml'), wrongFile);
    const said = await telex(locale, { ...wrongEnvironment, TELEX_CONFIG: place('newsroom.yaml') }, 'check');
    expect(said.split('\n').length).toBeGreaterThan(50);
    isOneLanguage(said, locale);
    for (const text of brokenYaml) {
      writeFileSync(place('newsroom.yaml'), text);
      isOneLanguage(await telex(locale, { TELEX_CONFIG: place('newsroom.yaml') }, 'check'), locale);
    }
    for (const path of [place('nowhere.yaml'), folder])
      isOneLanguage(await telex(locale, { TELEX_CONFIG: path }, 'check'), locale);
  });

  test(
    'all that is wrong with feeds, by check and by preview',
    async () => {
      const paths = [
        'lie',
        'early',
        'mended',
        'html',
        'json',
        'empty',
        'moved',
        'circle',
        'auth',
        'shut',
        'fault',
        'gone',
      ];
      const all = [...paths, 'wait', 'changing', 'nothing'];
      const sources = all
        .map((path) => `  - {id: ${path}, url: "${server.url}/${path}", every: 30s}\n`)
        .join('');
      const folders = `  - {id: f, folder: "${place('file')}"}\n  - {id: g, folder: "${place('nowhere')}"}\n  - {id: h, folder: "${place('empty')}"}\n`;
      const closed = `  - {id: i, url: "http://127.0.0.1:1/"}\n`;
      const channels = 'channels: [{platform: slack, channel: C1, follows: [sport]}]\n';
      writeFileSync(place('newsroom.yaml'), `sources:\n${sources}${folders}${closed}${channels}`);
      const environment = { TELEX_CONFIG: place('newsroom.yaml') };
      const said = await telex(locale, environment, 'check');
      expect(said.split('\n').length).toBeGreaterThan(all.length + 3);
      isOneLanguage(said, locale);
      for (const id of ['lie', 'early', 'mended', 'html', 'f'])
        isOneLanguage(await telex(locale, environment, 'preview', id), locale);
    },
    patienceMs(60_000),
  );

  test(
    'by a process: what there is, what there is not, and a start that cannot be',
    async () => {
      const lock = lockDataDir(place('empty'));
      for (const args of [[], ['--help'], ['qq'], ['chek'], ['start', '--help'], ['start', 'qq']])
        isOneLanguage(await spoken(locale, {}, ...args), locale);
      isOneLanguage(await spoken(locale, { ...wrongEnvironment }, 'start'), locale);
      isOneLanguage(await spoken(locale, { TELEX_DATA_DIR: place('empty') }, 'start'), locale);
      isOneLanguage(await spoken(locale, { TELEX_DATA_DIR: place('file') }, 'start'), locale);
      lock.release();
      const { port } = server;
      isOneLanguage(
        await spoken(locale, { TELEX_DATA_DIR: place('board'), TELEX_PORT: String(port) }, 'start'),
        locale,
      );
      mkdirSync(place('empty/.env'));
      isOneLanguage(await spoken(locale, {}, 'check'), locale);
      rmSync(place('empty/.env'), { recursive: true });
    },
    patienceMs(120_000),
  );
});
