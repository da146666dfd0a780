import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { TelexProcess } from '../../support/crash/telex-process.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openEmptyDatabase, type TestDatabase } from '../../support/postgres/test-database.ts';
import { patienceMs } from '../../support/process/patience.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { openTelexFolder, readHeadlines, type TelexFolder } from '../../support/telex-folder.ts';

const laterRelease = fileURLToPath(new URL('../../support/postgres/later-release.ts', import.meta.url));

let database: TestDatabase;
let wire: FeedServer;
const folders: TelexFolder[] = [];
const filed: string[] = [];

beforeAll(async () => {
  [database, wire] = await Promise.all([openEmptyDatabase(), startFeedServer()]);
});
afterAll(async () => {
  await Promise.all(folders.map((folder) => folder.close()));
  await wire.close();
  await database.drop();
});

/**
 * The older one is this Telex, the newer one this Telex with a migration more: no release before this one knows PostgreSQL. What is shown is that
 * the tables of the next release, where it only adds to them, are no hindrance to this one, at work and at its start.
 */
it(
  'a Telex and the next release work side by side on one database; one that ends older ones waits until they are gone',
  async () => {
    file('Voor de wissel');
    const older = await folder().start(environment());
    await shows(older);
    const newer = await folder().start(environment('adds'));
    file('Tijdens de wissel');
    for (const each of [older, newer]) await shows(each);
    // The older one starts anew, on tables that it does not know all of.
    expect(await older.stop()).toBe(0);
    const again = await folders[0]?.start(environment());
    if (again === undefined) throw new TypeError('none');
    file('Na de wissel');
    for (const each of [again, newer]) await shows(each);

    // A release whose tables an older one cannot write to does not pull them away under it.
    const early = await folder().refused(environment('ends'));
    expect([early.code, early.output]).toEqual([
      1,
      expect.stringMatching(/die doen dat nu \(\S+:\d+, \S+:\d+\): stop ze/),
    ]);
    for (const each of [again, newer]) expect(await each.stop()).toBe(0);
    const last = await folders[2]?.start(environment('ends'));
    if (last === undefined) throw new TypeError('none');
    file('Op de nieuwe tabellen');
    await shows(last);
    const late = await folders[0]?.refused(environment());
    expect([late?.code, late?.output]).toEqual([
      1,
      expect.stringContaining('een nieuwere Telex heeft de tabellen zo veranderd (9999-ends)'),
    ]);
    expect(late?.output).not.toMatch(/\n\s+at /);
    expect(await last.stop()).toBe(0);
  },
  patienceMs(180_000),
);

function environment(later?: 'adds' | 'ends') {
  return {
    ...{ DATABASE_URL: database.url, TELEX_LEASE_S: '5' },
    ...(later !== undefined && { NODE_OPTIONS: `--import ${laterRelease}`, LATER: later }),
  };
}

function file(headline: string): void {
  filed.unshift(headline);
  wire.on('/wire.rss', document(rssDocument(filed, Date.now())));
}

/** Each item once, on this one's board. */
async function shows(telex: TelexProcess): Promise<void> {
  await vi.waitFor(async () => expect((await readHeadlines(telex)).length).toBe(filed.length), {
    timeout: patienceMs(50_000),
    interval: 100,
  });
  expect((await readHeadlines(telex)).toSorted()).toEqual(filed.toSorted());
}

function folder(): TelexFolder {
  const made = openTelexFolder();
  folders.push(made);
  made.write(
    'newsroom.yaml',
    [
      'sources:',
      `  - { id: wire, url: '${wire.url}/wire.rss', topic: buitenland, every: 10s }`,
      'channels:',
      '  - { platform: web, channel: alles, follows: [alles] }',
      '',
    ].join('\n'),
  );
  return made;
}
