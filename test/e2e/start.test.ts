import { execFile } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { platforms } from '../../src/platforms.ts';
import type { SampleLog } from '../../src/sample-wire/sample-item.ts';
import { readsAhead, type TelexProcess } from '../support/crash/telex-process.ts';
import { openDiscordServer } from '../support/discord/server.ts';
import { conditional, document, type FeedServer, hang, startFeedServer } from '../support/feed-server.ts';
import { patienceMs } from '../support/process/patience.ts';
import { rssDocument } from '../support/rss-document.ts';
import { openSlackServer } from '../support/slack/server.ts';
import { openTelexFolder, readHeadlines, readPosts, type TelexFolder } from '../support/telex-folder.ts';
import { webhookEnvironment, webhookKey } from '../support/webhook/harness.ts';
import { openReceiver } from '../support/webhook/receiver.ts';

let folder: TelexFolder;
let wire: FeedServer;

beforeEach(async () => {
  folder = openTelexFolder();
  wire = await startFeedServer();
});
afterEach(async () => {
  await folder.close();
  await wire.close();
});

describe('a fresh folder', () => {
  it('opens the sample newsroom and says what there is to know', async () => {
    const telex = await folder.start(readsAhead);
    await until(() => telex.output().includes('Ctrl-C'));
    const said = telex.output();
    expect(said).toContain(telex.url);
    expect(said).toMatch(/Leest: +voorbeeld-rss \(10 s\), voorbeeld-ninjs \(10 s\)/);
    expect(said).toContain(join(folder.path, 'data'));
    expect(said).toContain('VOORBEELDNIEUWS');
    expect(said).toContain('npx telex init (uitleg: docs/slack.md)');
    expect(said).toContain('npx telex init (uitleg: docs/discord.md)');

    const posts = await untilPosts(telex, 20);
    expect(
      posts.filter(({ dateline }) => /^[A-Z][^(]*\([A-Z/]+\)/.test(dateline ?? '')).length,
    ).toBeGreaterThan(10);
    expect(posts.every(({ ageText }) => /zojuist|geleden|gisteren|vandaag/.test(ageText))).toBe(true);
    const page = await (await fetch(telex.url)).text();
    expect(page).toContain('oorbeeldnieuws');
  });

  it('is not opened by npx telex alone, which lists the tools', async () => {
    const link = join(folder.path, 'telex');
    symlinkSync(new URL('../../src/launch.mjs', import.meta.url), link);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', link],
      { cwd: folder.path },
    );
    expect(stdout).toMatch(/^ {2}start +draait de bot, zoals npm start$/m);
    expect(stdout).toMatch(/^ {2}erase +haalt de tekst van een bericht voorgoed weg/m);
    const asked = await promisify(execFile)(process.execPath, ['--no-warnings', link, '--version']);
    expect(asked.stdout).toMatch(/^telex \d+\.\d+\.\d+ \(Node \d+\.\d+\.\d+, \w+ \w+\)\n$/);
    expect(existsSync(join(folder.path, 'data'))).toBe(false);
  });

  it('keeps sample news out of Slack, Discord and webhooks, whatever tokens are set', async () => {
    const [slack, discord, webhook] = await Promise.all([
      openSlackServer(),
      openDiscordServer(),
      openReceiver(webhookKey),
    ]);
    const labels = new Intl.ListFormat('nl').format(platforms.chat.map(({ label }) => label));
    try {
      const telex = await folder.start({
        ...tokensOf(slack, discord),
        ...webhookEnvironment(webhook.url, ['cms']),
      });
      await untilPosts(telex, 20);
      expect(telex.output()).toContain(`${labels} blijven uit`);
      expect(webhook.seen).toEqual([]);
      expect(slack.calls).toEqual([]);
      expect(discord.requests).toEqual([]);
      expect(await telex.stop()).toBe(0);
    } finally {
      await Promise.all([slack.stop(), discord.stop(), webhook.goDown()]);
    }
  });

  it('goes on after a kill with every item once and none missing', async () => {
    const first = await folder.start();
    const before = (await untilPosts(first, 1)).map(({ headline }) => headline);
    await first.kill();
    const second = await folder.start();
    const log = JSON.parse(readFileSync(join(folder.path, 'data/sample-wire.json'), 'utf8')) as SampleLog;
    const expected = (['rss', 'ninjs'] as const).flatMap((feed) =>
      log.items
        .filter((item) => item.feed === feed && item.embargoedUntil === null)
        .toSorted((a, b) => b.issuedAt - a.issuedAt)
        .slice(0, 25)
        .map(({ headline }) => headline),
    );
    await until(async () => {
      const headlines = await readHeadlines(second);
      return expected.every((headline) => headlines.includes(headline));
    });
    const headlines = await readHeadlines(second);
    expect(headlines).toEqual([...new Set(headlines)]);
    expect(headlines).toEqual(expect.arrayContaining(before));
  });
});

