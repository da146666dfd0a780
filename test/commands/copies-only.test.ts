import { expect, it } from 'vitest';
import { document, startFeedServer } from '../support/feed-server.ts';
import { openPollingDesk } from '../support/polling-desk.ts';
import { rssDocument } from '../support/rss-document.ts';
import { minuteMs } from '../support/wire-item.ts';

it('a source that brings only copies of what another filed has brought them, each once', async () => {
  const wire = await startFeedServer();
  const sources = ['anp', 'krant'].map(
    (id) => `- { id: ${id}, url: '${wire.url}/${id}.rss', topic: buitenland, credit: ${id} }`,
  );
  const desk = await openPollingDesk(`sources:\n  ${sources.join('\n  ')}\n`);
  try {
    const text = rssDocument(['Twee', 'Een'], desk.now - minuteMs);
    wire.on('/anp.rss', document(text));
    wire.on('/krant.rss', document(rssDocument([], desk.now)));
    await desk.round();
    const lastItems = async () => (await desk.store().sources.lastItems(['krant'])).get('krant');
    expect(await lastItems()).toBeNull();
    desk.now += 2 * minuteMs;
    const broughtAt = desk.now;
    wire.on('/krant.rss', document(text));
    await desk.round();
    expect(await lastItems()).toBe(broughtAt);
    expect(await desk.store().archive.latest({ topics: [], limit: 9 })).toHaveLength(2);
    for (const change of ['<!-- 1 -->', '<!-- 2 -->']) {
      desk.now += 5 * minuteMs;
      wire.on('/krant.rss', document(text.replace('<channel>', `<channel>${change}`)));
      await desk.round();
    }
    expect(await lastItems()).toBe(broughtAt);
  } finally {
    await desk.close();
    await wire.close();
  }
});
