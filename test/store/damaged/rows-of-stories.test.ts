import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { document, startFeedServer } from '../../support/feed-server.ts';
import { openPollingDesk } from '../../support/polling-desk.ts';
import { rssDocument } from '../../support/rss-document.ts';
import { minuteMs } from '../../support/wire-item.ts';

it('a story that is damaged is left out of lists, and all others stand in them', async () => {
  const wire = await startFeedServer();
  const desk = await openPollingDesk(
    `sources:\n  - { id: een, url: '${wire.url}/een.rss', topic: buitenland }\n`,
  );
  try {
    wire.on('/een.rss', document(rssDocument(['Drie', 'Twee', 'Een'], desk.now - minuteMs)));
    await desk.round();
    const { archive } = desk.store();
    const all = await archive.latest({ topics: [], limit: 10 });
    const damaged = all.find(({ item }) => item.headline === 'Twee')?.number ?? 0;
    const database = new DatabaseSync(join(desk.dataDir, 'telex.sqlite'), { timeout: 5_000 });
    database.exec(`update story set item_json = '{"headline":"Tw' where number = ${damaged}`);
    database.close();
    const read = (stories: typeof all) => stories.map(({ item }) => item.headline);
    expect(read(await archive.latest({ topics: [], limit: 10 }))).toEqual(['Drie', 'Een']);
    expect(read(await archive.latest({ topics: ['buitenland'], limit: 10 }))).toEqual(['Drie', 'Een']);
    expect(read(await archive.these(all.map(({ number }) => number)))).toEqual(['Drie', 'Een']);
  } finally {
    await desk.close();
    await wire.close();
  }
});
