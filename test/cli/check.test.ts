import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CheckToolDeps, createCheckTool } from '../../src/cli/check.ts';
import { whatIsWrongWithFolder } from '../../src/cli/feed/check-folder.ts';
import { platforms } from '../../src/platforms.ts';
import type { Environment } from '../../src/settings/problem.ts';
import { surveyConfig } from '../../src/settings/read-config.ts';
import { newsroomOf, nothingWrong, settingsOf } from '../settings/read-config.ts';
import { serveAnp } from '../support/anp-server.ts';
import { document, startFeedServer } from '../support/feed-server.ts';
import { asPlainUser, canBePlain } from '../support/folder/as-plain-user.ts';
import { rssDocument } from '../support/rss-document.ts';

const run = (...args: readonly string[]) => runIn({}, ...args);

async function runIn(environment: Environment, ...args: readonly string[]) {
  return runWith(environment, null, ...args);
}

function runWith(environment: Environment, newsroom: string | null, ...args: readonly string[]) {
  const file =
    newsroom === null ? null : { path: 'newsroom.yaml', newsroom: newsroomOf(newsroom, environment) };
  return runOn(() => ({ ...nothingWrong, settings: settingsOf(environment), file }), [], ...args);
}

async function runOn(
  config: CheckToolDeps['config'],
  chat: CheckToolDeps['platforms'],
  ...args: readonly string[]
) {
  let stdout = '';
  let stderr = '';
  const tool = createCheckTool({
    config,
    pause: () => Promise.resolve(),
    platforms: chat,
    userAgent: 'Telex/test',
    clock: Date.now,
  });
  const code = await tool.run(args, {
    stdin: (async function* () {})(),
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    locale: 'en',
    signal: new AbortController().signal,
  });
  return { code, stdout, stderr };
}