describe('a newsroom file', () => {
  it('goes on after a kill with each item of a wire once, and with what was filed since', async () => {
    const early = Array.from({ length: 30 }, (_, index) => `Bericht ${index + 1}`);
    const newestAt = Date.now() - 120_000;
    wire.on('/wire.rss', conditional(rssDocument(early, newestAt), { etag: '"een"' }));
    folder.write('newsroom.yaml', newsroom(['firstPosts: 50']));
    const first = await folder.start();
    await untilPosts(first, 1);
    await first.kill();
    const late = ['Bericht van tijdens de storing', ...early];
    wire.on('/wire.rss', conditional(rssDocument(late, newestAt + 60_000), { etag: '"twee"' }));
    const second = await folder.start();
    await until(async () => (await readHeadlines(second)).length >= late.length);
    expect((await readHeadlines(second)).toSorted()).toEqual(late.toSorted());
  });

  it('is the one that TELEX_CONFIG names, and one that is not there is an error', async () => {
    const { code, output } = await folder.refused({ TELEX_CONFIG: 'redactie.yaml' });
    expect(code).toBe(1);
    expect(output).toContain('TELEX_CONFIG');
    expect(output).toContain(join(folder.path, 'redactie.yaml'));
    expect(output).not.toMatch(/\n\s+at /);
  });

  it.each(['newsroom.yml', 'Newsroom.yaml'])(
    'called %s is no sample newsroom: it says what to call it',
    async (name) => {
      folder.write(name, newsroom());
      const { code, output } = await folder.refused();
      expect(code).toBe(1);
      expect(output).toContain(
        `${name}: Telex leest newsroom.yaml in de map waarin het gestart wordt: geef dit bestand die naam, of zet TELEX_CONFIG=${name}`,
      );
    },
  );

  it('is told all that is wrong with it at once, each with line and key, and with the environment too', async () => {
    folder.write(
      'newsroom.yaml',
      [
        'timezone: Europa/Amsterdam',
        'sources:',
        '  - id: anp',
        '    url: ftp://wire.example/anp.rss',
        '    every: 2s',
        '    credti: ANP',
        'channels:',
        '  - { platform: fax, channel: bureau, follows: [buitenland] }',
        '',
      ].join('\n'),
    );
    const { code, output } = await folder.refused({ TELEX_PORT: 'drieduizend', LOG_LEVEL: 'luid' });
    expect(code).toBe(1);
    expect(output).toMatch(/^telex: TELEX_PORT: "drieduizend" is geen poort/m);
    expect(output).toMatch(/^telex: LOG_LEVEL: "luid" is niet een van/m);
    expect(output).toMatch(/newsroom\.yaml:1 timezone: /);
    expect(output).toMatch(/newsroom\.yaml:4 sources\[0\]\.url: /);
    expect(output).toMatch(/newsroom\.yaml:5 sources\[0\]\.every: /);
    expect(output).toMatch(/newsroom\.yaml:6 .*credti.*credit/);
    expect(output).toMatch(/newsroom\.yaml:8 channels\[0\]\.platform: /);
  });

  it('reads .env in the folder', async () => {
    folder.write('.env', 'TELEX_LOCALE=en\nTELEX_DATA_DIR=gegevens\n');
    const telex = await folder.start();
    await until(() => telex.output().includes('Ctrl-C'));
    expect(telex.output()).toContain('This is SAMPLE NEWS');
    expect(telex.output()).toContain(join(folder.path, 'gegevens'));
  });

  it('works on the board when Slack does not take its token, and says so', async () => {
    const slack = await openSlackServer();
    try {
      wire.on('/wire.rss', document(rssDocument(['Kabinet valt'], Date.now())));
      folder.write(
        'newsroom.yaml',
        newsroom(['  - { platform: slack, channel: C0123456789, follows: [buitenland] }']),
      );
      const { SLACK_API_URL } = tokensOf(slack, null);
      const telex = await folder.start({
        SLACK_BOT_TOKEN: 'xoxb-of-another-app',
        SLACK_APP_TOKEN: 'xapp-of-another-app',
        SLACK_API_URL,
      });
      expect((await untilPosts(telex, 1))[0]?.headline).toBe('Kabinet valt');
      await until(() => /telex: slack staat uit: .*SLACK_BOT_TOKEN/.test(telex.output()));
      expect(telex.output()).not.toContain('xoxb-of-another-app');
    } finally {
      await slack.stop();
    }
  });
});

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends by itself after %s, a poll under way and all',
    async (signal) => {
      wire.on('/wire.rss', hang);
      folder.write('newsroom.yaml', newsroom());
      const telex = await folder.start();
      await until(() => wire.seen.length > 0);
      expect(await telex.stop(signal)).toBe(0);
      expect(telex.output()).not.toContain('midden in iets');
    },
  );

  it('takes the second Ctrl-C that npm passes on for the first', async () => {
    const telex = await folder.start();
    telex.child.kill('SIGINT');
    expect(await telex.stop('SIGINT')).toBe(0);
  });
});

