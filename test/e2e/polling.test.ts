import { mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { anpIds, serveAnp } from '../support/anp-server.ts';
import { brokenFeeds } from '../support/broken-feeds.ts';
import { readsAhead, type TelexProcess } from '../support/crash/telex-process.ts';
import { document, drip, type FeedServer, hang, startFeedServer } from '../support/feed-server.ts';
import { patienceMs } from '../support/process/patience.ts';
import { rssDocument } from '../support/rss-document.ts';
import { askTelex, openTelexFolder, readHeadlines, type TelexFolder } from '../support/telex-folder.ts';

const names = Object.keys(brokenFeeds);
const newest = Date.now();

/** One night with every kind of trouble at once, in one process. */
describe('a newsroom with good sources, hanging ones and broken ones', () => {
  let folder: TelexFolder;
  let telex: TelexProcess;
  let good: FeedServer;
  let hanging: FeedServer;
  let broken: FeedServer;

  beforeAll(async () => {
    folder = openTelexFolder();
    [good, hanging, broken] = await Promise.all([startFeedServer(), startFeedServer(), startFeedServer()]);
    good.on('/wire.rss', document(rssDocument(['Eerste bericht'], newest)));
    serveAnp(good, 'user', 'geheim');
    hanging.on('/hangt', hang);
    hanging.on('/druppelt', drip);
    for (const [name, { serve }] of Object.entries(brokenFeeds)) broken.on(`/${name}`, serve);
    mkdirSync(join(folder.path, 'inbox'));
    drop('voor-de-start.xml', rssDocument(['Uit de map'], newest));
    drop('rommel.xml', 'dit is geen bericht');
    folder.write('.env', 'ANP_USER=user\nANP_PASSWORD=geheim\n');
    folder.write(
      'newsroom.yaml',
      [
        'sources:',
        // The hanging ones first: they must not be in the way of what follows.
        `  - { id: hangt, url: '${hanging.url}/hangt', every: 10s }`,
        `  - { id: druppelt, url: '${hanging.url}/druppelt', every: 10s }`,
        `  - { id: goed, url: '${good.url}/wire.rss', every: 10s }`,
        `  - { id: anp, url: '${good.url}/services/sources/s1', every: 10s, auth: { user: ANP_USER, password: ANP_PASSWORD } }`,
        '  - { id: map, folder: inbox, every: 10s }',
        ...names.map((name) => `  - { id: ${name}, url: '${broken.url}/${name}', every: 10m }`),
        'channels:',
        '  - { platform: web, channel: alles, follows: [alles] }',
        '',
      ].join('\n'),
    );
    telex = await folder.start(readsAhead);
  });

  afterAll(async () => {
    await folder.close();
    await Promise.all([good, hanging, broken].map((server) => server.close()));
  });

  it('posts from a good source in time while another hangs and a third drips', async () => {
    await untilPosted('Eerste bericht');
    const asked = good.seen.length;
    good.on('/wire.rss', document(rssDocument(['Tweede bericht', 'Eerste bericht'], newest + 60_000)));
    await untilPosted('Tweede bericht');
    expect(good.seen.length).toBeGreaterThan(asked);
    expect(new Set(hanging.seen.map(({ path }) => path))).toEqual(new Set(['/druppelt', '/hangt']));
  });

  it.each(names)('says in one clear line what is the matter with %s', async (name) => {
    const { says, reads } = brokenFeeds[name] ?? { says: /^$/, reads: /^$/ };
    await vi.waitFor(async () => expect(await lineOf(name)).toMatch(reads), {
      timeout: patienceMs(50_000),
      interval: 200,
    });
    const logged = telex
      .output()
      .split('\n')
      .filter((line) => line.includes(`"source":"${name}"`));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(says);
    expect(logged[0]).toContain('"level":"warn"');
  });

  it('says of a good source that it works', async () => {
    expect(await lineOf('goed')).toMatch(/werkt .* laatst gelezen .* laatste bericht/);
  });

  it('makes a card of a file that an agency drops, moves it to done, and rubbish to rejected', async () => {
    await untilPosted('Uit de map');
    drop('later.xml', rssDocument(['Later in de map'], newest));
    await untilPosted('Later in de map');
    const inbox = join(folder.path, 'inbox');
    await vi.waitFor(
      () => expect(readdirSync(join(inbox, 'done')).toSorted()).toEqual(['later.xml', 'voor-de-start.xml']),
      { timeout: patienceMs(20_000) },
    );
    expect(readdirSync(join(inbox, 'rejected'))).toEqual(['rommel.xml']);
    expect(readdirSync(inbox).toSorted()).toEqual(['done', 'rejected']);
    expect(telex.output()).toMatch(/"source":"map","file":"rommel\.xml".*moved to rejected/);
  });

  it('reads the ANP News API, an item at a time, and each item once', async () => {
    await untilPosted('Bericht 1', 'Bericht 2');
    const asked = good.seen.filter(({ path }) => path.startsWith('/services/items/'));
    const wanted = anpIds.map((id) => `/services/items/${id}`);
    expect(asked.map(({ path }) => path).toSorted()).toEqual(wanted.toSorted());
  });

  it('posts nothing twice', async () => {
    const headlines = await readHeadlines(telex);
    expect(headlines).toEqual([...new Set(headlines)]);
  });

  it.runIf(process.platform === 'linux')('stays under 340 MB through all of it', () => {
    const status = readFileSync(`/proc/${telex.child.pid}/status`, 'utf8');
    // The most it ever held (proc(5)), worker threads included.
    const peakMb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    expect(peakMb).toBeGreaterThan(0);
    // Of eighteen runs ten took 264 to 286 and eight 308 to 320, with as many threads: docs/decisions/0033-memory.md.
    expect(peakMb).toBeLessThan(340);
  });

  async function untilPosted(...wanted: readonly string[]): Promise<void> {
    await vi.waitFor(
      async () => expect(await readHeadlines(telex)).toEqual(expect.arrayContaining([...wanted])),
      { timeout: patienceMs(50_000), interval: 100 },
    );
  }

  /** What `/bronnen` says of the source. */
  async function lineOf(source: string): Promise<string> {
    const lines = (await askTelex(telex, '/bronnen')).split('\n');
    return lines.find((line) => new RegExp(`^\\W*${source}\\b(?!-)`).test(line)) ?? '';
  }

  /** A file that was complete minutes ago, as one that an agency's FTP left. */
  function drop(name: string, text: string): void {
    const path = join(folder.path, 'inbox', name);
    writeFileSync(`${path}.part`, text);
    const at = new Date(Date.now() - 120_000);
    utimesSync(`${path}.part`, at, at);
    renameSync(`${path}.part`, path);
  }
});
