import { afterEach, beforeEach, expect, it } from 'vitest';
import { createChangingFiles } from '../../../src/feeds/fetch/folder/changing-files.ts';
import { createFolderMemory } from '../../../src/feeds/fetch/folder/folder-memory.ts';
import { createUnmovedFiles } from '../../../src/feeds/fetch/folder/unmoved-files.ts';
import { document, type FeedServer, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk, type PollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { changeFile } from '../../support/store/change-file.ts';
import { minuteMs } from '../../support/wire-item.ts';

let wire: FeedServer;
let desk: PollingDesk;

beforeEach(async () => {
  wire = await startFeedServer();
  const sources = ['een', 'twee'].map(
    (id) => `- { id: ${id}, url: '${wire.url}/${id}.rss', topic: buitenland }`,
  );
  desk = await openPollingDesk(`sources:\n  ${sources.join('\n  ')}\n`);
  await filed('Een');
});
afterEach(async () => {
  await desk.close();
  await wire.close();
});

it.each([
  [
    'what its last document held',
    "update source_document set entries = '{\"frame\":\"x' where source_id = 'een'",
  ],
  [
    'what its last document held, in part',
    'update source_document set entries = \'{"frame":"x"}\' where source_id = \'een\'',
  ],
  [
    'when it brings something',
    "update source_rhythm set learnt_json = '{\"counts\":\"' where source_id = 'een'",
  ],
  [
    'the numbers of when it does',
    "update source_rhythm set learnt_json = replace(learnt_json, 'AAAA', '') where source_id = 'een'",
  ],
  ['its hours of rest', "update source set skipped_hours = '[' where id = 'een'"],
  ['its files that were moved away', "update source set rejected_json = '[{' where id = 'een'"],
])('of a source: %s, and it is read on, and all others', async (_, statement) => {
  changeFile(desk.dataDir, statement);
  await desk.restart();
  expect(await filed('Twee', 'Een')).toEqual(['read', 'read']);
  expect(await filed('Drie', 'Twee', 'Een')).toEqual(['read', 'read']);
  const archived = await desk.store().archive.latest({ topics: [], limit: 10 });
  expect(archived.map(({ item }) => item.headline).toSorted()).toEqual([
    'Drie van een',
    'Drie van twee',
    'Een van een',
    'Een van twee',
    'Twee van een',
    'Twee van twee',
  ]);
  expect(await desk.store().traits.rhythm('een')).not.toBeNull();
});

it('of what stands in a folder: as if nothing were known of it', () => {
  const memory = createFolderMemory(createUnmovedFiles('/post'), createChangingFiles());
  memory.recall('[["bericht.xml",');
  expect(memory.written()).toBe('');
});

async function filed(...headlines: readonly string[]) {
  desk.now += 2 * minuteMs;
  for (const id of ['een', 'twee'])
    wire.on(
      `/${id}.rss`,
      document(
        rssDocument(
          headlines.map((each) => `${each} van ${id}`),
          desk.now - minuteMs,
        ),
      ),
    );
  return (await desk.round()).map(({ outcome }) => outcome);
}
