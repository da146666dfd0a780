import { afterEach, beforeEach, expect, it } from 'vitest';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { changeFile } from '../../support/store/change-file.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;

beforeEach(async () => {
  wire = await startFeedServer();
  const source = `sources:\n  - { id: een, url: '${wire.url}/een.rss', topic: buitenland }\n`;
  desk = await openPollingDesk(source);
  await read(rss('Drie', 'Twee', 'Een'));
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

it('a story that is damaged is left out of lists, and all others stand in them', async () => {
  const { archive } = desk.store();
  const all = await archive.latest({ topics: [], limit: 10 });
  await damage('Twee');
  expect(await shown()).toEqual(['Drie', 'Een']);
  const those = await archive.these(all.map(({ number }) => number));
  expect(those.map(({ item }) => item.headline)).toEqual(['Drie', 'Een']);
});

it.each([
  ['issued_at', { issuedAt: null }],
  ['seen_at', { seenAt: expect.any(Number) }],
  ['updated_at', { updatedAt: null }],
])('a story with a time that no clock can tell (%s) is read without it', async (column, expected) => {
  const [newest] = await desk.store().archive.latest({ topics: [], limit: 1 });
  if (newest === undefined) throw new Error('nothing was filed');
  const { number } = newest;
  changeFile(desk.dataDir, `update story set ${column} = 9000000000000000 where number = ${number}`);
  const story = await desk.store().archive.byNumber(number);
  expect(story).toMatchObject(expected);
  for (const at of [story?.seenAt, story?.issuedAt, story?.updatedAt])
    expect(() => Temporal.Instant.fromEpochMilliseconds(at ?? 0)).not.toThrow();
});

it('a document that still carries a damaged story brings what is new, and not the story once more', async () => {
  await damage('Twee');
  await desk.restart();
  expect(await read(rss('Vier', 'Drie', 'Twee', 'Een'))).toMatchObject({ outcome: 'read', fresh: 1 });
  expect(await shown()).toEqual(['Vier', 'Drie', 'Een']);
  expect(await stories()).toBe(4);
});

it('a new version of a damaged story is that story, and can be read again', async () => {
  const number = await damage('Twee');
  const changed = rss('Vier', 'Drie', 'Twee', 'Een').replace('<title>Twee<', '<title>Twee keer<');
  expect(await read(changed)).toMatchObject({ outcome: 'read', fresh: 1, updated: 1 });
  expect(await shown()).toEqual(['Vier', 'Drie', 'Twee keer', 'Een']);
  expect((await desk.store().archive.byNumber(number))?.revision).toBe(2);
  expect(await desk.store().damagedRows.still([])).toEqual([]);
});

it('the very text of a damaged story, as a source that dates its versions has it, puts it back as it was', async () => {
  const dated = (...headlines: readonly string[]) =>
    JSON.stringify(
      headlines.map((headline) => ({
        ...{ uri: `urn:${headline}`, headline, version: '1', pubstatus: 'usable' },
        ...{ body_text: `${headline}: wat er deze dag in de haven gebeurde.` },
        versioncreated: '2026-11-23T18:30:00Z',
      })),
    );
  await read(dated('Vijf', 'Acht'));
  const number = await damage('Vijf');
  await desk.restart();
  desk.rules = 'anders';
  expect(await read(dated('Zes', 'Vijf', 'Acht'))).toMatchObject({ outcome: 'read', fresh: 1, updated: 0 });
  expect(await desk.store().archive.byNumber(number)).toMatchObject({
    revision: 1,
    item: { headline: 'Vijf' },
  });
});

it.each(['"headline":5', '"body":[]', '"dateline":{}', '"issuedAt":9e15', '"topics":[7]'])(
  'a story of which a part is not what it should be is as one that is torn, and its source is read on: %s',
  async (part) => {
    const number = await damage('Twee', `{"seenAt":1,"pubStatus":"usable","topics":[],${part}}`);
    expect(await shown()).toEqual(['Drie', 'Een']);
    const changed = rss('Vier', 'Drie', 'Twee', 'Een').replace('<title>Twee<', '<title>Twee keer<');
    expect(await read(changed)).toMatchObject({ outcome: 'read', fresh: 1, updated: 1 });
    expect((await desk.store().archive.byNumber(number))?.item.headline).toBe('Twee keer');
    expect(desk.lines.filter((line) => line.includes('Telex failed'))).toEqual([]);
  },
);

it('a kill of a damaged story takes it back', async () => {
  const number = await damage('Twee');
  const killed = rss('Vier', 'Drie', 'Twee').replace('<title>Twee<', '<title>KILL: Twee<');
  expect(await read(killed)).toMatchObject({ outcome: 'read', fresh: 1, withdrawn: 1 });
  expect((await desk.store().archive.byNumber(number))?.state).toBe('withdrawn');
});

it.each([
  ['guids', (text: string) => text.replaceAll(/<guid.*?<\/guid>/g, '')],
  [
    'guids, at an address',
    (text: string) =>
      text.replaceAll(/<guid.*?>urn:wire:(.*?)<\/guid>/g, '<link>https://wire.example/$1</link>'),
  ],
])('without %s a damaged story is known again all the same', async (_, bare) => {
  await read(bare(rss('Zeven', 'Zes')));
  const before = await stories();
  await damage('Zes');
  await desk.restart();
  desk.rules = 'anders';
  expect(await read(bare(rss('Acht', 'Zeven', 'Zes')))).toMatchObject({ outcome: 'read', fresh: 1 });
  expect(await stories()).toBe(before + 1);
});

const rss = (...headlines: readonly string[]) =>
  rssDocument(headlines, desk.now - minuteMs).replace(
    '<rss ',
    '<rss xmlns:atom="http://www.w3.org/2005/Atom" ',
  );

async function read(text: string) {
  desk.now += 2 * minuteMs;
  wire.on('/een.rss', document(text));
  const [report] = await desk.round();
  return { outcome: report?.outcome, ...report?.folded };
}

async function shown(): Promise<readonly (string | null)[]> {
  const listed = await desk.store().archive.latest({ topics: ['buitenland'], limit: 10 });
  return listed.map(({ item }) => item.headline);
}

/** Cut off in its text, where nothing else is said; its number. */
async function damage(headline: string, kept = '{"headline":"Tw'): Promise<number> {
  const all = await desk.store().archive.latest({ topics: [], limit: 20 });
  const number = all.find(({ item }) => item.headline === headline)?.number ?? 0;
  changeFile(desk.dataDir, `update story set item_json = '${kept}' where number = ${number}`);
  return number;
}

/** How many were ever filed, read or not. */
async function stories(): Promise<number> {
  return (await desk.store().archive.highestNumber()) ?? 0;
}