describe('what is in the way', () => {
  it('refuses a data folder that another Telex uses', async () => {
    const telex = await folder.start();
    const { code, output } = await folder.refused();
    expect(code).toBe(1);
    expect(output).toMatch(
      /^telex: Een andere Telex \(proces \d+\) gebruikt de datamap .*TELEX_DATA_DIR\.$/m,
    );
    expect(output).not.toMatch(/\n\s+at /);
    expect(await telex.stop()).toBe(0);
  });

  it('says which port is taken and what to set', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, output } = await folder.refused({ TELEX_PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`telex: poort ${port} is bezet door een ander programma: zet TELEX_PORT`);
  });
});

function newsroom(more: readonly string[] = []): string {
  const keys = more.filter((line) => !line.startsWith(' '));
  return [
    ...keys,
    'sources:',
    `  - { id: wire, url: '${wire.url}/wire.rss', topic: buitenland, every: 10s }`,
    'channels:',
    '  - { platform: web, channel: alles, follows: [alles] }',
    ...more.filter((line) => line.startsWith(' ')),
    '',
  ].join('\n');
}

function tokensOf(
  slack: Awaited<ReturnType<typeof openSlackServer>>,
  discord: Awaited<ReturnType<typeof openDiscordServer>> | null,
) {
  return {
    SLACK_BOT_TOKEN: slack.tokens.bot,
    SLACK_APP_TOKEN: slack.tokens.app,
    SLACK_API_URL: slack.apiUrl,
    ...(discord !== null && { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }),
  };
}

async function untilPosts(telex: TelexProcess, count: number) {
  await until(async () => (await readPosts(telex)).length >= count);
  return readPosts(telex);
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitFor(async () => expect(await holds()).toBe(true), {
    timeout: patienceMs(50_000),
    interval: 50,
  });
}
