import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { TelexProcess } from '../support/crash/telex-process.ts';
import { document, type FeedServer, startFeedServer } from '../support/feed-server.ts';
import { patienceMs } from '../support/process/patience.ts';
import { rssDocument } from '../support/rss-document.ts';
import { askTelex, openTelexFolder, readHeadlines, type TelexFolder } from '../support/telex-folder.ts';

const launcher = fileURLToPath(new URL('../../src/launch.mjs', import.meta.url));
const hangs = String.raw`^(?:\w|\d){40}!`;
const digits = (first: number) => `${first}${'1'.repeat(49)}`;

/** A newsroom with a wording that takes for ever on what its wire sends. */
let folder: TelexFolder;
let wire: FeedServer;
let telex: TelexProcess;

beforeAll(async () => {
  folder = openTelexFolder();
  // On a crowded machine a look that was ended used little of a processor: after a dozen it is given up whatever they used.
  const all = Array.from({ length: 12 }, (_, at) => digits(at + 1));
  const headlines = [...all, 'Brug weer open', 'INTERN: niet voor lezers'];
  wire = await startFeedServer({ '/draad': document(rssDocument(headlines, Date.now())) });
  folder.write(
    'newsroom.yaml',
    `sources: [{ id: draad, url: '${wire.url}/draad', every: 10s }]
firstPosts: 50
channels: [{ platform: web, channel: alles, follows: [alles] }]
signals:
  add:
    - { in: headline, says: '${hangs}', means: kill }
    - { in: headline, says: '^INTERN:', means: hold }`,
  );
  telex = await folder.start();
}, patienceMs(60_000));
afterAll(async () => {
  await folder.close();
  await wire.close();
});

it('posts what the wire sends, and says in the log and in /toestand which wording it gave up', async () => {
  await vi.waitFor(
    async () => {
      expect(await readHeadlines(telex)).toEqual(expect.arrayContaining(['Brug weer open', digits(12)]));
      expect(await askTelex(telex, '/toestand')).toContain(hangs);
    },
    { timeout: patienceMs(60_000), interval: 500 },
  );
  expect(telex.output()).toContain('a wording of the newsroom file took too long');
  expect(await readHeadlines(telex)).not.toContain('INTERN: niet voor lezers');
  expect((await fetch(`${telex.url}/healthz`)).status).toBe(200);
});

it('hears that it is to end', async () => expect(await telex.stop()).toBe(0));

it('is named by npx telex check', async () => {
  const argv = ['--disable-warning=ExperimentalWarning', launcher, 'check'];
  const { PATH = '' } = process.env;
  const said = await new Promise<string>((resolve) => {
    const options = {
      cwd: folder.path,
      env: { PATH },
      timeout: patienceMs(60_000),
      killSignal: 'SIGKILL' as const,
    };
    execFile(process.execPath, argv, options, (_, stdout) => resolve(stdout));
  });
  expect(said).toContain(`signals.add[0].says: /${hangs}/u`);
  expect(said).not.toContain('signals.add[1]');
});