describe('telex check', () => {
  test('is content with a newsroom that has no file yet', async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toContain('newsroom file: there is none');
  });

  test('names a variable that looks like a setting and is none', async () => {
    const { code, stdout } = await runIn({ TELEX_PROT: '3001' });
    expect(code).toBe(1);
    expect(stdout).toContain('MEND  TELEX_PROT: this is not a setting of Telex: did you mean TELEX_PORT?');
  });

  test('goes on after a token that cannot be one: the file and its feeds are tried, and nothing is said twice', async () => {
    const server = await startFeedServer({ '/rss': document(rssDocument(['Brug open'], Date.now())) });
    const folder = mkdtempSync(join(tmpdir(), 'telex-check-'));
    try {
      const path = join(folder, 'newsroom.yaml');
      writeFileSync(
        path,
        `sources:\n  - {id: a, url: "${server.url}/rss", credit: A}\nchannels:\n  - {platform: slack, channel: "#buitenland", follows: [alles]}\n  - {platform: discord, channel: "#sport", follows: [alles]}\n`,
      );
      const environment = { TELEX_CONFIG: path, SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xapp-1' };
      const { code, stdout } = await runOn(() => surveyConfig(environment, platforms), platforms.chat);
      expect(code).toBe(1);
      expect(stdout.split('\n').filter((line) => line !== '')).toEqual([
        expect.stringContaining('MEND  SLACK_BOT_TOKEN: this is not a bot token'),
        'ok    newsroom file: 1 source, 3 channels',
        'ok    source a: rss, 1 item',
        expect.stringContaining(
          'MEND  discord: the newsroom file names #sport, but DISCORD_TOKEN is not set',
        ),
      ]);
      writeFileSync(path, 'sourcs: []\n');
      const wrong = await runOn(() => surveyConfig(environment, platforms), platforms.chat);
      expect(wrong.stdout).toContain('did you mean sources?');
      expect(wrong.stdout).not.toContain('newsroom file: there is none');
    } finally {
      rmSync(folder, { recursive: true });
      await server.close();
    }
  });

  test('says which source it waits for, and leaves its answer as it is', async () => {
    const feed = document(rssDocument(['Brug open'], Date.now()));
    let answer = () => {};
    const isTold = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const server = await startFeedServer({
      '/rss': (request, response) => void isTold.then(() => feed(request, response)),
    });
    try {
      const newsroom = newsroomOf(`sources:\n  - {id: traag, url: "${server.url}/rss", credit: A}\n`);
      let stdout = '';
      let stderr = '';
      const tool = createCheckTool({
        config: () => ({ ...nothingWrong, settings: settingsOf({}), file: { newsroom } }),
        pause: () => Promise.resolve(),
        patienceMs: 1,
        platforms: [],
        userAgent: 'Telex/test',
        clock: Date.now,
      });
      const code = await tool.run([], {
        stdin: (async function* () {})(),
        stdout: (text) => {
          stdout += text;
        },
        stderr: (text) => {
          stderr += text;
          answer();
        },
        locale: 'nl',
        signal: new AbortController().signal,
      });
      expect(stderr).toContain('telex check: wacht nog op bron traag\n');
      expect([code, stdout]).toEqual([0, expect.stringContaining('goed  bron traag: rss, 1 bericht')]);
    } finally {
      await server.close();
    }
  });

  test('names a folder that is not there, and a file where a folder is meant', async () => {
    const here = mkdtempSync(join(tmpdir(), 'telex-check-'));
    onTestFinished(() => rmSync(here, { recursive: true }));
    const file = `sources:\n  - {id: weg, folder: ./bestaat/niet}\n  - {id: bestand, folder: "${import.meta.filename}"}\n  - {id: goed, folder: "${here}"}\n`;
    const { code, stdout } = await runWith({}, file);
    expect(code).toBe(1);
    expect(stdout).toContain(
      `MEND  source weg: there is no folder ${resolve('bestaat/niet')}: make it, or mend`,
    );
    expect(stdout).toContain(`MEND  source bestand: ${import.meta.filename} is a file: name the folder`);
    expect(stdout).toContain(`ok    source goed: reads the folder ${here}`);
  });

  test('names a file that is where what was read of a folder goes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telex-check-'));
    try {
      writeFileSync(join(folder, 'done'), '');
      const { code, stdout } = await runWith({}, `sources:\n  - {id: map, folder: "${folder}"}\n`);
      expect(code).toBe(1);
      expect(stdout).toContain(`MEND  source map: ${join(folder, 'done')} is a file: take it away`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.runIf(canBePlain)('says of how many files of a folder that they cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telex-check-'));
    try {
      chmodSync(folder, 0o777);
      for (const name of ['een.xml', 'twee.xml']) writeFileSync(join(folder, name), 'x', { mode: 0o000 });
      writeFileSync(join(folder, 'drie.xml'), 'x');
      const said = await asPlainUser(() => whatIsWrongWithFolder(folder));
      expect(said?.en).toMatch(/^2 files in .* cannot be read by who runs this, such as \w+\.xml \(EACCES\)/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each(['done', 'rejected'])('says of %s in a folder that files are moved to it', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'telex-check-'));
    try {
      // Nobody can write a link that leads to itself, root neither.
      symlinkSync(name, join(folder, name));
      const said = await whatIsWrongWithFolder(folder);
      expect(said?.en).toMatch(
        /cannot be read and written by who runs this \(ELOOP\): files of the source are moved/,
      );
      expect(said?.en).toContain(`the folder ${join(folder, name)} cannot`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([['foo'], ['--bogus']])('takes no argument %s: exit code 2 and the help', async (argument) => {
    const { code, stdout, stderr } = await run(argument);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npx telex check');
  });

  test.each([
    ['anp', ''],
    ['url', ''],
    ['url', '/items'],
  ])(
    'reads a feed of the ANP News API, its items too, where the newsroom file has it under %s%s',
    async (key, end) => {
      const server = await startFeedServer({});
      try {
        serveAnp(server, 'klant', 'geheim');
        const file = `sources:\n  - id: anp\n    ${key}: ${server.url}/services/sources/s1${end}\n    auth: { user: U, password: P }\n`;
        const { stdout } = await runWith({ U: 'klant', P: 'geheim' }, file);
        expect(stdout).toContain('source anp: anp-api, 2 items');
      } finally {
        await server.close();
      }
    },
  );
});
